import type { Reading } from './reading.ts';

/** Plain data that an answer is stored as. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [k: string]: Plain };

/** One of the answers on offer, with all that may be typed for it. */
export type Offered = { key: string; label: string; words: readonly string[] };

/** What a reader may know besides the text. */
export type ReadingContext = {
  /** UTC ms. */
  now: number;
  choices: readonly Offered[];
  /** From the question: the yes/no context, the minimum wage … */
  hint: Readonly<Record<string, Plain>>;
};

/** A kind of answer: how a text is read as one, and what its buttons and examples are. */
export type AnswerKind = {
  name: string;
  read(text: string, context: ReadingContext): Reading<Plain>;
  /** Answers offered with every question of this kind; the key of each is a word it understands. */
  offers?: readonly { key: string; label: string; value: Plain }[];
  /**
   * How a value is shown back in "maksudnya …?": a language key of `kinds` and its values.
   */
  shown?(value: Plain): { key: string; args: Record<string, string | number> };
  /** Free text such as a name, which takes nearly everything: whole commands go first. */
  open?: true;
  /** Texts for the walk through all flows: each reads as a value without doubt. */
  samples: readonly string[];
};
