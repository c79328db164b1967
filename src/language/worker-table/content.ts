import { readBirthDate } from '../date.ts';
import { readKk } from '../kk.ts';
import { readName } from '../name.ts';
import { readNik } from '../nik.ts';
import { asDate, asDigits, isCutShort } from './excel.ts';
import type { ColumnKind } from './headings.ts';
import { sexOf } from './sex.ts';

/** What the columns of a table without headings hold, by what stands in them. */

const SAMPLE = 40;
/** So much of what is filled in must look alike. */
const MOST = 0.6;
const IDENTITY = { least: 13, most: 18 };
const PHONE = /^(?:\+?62|0|8)[\d\s.()-]{7,15}$/;
const SUM =
  /^(?:rp|idr)[ .]*\d|^\d[\d.,]* ?(?:jt|juta|rb|ribu|k)\b|^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2}|,-)?$|^\d{6,8}(?:[.,]\d{1,2})?$|^(?:umr|umk)\b/i;
const BARE_YEAR = /^(?:19|20)\d\d$/;
const LETTERS = /^[\p{L}][\p{L}\p{M} .,'’()-]+$/u;
const WORKING_AGE_MS = 15 * 365.25 * 86_400_000;

type Column = { at: number; cells: readonly string[] };

/** Which column holds what; a column that cannot be told is left out. `now` in UTC ms. */
export function kindsByContent(
  rows: readonly (readonly string[])[],
  now: number,
): Map<number, ColumnKind> {
  const width = Math.max(0, ...rows.slice(0, SAMPLE).map((row) => row.length));
  const columns = Array.from({ length: width }, (_, at) => ({
    at,
    cells: rows
      .slice(0, SAMPLE)
      .map((row) => row[at] ?? '')
      .filter((cell) => cell !== ''),
  })).filter(({ cells }) => cells.length > 0);
  const kinds = new Map<number, ColumnKind>();
  const open = () => columns.filter(({ at }) => !kinds.has(at));
  const name = (kind: ColumnKind, column: Column | undefined) => {
    if (column) kinds.set(column.at, kind);
  };
  const counting = columns.find(({ cells }) => countsUp(cells));
  if (counting && counting.at === 0) name('number', counting);
  const numbers = open().filter(mostly(isIdentity));
  name(
    'nik',
    best(numbers, (cell) => isSureNik(cell, now)),
  );
  name(
    'kk',
    open()
      .filter(mostly(isIdentity))
      .find(mostly((cell) => readKk(asDigits(cell)).kk !== null)),
  );
  name('phone', open().find(mostly(isPhone)));
  name('wage', open().find(mostly((cell) => SUM.test(cell))));
  for (const column of open().filter(mostly((cell) => dayOf(cell, now) !== null))) {
    const grown = mostly((cell) => now - (dayOf(cell, now) ?? now) >= WORKING_AGE_MS)(column);
    const kind = grown && !BARE_YEAR.test(column.cells[0] ?? '') ? 'birth' : 'since';
    if (![...kinds.values()].includes(kind)) name(kind, column);
  }
  name('sex', open().find(mostly((cell) => sexOf(cell, false) !== null)));
  name(
    'name',
    best(
      open().filter(mostly((cell) => LETTERS.test(cell))),
      (cell) => readName(cell).name !== null,
    ),
  );
  return kinds;
}

const mostly =
  (is: (cell: string) => boolean) =>
  ({ cells }: Column): boolean =>
    cells.filter(is).length >= cells.length * MOST;

/** The column with the most different cells that are read; the first of equals. */
function best(columns: readonly Column[], isRead: (cell: string) => boolean): Column | undefined {
  const scored = columns.map((column) => ({
    column,
    score: new Set(column.cells.filter(isRead)).size,
  }));
  const most = Math.max(0, ...scored.map(({ score }) => score));
  return scored.find(({ score }) => score === most)?.column;
}

function countsUp(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) =>
    /^\d{1,3}[.)]?$/.test(cell) ? Number.parseInt(cell, 10) : -1,
  );
  return numbers.every(
    (number, at) => number >= 0 && (at === 0 || number > (numbers[at - 1] ?? 0)),
  );
}

function isIdentity(cell: string): boolean {
  if (isCutShort(cell)) return /e\+?1[45]$/i.test(cell);
  const digits = asDigits(cell).replace(/[\s.-]/g, '');
  return /^\d+$/.test(digits) && digits.length >= IDENTITY.least && digits.length <= IDENTITY.most;
}

function isSureNik(cell: string, now: number): boolean {
  if (isCutShort(cell)) return true;
  const { nik, confirm } = readNik(asDigits(cell), now);
  return nik !== null && !confirm;
}

function isPhone(cell: string): boolean {
  return isCutShort(cell) ? /e\+?1[0-3]$/i.test(cell) : PHONE.test(asDigits(cell));
}

/** UTC ms of a day or year that a cell names, or null. */
function dayOf(cell: string, now: number): number | null {
  if (BARE_YEAR.test(cell)) return Date.UTC(Number(cell), 0, 1);
  if (!/\d/.test(cell) || /\d{5}/.test(cell)) return null;
  const { iso } = readBirthDate(asDate(cell), now);
  return iso === null ? null : Date.parse(iso);
}
