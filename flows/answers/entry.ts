import type { Condition } from './conditions.ts';
import type { Need } from './figures.ts';

/** What helps next; each has a line `answers:next_<name>`. */
export type Next = 'check' | 'officer' | 'dinsos' | 'care_centre' | 'dukcapil' | 'file';

/**
 * The answer to one kind of question. Its sentences stand in the language file of its intent
 * (`answer-<intent>:<name>`), each at most 240 characters with the figures filled in.
 */
export type Answer = {
  /** Legal basis in one line, as articles are cited; null where it is practice, not law. */
  basis: string | null;
  /** ISO day by which a person reads it again. */
  review: string;
  /** Of those that hold the first has its sentence told: `<name>_<condition>`. */
  when?: readonly Condition[];
  /** Figures that the sentences name. */
  needs?: readonly Need[];
  /** `<name>_unfigured` is told where a figure is not known; else one sentence for all. */
  unfigured?: true;
  next?: Next;
};

/** Answers by name, of one intent. */
export type Answers = Readonly<Record<string, Answer>>;
