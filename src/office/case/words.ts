import { DEFAULT_LANGUAGE } from '../../conversation/sentences.ts';
import type { Asked } from '../visit.ts';

type Sayer = Pick<Asked, 'say' | 'parts'>;

/** The first of some sentences that there is, or the code itself where nobody has written one yet. */
export function worded({ say, parts }: Sayer, code: string, ...keys: readonly string[]): string {
  const key = keys.find((one) => parts.sentences.has(DEFAULT_LANGUAGE, one));
  return key === undefined ? code : say(key);
}

/** What a field of the record is called; null for one that only the program uses. */
export function fieldName({ say, parts }: Sayer, key: string): string | null {
  const known = `office-case:field_${key}`;
  return parts.sentences.has(DEFAULT_LANGUAGE, known) ? say(known) : null;
}
