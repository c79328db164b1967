import type { Args } from './effects.ts';

/** A sentence and its values, to stand inside another sentence. */
export type Part = readonly [key: string, args: Args];

/** Several short sentences as one value; `{{parts, parts}}` in a sentence writes them with commas. */
export function partsOf(parts: readonly Part[]): string {
  return JSON.stringify(parts);
}
