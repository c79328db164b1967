import { answeredWith, type Flow, flowBasics, flowSetup, notesConsent } from './kit/flow.ts';
import type { EmployerRecord } from './kit/record.ts';

/** Raised with the wording of `consent:ask`: a consent counts for the text that was shown. */
export const CONSENT_TEXT_VERSION = 2;
/** What the consent is for: keeping the file and handing it to BPJS (UU 27/2022 Ps 20(2)). */
export const FILE_CONSENT = 'file';

/** Whether the file may be kept, by a consent to today's wording. */
export function hasFileConsent({ consents }: Pick<EmployerRecord, 'consents'>): boolean {
  const consent = consents[FILE_CONSENT];
  return consent?.given === true && consent.textVersion === CONSENT_TEXT_VERSION;
}

/** Notes this consent as given or not. */
export const notesFileConsent = notesConsent(FILE_CONSENT, CONSENT_TEXT_VERSION);

const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'ask',
  states: {
    ask: {
      meta: {
        question: {
          ask: 'consent:ask',
          expects: 'yesno',
          hint: () => ({ context: 'consent', binds: true }),
        },
      },
      on: {
        answer: [
          {
            guard: answeredWith(true),
            target: 'given',
            actions: [
              ...notesFileConsent(true),
              { type: 'outcome', params: { outcome: 'consent_given' } },
            ],
          },
          {
            target: 'refused',
            actions: [
              ...notesFileConsent(false),
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
