import type { Asked } from '../visit.ts';

const MINUTE_S = 60;

/** "Terlalu banyak percobaan…" with how long to wait. */
export function waitSentence(say: Asked['say'], waitMs: number): string {
  const seconds = Math.ceil(waitMs / 1000);
  if (seconds <= MINUTE_S) return say('office-login:wait_seconds', { seconds });
  return say('office-login:wait_minutes', { minutes: Math.ceil(seconds / MINUTE_S) });
}

/** The header that says so to programs. */
export function waitHeader(waitMs: number): Record<string, string> {
  return { 'retry-after': String(Math.ceil(waitMs / 1000)) };
}
