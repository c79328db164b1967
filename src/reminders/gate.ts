import type { EffectOf } from '../../flows/kit/effects.ts';
import type { Office } from '../../flows/kit/question.ts';
import { whyQuiet } from './calendar/quiet.ts';
import type { Holdouts } from './holdout.ts';
import { judge, type Verdict } from './judge.ts';
import type { Plan } from './plan.ts';
import type { Reminder, ReminderTx } from './ports.ts';

/** Channels whose messages are seen when she comes to look; none wakes her. */
const SILENT: ReadonlySet<string> = new Set(['terminal', 'web-chat']);
const WEEK_MS = 7 * 86_400_000;

/** What deciding needs from the house. `office` is asked for each time: signatures change. */
export type Deciding = {
  plans: readonly Plan[];
  office: () => Office;
  holdouts: Holdouts;
  /** A time that an operator names instead of now, UTC ms: what rings is judged by the clock as well. */
  at?: number;
  /** The clock. */
  now: () => number;
};

/**
 * Judges a reminder as everything stands in this transaction and writes the decision, unless it is to be
 * sent. Null: its row is gone, or somebody else decided meanwhile.
 */
export async function decideOn(
  id: string,
  from: Reminder['state'],
  deciding: Deciding,
  tx: ReminderTx,
  now: number,
): Promise<{ reminder: Reminder; verdict: Verdict } | null> {
  const { plans, office, holdouts } = deciding;
  const reminder = await tx.reminderOf(id);
  if (reminder === null || reminder.state !== from) return null;
  const plan = plans.find(({ kind }) => kind === reminder.kind);
  const { employerId, dueAt } = reminder;
  const verdict: Verdict =
    plan === undefined
      ? { is: 'skip', why: 'no_plan' }
      : judge(plan, {
          key: reminder,
          notBy: reminder.notBy,
          // On its way to the talk it was in time already, and at a named time nothing was missed.
          dueAt: from === 'planned' && deciding.at === undefined ? dueAt : now,
          stored: await tx.storedNow(employerId),
          sent: await tx.sentTo(employerId, plan.kind, now - WEEK_MS),
          office: office(),
          holdouts,
          now,
        });
  const rings =
    deciding.at !== undefined && verdict.is === 'send' && !SILENT.has(verdict.talk.channel);
  if (rings && whyQuiet(deciding.now(), 'WIB', 'urgent') !== null)
    return { reminder, verdict: { is: 'move', to: dueAt, why: 'night' } };
  if (verdict.is === 'skip') await tx.skip(id, verdict.why, now);
  if (verdict.is === 'move') await tx.move(id, verdict.to, verdict.why);
  return { reminder, verdict };
}

type Source = { conversationId: string; employerId: string; now: number };
type Brought = { id: string; plan: string; args: unknown };

/** The last word on a reminder, in the transaction of the turn that says it. */
export function reminderGate(deciding: Deciding) {
  return {
    async admits({ id, args }: Brought, { conversationId, now: clock }: Source, tx: ReminderTx) {
      const now = deciding.at ?? clock;
      const decided = await decideOn(id, 'brought', deciding, tx, now);
      if (decided?.verdict.is !== 'send') return false;
      const { talk } = decided.verdict;
      const same = JSON.stringify(decided.verdict.args) === JSON.stringify(args);
      if (same && talk.id === conversationId) return true;
      // What it says, or where, changed while it was on its way: it is brought anew at once.
      await tx.move(id, now, null);
      return false;
    },
    async said(
      { id }: Brought,
      { conversationId, now }: Source,
      outboxId: string | null,
      tx: ReminderTx,
    ) {
      const at = deciding.at ?? now;
      if (outboxId === null) await tx.skip(id, 'talk', at);
      else await tx.sent(id, conversationId, outboxId, at);
    },
  };
}

/** Notes her answer at the reminder it was to. Who said that it is done is not asked the same again. */
export async function noteAnswer(
  { id, answer }: EffectOf<'reminded'>,
  { now }: { now: number },
  tx: ReminderTx,
): Promise<void> {
  await tx.answered(id, answer, now);
  const told = answer.startsWith('done') ? await tx.reminderOf(id) : null;
  if (told === null) return;
  for (const { kind, occasion, ...one } of await tx.plannedOf(told.employerId))
    if (kind === told.kind && occasion === told.occasion) await tx.skip(one.id, 'done', now);
}
