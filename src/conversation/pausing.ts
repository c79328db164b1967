import { BUSINESS, type Fields } from '../../flows/kit/record.ts';
import { isStopped, remindersAsked } from '../../flows/reminders.ts';
import { pauses } from '../language/later.ts';
import { readRemindWhen } from '../language/remind-when.ts';
import { contextAbout } from './fields.ts';
import type { TurnContent } from './ports.ts';
import type { OpenQuestion, Stack } from './stack.ts';
import { tellOnLeaving } from './two-questions.ts';

/**
 * Under what is asked next of her who goes on at a time that she names: that she may be reminded then. Once
 * in a talk, and not where she was ever asked whether she may be.
 */
export function hintAtReminder({ talk, world, sayings }: Stack, text: string): void {
  if (talk.hinted || remindersAsked(contextAbout(BUSINESS, world))) return;
  if (!pauses(text) || readRemindWhen(text) === null) return;
  talk.hinted = true;
  sayings.push({ key: 'remind-at:hint' });
}

const OFFER = 'remind-offer';

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
  stack.call(OFFER, { ...(when === null ? {} : { when }), ...beneath() }, true);
  return true;
}

/** After so long whoever left is back, and answers what was asked before. */
const LEFT_MS = 10 * 60_000;

/** Takes that question away from who comes back: her next word is for the one beneath. */
export function leaveOffer(stack: Stack, content: TurnContent, pause: number): void {
  const open = stack.open();
  if (pause <= LEFT_MS || open?.frame.flow !== OFFER || content.kind === 'blocked') return;
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
 * "Nanti malam saya lanjut" where the open question is none that can be left for later: nothing else is
 * asked again until she writes. False for everything else.
 */
export function runPause(text: string, around: Around): boolean {
  if (!pauses(text)) return false;
  const { stack } = around;
  stack.sayings.push({ key: 'remind-at:paused' });
  if (!offerReminder(stack, text, around)) stack.hushed = true;
  return true;
}
