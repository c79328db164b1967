/**
 * What a text turned out to be when it was read as the answer to one open question.
 *
 * - `value`: an answer. With `confirm` it is likely but must be shown back and agreed to before it
 *   counts: taking a wrong value silently is the worst outcome, asking again is cheap.
 * - `options`: it can mean two or three things; the owner is asked which.
 * - `problem`: it was meant as an answer but cannot stand; `problem` names why, and
 *   `locales/<lng>/problems.json` has the sentence.
 * - `none`: not an answer to this question at all.
 */
export type Reading<T> =
  | { is: 'value'; value: T; confirm?: boolean }
  | { is: 'options'; options: readonly T[] }
  | { is: 'problem'; problem: string; args?: Record<string, string | number> }
  | { is: 'none' };
