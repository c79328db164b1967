import { hasFileConsent } from './consent.ts';
import { consenting } from './consenting.ts';
import { objects } from './fields/own.ts';
import { type Flow, flowBasics, flowSetup } from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';
import { fieldsOf } from './kit/record.ts';
import { type Say, says } from './kit/several.ts';
import { nameOf } from './workers.ts';

type In = { context: FlowContext };

const whom = ({ input }: FlowContext) => String(input.subject ?? '');
const linkOf = (context: FlowContext) => ({ purpose: 'worker', subject: whom(context) }) as const;

/** The text that she passes on: who asks for what, why, and that he may say no. */
function toPassOn(context: FlowContext): Say {
  const { record, office } = context;
  const name = nameOf(record, whom(context));
  const business = String(record.business.businessName ?? '');
  const whose = business === '' ? 'boss' : 'business';
  const by = office.operator === null ? { operator: '' } : { operator: office.operator };
  return {
    key: `worker-link:text_${whose}${office.operator === null ? '_trial' : ''}`,
    args: { name, business, ...by },
    link: linkOf(context),
    apart: true,
  };
}

/**
 * Makes a text with a link for one worker (`input.subject`), which the owner passes on: he fills in his
 * numbers, family and clinic by himself, or objects.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: ({ context }) => nameOf(context.record, whom(context)) === '', target: 'unnamed' },
        {
          guard: ({ context }) => objects(fieldsOf(context.record, whom(context))),
          target: 'objected',
        },
        { guard: ({ context }) => hasFileConsent(context.record), target: 'given' },
        { target: 'consenting' },
      ],
    },
    consenting: consenting('given'),
    given: {
      entry: [
        { type: 'link', params: ({ context }: In) => linkOf(context) },
        says((context) => [
          { key: 'worker-link:pass_on', args: { name: nameOf(context.record, whom(context)) } },
          toPassOn(context),
        ]),
      ],
      type: 'final',
    },
    unnamed: { entry: { type: 'say', params: { key: 'worker-link:name_first' } }, type: 'final' },
    objected: {
      entry: says((context) => [
        { key: 'worker-link:objected', args: { name: nameOf(context.record, whom(context)) } },
      ]),
      type: 'final',
    },
    over: { type: 'final' },
  },
});

export const workerLink: Flow = { name: 'worker-link', version: 1, machine };
