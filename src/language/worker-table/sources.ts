import type { Beside } from './against.ts';
import { type CellContext, readCell } from './cells.ts';
import type { Columns } from './columns.ts';
import { endingsOf } from './excel.ts';
import { type ColumnKind, isManWoman, type TableField, wageWords } from './headings.ts';

/** One row as it was written, by field, with what it is held against. */
export type Source = { raws: Partial<Record<TableField, string>>; beside: Beside };

/** The rows of a table before they are read, and how each of its columns is read. */
export type Sources = {
  rows: readonly Source[];
  contextOf: (field: TableField) => CellContext;
  unused: readonly { place: number; heading: string }[];
  unread: readonly string[];
};

/** Asked for at the end only: a column of which less than half is understood is something else. */
const EXTRA: readonly TableField[] = ['membership', 'status', 'since', 'family'];
/** Without a heading only what is chosen from a few words is told apart, and by nearly all cells. */
const CHOSEN: readonly TableField[] = ['membership', 'status'];
const SAMPLE = 40;
const MOST_CHOICES = 6;

/** The workers of a table: a row without a name and a number is none. */
export function sourcesOf(columns: Columns, plain: CellContext): Sources {
  const { heading, rows } = columns;
  const kinds = new Map(columns.kinds);
  const cellsAt = (at: number) => rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
  const readable = (field: TableField, cells: readonly string[]) =>
    cells.filter((cell) => isSure(field, cell, plain)).length;
  for (const [at, kind] of columns.kinds) {
    const cells = cellsAt(at).slice(0, SAMPLE);
    const field = EXTRA.find((one) => one === kind);
    if (field && readable(field, cells) * 2 < cells.length) kinds.delete(at);
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  for (let at = 0; at < width; at += 1) {
    if (kinds.has(at) || (heading[at] ?? '') !== '') continue;
    const cells = cellsAt(at).slice(0, SAMPLE);
    const field = CHOSEN.find(
      (one) => ![...kinds.values()].includes(one) && readable(one, cells) * 5 >= cells.length * 4,
    );
    if (field && cells.length > 0 && new Set(cells).size <= MOST_CHOICES) kinds.set(at, field);
  }
  const contexts = contextsOf(kinds, heading, cellsAt, plain);
  const { workers, others } = parted(rows, kinds, heading);
  return {
    rows: workers,
    contextOf: (field) => contexts.get(field) ?? plain,
    unused: Array.from({ length: width }, (_, at) => at)
      .filter((at) => !kinds.has(at) && cellsAt(at).length > 0)
      .map((at) => ({ place: at + 1, heading: heading[at] ?? '' })),
    unread: others,
  };
}

function isSure(field: TableField, cell: string, context: CellContext): boolean {
  const { value, doubt } = readCell(field, cell, context);
  return doubt === null || (value !== null && doubt === 'unsure');
}

function contextsOf(
  kinds: ReadonlyMap<number, ColumnKind>,
  heading: readonly string[],
  cellsAt: (at: number) => string[],
  plain: CellContext,
): Map<ColumnKind, CellContext> {
  return new Map(
    [...kinds].map(([at, kind]) => [
      kind,
      {
        ...plain,
        ...(kind === 'wage' ? { wageWords: wageWords(heading[at] ?? '') } : {}),
        ...(kind === 'nik' || kind === 'kk' ? { ending: endingsOf(cellsAt(at)) } : {}),
      },
    ]),
  );
}

function parted(
  rows: Columns['rows'],
  kinds: ReadonlyMap<number, ColumnKind>,
  heading: readonly string[],
): { workers: Source[]; others: string[] } {
  const placeOf = (kind: ColumnKind) => [...kinds].find(([, one]) => one === kind)?.[0] ?? -1;
  const [number, birth, sex] = [placeOf('number'), placeOf('birth'), placeOf('sex')];
  const manWoman = isManWoman(heading[sex] ?? '');
  const workers: Source[] = [];
  const others: string[] = [];
  for (const row of rows) {
    const raws: Source['raws'] = {};
    for (const [at, kind] of kinds)
      if (isField(kind) && (row[at] ?? '') !== '') raws[kind] = row[at] ?? '';
    // "Mengetahui," below a numbered table.
    const alone = Object.keys(raws).length === 1;
    const uncounted = number !== -1 && (row[number] ?? '') === '' && alone;
    if ((raws.name === undefined && raws.nik === undefined) || uncounted)
      others.push(row.filter((cell) => cell !== '').join(' '));
    else workers.push({ raws, beside: { birth: row[birth] ?? '', sex: row[sex] ?? '', manWoman } });
  }
  return { workers, others };
}

function isField(kind: ColumnKind): kind is TableField {
  return kind !== 'birth' && kind !== 'sex' && kind !== 'number';
}
