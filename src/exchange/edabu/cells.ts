import { plain } from '../plain.ts';
import { type Column, EDABU_COLUMNS } from './columns.ts';
import type { WorkerLine } from './line.ts';
import { VALUES } from './values.ts';

/** What stands in a cell; null: blank. Dates are texts already. */
export type Cell = { readonly type: 'text' | 'integer'; readonly value: string | number | null };

/** A worker's row of the sheet: one cell a column, blank where nothing is known. */
export function rowOf(line: WorkerLine, columns: readonly Column[] = EDABU_COLUMNS.value): Cell[] {
  return columns.map((column) => cellOf(column, line));
}

function cellOf({ type, value: name, codes }: Column, line: WorkerLine): Cell {
  const known = name === undefined ? null : VALUES[name](line);
  const value = codes && known !== null ? (codes[known] ?? null) : known;
  if (type === 'integer') return { type, value: typeof value === 'number' ? value : null };
  return { type: 'text', value: value === null ? null : plain(String(value)) };
}
