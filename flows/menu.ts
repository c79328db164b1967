import { hasFile, missingFields, workersLeft } from './completeness.ts';
import { ENROLLED, enrolledOf } from './enrolled.ts';
import { isCountless, paidWorkers, standingOf, unclearCount } from './fields/people.ts';
import { situationFields } from './fields/situation.ts';
import { isOpen } from './kit/field.ts';
import type { ChoiceSpec, FlowContext } from './kit/question.ts';
import type { Fields } from './kit/record.ts';
import { hasRefused } from './refused.ts';
import { presentWorkers } from './workers.ts';

/** What the menu can offer. Each is the flow of that name, but for those in `ELSEWHERE`. */
type Offer =
  | 'mend'
  | 'check'
  | 'file'
  | 'workers'
  | 'status'
  | 'whatif'
  | 'documents'
  | 'questions'
  | 'officer'
  | 'mydata';

const ELSEWHERE: Readonly<Record<string, { flow: string; input: Fields }>> = {
  workers: { flow: 'file', input: { at: 'review' } },
};

/** Whether she has been told what her business owes: the questions before a verdict are answered. */
export function hasVerdict(context: FlowContext): boolean {
  const { record } = context;
  const told = paidWorkers(record) !== null || standingOf(record) !== null || isCountless(record);
  return told && situationFields.every((spec) => !isOpen(spec, record.business, context));
}

function isEnrolled({ record }: FlowContext): boolean {
  return enrolledOf(record.business[ENROLLED]) !== null;
}

/** Whether there is somebody to be registered, or somebody an officer has to judge. */
function hasPeople(context: FlowContext): boolean {
  const { record } = context;
  return standingOf(record) === null && (paidWorkers(record) ?? 0) + unclearCount(context) > 0;
}

/** The choices, what she most likely needs now first; never more than eight. */
export function menu(context: FlowContext): ChoiceSpec[] {
  return offers(context).map((offer) => ({
    key: offer,
    label: offer === 'file' && hasFile(context) ? 'home:choice_file_on' : `home:choice_${offer}`,
  }));
}

function offers(context: FlowContext): readonly Offer[] {
  const { submittedAt } = context.record;
  if (submittedAt !== null && hasRefused(context))
    return ['mend', 'status', 'workers', 'documents', 'questions', 'officer', 'mydata'];
  if (submittedAt !== null) {
    const gaps = missingFields(context).length + workersLeft(context) > 0;
    const more: Offer[] = gaps && !isEnrolled(context) ? ['file'] : [];
    return ['status', ...more, 'workers', 'documents', 'whatif', 'questions', 'officer', 'mydata'];
  }
  if (hasFile(context)) {
    const list: Offer[] = presentWorkers(context.record).length > 0 ? ['workers'] : [];
    return ['file', ...list, 'status', 'documents', 'whatif', 'questions', 'officer', 'mydata'];
  }
  // Closed, registered already, or a worker's own question: there is no file to prepare.
  if (standingOf(context.record) !== null)
    return ['check', 'questions', 'officer', 'whatif', 'mydata'];
  if (!hasVerdict(context)) return ['check', 'file', 'questions', 'officer', 'whatif', 'mydata'];
  if (!hasPeople(context)) return ['check', 'whatif', 'questions', 'officer', 'mydata'];
  return ['file', 'check', 'whatif', 'documents', 'questions', 'officer', 'mydata'];
}

/** The flow behind a choice of the menu, and what it is told. */
export function behind(choice: string): { flow: string; input: Fields } {
  return ELSEWHERE[choice] ?? { flow: choice, input: {} };
}
