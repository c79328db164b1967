/**
 * Nobody is written to unasked before the one or from the other on, however urgent, minutes of the day:
 * the hours, in the place's own time, that POJK 22/2023 art. 62(2) leaves to those who collect debts. We
 * ask for less and are not to be worse.
 */
export const EARLIEST = 8 * 60;
export const LATEST = 20 * 60;
