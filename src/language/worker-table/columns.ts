import { kindsByContent } from './content.ts';
import { isCutShort } from './excel.ts';
import { type ColumnKind, kindOf } from './headings.ts';

/** A table whose columns are known: `heading` is empty where it has none. */
export type Columns = {
  kinds: ReadonlyMap<number, ColumnKind>;
  heading: readonly string[];
  rows: readonly (readonly string[])[];
};

/** The heading stands below a title, an address, a blank line. */
const TITLES = 12;
/** What makes a table without headings one of workers: two of these, a name or a number among them. */
const TELLING: ReadonlySet<ColumnKind> = new Set(['name', 'nik', 'wage', 'kk', 'phone']);
const OF_DIGITS: ReadonlySet<ColumnKind> = new Set(['nik', 'wage', 'kk', 'phone', 'birth']);
const TOTAL = /^(?:total|jumlah|grand total|sub ?total|rata-?rata)\b/i;
/** The numbers of the columns below their headings: "(1)", "2". */
const PLACE = /^\(?\d{1,2}[).]?$/;

/** The columns of a pasted range and its rows of workers, or null where it is no table of them. */
export function columnsOf(grid: readonly (readonly string[])[], now: number): Columns | null {
  const at = grid.slice(0, TITLES).findIndex((row) => isHeading(row));
  const heading = grid[at];
  if (heading) return headed(heading, grid.slice(at + 1), now);
  const rows = grid.filter((row) => filled(row) > 1);
  const kinds = kindsByContent(rows, now);
  const told = [...kinds.values()].filter((kind) => TELLING.has(kind));
  if (told.length < 2 || !(told.includes('name') || told.includes('nik'))) return null;
  const first = rows[0] ?? [];
  const named = [...kinds].some(([place, kind]) => OF_DIGITS.has(kind) && isWords(first[place]));
  return { kinds, heading: named ? first : [], rows: rows.slice(named ? 1 : 0).filter(isData) };
}

function headed(
  heading: readonly string[],
  below: readonly (readonly string[])[],
  now: number,
): Columns {
  const rows = below.filter((row) => filled(row) > 0 && isData(row) && !isHeading(row));
  const found = kindsByContent(rows, now);
  const kinds = new Map<number, ColumnKind>();
  const claimed = heading.map(kindOf);
  claimed.forEach((kind, at) => {
    if (kind === null || [...kinds.values()].includes(kind)) return;
    // Of two columns of one name the one that looks so holds it.
    const rival = claimed.findIndex((one, other) => one === kind && found.get(other) === kind);
    kinds.set(rival === -1 ? at : rival, kind);
  });
  for (const [at, kind] of found)
    if ((heading[at] ?? '') === '' && ![...kinds.values()].includes(kind)) kinds.set(at, kind);
  for (const [at, kind] of kinds)
    if (kind === 'nik' && !rows.some((row) => isLong(row[at] ?? ''))) kinds.delete(at);
  return { kinds, heading, rows };
}

/** A firm's own number of a worker is called NIK too, and is short. */
function isLong(cell: string): boolean {
  return isCutShort(cell) || cell.replace(/\D/g, '').length >= 10;
}

function isHeading(row: readonly string[]): boolean {
  const kinds = row.map(kindOf).filter((kind) => kind !== null);
  return kinds.length > 1 && (kinds.includes('name') || kinds.includes('nik'));
}

function isData(row: readonly string[]): boolean {
  const cells = row.filter((cell) => cell !== '');
  if (cells.every((cell) => PLACE.test(cell))) return false;
  return !cells.some((cell) => TOTAL.test(cell)) || cells.some((cell) => /\d{13}/.test(cell));
}

function filled(row: readonly string[]): number {
  return row.filter((cell) => cell !== '').length;
}

function isWords(cell: string | undefined): boolean {
  return cell !== undefined && /\p{L}/u.test(cell) && !/\d/.test(cell);
}
