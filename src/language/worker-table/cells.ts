import { readBirthDate } from '../date.ts';
import type { Offered, Plain } from '../kind.ts';
import { answerKinds } from '../kinds/index.ts';
import { wantsLater } from '../later.ts';
import { readName } from '../name.ts';
import type { Reading } from '../reading.ts';
import { asDate, asDigits, asSum, type Ending, isCutShort } from './excel.ts';
import type { TableField, WageWords } from './headings.ts';

/**
 * One cell. `value`: as its answer kind reads it in the chat; null where nothing was said or where
 * it cannot be taken. `doubt`: why it has to be asked: a problem of its kind ('nik_length'), or one
 * of a table's own. With a value the doubt asks for a yes, without one for another text.
 */
export type TableCell = {
  raw: string;
  value: Plain;
  doubt: string | null;
  args?: Readonly<Record<string, string | number>>;
};

/** What reading a cell needs besides it. */
export type CellContext = {
  /** UTC ms. */
  now: number;
  /** The answers on offer for the fields that are chosen from. */
  offers: Partial<Record<TableField, readonly Offered[]>>;
  /** Words that the heading adds to each cell of a wage. */
  wageWords: WageWords;
  /** How the last digits of the column stand. */
  ending: (cell: string) => Ending;
  /** The identity number of the same row, '' for none: it is no family card's. */
  nik: string;
};

const KINDS: Readonly<Record<TableField, string>> = {
  name: 'name',
  nik: 'nik',
  wage: 'wage',
  kk: 'kk',
  phone: 'phone',
  membership: 'choice',
  status: 'choice',
  since: 'start',
  family: 'family',
};
/** A cell that says that there is nothing: "-", "Rp -", "n/a". */
const NOTHING = /^(?:(?:rp|idr)?[ .]*[-–—.?*]*|n\/?a|#n\/a|kosong|nihil|null|0+)$/i;
const MAY_LACK: ReadonlySet<string> = new Set(['nik', 'kk', 'phone', 'wage', 'since']);
const LIST_MARK = /^\(?\d{1,3}[.)] ?(?=\p{L})/u;
/** A child's number is more often that of a family card. */
const CHILD_YEARS = 15;
const YEAR_MS = 365.25 * 86_400_000;
const BARE_SUM = /^(?:rp|idr)?[\d\s.,e+-]*$/i;
const OF_PERIOD = /hari|dina|bulan|bln|minggu|mgg|jam|tahun|\/|um[rk]/i;
const YEAR_MONTH = /^(\d{4})-(\d{2})$/;
const SHORT_YEAR = /^(\p{L}{3,9})[-. '](\d{2})$/u;
const NO_WORD = /^[\d\s.,/-]*$/;

/** Reads one cell as what its column holds. */
export function readCell(field: TableField, raw: string, context: CellContext): TableCell {
  if (NOTHING.test(raw) || (MAY_LACK.has(field) && wantsLater(raw)))
    return { raw, value: null, doubt: null };
  if (field === 'nik' || field === 'kk') return identity(field, raw, context);
  if (field === 'name') return personName(raw);
  if (field === 'phone' && isCutShort(raw)) return { raw, value: null, doubt: 'lost_digits' };
  return ofReading(raw, read(field, plainOf(field, raw, context), context));
}

function plainOf(field: TableField, raw: string, { wageWords, now }: CellContext): string {
  if (field === 'phone') return asDigits(raw);
  if (field === 'wage') return withWords(asSum(raw), wageWords);
  return field === 'since' ? begun(raw, now) : raw;
}

/** A unit or period of its own counts before that of the heading. */
function withWords(sum: string, { unit, period }: WageWords): string {
  return sum + (BARE_SUM.test(sum) ? unit : '') + (OF_PERIOD.test(sum) ? '' : period);
}

/** Excel's 43525, "1-Mar-19", "Mar-19" and "2019-03" as the chat would be told: "1/03/2019". */
function begun(raw: string, now: number): string {
  const { iso } = readBirthDate(asDate(raw), now);
  if (iso !== null) return iso.split('-').reverse().join('/');
  const [, year, month] = YEAR_MONTH.exec(raw) ?? [];
  if (year !== undefined) return `${month}/${year}`;
  return raw.replace(SHORT_YEAR, '$1 20$2');
}

function identity(field: 'nik' | 'kk', raw: string, context: CellContext): TableCell {
  const ending = context.ending(raw);
  if (isCutShort(raw) || ending === 'lost') return { raw, value: null, doubt: 'lost_digits' };
  const cell = ofReading(raw, read(field, asDigits(raw), context));
  if (cell.value === null) return cell;
  const born = (cell.value as { birth?: string }).birth;
  if (born !== undefined && context.now - Date.parse(born) < CHILD_YEARS * YEAR_MS)
    return { raw, value: { ...(cell.value as object), child: true }, doubt: 'child' };
  return ending === 'perhaps' ? { ...cell, doubt: 'zero_end' } : cell;
}

/** In a column of names a word that may be an answer too ("Bagus") is a name. */
function personName(raw: string): TableCell {
  const text = raw.replace(LIST_MARK, '');
  const { name, confirm } = readName(text);
  if (name === null) return { raw, value: null, doubt: 'unread' };
  const sure = !confirm || isNamed(readName(`Pak ${text}`), name);
  return { raw, value: name, doubt: sure ? null : 'unsure' };
}

function isNamed(
  { name, confirm }: { name: string | null; confirm?: true },
  said: string,
): boolean {
  return name === said && confirm !== true;
}

/** A number alone is none of the choices: nobody who fills a table sees them. */
function read(field: TableField, text: string, { offers, now, nik }: CellContext): Reading<Plain> {
  const choices = offers[field] ?? [];
  if (choices.length > 0 && NO_WORD.test(text)) return { is: 'none' };
  const hint = field === 'kk' ? { niks: [nik] } : {};
  return answerKinds.get(KINDS[field])?.read(text, { now, choices, hint }) ?? { is: 'none' };
}

function ofReading(raw: string, reading: Reading<Plain>): TableCell {
  if (reading.is === 'value')
    return { raw, value: reading.value, doubt: reading.confirm ? 'unsure' : null };
  if (reading.is !== 'problem') return { raw, value: null, doubt: 'unread' };
  const { problem, args } = reading;
  return { raw, value: null, doubt: problem, ...(args ? { args } : {}) };
}
