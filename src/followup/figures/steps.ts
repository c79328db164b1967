import type { CaseReason } from '../../../flows/kit/effects.ts';
import type { CaseState } from '../stages.ts';

/** The way of an employer from the first message to the registration, in its order. */
export const STEPS = [
  'contacted',
  'verdict',
  'list_begun',
  'file_complete',
  'handed_over',
  'registered',
] as const;
export type Step = (typeof STEPS)[number];

/** A line of the outcome log that shows that a step was reached; without `reason`: whatever it is. */
export type OutcomeSign = { kind: string; reason?: string; step: Step };

/** In the order of the steps. */
export const OUTCOME_SIGNS: readonly OutcomeSign[] = [
  { kind: 'obligation_told', step: 'verdict' },
  { kind: 'file_submitted', reason: 'complete', step: 'file_complete' },
  { kind: 'diajukan', step: 'handed_over' },
  { kind: 'terdaftar', step: 'registered' },
];

/** Which stage of the case shows it. A stage that is left out tells nothing of the way to here. */
const STAGES: Partial<Readonly<Record<CaseState, Step>>> = {
  SIAP_DAFTAR: 'file_complete',
  DIAJUKAN: 'handed_over',
  TERDAFTAR: 'registered',
};

/** Which reason of the case shows it. */
const REASONS: Partial<Readonly<Record<CaseReason, Step>>> = {
  file_complete: 'file_complete',
};

/** What is known of an employer's way. */
export type Signs = {
  /** The furthest step that the outcome log tells of. */
  told: Step | null;
  hasWorkers: boolean;
  stage: CaseState | null;
  reasons: readonly CaseReason[];
};

/**
 * The furthest step that anything shows was reached; whoever reached it is counted as having passed
 * all before. What the log once told stays reached, though a case may go back.
 */
export function furthest({ told, hasWorkers, stage, reasons }: Signs): Step {
  const shown: (Step | null | undefined)[] = [
    told,
    hasWorkers ? 'list_begun' : null,
    stage === null ? null : STAGES[stage],
    ...reasons.map((reason) => REASONS[reason]),
  ];
  return shown.reduce<Step>((far, step) => (step && reached(step, far) ? step : far), 'contacted');
}

/** Whether who came as far as `step` has reached `wanted`. */
export function reached(step: Step, wanted: Step): boolean {
  return STEPS.indexOf(step) >= STEPS.indexOf(wanted);
}
