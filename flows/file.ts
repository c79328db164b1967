import { hasFile, missingFields, openFields, workersLeft } from './completeness.ts';
import { CONSENT_TEXT_VERSION, FILE_CONSENT } from './consent.ts';
import { nikRead } from './fields/worker.ts';
import type { CaseReason } from './kit/effects.ts';
import { LATER, leftForLater } from './kit/field.ts';
import {
  answered,
  type Flow,
  flowBasics,
  flowSetup,
  remember,
  returned,
  writes,
} from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';
import { BUSINESS, nextWorkerRef } from './kit/record.ts';
import { lineTarget, picture } from './picture.ts';

type In = { context: FlowContext };

function consented(context: FlowContext): boolean {
  const consent = context.record.consents[FILE_CONSENT];
  return consent?.given === true && consent.textVersion === CONSENT_TEXT_VERSION;
}

const opensBusiness = (context: FlowContext) =>
  openFields(context).some((field) => field.subject === BUSINESS);
const openWorker = (context: FlowContext) =>
  openFields(context).find((field) => field.subject !== BUSINESS)?.subject;

/** A worker with questions that were put off. */
const putOffBy = (context: FlowContext) =>
  context.record.workers.find((worker) => leftForLater(worker.fields).length > 0)?.ref;

/** The next worker to ask about: one begun, else a new one. */
const nextWorker = (context: FlowContext) => openWorker(context) ?? nextWorkerRef(context.record);

/** Gathers the file: consent, the business, its workers, the picture to check, handing it over. */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    // What was put off is asked again first, each time the file is taken up.
    begin: {
      always: [
        {
          guard: ({ context }) => putOffBy(context) !== undefined,
          target: 'begin',
          reenter: true,
          actions: [
            ...writes('setField', (context) => ({
              subject: putOffBy(context) ?? BUSINESS,
              key: LATER,
              value: null,
            })),
          ],
        },
        { target: 'route' },
      ],
    },
    route: {
      always: [
        { guard: ({ context }) => !consented(context), target: 'consenting' },
        { guard: ({ context }) => opensBusiness(context), target: 'business' },
        { guard: ({ context }) => openWorker(context) !== undefined, target: 'worker' },
        { guard: ({ context }) => context.record.workers.length === 0, target: 'worker' },
        {
          guard: ({ context }) => workersLeft(context) > 0 && context.memory.enough !== true,
          target: 'more',
        },
        { target: 'review' },
      ],
    },
    consenting: {
      entry: { type: 'call', params: { flow: 'consent' } },
      on: {
        returned: [
          { guard: ({ event }) => returned(event) === true, target: 'route' },
          { target: 'refused' },
        ],
        cancelled: 'left',
      },
    },
    business: {
      entry: { type: 'call', params: { flow: 'business' } },
      on: { returned: 'route', cancelled: 'left' },
    },
    worker: {
      entry: {
        type: 'call',
        params: ({ context }: In) => ({
          flow: 'worker',
          input: { subject: nextWorker(context) },
        }),
      },
      on: { returned: 'route', cancelled: 'left' },
    },
    more: {
      meta: {
        question: {
          ask: 'file:more',
          expects: 'yesno',
          hint: () => ({ context: 'next_worker' }),
          args: (context) => ({
            have: context.record.workers.length,
            told: Number(context.record.business.workerCount ?? 0),
          }),
          // The next worker's NIK at once is a yes.
          orElse: () => ({ expects: 'nik' }),
          skippable: true,
        },
      },
      on: {
        answer: [
          { guard: ({ event }) => answered(event) === true, target: 'worker' },
          {
            guard: ({ event }) => answered(event) !== false,
            target: 'worker',
            actions: [
              ...writes('setField', (context, event) => ({
                subject: nextWorkerRef(context.record),
                key: 'nik',
                value: answered(event),
              })),
              { type: 'say', params: ({ event }) => nikRead(answered(event)) },
            ],
          },
          { target: 'review', actions: remember(() => ({ enough: true })) },
        ],
        skip: { target: 'review', actions: remember(() => ({ enough: true })) },
      },
    },
    review: {
      meta: {
        question: { ask: 'file:review', expects: 'choice', choices: picture, picture: true },
      },
      on: {
        answer: [
          { guard: ({ event }) => answered(event) === 'send', target: 'noticing' },
          { guard: ({ event }) => answered(event) === 'add', target: 'worker' },
          { target: 'change', actions: remember((_, event) => ({ line: answered(event) })) },
        ],
      },
    },
    noticing: {
      entry: { type: 'call', params: { flow: 'notice' } },
      on: {
        returned: [
          { guard: ({ event }) => returned(event) === true, target: 'sent' },
          { target: 'unsent' },
        ],
        cancelled: 'review',
      },
    },
    unsent: { type: 'final' },
    change: {
      entry: {
        type: 'call',
        params: ({ context }: In) => {
          const { subject, key } = lineTarget(String(context.memory.line)) ?? nothing;
          const flow = subject === BUSINESS ? 'business' : 'worker';
          return { flow, input: { subject, only: key } };
        },
      },
      on: { returned: 'route', cancelled: 'review' },
    },
    sent: {
      entry: [
        ...writes('submitted', () => ({})),
        { type: 'outcome', params: ({ context }: In) => submitted(context) },
        { type: 'openCase', params: ({ context }: In) => caseOf(context) },
        {
          type: 'say',
          params: ({ context }: In) => ({
            key: hasGaps(context) ? 'file:sent_with_gaps' : 'file:sent',
          }),
        },
      ],
      type: 'final',
    },
    refused: { type: 'final' },
    left: {
      entry: {
        type: 'say',
        params: ({ context }: In) => ({
          key: hasFile(context) ? 'file:kept' : 'file:not_begun',
        }),
      },
      type: 'final',
    },
  },
});

const nothing = { subject: BUSINESS, key: 'businessName' };

function hasGaps(context: FlowContext): boolean {
  return missingFields(context).length > 0 || workersLeft(context) > 0;
}

function submitted(context: FlowContext) {
  const reason = hasGaps(context) ? 'with_gaps' : 'complete';
  return { outcome: 'file_submitted' as const, reason };
}

function caseOf(context: FlowContext) {
  if (!hasGaps(context))
    return { stage: 'SIAP_DAFTAR' as const, reasons: ['file_complete' as const] };
  const reasons: CaseReason[] = [];
  if (missingFields(context).length > 0) reasons.push('data_missing');
  if (workersLeft(context) > 0) reasons.push('workers_left');
  return { stage: 'DATA_KURANG' as const, reasons };
}

export const file: Flow = { name: 'file', version: 1, machine };
