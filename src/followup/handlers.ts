import { dropReason, logOutcome, openCase } from './effects.ts';
import { mended } from './mended.ts';
import { handBack, takeOver, waits } from './takeover.ts';
import { twoRecords } from './two-records.ts';

/** The handlers of what talk brings about for the officers. */
export const followupEffects = {
  outcome: logOutcome,
  openCase,
  dropReason,
  takeOver,
  handBack,
  waits,
  mended,
  twoRecords,
} as const;
