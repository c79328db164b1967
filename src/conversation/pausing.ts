import { BUSINESS } from '../../flows/kit/record.ts';
import { remindersAsked } from '../../flows/reminders.ts';
import { pauses } from '../language/later.ts';
import { readRemindWhen } from '../language/remind-when.ts';
import { contextAbout } from './fields.ts';
import type { OpenQuestion, Stack } from './stack.ts';
import { tellOnLeaving } from './two-questions.ts';

/**
 * Under what was said to her who goes on at a time that she names: that she may be reminded then. Once
 * in a talk, and not where she was ever asked whether she may be.
 */
export function hintAtReminder({ talk, world, sayings }: Stack, text: string): void {
  if (talk.hinted || remindersAsked(contextAbout(BUSINESS, world))) return;
  if (!pauses(text) || readRemindWhen(text) === null) return;
  talk.hinted = true;
  sayings.push({ key: 'remind-at:hint' });
}

/** Somebody is asked first: nothing is asked again until she writes. */
export function waitFor(
  { question }: OpenQuestion,
  text: string,
  around: Parameters<typeof tellOnLeaving>[1],
): void {
  const { stack } = around;
  tellOnLeaving(text, around);
  const key = question.skippable ? 'common:asking_or_later' : 'common:asking';
  stack.sayings.push({ key });
  hintAtReminder(stack, text);
  stack.note({ kind: 'outcome', outcome: 'paused' });
  stack.hushed = true;
}

/**
 * "Nanti malam saya lanjut" where the open question is none that can be left for later: nothing is
 * asked again until she writes. False for everything else.
 */
export function runPause(stack: Stack, text: string): boolean {
  if (!pauses(text)) return false;
  stack.sayings.push({ key: 'remind-at:paused' });
  hintAtReminder(stack, text);
  stack.hushed = true;
  return true;
}
