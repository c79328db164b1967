import type { Part } from './parts.ts';

/** Day, month and year of three parts, and how sure it is that they belong together so. */
export type Triple = {
  day: number;
  month: number;
  year: string;
  /** The order or the spelling is a guess. */
  doubt: boolean;
  /** 3: day first, and the month or year named. 2: bare numbers. 1: another order. */
  rank: 1 | 2 | 3;
};

type Place = { day: Part; month: Part; year: Part };

/** Years of two digits from here on are not taken for a day, where the rest makes a date. */
const LEAST_BARE_YEAR = 40;

/** How three neighbouring parts are one date, day first unless something says otherwise; or null. */
export function tripleOf(a: Part, b: Part, c: Part): Triple | null {
  const labelled = inOrder(a, b, c);
  if (labelled !== null) return labelled;
  // "tahun lahir: 12 maret 1985": the label is not about the number that follows.
  const bare = inOrder({ ...a, label: null }, b, c);
  return bare === null ? null : { ...bare, doubt: true };
}

function inOrder(a: Part, b: Part, c: Part): Triple | null {
  const yearFirst = { year: a, month: b, day: c };
  if (fits(yearFirst) && isBareYear(yearFirst)) return { ...taken(yearFirst, 2), doubt: true };
  const dayFirst = { day: a, month: b, year: c };
  if (fits(dayFirst)) return taken(dayFirst, isNamed(dayFirst) ? 3 : 2);
  if (fits(yearFirst) && isYear(a)) return taken(yearFirst, isNamed(yearFirst) ? 1 : 2);
  const monthFirst = { month: a, day: b, year: c };
  if (fits(monthFirst) && (a.month !== null || a.label !== null)) return taken(monthFirst, 1);
  const yearDay = { year: a, day: b, month: c };
  const told = isYear(a) || (b.label !== null && (c.label ?? c.month) !== null);
  if (fits(yearDay) && told && isNamed(yearDay)) return taken(yearDay, 1);
  const monthYear = { month: a, year: b, day: c };
  if (fits(monthYear) && (b.label !== null || c.label !== null)) return taken(monthYear, 1);
  const dayYear = { day: a, year: b, month: c };
  if (fits(dayYear) && isYear(b) && isNamed(dayYear)) return taken(dayYear, 1);
  return null;
}

function fits({ day, month, year }: Place): boolean {
  return (
    day.small !== null &&
    may(day, 'day') &&
    (month.month ?? month.small) !== null &&
    may(month, 'month') &&
    year.year !== null &&
    may(year, 'year')
  );
}

function may(part: Part, label: Part['label']): boolean {
  return part.label === null || part.label === label;
}

/** "85-03-12": the first cannot be a day, and the rest makes a date of it. */
function isBareYear({ year, month, day }: Place): boolean {
  const value = year.label === null ? (year.small ?? 0) : 0;
  return value >= LEAST_BARE_YEAR && (month.small ?? 1) <= 12 && (day.small ?? 0) <= 31;
}

function isYear({ year, label }: Part): boolean {
  return year?.length === 4 || label === 'year';
}

function isNamed({ month, year }: Place): boolean {
  return month.month !== null || month.label !== null || year.label !== null;
}

function taken(place: Place, rank: Triple['rank']): Triple {
  const { day, month, year } = place;
  return {
    day: day.small ?? 0,
    month: month.month ?? month.small ?? 0,
    year: year.year ?? '',
    doubt: month.doubt || year.doubt || (month.spelled && !isNamed(place)),
    rank,
  };
}
