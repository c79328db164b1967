import type { FieldSpec } from '../kit/field.ts';
import { kecamatanKnown } from './place.ts';

/** The business itself (DOMAIN 3.2), the least needed first. */
export const businessFields: readonly FieldSpec[] = [
  { key: 'businessName', ask: 'business:name', expects: 'business-name' },
  { key: 'place', ask: 'business:kecamatan', expects: 'kecamatan', filled: kecamatanKnown },
];
