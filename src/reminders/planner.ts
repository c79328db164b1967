import type { Office } from '../../flows/kit/question.ts';
import { zoneOfRegion } from '../platform/zone.ts';
import { goodTime, spread } from './calendar/good-time.ts';
import { factsOf, type OwnerFacts } from './facts.ts';
import type { Plan } from './plan.ts';
import type { Reminder, ReminderTx, Standing, Wanted } from './ports.ts';
import type { Reason } from './reasons.ts';

const DAY_MS = 86_400_000;
/** Further ahead nothing is planned: it is planned again before. */
const AHEAD_MS = 45 * DAY_MS;

/** What is to be reminded of, with when: nothing for who agreed to nothing, or is erased. UTC ms. */
export function wanted(plans: readonly Plan[], facts: OwnerFacts, now: number): Wanted[] {
  if (facts.agreedAt === null) return [];
  const zone = zoneOfRegion(facts.area);
  const { employerId } = facts;
  return plans.flatMap((plan) =>
    plan.occasions(facts, { now, zone }).flatMap(({ name, steps }) =>
      steps.flatMap(({ step, from, until }) => {
        if (until <= now || from > now + AHEAD_MS) return [];
        const key = { employerId, kind: plan.kind, occasion: name, step };
        const seed = `${employerId}/${plan.kind}/${step}`;
        const dueAt = plan.hers
          ? goodTime(from, zone, plan.urgency)
          : spread(from, zone, plan.urgency, seed, facts.hours);
        return dueAt === null ? [] : [{ ...key, dueAt }];
      }),
    ),
  );
}

/**
 * Holds what is planned for one employer against her facts: what is over is skipped with the reason,
 * what was planned for another hour is moved, and what is new is given back to be planned. `known`: what is planned so far,
 * where it was read already.
 */
export async function reconciled(
  plans: readonly Plan[],
  facts: OwnerFacts,
  tx: ReminderTx,
  now: number,
  known?: readonly Standing[],
): Promise<Wanted[]> {
  const wants = wanted(plans, facts, now);
  const planned = known ?? (await tx.plannedOf(facts.employerId));
  if (wants.length === 0 && planned.length === 0) return [];
  const left = new Set(wants);
  for (const one of planned) {
    const still = wants.find((want) => isSame(want, one));
    if (still) left.delete(still);
    // Steps whose time is past are decided of when they come up.
    if (still === undefined) {
      if (one.dueAt > now) await tx.skip(one.id, whyOver(facts), now);
    } else if (one.moves === 0 && still.dueAt !== one.dueAt && one.dueAt > now)
      await tx.move(one.id, still.dueAt, null);
  }
  return [...left];
}

function whyOver({ stopped, agreedAt, enrolledAt, submittedAt }: OwnerFacts): Reason {
  if (stopped) return 'stopped';
  if (agreedAt === null) return 'no_consent';
  return enrolledAt !== null || submittedAt !== null ? 'done' : 'over';
}

type Name = Pick<Reminder, 'kind' | 'occasion' | 'step'>;

/** Whether two reminders of one employer are the same by their natural key. */
export function isSame(a: Name, b: Name): boolean {
  return a.kind === b.kind && a.step === b.step && a.occasion === b.occasion;
}

/** Sums an employer up anew and plans for her. Where she was erased, what was planned is dropped. */
export async function planFor(
  plans: readonly Plan[],
  employerId: string,
  office: Office,
  tx: ReminderTx,
  now: number,
): Promise<void> {
  const stored = await tx.storedNow(employerId);
  if (stored === null) {
    for (const one of await tx.plannedOf(employerId)) await tx.skip(one.id, 'erased', now);
    return;
  }
  const facts = factsOf(stored, office, now);
  await tx.keepFacts(facts, now);
  await replan(plans, facts, tx, now);
}

/** Plans for one employer as her facts are now. Twice is once. */
export async function replan(
  plans: readonly Plan[],
  facts: OwnerFacts,
  tx: ReminderTx,
  now: number,
): Promise<void> {
  const fresh = await reconciled(plans, facts, tx, now);
  if (fresh.length > 0) await tx.plan(fresh, now);
}
