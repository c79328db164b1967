import { ENROLLED, enrolledOf } from '../../../flows/enrolled.ts';
import { workersTold } from '../../../flows/fields/people.ts';
import { dayOf } from '../../../flows/kit/month.ts';
import { presentWorkers } from '../../../flows/workers.ts';
import { businessOf } from '../papers/business.ts';
import { plain } from '../plain.ts';
import type { Source } from '../source.ts';
import type { KeptFact } from './kept.ts';

/** What she told of the business, and where its file stands. */
export function businessFacts(source: Source): KeptFact[] {
  const { context, say } = source;
  const { name, owner, place, nib } = businessOf(context);
  const known = (value: string | null) =>
    value === null ? say('form-keep:unknown') : plain(value);
  const noNib = context.record.business.nib === 'none';
  return [
    [say('form-keep:business_name'), known(name)],
    [say('form-keep:business_place'), known(place)],
    [say('form-keep:business_owner'), known(owner)],
    [say('form-keep:business_nib'), noNib ? say('form-keep:business_nib_none') : known(nib)],
    [say('form-keep:business_listed'), listed(source)],
    [say('form-keep:business_stands'), stands(source)],
  ];
}

function listed({ context, say }: Source): string {
  const count = presentWorkers(context.record).length;
  const told = workersTold(context);
  return told > count
    ? say('form-keep:people_of', { count, told })
    : say('form-keep:people', { count });
}

function stands({ context, say }: Source): string {
  const { business, submittedAt } = context.record;
  const enrolled = enrolledOf(business[ENROLLED]);
  if (enrolled) return say('form-keep:stands_enrolled', enrolled);
  return submittedAt === null
    ? say('form-keep:stands_begun')
    : say('form-keep:stands_sent', { date: dayOf(submittedAt) });
}
