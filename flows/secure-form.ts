import { hasFileConsent } from './consent.ts';
import { consenting } from './consenting.ts';
import { type Flow, flowBasics, flowSetup } from './kit/flow.ts';

/** The owner's own link. */
const OWNERS = { purpose: 'owner', subject: null } as const;

/** Hands out the link to the owner's form, once she agreed to the file; the talk goes on meanwhile. */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: ({ context }) => hasFileConsent(context.record), target: 'given' },
        { target: 'consenting' },
      ],
    },
    consenting: consenting('given'),
    given: {
      entry: [
        { type: 'link', params: OWNERS },
        { type: 'say', params: { key: 'secure-form:link', link: OWNERS, apart: true } },
        { type: 'say', params: { key: 'secure-form:meanwhile' } },
      ],
      type: 'final',
    },
    over: { type: 'final' },
  },
  output: ({ context }) => hasFileConsent(context.record),
});

export const secureForm: Flow = { name: 'secure-form', version: 1, machine };
