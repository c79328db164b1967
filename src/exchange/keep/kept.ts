/** A worker of the list as the owner keeps him: nothing that he gave by himself. */
export type KeptWorker = {
  readonly called: string;
  readonly state: 'complete' | 'lacking' | 'objects';
  /** The state in words, with what is lacking where she may see it. */
  readonly stands: string;
  readonly facts: readonly KeptFact[];
};

/** What something is called, and what is known of it. */
export type KeptFact = readonly [label: string, value: string];

/** One piece of a part, in words that are ready to be shown. */
export type KeptBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'points'; readonly texts: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly KeptFact[] }
  | { readonly kind: 'workers'; readonly workers: readonly KeptWorker[] };

/** A part under its heading. */
export type KeptPart = {
  readonly name: string;
  readonly heading: string;
  readonly blocks: readonly KeptBlock[];
};

/**
 * The file as an owner keeps it, the same on the page and on paper: plain text, numbers of people
 * masked or left out.
 */
export type KeptFile = {
  readonly title: string;
  /** That nobody has signed it, and that it is a trial where no office runs this. */
  readonly draft: string;
  /** The same at length, for paper, which lies alone; null where an office runs this. */
  readonly trial: string | null;
  /** How old it is, how to keep it. */
  readonly notices: readonly string[];
  readonly parts: readonly KeptPart[];
};
