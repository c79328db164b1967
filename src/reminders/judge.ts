import type { Args } from '../../flows/kit/effects.ts';
import type { FlowContext, Office } from '../../flows/kit/question.ts';
import { type Zone, zoneOfRegion } from '../platform/zone.ts';
import { goodTime, goodUntil, spread } from './calendar/good-time.ts';
import type { Wish } from './calendar/openings.ts';
import { whyQuiet } from './calendar/quiet.ts';
import { overCap, TALKING_MS } from './caps.ts';
import { factsOf, type OwnerFacts, type Stored, type TalkState } from './facts.ts';
import { type Holdouts, isHeldOut } from './holdout.ts';
import type { Plan, Step } from './plan.ts';
import type { Key } from './ports.ts';
import type { Reason } from './reasons.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** What is found this late was missed while nothing ran. */
const LATE_MS = HOUR_MS;
/** What still matters then comes within as long as it was late, and so many days at most: not all at once. */
const SPREAD_DAYS = 3;
/** Reasons that may pass while the reminder still says something. */
const PASSING: ReadonlySet<Reason> = new Set(['not_decreed', 'draft']);

/** What is to be done with a reminder that is due. Times are UTC ms. */
export type Verdict =
  | { is: 'send'; talk: TalkState; args: Args; until: number }
  | { is: 'move'; to: number; why: Reason }
  | { is: 'skip'; why: Reason };

/** What judging needs besides the plan. `sent`: when this owner's were sent within a week. */
export type Matter = {
  key: Key;
  dueAt: number;
  /** The talk by which it did not reach her before. */
  notBy: string | null;
  stored: Stored | null;
  sent: { at: readonly number[]; ofKind: number };
  office: Office;
  holdouts: Holdouts;
  now: number;
};

/**
 * Decides of one due reminder, from what is stored at this moment: whether it is still to be said, may
 * be said now, and if not, why. Pure; the same check stands before it is brought to the talk and in the
 * transaction that puts it into the outbox.
 */
export function judge(plan: Plan, matter: Matter): Verdict {
  const { stored, office, now, key } = matter;
  if (stored === null) return skip('no_address');
  const facts = factsOf(stored, office, now);
  const zone = zoneOfRegion(facts.area);
  const talk = stored.talks.find(({ blocked, id }) => !blocked && id !== matter.notBy);
  const never = forbids(facts, stored, talk);
  if (never !== null || talk === undefined) return skip(never ?? 'no_address');
  const step = stepOf(plan, key, facts, { now, zone });
  if (step === null) return skip(facts.enrolledAt === null ? 'over' : 'done');
  if (step.until <= now) return skip('stale');
  if (matter.sent.ofKind >= plan.most) return skip('enough');
  if (facts.pausedUntil !== null && facts.pausedUntil > now && plan.hers !== true)
    return later(plan, step, facts.pausedUntil, 'paused', facts, zone);
  if (plan.hers !== true && isHeldOut(matter.holdouts, plan.kind, key.employerId))
    return skip('holdout');
  const args = said(plan, stored, facts, office, now);
  if (typeof args === 'string')
    return PASSING.has(args) ? later(plan, step, now + DAY_MS, args, facts, zone) : skip(args);
  return timely(plan, matter, { facts, zone, talk, step, args });
}

/**
 * Whether what waits in the line of a talk may still leave: she wants it, no person of the office has the
 * talk, and it is not done meanwhile.
 */
export function stillStands(
  plan: Plan,
  key: Key,
  { stored, conversationId }: { stored: Stored; conversationId: string },
  office: Office,
  now: number,
): boolean {
  const facts = factsOf(stored, office, now);
  const talk = stored.talks.find(({ id, blocked }) => id === conversationId && !blocked);
  const zone = zoneOfRegion(facts.area);
  if (forbids(facts, stored, talk) !== null || talk?.person === true) return false;
  return stepOf(plan, key, facts, { now, zone }) !== null;
}

type Found = { facts: OwnerFacts; zone: Zone; talk: TalkState; step: Step; args: Args };

/** Whether it may be said right now, where it is to be said at all. */
function timely(plan: Plan, { now, dueAt, sent, key }: Matter, found: Found): Verdict {
  const { facts, zone, talk, step, args } = found;
  const put = (to: number, why: Reason) => later(plan, step, to, why, facts, zone);
  const late = now - dueAt;
  // Whoever named the time herself waits no longer than she does already.
  if (late > LATE_MS && plan.hers !== true)
    return put(now + missedBy(key, Math.min(late, step.until - now)), 'missed');
  const quiet = whyQuiet(now, zone, plan.urgency, wishOf(plan, facts));
  if (quiet !== null) return put(now, quiet);
  if (talk.person) return put(now + 3 * HOUR_MS, 'person');
  // Far ahead it was written by a clock that was wrong.
  const talking = facts.lastInAt !== null && Math.abs(now - facts.lastInAt) < TALKING_MS;
  if (talk.waiting || talking) return put(now + 2 * HOUR_MS, 'talking');
  const over = plan.hers ? null : overCap(sent.at, plan.urgency, now);
  if (over !== null) return put(over.until, over.why);
  return {
    is: 'send',
    talk,
    args,
    // The first moment that is too late is none at which it may leave.
    until: Math.min(step.until, goodUntil(now, zone, plan.urgency, wishOf(plan, facts))) - 1,
  };
}

/** What no reminder may pass, whatever it is about. */
function forbids(facts: OwnerFacts, { talks }: Stored, talk: TalkState | undefined): Reason | null {
  if (facts.stopped) return 'stopped';
  if (facts.agreedAt === null) return 'no_consent';
  if (talk === undefined) return talks.length > 0 ? 'blocked' : 'no_address';
  return facts.lastInAt === null ? 'never_wrote' : null;
}

/** The step as the facts have it now; null where there is nothing more to remind of. */
function stepOf(
  plan: Plan,
  { occasion, step }: Key,
  facts: OwnerFacts,
  moment: { now: number; zone: Zone },
): Step | null {
  const found = plan.occasions(facts, moment).find(({ name }) => name === occasion);
  return found?.steps.find((one) => one.step === step) ?? null;
}

function said(
  plan: Plan,
  { record }: Stored,
  facts: OwnerFacts,
  office: Office,
  now: number,
): Args | Reason {
  const context: FlowContext = { record, now, office, input: {}, memory: {} };
  const values = plan.says?.(context, facts) ?? {};
  return 'skip' in values && typeof values.skip === 'string'
    ? (values.skip as Reason)
    : (values as Args);
}

/**
 * Moves to the first good time from then on, or gives up where that is too late. Where good hours are yet
 * to begin, it comes at a minute of its own within them: not all that waits at their first.
 */
function later(
  plan: Plan,
  step: Step,
  from: number,
  why: Reason,
  facts: OwnerFacts,
  zone: Zone,
): Verdict {
  const wish = wishOf(plan, facts);
  const first = goodTime(from, zone, plan.urgency, wish);
  const seed = `${facts.employerId}/${plan.kind}/${step.step}`;
  const own = first === from || plan.hers ? first : spread(from, zone, plan.urgency, seed, wish);
  const to = own !== null && own < step.until ? own : first;
  if (to === null) return skip(Object.keys(facts.hours).length > 0 ? 'owners_wish' : 'no_calendar');
  return to >= step.until ? skip(why) : { is: 'move', to, why };
}

/** Her own hours narrow every reminder but the one whose time she named. */
function wishOf(plan: Plan, { hours }: OwnerFacts): Wish {
  return plan.hers ? {} : hours;
}

/** What was missed is spread by whom it is for, ms: within `window`. */
function missedBy({ employerId }: Key, window: number): number {
  let sum = 0;
  for (const letter of employerId) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return Math.floor((sum / 1_000_003) * Math.min(window, SPREAD_DAYS * DAY_MS));
}

function skip(why: Reason): Verdict {
  return { is: 'skip', why };
}
