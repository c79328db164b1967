import { missingFields, workersLeft } from './completeness.ts';
import { FILE_CONSENT } from './consent.ts';
import { extraFamily, type StoredFamily } from './fields/family.ts';
import { paidWorkers, registeredAlready, unclearCount } from './fields/people.ts';
import type { CaseReason } from './kit/effects.ts';
import type { FlowContext } from './kit/question.ts';
import type { Worker } from './kit/record.ts';
import { type Case, opensCase, type Say } from './kit/several.ts';
import { missingLines } from './missing.ts';
import { presentWorkers, removedWorkers } from './workers.ts';

/** Whether the file lacks anything that BPJS asks for. */
export function hasGaps(context: FlowContext): boolean {
  return missingFields(context).length > 0 || workersLeft(context) > 0;
}

/** Whether nobody in the file is a paid worker beyond doubt: it may be whole, but is not to be registered yet. */
function isUndecided(context: FlowContext): boolean {
  return (paidWorkers(context.record) ?? 0) === 0 && unclearCount(context) > 0;
}

/** The outcome of handing the file over. */
export function submitted(context: FlowContext) {
  const reason = hasGaps(context) ? 'with_gaps' : 'complete';
  return { outcome: 'file_submitted' as const, reason };
}

/** The case that is opened: what is missing, and what an officer has to settle with a worker. */
export function caseOf(context: FlowContext): Case {
  const settling = reasonsOf(context);
  if (presentWorkers(context.record).length === 0)
    return { stage: 'DIHUBUNGI', reasons: ['needs_decision'] };
  if (!hasGaps(context) && isUndecided(context)) return { stage: 'DIHUBUNGI', reasons: settling };
  if (!hasGaps(context)) return { stage: 'SIAP_DAFTAR', reasons: ['file_complete', ...settling] };
  const reasons: CaseReason[] = [];
  if (missingFields(context).length > 0) reasons.push('data_missing');
  if (workersLeft(context) > 0) reasons.push('workers_left');
  return { stage: 'DATA_KURANG', reasons: [...reasons, ...settling] };
}

/** Of a file that officers have, and may work on, a change is told to them at once. */
export const tellsOfficers = opensCase((context) => {
  const { submittedAt, consents } = context.record;
  const theirs = submittedAt !== null && consents[FILE_CONSENT]?.given === true;
  return theirs ? caseOf(context) : null;
});

/** What is said when the file is handed over: thanks, what is missing for whom, what to bring. */
export function handedOver(context: FlowContext): Say[] {
  if (!hasGaps(context))
    return [{ key: isUndecided(context) ? 'file:sent_undecided' : 'file:sent' }];
  const left = workersLeft(context);
  return [
    { key: 'file:sent_with_gaps' },
    ...missingLines(context, missingFields(context)),
    ...(left > 0 ? [{ key: 'file:sent_left', args: { count: left }, under: true as const }] : []),
    { key: 'file:sent_bring' },
  ];
}

const TESTS: readonly (readonly [CaseReason, (worker: Worker, context: FlowContext) => boolean])[] =
  [
    ['state_paid', ({ fields }) => fields.membership === 'pbi' || fields.membership === 'pemda'],
    ['worker_arrears', ({ fields }) => fields.membership === 'mandiri' && fields.arrears !== 'no'],
    ['two_jobs', ({ fields }) => fields.membership === 'employer'],
    [
      'extra_family',
      ({ fields }, context) =>
        fields.family !== undefined &&
        extraFamily(fields.family as unknown as StoredFamily, context) > 0,
    ],
  ];

/** Whether somebody of a file that officers have was taken out: BPJS may have him already. */
function leftSince({ record }: FlowContext): boolean {
  return record.submittedAt !== null && removedWorkers(record).length > 0;
}

function reasonsOf(context: FlowContext): CaseReason[] {
  const workers = presentWorkers(context.record);
  return [
    ...(isUndecided(context) ? ['needs_decision' as const] : []),
    ...(registeredAlready(context.record) > 0 ? ['already_registered' as const] : []),
    ...(leftSince(context) ? ['worker_removed' as const] : []),
    ...TESTS.filter(([, test]) => workers.some((worker) => test(worker, context))).map(
      ([reason]) => reason,
    ),
  ];
}
