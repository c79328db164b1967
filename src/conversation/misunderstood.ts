import type { TalkEffect } from '../../flows/kit/effects.ts';
import { dayOf } from '../../flows/kit/month.ts';
import type { EmployerRecord } from '../../flows/kit/record.ts';
import { isAutoReply } from '../language/auto-reply.ts';
import { asksSomething } from '../language/follow-up.ts';
import { comparable, maskPersonal } from '../language/intent/mask.ts';
import { holdsIdentityNumber } from '../language/nik.ts';
import type { World } from './driver.ts';
import type { Misunderstood } from './ports.ts';

const DAY_MS = 86_400_000;
/** How long a sentence waits for somebody to label it. */
const DAYS_KEPT = 180;
/** Sentences that wait at most. */
const MOST_KEPT = 5_000;
/** Flows in which nobody's name is asked for: what else is written there may be an answer gone wrong. */
const NAMELESS: ReadonlySet<string> = new Set([
  'home',
  'check',
  'situation',
  'questions',
  'meant',
  'whatif',
  'consent',
  'closed',
  'registered',
  'language',
  'reminders',
  'remind-offer',
  'offer',
  'withdraw',
  'erase',
]);
/** Fields of the business and of a worker that tell what somebody or something is called. */
const NAMED = ['businessName', 'contactName', 'village', 'name'] as const;

/**
 * The effect that keeps a sentence which was not understood, so that people can teach us; it is masked
 * here. `asked`: the open question, 'flow.state'; `guess`: the intent it is nearest to, or null. Null
 * for what says nothing in words and for what another program sent.
 */
export function misunderstoodEffect(
  text: string,
  record: EmployerRecord,
  asked: string | null,
  guess: string | null,
): TalkEffect | null {
  if (isAutoReply(text)) return null;
  const masked = maskPersonal(text, namesIn(record), mayBeName(asked));
  return hasWords(masked) ? { kind: 'misunderstood', text: masked, asked, guess } : null;
}

/** How such a sentence is stored, and what is not kept any longer. */
export function keptAs({ text, asked, guess }: TalkEffect, now: number): Misunderstood {
  const day = dayOf(now);
  const since = dayOf(now - DAYS_KEPT * DAY_MS);
  return { text, sameAs: comparable(text), asked, guess, day, since, most: MOST_KEPT };
}

/** What remains besides what was covered. */
function hasWords(masked: string): boolean {
  return /\p{L}{2}/u.test(masked.replace(/\bNAMA\b/g, ''));
}

/** Whether a name is asked for, or may be: any word that is not plainly another may be it then. */
function mayBeName(asked: string | null): boolean {
  return asked !== null && !NAMELESS.has(asked.split('.')[0] ?? '');
}

/** All that this owner gave a name to, also workers who were taken out. */
function namesIn({ business, workers }: EmployerRecord): string[] {
  const fields = [business, ...workers.map((worker) => worker.fields)];
  return fields
    .flatMap((own) => NAMED.map((key) => own[key]))
    .filter((name) => typeof name === 'string');
}

/** What is said to a text that fitted nothing. A number of somebody unnamed is asked about, not lost unsaid. */
export function unheard(text: string, { identity }: Pick<World, 'identity'>): string {
  if (!holdsIdentityNumber(text)) return 'common:not_understood';
  if (asksSomething(text)) return 'common:not_yours';
  return identity === 'form' ? 'common:whose_number_form' : 'common:whose_number';
}
