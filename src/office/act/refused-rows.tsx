import { dayOf } from '../../../flows/kit/month.ts';
import { BUSINESS } from '../../../flows/kit/record.ts';
import { calledIn } from '../../../flows/workers.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { Visit } from '../visit.ts';

/** The rows that BPJS gave back and the owner has not put right yet. */
export async function RefusedRows({ visit, file }: { visit: Visit; file: CaseFile }) {
  const { say, parts } = visit;
  const { facts, context } = file;
  const all = await parts.act.refusalsOf(facts.employerId);
  const open = all.filter(({ mendedAt }) => mendedAt === null);
  if (open.length === 0) return null;
  const called = (subject: string) => {
    if (subject === BUSINESS) return say('office-act:the_business');
    const { name, number } = calledIn(context, subject);
    return name ?? say('office-act:worker_number', { number });
  };
  return (
    <>
      <h3>{say('office-act:refused_rows')}</h3>
      <ul>
        {open.map(({ subject, key, reason, at }) => (
          <li>
            {say('office-act:refused_row', {
              who: called(subject),
              what: say(`office-case:field_${key}`),
              why: say(`office-codes:reason_${reason}`),
              date: dayOf(at),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
