/** Day, month and year cut from digits without a sign between them; `doubt` where that is a guess. */
export type Bare = { day: number; month: number; year: string; doubt: boolean };

const DAY = '(0[1-9]|[12]\\d|3[01])';
const MONTH = '(0[1-9]|1[0-2])';
const YEAR = '((?:19|20)\\d\\d)';
const DAY_FIRST = [new RegExp(`^${DAY}${MONTH}${YEAR}$`), new RegExp(`^${DAY}${MONTH}(\\d\\d)$`)];
/** A year of two digits stands first only where no day could. */
const YEAR_FIRST = [
  new RegExp(`^${YEAR}${MONTH}${DAY}$`),
  new RegExp(`^([4-9]\\d)${MONTH}${DAY}$`),
];
/** "101000" is as likely a sum of money. */
const ROUND = /^\d{3}000$/;
const LEFT_OUT = 7;

/** "12031985", "120385", "19850312"; "1231985" where one cut alone makes sense. Else null. */
export function bareDate(digits: string): Bare | null {
  for (const shape of DAY_FIRST) {
    const [, day, month, year] = shape.exec(digits) ?? [];
    if (year !== undefined) return bare(day, month, year, ROUND.test(digits));
  }
  for (const shape of YEAR_FIRST) {
    const [, year, month, day] = shape.exec(digits) ?? [];
    if (year !== undefined) return bare(day, month, year, year.length === 2);
  }
  return digits.length === LEFT_OUT ? onlyCut(digits, [4]) : null;
}

/** Digits said one by one or in pieces ("dua belas tiga delapan lima"): the one cut into a date. */
export function spelledDate(digits: string): Bare | null {
  return onlyCut(digits, [2, 4]);
}

function onlyCut(digits: string, yearLengths: readonly number[]): Bare | null {
  const cuts = yearLengths.flatMap((length) => {
    const year = digits.slice(-length);
    const rest = digits.slice(0, -length);
    if (length === 4 && !/^(?:19|20)/.test(year)) return [];
    return [1, 2].map((at) => bare(rest.slice(0, at), rest.slice(at), year, true));
  });
  const [cut, ...others] = cuts.filter(({ day, month }) => isDay(day) && isMonth(month));
  return cut === undefined || others.length > 0 ? null : cut;
}

function bare(day = '', month = '', year = '', doubt = false): Bare {
  return { day: Number(day), month: Number(month), year, doubt };
}

function isDay(value: number): boolean {
  return value >= 1 && value <= 31;
}

function isMonth(value: number): boolean {
  return value >= 1 && value <= 12;
}
