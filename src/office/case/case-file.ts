import type { FlowContext } from '../../../flows/kit/question.ts';
import type { CaseFacts } from '../../followup/facts.ts';
import type { StoredEmployer } from '../../followup/ports.ts';
import { Refused } from '../route.ts';
import { isWithin } from '../scope.ts';
import type { Visit } from '../visit.ts';

/** A number that is masked on the page: of the business or of a worker, by its field. */
export type MaskedNumber = { subject: string; key: 'nik' | 'kk' | 'phone' };

/** A case with its employer's whole record. */
export type CaseFile = {
  facts: CaseFacts;
  employer: StoredEmployer;
  /** The record as flows see it: what is missing and what it costs is told by their own functions. */
  context: FlowContext;
  /** The one number that this page shows whole, after a reason was given. */
  unmasked?: MaskedNumber;
};

/**
 * The case of the address (`:id`), as it now stands. Refused with 404 when there is none, and just so
 * when it is not the officer's to see: its being there is nothing to tell.
 */
export async function caseOf(visit: Visit): Promise<CaseFile> {
  const { parts, officer, now } = visit;
  await parts.queue.refresh(now);
  const facts = parts.queue.byId(visit.param('id'));
  if (!facts || !isWithin(officer, facts, parts.region)) throw new Refused(404, 'no_case');
  const employer = await parts.employers(facts.employerId);
  if (!employer) throw new Refused(404, 'no_case');
  const { operator, region, hours, content } = parts;
  const office = { operator, contact: null, region, hours, signatures: content.signatures };
  const context: FlowContext = { record: employer.record, now, office, input: {}, memory: {} };
  return { facts, employer, context };
}
