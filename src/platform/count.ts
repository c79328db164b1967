/** What is counted, and the names of its labels. Their values come from short closed lists: never personal. */
export type Counted = {
  /** Messages that came in. */
  in: { channel: string };
  /** Messages that were sent. */
  out: { channel: string };
  /** Tries to send that failed, by cause. */
  failed: { channel: string; code: string };
  /** Messages that the channel bills, by its category. */
  billed: { channel: string; category: string };
  /** Reminders that were due, by what was decided of them. */
  reminders: { kind: string; is: string };
  /** Calls to a webhook that were turned away. */
  refused: { channel: string; why: string };
};

/** Counts one more, or `more`, of something. */
export type Count = <Name extends keyof Counted>(
  name: Name,
  labels: Counted[Name],
  more?: number,
) => void;

/** Counts nothing. */
export const countNothing: Count = () => {};
