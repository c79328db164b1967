import { isAutoReply } from '../language/auto-reply.ts';
import { greetingIn, isGreeting } from '../language/greeting.ts';
import { DANGER } from './danger.ts';
import type { OpenQuestion, Stack } from './stack.ts';

/** Answers that name a part of the day. */
const OF_THE_DAY: ReadonlySet<string> = new Set(['choice', 'hour']);

/**
 * Returns the greeting that a text begins with, as the first thing that is said: "Waalaikumsalam" to
 * the salam, else by her own words. A text that only greets has its reply, in which the salam alone
 * was missing. Not to a program, not where nothing is said, and not to who may be in danger. `before`:
 * the question that was open.
 */
export function greetBack(
  { talk, sayings, hushed }: Stack,
  text: string,
  before: OpenQuestion | null,
): void {
  const daytime = OF_THE_DAY.has(before?.question.expects ?? '');
  const greeting = greetingIn(text, { daytime });
  if (greeting === null || (greeting !== 'salam' && isGreeting(text))) return;
  if ((hushed && sayings.length === 0) || talk.topic === DANGER || isAutoReply(text)) return;
  if (sayings[0]?.key === 'common:greeted') sayings.shift();
  sayings.unshift({ key: `common:back_${greeting}` });
}
