import { BUSINESS, type Fields } from '../../flows/kit/record.ts';
import { REMIND_OFFER } from '../../flows/remind-offer.ts';
import { isStopped, remindersAsked } from '../../flows/reminders.ts';
import { pauses } from '../language/later.ts';
import { readRemindWhen } from '../language/remind-when.ts';
import { contextAbout } from './fields.ts';
import type { TurnContent } from './ports.ts';
import type { OpenQuestion, Stack } from './stack.ts';
import { tellOnLeaving } from './two-questions.ts';

/**
 * Asks her who leaves whether she may be reminded, above the open question: once in a talk, and not where
 * she was ever asked. False: it was not asked.
 */
function offerReminder(stack: Stack, text: string, { open, beneath }: Around): boolean {
  const context = contextAbout(BUSINESS, stack.world);
  if (stack.talk.hinted || remindersAsked(context) || isStopped(context)) return false;
  if (open?.frame.answers) return false;
  stack.talk.hinted = true;
  const when = readRemindWhen(text) as unknown as Fields | null;
  stack.call(REMIND_OFFER, { ...(when === null ? {} : { when }), ...beneath() }, true);
  return true;
}

/** After so long whoever left is back, and answers what was asked before. */
const LEFT_MS = 10 * 60_000;

/** Takes that question away from who comes back: her next word is for the one beneath. */
export function leaveOffer(stack: Stack, content: TurnContent, pause: number): void {
  const open = stack.open();
  if (pause <= LEFT_MS || open?.frame.flow !== REMIND_OFFER || content.kind === 'blocked') return;
  if (content.kind !== 'choice' || content.menu !== open.menu) stack.cancel();
}

type Around = Parameters<typeof tellOnLeaving>[1];

/** Somebody is asked first: nothing is asked again until she writes, but whether she may be reminded. */
export function waitFor({ question }: OpenQuestion, text: string, around: Around): void {
  const { stack } = around;
  tellOnLeaving(text, around);
  const key = question.skippable ? 'common:asking_or_later' : 'common:asking';
  stack.sayings.push({ key });
  stack.note({ kind: 'outcome', outcome: 'paused' });
  if (!offerReminder(stack, text, around)) stack.hushed = true;
}

/**
 * "Besok sore saya lanjut": she leaves, and nothing but whether she may be reminded is asked until she
 * writes. Without a time it is the open question that is left, where it can be. False for all else.
 */
export function runPause(text: string, around: Around): boolean {
  const { stack, open } = around;
  if (!pauses(text) || (readRemindWhen(text) === null && open?.question.skippable)) return false;
  stack.sayings.push({ key: 'remind-at:paused' });
  if (!offerReminder(stack, text, around)) stack.hushed = true;
  return true;
}
