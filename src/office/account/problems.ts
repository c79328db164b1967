import type { Attempted } from '../accounts/throttle.ts';
import { waitHeader, waitSentence } from '../accounts/wait.ts';
import type { Asked } from '../visit.ts';

/** What was wrong with what came, beside the field it belongs to. */
export type Problems = Partial<
  Record<'old' | 'fresh' | 'setUp' | 'code' | 'removePassword' | 'removeCode', string>
>;

/** A try that brought nothing: its sentence, and how it is answered; null: it did. */
export function failureOf(
  say: Asked['say'],
  tried: Attempted<unknown>,
  wrong: string,
): { problem: string; status: 401 | 429; headers: Record<string, string> } | null {
  if ('waitMs' in tried)
    return {
      problem: waitSentence(say, tried.waitMs),
      status: 429,
      headers: waitHeader(tried.waitMs),
    };
  return 'wrong' in tried ? { problem: wrong, status: 401, headers: {} } : null;
}
