import { answered } from './kit/flow.ts';
import type { FlowContext, FlowEvent } from './kit/question.ts';
import { BUSINESS, REMOVED } from './kit/record.ts';
import type { Write } from './kit/several.ts';

/** Why a worker is taken out, or that he is not after all. */
export const REMOVALS = ['left', 'wrong', 'keep'] as const;

/** The worker whose picture is open. */
export function openedWorker(context: FlowContext): string {
  return String(context.memory.worker ?? '');
}

/** Takes the opened worker out. */
export function removes(context: FlowContext, event: FlowEvent): Write[] {
  return takenOut(context, openedWorker(context), String(answered(event)));
}

/** A worker taken out, restorable; of one who has left there is one worker less. */
export function takenOut({ record }: FlowContext, ref: string, why: string): Write[] {
  const told = Number(record.business.workerCount ?? 0);
  return [
    { subject: ref, key: REMOVED, value: why },
    ...(why === 'left' && told > 0 ? [count(told - 1)] : []),
  ];
}

/** Puts one back who was taken out. */
export function restores(context: FlowContext, event: FlowEvent): Write[] {
  const ref = restoredBy(event);
  const why = context.record.workers.find((worker) => worker.ref === ref)?.fields[REMOVED];
  const told = Number(context.record.business.workerCount ?? 0);
  return [
    { subject: ref, key: REMOVED, value: null },
    ...(why === 'left' ? [count(told + 1)] : []),
  ];
}

/** The worker of a choice 'restore.w2'. */
export function restoredBy(event: FlowEvent): string {
  return String(answered(event)).split('.')[1] ?? '';
}

/** Nothing is kept of those who were taken out, once the file is handed over, but that they were. */
export function forgets(context: FlowContext): Write[] {
  return context.record.workers
    .filter(({ fields }) => fields[REMOVED] !== undefined)
    .flatMap(({ ref, fields }) =>
      Object.keys(fields)
        .filter((key) => key !== REMOVED)
        .map((key) => ({ subject: ref, key, value: null })),
    );
}

function count(value: number): Write {
  return { subject: BUSINESS, key: 'workerCount', value };
}
