import { isList, listed } from './beside.ts';
import { hasFile, openFields, openMore, workersLeft } from './completeness.ts';
import { hasFileConsent } from './consent.ts';
import { paidWorkers, unclearCount, workersTold } from './fields/people.ts';
import { sharesToldStatus } from './fields/status-all.ts';
import { sharedWage, sharesWage } from './fields/wage-all.ts';
import { nikRead, type ReadNik } from './fields/worker.ts';
import { alikeStates, mayBeAlike } from './file-alike.ts';
import { byFormStates, isForForm, tellsOfForm } from './file-by-form.ts';
import { reviewStates, takenUp } from './file-review.ts';
import { caseOf, handedOver, submitted } from './handing-over.ts';
import { hasCorrected } from './kit/correcting.ts';
import {
  answered,
  answeredWith,
  type Flow,
  flowBasics,
  flowSetup,
  remember,
  returned,
  writes,
} from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';
import { BUSINESS, type Json, nextWorkerRef } from './kit/record.ts';
import { says, writesAll } from './kit/several.ts';
import { openedShort } from './picture.ts';
import { forgets } from './removal.ts';
import { bearerOf, nameOf, presentWorkers } from './workers.ts';

type In = { context: FlowContext };

const consented = ({ record }: FlowContext) => hasFileConsent(record);

const opensBusiness = (context: FlowContext) =>
  openFields(context).some((field) => field.subject === BUSINESS);
const openWorker = (context: FlowContext) =>
  openFields(context).find((field) => field.subject !== BUSINESS)?.subject;

/** The next worker to ask about: one begun, else a new one. */
const nextWorker = (context: FlowContext) => openWorker(context) ?? nextWorkerRef(context.record);

/** Whose second round it is: the workers' in turn, then the business's. */
const nextMore = (context: FlowContext) => {
  const open = openMore(context);
  return (open.find(({ subject }) => subject !== BUSINESS) ?? open[0])?.subject;
};

const told = workersTold;
const present = (context: FlowContext) => presentWorkers(context.record).length;

/** Gathers the file: consent, the business, its workers, the picture to check, handing it over. */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    // What was put off is asked again, each time the file is taken up.
    begin: {
      entry: writesAll(takenUp),
      always: [
        {
          guard: ({ context }) =>
            context.input.at === 'review' && consented(context) && present(context) > 0,
          target: 'review',
          actions: remember(() => ({ enough: true, second: false })),
        },
        { target: 'route' },
      ],
    },
    route: {
      entry: [
        says(sharedWage),
        writesAll((context) => [...sharesWage(context), ...sharesToldStatus(context.record)]),
      ],
      always: [
        { guard: ({ context }) => !consented(context), target: 'consenting' },
        { guard: ({ context }) => opensBusiness(context), target: 'business' },
        { guard: ({ context }) => isForForm(context), target: 'handing' },
        { guard: ({ context }) => openWorker(context) !== undefined, target: 'worker' },
        {
          guard: ({ context }) => present(context) === 0,
          target: 'worker',
          actions: says(tellsOfForm),
        },
        { guard: ({ context }) => isRecounted(context), target: 'recount' },
        {
          guard: ({ context }) => workersLeft(context) > 0 && context.memory.enough !== true,
          target: 'more',
        },
        {
          guard: ({ context }) =>
            context.memory.second === undefined && nextMore(context) !== undefined,
          target: 'offer',
        },
        {
          guard: ({ context }) => context.memory.second === true && mayBeAlike(context),
          target: 'alike',
        },
        {
          guard: ({ context }) => context.memory.second === true && nextMore(context) !== undefined,
          target: 'second',
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
    // More are in the list than were told of at first.
    recount: {
      entry: [
        ...writes('setField', (context) => ({
          subject: BUSINESS,
          key: 'workerCount',
          value: present(context),
        })),
        {
          type: 'say',
          params: ({ context }: In) => ({
            key: 'file:count_now',
            args: { count: present(context) },
          }),
        },
      ],
      always: 'route',
    },
    more: {
      meta: {
        question: {
          ask: 'file:more',
          expects: 'yesno',
          hint: () => ({ context: 'next_worker' }),
          args: (context) => ({ have: present(context), told: told(context) }),
          // The next worker's NIK at once is a yes, and so is a list.
          orElse: () => ({ expects: 'worker-nik' }),
          skippable: true,
        },
      },
      on: {
        answer: [
          { guard: answeredWith(true), target: 'worker' },
          { guard: isList, target: 'listing', actions: listed },
          {
            guard: ({ context, event }) => bearer(context, answered(event)) !== undefined,
            target: 'worker',
            actions: {
              type: 'say',
              params: ({ context, event }) => ({
                key: 'worker:nik_taken',
                args: { other: nameOf(context.record, bearer(context, answered(event)) ?? '') },
              }),
            },
          },
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
          { target: 'route', actions: remember(() => ({ enough: true })) },
        ],
        skip: { target: 'route', actions: remember(() => ({ enough: true })) },
        returned: { guard: hasCorrected, target: 'route' },
        refreshed: 'route',
      },
    },
    ...byFormStates,
    listing: {
      entry: {
        type: 'call',
        params: ({ context }: In) => ({
          flow: 'list',
          input: { rows: context.memory.rows ?? [], subject: nextWorkerRef(context.record) },
        }),
      },
      on: { returned: 'route', cancelled: 'route' },
    },
    offer: {
      meta: {
        question: {
          ask: 'file:offer',
          expects: 'choice-or-yes',
          args: (context) => ({ count: present(context), what: openedShort(context) }),
          choices: () => ['now', 'later'].map((key) => ({ key, label: `file:offer_${key}` })),
          hint: () => ({ context: 'proceed', yes: 'now', no: 'later', lists: true }),
          skippable: true,
        },
      },
      on: {
        answer: [
          { guard: isList, target: 'listing', actions: listed },
          {
            target: 'route',
            actions: remember((_, event) => ({ second: answered(event) === 'now' })),
          },
        ],
        skip: { target: 'route', actions: remember(() => ({ second: false })) },
      },
    },
    second: {
      entry: {
        type: 'call',
        params: ({ context }: In) => {
          const subject = nextMore(context) ?? BUSINESS;
          const flow = subject === BUSINESS ? 'business-more' : 'worker-more';
          return { flow, input: { subject } };
        },
      },
      on: { returned: 'route', cancelled: 'review' },
    },
    ...alikeStates,
    ...reviewStates,
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
    sent: {
      entry: [
        writesAll(forgets),
        ...writes('submitted', () => ({})),
        { type: 'outcome', params: ({ context }: In) => submitted(context) },
        { type: 'openCase', params: ({ context }: In) => caseOf(context) },
        says(handedOver),
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

/** More are in the list than were told of. Of those who may be no workers the number stays as told. */
function isRecounted(context: FlowContext): boolean {
  const undecided = paidWorkers(context.record) === 0 && unclearCount(context) > 0;
  return present(context) > told(context) && !undecided;
}

/** The worker who has the number that was given for the next one. */
function bearer({ record }: FlowContext, value: Json): string | undefined {
  const nik = (value as ReadNik | null)?.nik;
  return nik === undefined ? undefined : bearerOf(record, nik, '')?.ref;
}

export const file: Flow = { name: 'file', version: 1, machine };
