import { addEmployee } from './add-employee.ts';
import { benefitsClinic } from './benefits-clinic.ts';
import { complaint } from './complaint.ts';
import { contributionAmount } from './contribution-amount.ts';
import { contributionSplit } from './contribution-split.ts';
import { deadline } from './deadline.ts';
import { documentsNeeded } from './documents-needed.ts';
import type { Answer, Answers } from './entry.ts';
import { familyCoverage } from './family-coverage.ts';
import { fixData } from './fix-data.ts';
import { obligationWho } from './obligation-who.ts';
import { outOfScope } from './out-of-scope.ts';
import { partTimeDaily } from './part-time-daily.ts';
import { paymentHow } from './payment-how.ts';
import { privacyDelete } from './privacy-delete.ts';
import { registrationHow } from './registration-how.ts';
import { sanctions } from './sanctions.ts';
import { workerAlreadyMember } from './worker-already-member.ts';
import { workerLeaves } from './worker-leaves.ts';

/** The answers of each intent; a new kind of question is an entry in its file, and its sentence. */
const byIntent: Readonly<Record<string, Answers>> = {
  obligation_who: obligationWho,
  deadline,
  worker_already_member: workerAlreadyMember,
  part_time_daily: partTimeDaily,
  worker_leaves: workerLeaves,
  add_employee: addEmployee,
  contribution_amount: contributionAmount,
  contribution_split: contributionSplit,
  payment_how: paymentHow,
  sanctions,
  family_coverage: familyCoverage,
  registration_how: registrationHow,
  documents_needed: documentsNeeded,
  benefits_clinic: benefitsClinic,
  fix_data: fixData,
  privacy_delete: privacyDelete,
  complaint,
  out_of_scope: outOfScope,
};

/** An answer, and its sentence's key. */
export type Registered = { answer: Answer; intent: string; key: string };

/** Every answer by its name, the topic of a question. */
export const answers: ReadonlyMap<string, Registered> = new Map(
  Object.entries(byIntent).flatMap(([intent, all]) =>
    Object.entries(all).map(
      ([name, answer]) =>
        [name, { answer, intent, key: `${namespaceOf(intent)}:${name}` }] as const,
    ),
  ),
);

/** The language file of an intent's answers. */
function namespaceOf(intent: string): string {
  return `answer-${intent.replaceAll('_', '-')}`;
}

/** The legal basis of an answer's sentence by its key, whichever of its variants it is. */
export function basisOfAnswer(key: string): string | null {
  const all = [...answers.values()].filter(
    (one) => key === one.key || key.startsWith(`${one.key}_`),
  );
  const [nearest] = all.sort((a, b) => b.key.length - a.key.length);
  return nearest?.answer.basis ?? null;
}
