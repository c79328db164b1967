import { dayOf } from '../../../flows/kit/month.ts';
import type { Narrowed } from '../../followup/figures/cohort.ts';
import type { Period } from '../../followup/figures/figures.ts';
import { ELSEWHERE, UNTOLD } from '../../followup/figures/place.ts';
import { dayAfter, startOf, weekOf } from '../../followup/figures/weeks.ts';
import { districtsOf } from '../../language/regions.ts';

/** What the reader looks at, as it stands in the address; what is empty is not narrowed. */
export type Look = Period & { kecamatan: string; kanal: string };

/** What in the address could not be made use of; each has a sentence. */
export type LookProblem = 'day' | 'order' | 'long';

/** Weeks that are shown unless others are chosen, the running one among them. */
const WEEKS = 12;
/** Longer than this no figure says anything, and no drawing can be read. */
const LONGEST_DAYS = 731;

/** The look of the address. What is wrong with its days is told, and the usual weeks are shown. */
export function lookOf(
  query: URLSearchParams,
  region: string,
  now: number,
): { look: Look; problem: LookProblem | null } {
  const usual = { from: dayAfter(weekOf(now), -7 * (WEEKS - 1)), to: dayOf(now) };
  const period = { from: query.get('dari') || usual.from, to: query.get('sampai') || usual.to };
  const problem = problemOf(period);
  const kecamatan = query.get('kecamatan') ?? '';
  const kanal = query.get('kanal') ?? '';
  return {
    look: {
      ...(problem === null ? period : usual),
      kecamatan: placesOf(region).includes(kecamatan) ? kecamatan : '',
      kanal: /^[a-z0-9-]{1,30}$/.test(kanal) ? kanal : '',
    },
    problem,
  };
}

function problemOf({ from, to }: Period): LookProblem | null {
  if (!isDay(from) || !isDay(to)) return 'day';
  if (from > to) return 'order';
  return dayAfter(from, LONGEST_DAYS) < to ? 'long' : null;
}

/** Whether it is a day that there is, and one that an office may ask about. */
function isDay(text: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(text) || Number.isNaN(startOf(text))) return false;
  return dayAfter(text, 0) === text;
}

/** All values that the choice of a kecamatan can have. */
export function placesOf(region: string): string[] {
  return [...districtsOf(region).map(({ code }) => code), UNTOLD, ELSEWHERE];
}

/** What is counted of a look. */
export function narrowed({ kecamatan, kanal }: Look): Narrowed {
  return { place: kecamatan || null, channel: kanal || null };
}

/** A look as an address has it, with what comes on top. */
export function searchOf(
  { from, to, kecamatan, kanal }: Look,
  more: Readonly<Record<string, string>> = {},
): string {
  const all = { dari: from, sampai: to, kecamatan, kanal, ...more };
  return new URLSearchParams(Object.entries(all).filter(([, value]) => value !== '')).toString();
}
