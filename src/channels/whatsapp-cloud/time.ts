import { whole } from '../../platform/fields.ts';

/** The last second that a date can be of, in JavaScript. */
const LAST_SECOND = 8_640_000_000_000;

/** Meta's times are seconds, as text; UTC ms, or null. */
export function timeOf(value: unknown): number | null {
  const seconds = typeof value === 'string' && /^\d{1,13}$/.test(value) ? Number(value) : value;
  const read = whole(seconds);
  return read === null || read <= 0 || read > LAST_SECOND ? null : read * 1000;
}
