export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** A step of the simulation: nothing happens between two of them. */
export const STEP = 10 * MINUTE;
