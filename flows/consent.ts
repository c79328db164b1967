import { answered, type Flow, flowBasics, flowSetup, writes } from './kit/flow.ts';

/** Raised with the wording of `consent:ask`: a consent counts for the text that was shown. */
export const CONSENT_TEXT_VERSION = 2;
/** What the consent is for: keeping the file and handing it to BPJS (UU 27/2022 Ps 20(2)). */
export const FILE_CONSENT = 'file';

const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'ask',
  states: {
    ask: {
      meta: {
        question: {
          ask: 'consent:ask',
          expects: 'yesno',
          hint: () => ({ context: 'consent' }),
        },
      },
      on: {
        answer: [
          {
            guard: ({ event }) => answered(event) === true,
            target: 'given',
            actions: [
              ...writes('consent', () => ({
                purpose: FILE_CONSENT,
                textVersion: CONSENT_TEXT_VERSION,
                given: true,
              })),
              { type: 'outcome', params: { outcome: 'consent_given' } },
            ],
          },
          {
            target: 'refused',
            actions: [
              ...writes('consent', () => ({
                purpose: FILE_CONSENT,
                textVersion: CONSENT_TEXT_VERSION,
                given: false,
              })),
              { type: 'outcome', params: { outcome: 'consent_refused' } },
              { type: 'say', params: { key: 'consent:respected' } },
            ],
          },
        ],
      },
    },
    given: { type: 'final' },
    refused: { type: 'final' },
  },
  output: ({ context }) => context.record.consents[FILE_CONSENT]?.given ?? false,
});

/** Asks once, when kept data is first needed. "Tidak" is respected; questions go on. */
export const consent: Flow = { name: 'consent', version: 1, machine };
