/** A masked sentence that was not understood. Days are ISO days; nothing tells who wrote it. */
export type Sentence = {
  id: string;
  text: string;
  /** How often it was written. */
  count: number;
  /** The question that was open when it was first written, 'flow.state'. */
  asked: string | null;
  /** What it was nearest to then. */
  guess: string | null;
  day: string;
  lastDay: string;
};

export type LabelledSentence = Sentence & {
  /** 'intent', 'intent.finer' or 'none'. */
  label: string;
  /** Keyed: tells sentences apart by chance, and nothing else. */
  hash: string;
};

export interface MisunderstoodReader {
  /** Those that nobody labelled, the most frequent first. */
  unlabelled(page: { limit: number; offset?: number }): Promise<Sentence[]>;
  /** How many nobody labelled. */
  waiting(): Promise<number>;
  /** Those that were labelled, in the order of their days. */
  labelled(): Promise<LabelledSentence[]>;
}

export type Labelling = {
  id: string;
  label: string;
  by: string;
  at: number;
  /** Also over another label that it has. */
  anew?: true;
};

export interface MisunderstoodTx {
  /** False when there is no such sentence, or it has a label already. */
  labelSentence(one: Labelling): Promise<boolean>;
}
