import { weekdayOf } from '../../platform/zone.ts';
import { FRIDAY, HOLIDAY, IDUL_FITRI, IN_RAMADAN, SUNDAY, signsOf } from './days.ts';
import { ALLOWED, FRIDAY_NOON, RAMADAN, READING, type Span } from './hours.ts';

/** 'urgent' only where it does harm to wait: it may come on a holiday and at any allowed hour. */
export type Urgency = 'normal' | 'urgent';
/**
 * The hours that an owner asked for, as minutes of her day. With only one of them the other is open. On
 * `notDays` (0: Monday) she wants nothing.
 */
export type Wish = { from?: number; to?: number; notDays?: readonly number[] };

const WHOLE_DAY = 24 * 60;
const EVERY_DAY = 0b1111111;
/** Owners wish few different hours; the memory of them must not grow for ever all the same. */
const MOST_KEPT = 1000;
const kept = { normal: new Map<number, Openings>(), urgent: new Map<number, Openings>() };

/** When one may be written to, on each kind of day. */
export class Openings {
  readonly #urgency: Urgency;
  readonly #wished: readonly Span[];
  readonly #days: number;
  readonly #ofKind: (readonly Span[])[] = [];
  /** False where her wish leaves no minute on any day: no day has more than a plain one. */
  readonly ever: boolean;

  /** `days`: those of the week on which nothing may come, as bits from Monday on. */
  constructor(urgency: Urgency, wished: readonly Span[], days: number) {
    this.#urgency = urgency;
    this.#wished = wished;
    this.#days = days;
    this.ever = days !== EVERY_DAY && this.#spansOf(0).length > 0;
  }

  /** The good minutes of a day by its number, in order; none where there is no data. */
  on(day: number): readonly Span[] {
    const signs = signsOf(day);
    if (signs === null || !this.wishesDay(day)) return [];
    this.#ofKind[signs] ??= this.#spansOf(signs);
    return this.#ofKind[signs];
  }

  /** Whether she wants anything on this day, by its number. */
  wishesDay(day: number): boolean {
    return (this.#days & (1 << weekdayOf(day))) === 0;
  }

  /** Whether she asked for this minute of the day, or for none. */
  wishes(minute: number): boolean {
    return this.#wished.some((span) => isWithin(minute, span));
  }

  #spansOf(signs: number): readonly Span[] {
    if (isDayOff(signs, this.#urgency)) return [];
    let open: readonly Span[] = [ALLOWED];
    if (signs & IN_RAMADAN) open = overlap(open, [RAMADAN]);
    if (signs & FRIDAY)
      open = overlap(open, [
        { from: 0, to: FRIDAY_NOON.from },
        { from: FRIDAY_NOON.to, to: WHOLE_DAY },
      ]);
    const hers = overlap(open, this.#wished);
    if (this.#urgency === 'urgent') return hers;
    const reading = overlap(hers, READING);
    // Whoever asks for noon reads at noon: her word goes before our guess, never before the rest.
    return reading.length > 0 ? reading : hers;
  }
}

/** Whether nothing of that urgency may come on a day with these signs. */
function isDayOff(signs: number, urgency: Urgency): boolean {
  if (signs & IDUL_FITRI) return true;
  return urgency === 'normal' && (signs & (HOLIDAY | SUNDAY)) !== 0;
}

/** The openings for a wish; a wish of 'from' after 'to' goes over midnight. */
export function openingsFor(urgency: Urgency, { from, to, notDays = [] }: Wish = {}): Openings {
  const [first, last] = [minuteOf(from, 0), minuteOf(to, WHOLE_DAY)];
  const days = notDays.reduce((bits, day) => bits | (1 << day), 0) & EVERY_DAY;
  const key = (first * (WHOLE_DAY + 1) + last) * (EVERY_DAY + 1) + days;
  const known = kept[urgency].get(key);
  if (known !== undefined) return known;
  const wished =
    first < last
      ? [{ from: first, to: last }]
      : [
          { from: 0, to: last },
          { from: first, to: WHOLE_DAY },
        ];
  const made = new Openings(urgency, wished, days);
  if (kept[urgency].size >= MOST_KEPT) kept[urgency].clear();
  kept[urgency].set(key, made);
  return made;
}

function minuteOf(wished: number | undefined, otherwise: number): number {
  if (wished === undefined || !Number.isFinite(wished)) return otherwise;
  return Math.min(Math.max(Math.round(wished), 0), WHOLE_DAY);
}

/** Whether a minute lies in a span. */
export function isWithin(minute: number, { from, to }: Span): boolean {
  return minute >= from && minute < to;
}

/** The minutes that are in both lists. Each is in order, and so is what comes of them. */
export function overlap(some: readonly Span[], others: readonly Span[]): readonly Span[] {
  return some.flatMap((one) =>
    others.flatMap((other) => {
      const span = { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
      return span.from < span.to ? [span] : [];
    }),
  );
}
