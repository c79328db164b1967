/** What spreadsheets do to numbers and dates (DOMAIN 4.1, 5.4). */

const SCIENTIFIC = /^\d(?:[.,](\d+))?e\+?(\d{1,2})$/i;
const GROUPED = /^\d([.,])\d{3}(?:\1\d{3}){4}$/;
const DECIMALS = /^(\d{8,})[.,]0{1,2}$/;
const IDENTITY_LENGTH = 16;
const DAY_MS = 86_400_000;
/** Day 0 of Excel's dates, with the leap day that 1900 did not have. */
const EPOCH = Date.UTC(1899, 11, 30);
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;
const SERIALS = { first: 10_000, last: 60_000 };
const CLOCK = /[ T]0{1,2}[:.]00(?:[:.]00(?:[.,]0+)?)?$/;

/** Whether a number is written with a power of ten and digits of it are gone: "3,32708E+15". */
export function isCutShort(cell: string): boolean {
  const [, digits = '', power] = SCIENTIFIC.exec(unspaced(cell)) ?? [];
  return power !== undefined && digits.length < Number(power);
}

/** A number as text: without ",00", without thousands, without a power of ten that hides nothing. */
export function asDigits(cell: string): string {
  const bare = unspaced(cell);
  const [, digits = '', power] = SCIENTIFIC.exec(bare) ?? [];
  if (power !== undefined && digits.length === Number(power)) return `${bare[0]}${digits}`;
  if (GROUPED.test(bare)) return bare.replace(/[.,]/g, '');
  return DECIMALS.exec(bare)?.[1] ?? cell;
}

/** A sum written with a power of ten: "2,4E+06" is 2400000. Other cells as they are. */
export function asSum(cell: string): string {
  const bare = unspaced(cell);
  const [, digits = '', power] = SCIENTIFIC.exec(bare) ?? [];
  if (power === undefined || Number(power) > 9) return cell;
  return `${bare[0]}${digits.slice(0, Number(power)).padEnd(Number(power), '0')}`;
}

/** A date as text: the day that a serial number stands for, without a clock at midnight. */
export function asDate(cell: string): string {
  const serial = SERIAL.test(cell) ? Math.floor(Number(cell.replace(',', '.'))) : 0;
  if (serial >= SERIALS.first && serial <= SERIALS.last)
    return new Date(EPOCH + serial * DAY_MS).toISOString().slice(0, 10);
  return cell.replace(CLOCK, '');
}

/** How the last digit of identity numbers came to be 0, of all the numbers of a column. */
export type Ending = 'whole' | 'perhaps' | 'lost';

/**
 * Excel keeps 15 digits and makes the last one 0. In a column where most end so they all are
 * damaged; a single one may be whole.
 */
export function endingsOf(cells: readonly string[]): (cell: string) => Ending {
  const numbers = cells.map(asDigits).filter(isLong);
  const ending = numbers.filter((number) => number.endsWith('0')).length;
  const most = ending > 1 && ending * 2 > numbers.length;
  return (cell) => {
    const number = asDigits(cell);
    if (!isLong(number) || !number.endsWith('0')) return 'whole';
    return most || GROUPED.test(unspaced(cell)) ? 'lost' : 'perhaps';
  };
}

function isLong(number: string): boolean {
  return unspaced(number).length === IDENTITY_LENGTH && /^\d+$/.test(unspaced(number));
}

function unspaced(cell: string): string {
  return cell.replace(/\s/g, '');
}
