import { judged, type today } from './calendar.ts';
import type { Found } from './find.ts';
import type { Part } from './parts.ts';

type Slot = 'day' | 'month' | 'year';

const YEAR = /^(?:19|20)\d\d$/;
const LAST_DAY = 31;

/** "12 mei eh juni 1990": the month that was put right goes. */
export function withoutReplaced(parts: readonly Part[]): Part[] {
  const kept: Part[] = [];
  for (const part of parts) {
    const last = kept.at(-1);
    const replaces = part.month !== null && part.gap.roles.has('fix') && last?.month != null;
    if (!replaces) kept.push(part);
    else kept.splice(-1, 1, { ...part, doubt: true, gap: last.gap });
  }
  return kept;
}

/**
 * The dates of a text with a part put right that stands behind one: "12 5 90 eh 91", "12 mei 1990
 * eh juni", "bukan 12 mei 1990 tapi 1991". Such a date is doubtful.
 */
export function amended(
  parts: readonly Part[],
  found: readonly Found[],
  now: ReturnType<typeof today>,
): { found: Found[]; parts: readonly Part[] } {
  const rest = [...parts];
  const dates = found.map((one) => {
    const part = parts[one.to];
    const isFree = found.every(({ from }) => from !== one.to && from !== one.to + 1);
    const isLone = isFree && (parts[one.to + 1]?.gap.broken ?? true);
    const first = parts[one.from];
    if (part === undefined || first === undefined || !isLone || !replaces(part, first)) return one;
    const slot = slotOf(part);
    if (slot === null) return one;
    const said = part.month ?? part.small ?? 0;
    const day = slot === 'day' ? said : one.day;
    const month = slot === 'month' ? said : one.month;
    const year = slot === 'year' ? (part.year ?? '') : one.year;
    rest[one.from] = { ...first, gap: { ...first.gap, denied: false } };
    return {
      ...one,
      day,
      month,
      year,
      to: one.to + 1,
      judged: judged(day, month, year, now),
      doubt: true,
    };
  });
  return { found: dates, parts: rest };
}

function replaces({ gap }: Part, first: Part): boolean {
  return gap.roles.has('fix') || (first.gap.denied && gap.roles.has('but'));
}

/** What a lone part can only be; null for "13", which may be a day or a year. */
function slotOf({ month, label, digits, small, year }: Part): Slot | null {
  if (month !== null) return 'month';
  if (label !== null) return label === 'year' && year === null ? null : label;
  return YEAR.test(digits) || (small !== null && small > LAST_DAY) ? 'year' : null;
}
