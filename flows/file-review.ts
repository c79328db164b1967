import { isList, listed } from './beside.ts';
import { givenByHimself } from './fields/own.ts';
import { formOf } from './form-of.ts';
import { tellsOfficers } from './handing-over.ts';
import { isGone } from './kit/correcting.ts';
import { LATER, leftForLater } from './kit/field.ts';
import { answered, answeredWith, remember } from './kit/flow.ts';
import type { FlowContext, Moment } from './kit/question.ts';
import { BUSINESS, fieldsOf } from './kit/record.ts';
import { says, writesAll } from './kit/several.ts';
import { lineTarget, picture, pictureOf } from './picture.ts';
import { openedWorker, REMOVALS, removes, restoredBy, restores } from './removal.ts';
import { calledIn, nameOf } from './workers.ts';

/** Everything that was put off is to be asked again. */
export const takenUp = (context: FlowContext) =>
  [BUSINESS, ...context.record.workers.map(({ ref }) => ref)]
    .filter((subject) => leftForLater(fieldsOf(context.record, subject)).length > 0)
    .map((subject) => ({ subject, key: LATER, value: null }));

const nothing = { subject: BUSINESS, key: 'businessName' };

/** The states of the file in which it is looked through: all of it, and one worker. */
export const reviewStates = {
  review: {
    meta: {
      question: {
        ask: 'file:review',
        expects: 'choice-or-yes',
        choices: picture,
        picture: true,
        reviews: true as const,
        hint: () => ({ context: 'confirm_data', yes: 'send', lists: true, binds: true }),
      },
    },
    on: {
      answer: [
        { guard: isList, target: 'listing', actions: listed },
        { guard: answeredWith('send'), target: 'noticing' },
        { guard: answeredWith('add'), target: 'worker' },
        {
          guard: answeredWith('complete'),
          target: 'route',
          actions: [remember(() => ({ second: true, enough: true })), writesAll(takenUp)],
        },
        {
          guard: ({ event }: Moment) => String(answered(event)).startsWith('restore.'),
          target: 'review',
          actions: [
            {
              type: 'say' as const,
              params: ({ context, event }: Moment) => ({
                key: 'file:restored',
                args: { name: nameOf(context.record, restoredBy(event)) },
              }),
            },
            writesAll(restores),
            tellsOfficers,
          ],
        },
        {
          guard: ({ event }: Moment) => lineTarget(String(answered(event)))?.key === 'open',
          target: 'one',
          actions: remember((_, event) => ({
            worker: lineTarget(String(answered(event)))?.subject ?? '',
          })),
        },
        { target: 'change', actions: remember((_, event) => ({ line: answered(event) })) },
      ],
    },
  },
  one: {
    meta: {
      question: {
        ask: 'file:one',
        expects: 'choice',
        args: (context: FlowContext) => calledIn(context, openedWorker(context)),
        choices: (context: FlowContext) => pictureOf(context, openedWorker(context)),
        picture: true,
      },
    },
    on: {
      back: 'review',
      returned: { guard: isGone(openedWorker), target: 'review' },
      answer: [
        { guard: answeredWith('back'), target: 'review' },
        { guard: answeredWith('remove'), target: 'removing' },
        { guard: isHisOwn, target: 'one', actions: says(keptFrom) },
        { target: 'change', actions: remember((_, event) => ({ line: answered(event) })) },
      ],
    },
  },
  removing: {
    meta: {
      question: {
        ask: 'file:removing',
        expects: 'choice',
        args: (context: FlowContext) => calledIn(context, openedWorker(context)),
        choices: () => REMOVALS.map((key) => ({ key, label: `file:remove_${key}` })),
      },
    },
    on: {
      back: 'one',
      returned: { guard: isGone(openedWorker), target: 'review' },
      answer: [
        { guard: answeredWith('keep'), target: 'one' },
        {
          target: 'review',
          actions: [
            {
              type: 'say' as const,
              params: ({ context }: Moment) => ({
                key: 'file:removed',
                args: calledIn(context, openedWorker(context)),
              }),
            },
            writesAll(removes),
            tellsOfficers,
          ],
        },
      ],
    },
  },
  change: {
    entry: {
      type: 'call' as const,
      params: ({ context }: Moment) => {
        const { subject, key } = lineTarget(String(context.memory.line)) ?? nothing;
        return { flow: formOf(subject, key) ?? '', input: { subject, only: key } };
      },
    },
    on: { returned: 'route', cancelled: 'review' },
  },
};

/** Whether a line was chosen that the worker filled in by himself. */
function isHisOwn({ context, event }: Moment): boolean {
  const { subject, key } = lineTarget(String(answered(event))) ?? nothing;
  return givenByHimself(fieldsOf(context.record, subject), key);
}

function keptFrom(context: FlowContext) {
  const name = nameOf(context.record, openedWorker(context));
  return [{ key: 'file:own_kept', args: { name } }];
}
