import { readName } from '../name.ts';
import { type ListedRow, type ListLimits, listedWorkers, type WorkerRow } from '../worker-list.ts';
import { type CellContext, readCell, type TableCell } from './cells.ts';
import type { TableField } from './headings.ts';
import type { Source } from './sources.ts';

/** A worker of a text list: cells that the list was read to, and words for a wage like another's. */
export type FreeSource = Source & {
  cells: Partial<Record<TableField, TableCell>>;
  like?: string;
};

/** Longer lists are read line by line, and lines beyond these not at all. */
const AT_ONCE: ListLimits = { rows: 1000, characters: 50_000 };
const MOST_LINES = 600;
const LONGEST_LINE = 500;
const COUNT = /^(\d{3})[.)]? +(?=\p{L})/u;

/** A list in words, as the chat reads it, else line by line: what is no worker is given back. */
export function readFree(
  text: string,
  context: CellContext,
): { rows: FreeSource[]; unread: readonly string[] } {
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  const list = lines.map((line, at) => withoutCount(line, lines[at - 1] ?? '')).join('\n');
  const whole = list.length > AT_ONCE.characters ? [] : listedWorkers(list, context.now, AT_ONCE);
  if (whole.length > 0) return { rows: whole.map((row) => sourceOf(row, context)), unread: [] };
  const read = lines.map((line, at) => ({
    line,
    rows: at < MOST_LINES && line.length <= LONGEST_LINE ? inLine(line, context) : [],
  }));
  return {
    rows: read.flatMap(({ rows }) => rows),
    unread: read.flatMap(({ line, rows }) => (rows.length > 0 ? [] : [line])),
  };
}

/** In the chat no list counts beyond 99: "100. Slamet" would have a sum. */
function withoutCount(line: string, before: string): string {
  const number = COUNT.exec(line)?.[1];
  return number !== undefined && Number.parseInt(before, 10) === Number(number) - 1
    ? line.replace(COUNT, '')
    : line;
}

function inLine(line: string, context: CellContext): FreeSource[] {
  const listed = listedWorkers(line, context.now, AT_ONCE);
  if (listed.length > 0) return listed.map((row) => sourceOf(row, context));
  const { name, confirm } = readName(line);
  return name === null || confirm
    ? []
    : [{ raws: { name: line }, beside: NOTHING_BESIDE, cells: {} }];
}

const NOTHING_BESIDE = { birth: '', sex: '', manWoman: false };

function sourceOf({ row, written, sex }: ListedRow, context: CellContext): FreeSource {
  const raws: Source['raws'] = {};
  const cells: FreeSource['cells'] = {};
  for (const field of ['name', 'nik', 'wage'] as const) {
    if (written[field] === '' && row[field] === null) continue;
    raws[field] = written[field];
    cells[field] = cellOf(field, row, written[field], context);
  }
  const { membership, like } = row;
  if (membership !== undefined) {
    raws.membership = membership;
    cells.membership = { raw: membership, value: membership, doubt: null };
  }
  const beside = { ...NOTHING_BESIDE, sex: sex ?? '' };
  return { raws, beside, cells, ...(like === undefined ? {} : { like }) };
}

/** A cell that the list was sure of stands; of another one it is said what is wrong with it. */
function cellOf(
  field: 'name' | 'nik' | 'wage',
  row: WorkerRow,
  raw: string,
  context: CellContext,
): TableCell {
  const value = row[field];
  const asked = row.doubts.includes(field) && !(field === 'wage' && row.like !== undefined);
  if (value !== null || !asked) return { raw, value, doubt: null };
  const cell = readCell(field, raw, context);
  return cell.doubt === null ? { ...cell, doubt: 'unsure' } : cell;
}
