import type { OpenQuestion, Stack } from './stack.ts';

/** The channel's clock and ours may differ by this much. */
const CLOCKS_DIFFER_MS = 2000;

/**
 * Whether a text is a number from a list that was on the screen when it was written, and is not any
 * more. `at`, `lastInAt` (when she wrote before): UTC ms.
 */
export function isLate(
  { text, at, lastInAt }: { text: string; at: number; lastInAt: number | null },
  { talk }: Stack,
  { question }: OpenQuestion,
): boolean {
  if (question.expects !== 'choice' || !talk.moved || lastInAt === null) return false;
  return /^\s*\d{1,2}\s*$/.test(text) && at + CLOCKS_DIFFER_MS < lastInAt;
}
