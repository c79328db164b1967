import type { Args } from '../../flows/kit/effects.ts';
import type { FlowContext } from '../../flows/kit/question.ts';
import type { Zone } from '../platform/zone.ts';
import type { OwnerFacts } from './facts.ts';
import type { Reason } from './reasons.ts';

/** One step of an occasion, UTC ms: not before `from`; after `until` it says nothing any more. */
export type Step = { step: number; from: number; until: number };

/** What a plan is about this time: its name is part of the natural key, so it holds nothing that drifts. */
export type Occasion = { name: string; steps: readonly Step[] };

/** What planning may know besides the facts. `zone`: her own clock. */
export type Moment = { now: number; zone: Zone };

/**
 * One kind of reminder as data: a file in `plans/`, its sentences `reminding:<kind>_<step>`, and a
 * line in `plans/index.ts`.
 */
export type Plan = {
  kind: string;
  /** Which goes first where two are due: the lower. */
  rank: number;
  /** `urgent` may be said on holidays and once more a week. Never at night. */
  urgency: 'normal' | 'urgent';
  /** What she is asked with it: `nothing` for what only tells. */
  asks: Asks;
  /** How many steps an occasion has: each has a sentence of its own. */
  steps: number;
  /** So many of this kind are sent to one owner, whatever happens. */
  most: number;
  /** She named the time herself: it comes besides the others, and neither waits for them nor is a holdout. */
  hers?: true;
  /** What its sentences are filled with, besides what every one may say. */
  fields: readonly string[];
  /** What there is to remind of, by the facts alone; none where it is done or never began. */
  occasions(facts: OwnerFacts, moment: Moment): readonly Occasion[];
  /** The values of `fields`, by the whole record; a code where it is not to be said after all. */
  says?(context: FlowContext, facts: OwnerFacts): Args | { skip: Reason };
};

/** Which question follows (`flows/reminded.ts`). */
export type Asks = 'done' | 'coming' | 'changes' | 'nothing';
