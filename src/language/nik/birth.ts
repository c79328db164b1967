import { provinceName } from '../regions.ts';

/** What a NIK's seventh to twelfth digits say: ISO birth date, sex and age in whole years. */
export type BirthPart = { iso: string; sex: 'M' | 'F'; age: number };

const OLDEST = 110;
const WORKING_AGE = 15;
const WOMEN_DAY = 40;

/**
 * The birth date and sex in a 16-digit NIK, or null when no such day exists. The year has two
 * digits: of the centuries giving an age of 0–110 the one of a working age (15 or more) is taken
 * first (DOMAIN §4.1). `now` is UTC ms.
 */
export function birthPart(nik: string, now: number): BirthPart | null {
  const rawDay = Number(nik.slice(6, 8));
  const sex = rawDay > WOMEN_DAY ? 'F' : 'M';
  const day = sex === 'F' ? rawDay - WOMEN_DAY : rawDay;
  const month = Number(nik.slice(8, 10));
  const century = Math.floor(new Date(now).getUTCFullYear() / 100) * 100;
  const found: BirthPart[] = [];
  for (const base of [century, century - 100]) {
    const year = base + Number(nik.slice(10, 12));
    const age = ageAt(year, month, day, now);
    if (age === null || age < 0 || age > OLDEST) continue;
    found.push({ iso: `${year}-${nik.slice(8, 10)}-${String(day).padStart(2, '0')}`, sex, age });
  }
  return found.find(({ age }) => age >= WORKING_AGE) ?? found[0] ?? null;
}

/** Ages at which a number is more likely a family card's, or its century is a guess. */
export function unlikelyWorker(age: number): boolean {
  return age < WORKING_AGE || age >= 100;
}

/** Whether the first two digits are a province of today. */
export function hasProvince(digits: string): boolean {
  return provinceName(digits.slice(0, 2)) !== null;
}

function ageAt(year: number, month: number, day: number, now: number): number | null {
  const birth = new Date(Date.UTC(year, month - 1, day));
  const exists =
    birth.getUTCFullYear() === year &&
    birth.getUTCMonth() === month - 1 &&
    birth.getUTCDate() === day;
  if (!exists || Number.isNaN(now)) return null;
  if (birth.getTime() > now) return -1;
  const today = new Date(now);
  const before =
    today.getUTCMonth() < month - 1 ||
    (today.getUTCMonth() === month - 1 && today.getUTCDate() < day);
  return today.getUTCFullYear() - year - (before ? 1 : 0);
}
