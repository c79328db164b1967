import type { ServiceHours } from '../../src/platform/service-hours.ts';
import { type Part, partsOf } from './parts.ts';

/** The hours of service as a value of a sentence: "Senin–Kamis 08.00–15.00, Jumat 08.00–14.00". */
export function hoursSaid(hours: ServiceHours): string {
  return partsOf(
    hours.map(({ from, to, opens, closes }): Part => {
      const clock = { from, to, opens: clockOf(opens), closes: clockOf(closes) };
      return [from === to ? 'officer:hours_day' : 'officer:hours_days', clock];
    }),
  );
}

/** The hour of the day at which the last service ends, as a number. */
export function lastHour(hours: ServiceHours): number {
  return Math.max(0, ...hours.map(({ closes }) => closes)) / 60;
}

/** A minute of the day as it is written: "15.00". */
export function clockOf(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}.${two(minutes % 60)}`;
}
