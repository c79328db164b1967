import type { Asked } from '../visit.ts';

export const LONGEST_NOTE = 2000;

/** What is wrong with a note that may be left out, as a sentence, or null. */
export function noteProblem(text: string, say: Asked['say']): string | null {
  return text.trim().length > LONGEST_NOTE
    ? say('office-act:problem_note_long', { most: LONGEST_NOTE })
    : null;
}
