import { type Part, partsOf } from '../kit/parts.ts';
import type { EmployerRecord } from '../kit/record.ts';
import { calledIn } from '../workers.ts';

/** More names than this in one sentence would not be read. */
const NAMED = 6;

/** Several workers in a sentence (`{{who, parts}}`); `next`: and those who are still to come. */
export function together(record: EmployerRecord, refs: readonly string[], next = false): string {
  const more = refs.length - NAMED;
  return partsOf([
    ...refs.slice(0, NAMED).map((ref): Part => {
      const { name, number } = calledIn({ record }, ref);
      return name === undefined ? ['worker:all_number', { number }] : ['worker:all_name', { name }];
    }),
    ...(more > 0 ? [['worker:all_more', { count: more }] as Part] : []),
    ...(next ? [['worker:all_next', {}] as Part] : []),
  ]);
}
