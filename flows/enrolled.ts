import { type Flow, flowBasics, flowSetup, writes } from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';
import { BUSINESS, type Json } from './kit/record.ts';
import { type Say, says } from './kit/several.ts';

/** The field that keeps number and day of the registration. */
export const ENROLLED = 'enrolled';

export type Enrolled = { number: string; date: string };

/** What is known of the registration, or null while there is none. */
export function enrolledOf(value: Json | undefined): Enrolled | null {
  const { number, date } = (value ?? {}) as Partial<Enrolled>;
  const isDay = typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date);
  return typeof number === 'string' && number !== '' && isDay ? { number, date } : null;
}

const given = ({ input }: FlowContext) => enrolledOf({ ...input });

/**
 * BPJS has registered the business (`input` is `{number, date}`): the number, the day, and what
 * comes next. When cards begin to count is BPJS's alone to say.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: ({ context }) => given(context) === null, target: 'over' },
        { target: 'told' },
      ],
    },
    told: {
      entry: [
        ...writes('setField', (context) => ({
          subject: BUSINESS,
          key: ENROLLED,
          value: given(context),
        })),
        says((context) => told(context, given(context))),
      ],
      type: 'final',
    },
    over: { type: 'final' },
  },
});

function told({ record, office }: FlowContext, enrolled: Enrolled | null): Say[] {
  if (!enrolled) return [];
  const name = record.business.businessName;
  const named = typeof name === 'string' ? { name, context: 'named' } : {};
  const { contact, operator } = office;
  return [
    { key: 'enrolled:told', args: { ...enrolled, ...named } },
    ...(operator === null ? [{ key: 'enrolled:trial' }] : []),
    { key: 'enrolled:next' },
    contact === null ? { key: 'enrolled:ask' } : { key: 'enrolled:ask_contact', args: { contact } },
  ];
}

export const enrolled: Flow = { name: 'enrolled', version: 1, machine };
