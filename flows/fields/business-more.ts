import { villagesOf } from '../../src/language/regions.ts';
import type { FieldSpec } from '../kit/field.ts';
import type { FlowContext } from '../kit/question.ts';
import { placeOf } from './place.ts';

const kecamatan = (context: FlowContext) => placeOf(context.record)?.kecamatan ?? '';

/** The rest of the business (DOMAIN 3.2), asked when all workers are in the list; each may wait. */
export const businessMoreFields: readonly FieldSpec[] = [
  {
    key: 'contactName',
    ask: 'business:contact',
    expects: 'name',
    later: true,
  },
  {
    key: 'village',
    ask: 'business:village',
    expects: 'village',
    args: (context) => ({ example: villagesOf(kecamatan(context))[0] ?? '' }),
    hint: (context) => ({ kecamatan: kecamatan(context) }),
    // Only where the names of the villages are known.
    when: (context) => villagesOf(kecamatan(context)).length > 0,
    later: true,
  },
  {
    key: 'nib',
    ask: 'business:nib',
    expects: 'nib',
    later: true,
    shown: (value) =>
      value === 'none'
        ? { key: 'business:nib_none', args: {} }
        : { key: 'kinds:text', args: { text: String(value) } },
  },
];
