import type { RemindManner } from '../src/language/remind-manner.ts';
import { EARLIEST, LATEST } from '../src/platform/humane-hours.ts';
import { type Zone, zoneOfRegion } from '../src/platform/zone.ts';
import { areaOf } from './fields/place.ts';
import { clockOf } from './kit/hours.ts';
import { type Part, partsOf } from './kit/parts.ts';
import type { FlowContext } from './kit/question.ts';
import type { Json } from './kit/record.ts';

/** The time that she lives by: her regency's, else the office's. */
export function zoneOf(context: FlowContext): Zone {
  return zoneOfRegion(areaOf(context));
}

/** When she wants to be reminded, and on which days not: `RemindHours`. */
export const REMIND_HOURS = 'remindHours';

/** Minutes of the day; days of the week, 0: Monday. */
export type RemindHours = {
  readonly from?: number;
  readonly to?: number;
  readonly notDays?: readonly number[];
};

/** Less than this is no time to be reached in: minutes, and working days. */
const LEAST_MINUTES = 60;
const LEAST_DAYS = 2;
const SUNDAY = 6;

/** The parts of a day in which "not at this hour" is said, with what is left of the day then. */
const PARTS: readonly (readonly [until: number, left: RemindHours])[] = [
  [11 * 60, { from: 11 * 60 }],
  [15 * 60, { from: 15 * 60 }],
  [18 * 60, { to: 15 * 60 }],
  [24 * 60, { to: 18 * 60 }],
];

/** Stored hours, or none. */
export function hoursOf(value: Json | undefined): RemindHours {
  const { from, to, notDays } = (value ?? {}) as Record<keyof RemindHours, unknown>;
  const days = Array.isArray(notDays) ? notDays.filter((day) => typeof day === 'number') : [];
  return {
    ...(typeof from === 'number' ? { from } : {}),
    ...(typeof to === 'number' ? { to } : {}),
    ...(days.length > 0 ? { notDays: days } : {}),
  };
}

/**
 * Her hours with a wish more: beside the earlier ones where both can be, else the new one alone.
 * `minute`: of her day, now. Null where that would leave hardly any time.
 */
export function hoursWith(
  before: RemindHours,
  { notBefore, notAfter, notNow, notDays, any }: RemindManner,
  minute: number,
): RemindHours | null {
  if (any) return {};
  if (notDays) return withoutDays(before, notDays);
  const told: RemindHours = notNow
    ? (PARTS.find(([until]) => minute < until)?.[1] ?? {})
    : {
        ...(notBefore === undefined ? {} : { from: notBefore }),
        ...(notAfter === undefined ? {} : { to: notAfter }),
      };
  const both = { ...before, ...told };
  if (leavesTime(both)) return both;
  const days = before.notDays ? { notDays: before.notDays } : {};
  return leavesTime(told) ? { ...told, ...days } : null;
}

function withoutDays(before: RemindHours, more: readonly number[]): RemindHours | null {
  const notDays = [...new Set([...(before.notDays ?? []), ...more])].sort((a, b) => a - b);
  const left = SUNDAY - notDays.filter((day) => day !== SUNDAY).length;
  return left < LEAST_DAYS ? null : { ...before, notDays };
}

function leavesTime({ from = EARLIEST, to = LATEST }: RemindHours): boolean {
  return Math.min(to, LATEST) - Math.max(from, EARLIEST) >= LEAST_MINUTES;
}

/** The minute of the day at which she is reminded where she names no hour. */
export function usualMinute({ record }: FlowContext): number | undefined {
  const { from, to } = hoursOf(record.business[REMIND_HOURS]);
  if (from !== undefined) return Math.max(from, EARLIEST);
  return to === undefined ? undefined : Math.min(USUAL, to - LEAST_MINUTES);
}
const USUAL = 9 * 60;

/** Her hours as a value of a sentence: "antara jam 15.00 dan 18.00, tidak hari Jumat". */
export function remindHoursSaid({ from, to, notDays = [] }: RemindHours): string {
  const days = notDays.map((weekday): Part => ['remind-manner:not_day', { weekday }]);
  if (from === undefined && to === undefined) return partsOf(days);
  const clock = { from: clockOf(from ?? 0), to: clockOf(to ?? 0) };
  const key = from === undefined ? 'remind-manner:to' : 'remind-manner:from';
  const part: Part = [from !== undefined && to !== undefined ? 'remind-manner:both' : key, clock];
  return partsOf([part, ...days]);
}
