/** A day of the calendar. */
type Day = { year: number; month: number; day: number };

/** A written date judged: the ISO date, or why there is none. */
export type Judged =
  | { iso: string; doubt: boolean }
  | { iso: null; problem: 'impossible' | 'future' };

/** Western Indonesia Time: the day has begun in Pemalang while UTC is still at yesterday. */
const ZONE_MS = 7 * 3_600_000;
const OLDEST = 110;
const WORKING_AGE = 15;
/** From this age a year of two digits is as likely a slip. */
const RARE_AGE = 90;
const RARER_AGE = 100;

/** Today in western Indonesia; `now` is UTC ms. */
export function today(now: number): Day {
  const date = new Date(now + ZONE_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * The date of birth written as day, month and a year of two or four digits. Of the centuries that
 * give an age of 0 to 110 the later is taken; doubtful where that makes a child, who is seldom
 * written about, or somebody of 90 and more (DOMAIN §4.1). With four digits only today, perhaps
 * typed by mistake, and somebody of 100 are doubtful.
 */
export function judged(day: number, month: number, year: string, now: Day): Judged {
  const short = year.length === 2;
  const century = now.year - (now.year % 100);
  const years = short ? [century + Number(year), century - 100 + Number(year)] : [Number(year)];
  const days = years.map((one) => ({ year: one, month, day })).filter(exists);
  for (const one of days) {
    const age = ageOn(now, one);
    if (age < 0 || age > OLDEST) continue;
    const [least, most] = short ? [WORKING_AGE, RARE_AGE] : [0, RARER_AGE];
    const iso = isoOf(one);
    return { iso, doubt: age < least || age >= most || iso === isoOf(now) };
  }
  const future = days.some((one) => ageOn(now, one) < 0);
  return { iso: null, problem: future ? 'future' : 'impossible' };
}

/** Age in whole years of somebody born on an ISO date; negative before the birth. */
export function ageFrom(iso: string, now: Day): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return ageOn(now, { year, month, day });
}

function ageOn(now: Day, born: Day): number {
  const before = now.month < born.month || (now.month === born.month && now.day < born.day);
  return now.year - born.year - (before ? 1 : 0);
}

function exists({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  // Date.UTC takes the years 0 to 99 for 1900 to 1999, so those never come back as themselves.
  return (
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

function isoOf({ year, month, day }: Day): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
