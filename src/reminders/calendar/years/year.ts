/**
 * 'decreed': a decree names the days. 'computed': it is not out yet, or leaves the day to the sighting of
 * the moon; `source` then says how it was computed.
 */
export type Status = 'decreed' | 'computed';

type Sourced = {
  status: Status;
  /** The decree by its number, or how the days were computed and with what they were compared. */
  source: string;
  /** By how many days it may come earlier or later: those days are as quiet. */
  doubtDays: 0 | 1;
};

/** Days off by their dates 'YYYY-MM-DD', with the names that the decree gives them. */
export type DaysOff = Sourced & { days: Readonly<Record<string, string>> };
/** A first and a last day, both within. */
export type Period = Sourced & { first: string; last: string };

/** What is known of one year. There is no entry without its source. */
export type CalendarYear = {
  year: number;
  /** Whether its joint decree of three ministers (SKB 3 Menteri) is in here. */
  status: Status;
  holidays: readonly DaysOff[];
  /** Cuti bersama. */
  jointLeave: readonly DaysOff[];
  ramadan: readonly Period[];
  /** From the first day of the leave to the last, with the days between. */
  idulFitri: readonly Period[];
};
