import type { Offered, Plain } from './kind.ts';
import type { ListedNik, ListedWage, WorkerRow } from './worker-list.ts';
import { heldAgainst } from './worker-table/against.ts';
import { type CellContext, readCell, type TableCell } from './worker-table/cells.ts';
import { columnsOf } from './worker-table/columns.ts';
import { readFree } from './worker-table/free.ts';
import { gridOf } from './worker-table/grid.ts';
import type { TableField } from './worker-table/headings.ts';
import { type Source, sourcesOf } from './worker-table/sources.ts';

export type { TableCell } from './worker-table/cells.ts';
export type { TableField } from './worker-table/headings.ts';

type Cells = Partial<Record<TableField, TableCell>>;

/** One worker of a pasted list. `number`: his place in it, from 1, which corrections name. */
export type TableRow = {
  number: number;
  cells: Readonly<Cells>;
  /** The wage is that of a worker told of before: the words for him. */
  like?: string;
};

export type WorkerTable = {
  rows: readonly TableRow[];
  /** Columns of which nothing was taken: place from 1, and heading as written, '' for none. */
  unused: readonly { place: number; heading: string }[];
  /** Lines that hold no worker. */
  unread: readonly string[];
  /** How many workers stand behind the last that is taken. */
  beyond: number;
  /** How many rows were the same as one before, and were left out. */
  repeated: number;
};

/** What the reader may know besides the text. */
export type TableContext = {
  /** The answers on offer for membership, status and family, as the chat offers them. */
  offers?: Partial<Record<TableField, readonly Offered[]>>;
  /** What was put right: the text that stands in a cell now, by 'row.field'. */
  corrections?: ReadonlyMap<string, string>;
  /** Numbers of rows that are left out: nobody is their twin. */
  dropped?: ReadonlySet<number>;
};

/** In the form; a larger business has its list taken by an officer. */
export const MOST_TABLE_ROWS = 250;
/** In the order in which they are shown and read: a family card is held against the number. */
export const TABLE_FIELDS: readonly TableField[] = [
  'name',
  'nik',
  'wage',
  'kk',
  'phone',
  'membership',
  'status',
  'since',
  'family',
];

type Row = Source & { cells?: Cells; like?: string };

/**
 * A list of workers as it was pasted: a spreadsheet range with or without headings, its columns in
 * any order (DOMAIN 5.4), or a list in words as the chat takes it. A cell in doubt says why; one
 * that was put right is read in place of what was pasted. `now` in UTC ms. Never throws; the time
 * grows with the length.
 */
export function readTable(text: string, now: number, known: TableContext = {}): WorkerTable {
  const plain: CellContext = {
    now,
    offers: known.offers ?? {},
    wageWords: { unit: '', period: '' },
    ending: () => 'whole',
    nik: '',
  };
  const columns = columnsOf(gridOf(text), now);
  const found = columns
    ? sourcesOf(columns, plain)
    : { ...readFree(text, plain), unused: [], contextOf: () => plain };
  const { unused, unread, contextOf } = found;
  const own = withoutRepeated(found.rows);
  const rows: TableRow[] = [];
  for (const row of own.slice(0, MOST_TABLE_ROWS)) {
    const number = rows.length + 1;
    const said = (field: TableField) => known.corrections?.get(`${number}.${field}`);
    const cells = cellsOf(row, said, contextOf, rows.at(-1));
    const { like } = row;
    rows.push({ number, cells, ...(like === undefined ? {} : { like }) });
  }
  const beyond = own.length - rows.length;
  return {
    rows: withTwins(rows, known.dropped ?? new Set()),
    unused,
    unread,
    beyond,
    repeated: found.rows.length - own.length,
  };
}

function cellsOf(
  { raws, cells: known, beside }: Row,
  said: (field: TableField) => string | undefined,
  contextOf: (field: TableField) => CellContext,
  before: TableRow | undefined,
): Cells {
  const cells: Cells = {};
  for (const field of TABLE_FIELDS) {
    const corrected = said(field)?.trim();
    const raw = corrected ?? raws[field];
    if (raw === undefined) continue;
    const context = { ...contextOf(field), nik: nikOf(cells) };
    const cell =
      corrected === undefined && known?.[field] ? known[field] : readCell(field, raw, context);
    if (field === 'nik') cells.nik = heldAgainst(cell, beside, context.now);
    else cells[field] = field === 'wage' ? likeBefore(cell, before) : cell;
  }
  return cells;
}

/** "Sama", "idem" in a column of wages is the wage of the row above. */
function likeBefore(cell: TableCell, before: TableRow | undefined): TableCell {
  const said = cell.value as { special?: string; like?: string } | null;
  if (said?.special !== 'same' || said.like !== undefined) return cell;
  const value = before?.cells.wage?.value ?? null;
  return { ...cell, value, doubt: value === null ? 'unread' : null };
}

function nikOf(cells: Cells): string {
  return (cells.nik?.value as { nik?: string } | null | undefined)?.nik ?? '';
}

function withoutRepeated(rows: readonly Row[]): readonly Row[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const told = Object.keys(row.raws).length > 1;
    const key = JSON.stringify([row.raws, row.beside]);
    const repeats = told && seen.has(key);
    seen.add(key);
    return !repeats;
  });
}

/** One number for two people is nobody's until it is asked. */
function withTwins(rows: readonly TableRow[], dropped: ReadonlySet<number>): TableRow[] {
  const times = new Map<string, number>();
  for (const { number, cells } of rows) {
    const nik = nikOf(cells);
    if (nik !== '' && !dropped.has(number)) times.set(nik, (times.get(nik) ?? 0) + 1);
  }
  return rows.map((row) =>
    row.cells.nik && (times.get(nikOf(row.cells)) ?? 0) > 1
      ? { ...row, cells: { ...row.cells, nik: { ...row.cells.nik, doubt: 'twin' } } }
      : row,
  );
}

/** A row as the chat's lists have it; cells that cannot be taken are left out, to be asked later. */
export function workerRow({ cells, like }: Pick<TableRow, 'cells' | 'like'>): WorkerRow {
  const value = (field: TableField) =>
    cells[field]?.doubt === 'twin' ? null : (cells[field]?.value ?? null);
  const more: Record<string, Plain> = {};
  for (const field of TABLE_FIELDS.slice(3)) {
    const said = value(field);
    if (said !== null) more[field] = said;
  }
  return {
    name: value('name') as string | null,
    nik: value('nik') as ListedNik | null,
    wage: value('wage') as ListedWage | null,
    doubts: like === undefined || value('wage') !== null ? [] : ['wage'],
    ...(like === undefined ? {} : { like }),
    ...(Object.keys(more).length === 0 ? {} : { more }),
  };
}
