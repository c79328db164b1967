import { type MissingField, missingFields } from './completeness.ts';
import { placeOf } from './fields/place.ts';
import { type Flow, flowBasics, flowSetup } from './kit/flow.ts';
import type { FlowContext } from './kit/question.ts';
import { type Say, says } from './kit/several.ts';
import { missingLines } from './missing.ts';

/** The branch of the regency, where it is known (DOMAIN 3.1). */
const BRANCHES: Readonly<Record<string, string>> = { '33.27': 'KC Pekalongan' };

/**
 * What she brings to the office (DOMAIN 3.2, the branch's practice of 2022), what the office gives
 * her, what her file still lacks, and where to ask for time and place, which we do not know.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'told',
  states: {
    told: {
      entry: says((context) => [
        ...toBring(context, missingFields(context)),
        ...whereToGo(context),
      ]),
      type: 'final',
    },
  },
});

/** What she brings, and of whom the cards above all: the numbers among `gaps` are in no file yet. */
export function toBring(context: FlowContext, gaps: readonly MissingField[]): Say[] {
  return [{ key: 'documents:bring' }, { key: 'documents:there' }, ...lacking(context, gaps)];
}

/** Whose numbers are not in the file yet: the cards that must not be left at home. */
function lacking(context: FlowContext, gaps: readonly MissingField[]): Say[] {
  const numbers = gaps.filter(({ key }) => key === 'nik' || key === 'kk');
  const lines = missingLines(context, numbers);
  return lines.length > 0 ? [{ key: 'documents:missing' }, ...lines] : [];
}

/** Which office it is, as far as that is known, and where to ask for its address and hours. */
export function whereToGo(context: FlowContext): Say[] {
  const { contact, region } = context.office;
  const area = placeOf(context.record)?.area ?? region;
  const branch = BRANCHES[area];
  if (branch === undefined) return [{ key: 'documents:where_unknown' }];
  return contact === null
    ? [{ key: 'documents:where', args: { branch } }]
    : [{ key: 'documents:where_contact', args: { branch, contact } }];
}

export const documents: Flow = { name: 'documents', version: 1, machine };
