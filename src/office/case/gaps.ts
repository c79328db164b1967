import { type MissingField, missingFields } from '../../../flows/completeness.ts';
import type { CaseFile } from './case-file.ts';

const known = new WeakMap<CaseFile['context'], readonly MissingField[]>();

/** What the file lacks; found once a page, as several of its parts tell of it. */
export function gapsOf({ context }: Pick<CaseFile, 'context'>): readonly MissingField[] {
  const found = known.get(context) ?? missingFields(context);
  known.set(context, found);
  return found;
}
