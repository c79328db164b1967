import { hasFile, missingFields, workersLeft } from '../../flows/completeness.ts';
import { FILE_CONSENT } from '../../flows/consent.ts';
import { ENROLLED, enrolledOf } from '../../flows/enrolled.ts';
import type { FlowContext } from '../../flows/kit/question.ts';
import { BUSINESS } from '../../flows/kit/record.ts';
import { hasRefused } from '../../flows/refused.ts';
import { calledIn, presentWorkers } from '../../flows/workers.ts';
import type { Sentences } from './sentences.ts';
import type { Saying } from './stack.ts';

/** Named one by one up to this many; a longer list would not be read. */
const NAMED = 4;

/** What someone who comes back hears first: what is there and what is left. */
export function recap(context: FlowContext, sentences: Sentences, language: string): Saying {
  const { record } = context;
  if (!hasFile(context)) return { key: 'home:recap_plain' };
  if (record.consents[FILE_CONSENT]?.given === false) return { key: 'recap:withdrawn' };
  const enrolled = enrolledOf(record.business[ENROLLED]);
  if (enrolled) return { key: 'recap:enrolled', args: { number: enrolled.number } };
  if (hasRefused(context)) return { key: 'recap:refused' };
  const gaps = missingFields(context);
  const left = workersLeft(context);
  if (record.submittedAt !== null && gaps.length === 0 && left === 0)
    return { key: 'home:recap_done' };
  const say = (key: string, args = {}) => sentences.say(language, `recap:${key}`, args);
  const count = presentWorkers(record).length;
  const have = [
    ...(record.business.businessName ? [String(record.business.businessName)] : []),
    ...(count > 0 ? [say('workers', { count })] : []),
  ];
  const lacking = gaps.map(({ subject, key }) =>
    subject === BUSINESS
      ? say(`business_${key}`)
      : say(`worker_${key}`, calledIn(context, subject)),
  );
  const all = [
    ...lacking.slice(0, NAMED),
    ...(left > 0 ? [say('workers_left', { count: left })] : []),
  ];
  return {
    key: 'home:recap',
    args: { have: have.join(', '), left: all.length > 0 ? all.join(', ') : say('sending') },
  };
}
