import { objects } from '../../../flows/fields/own.ts';
import { himself } from '../own/himself.ts';
import { Refused } from '../route.ts';
import type { Visit } from '../visit.ts';

/**
 * Whom it is about: by a worker's own link himself alone, whatever was asked. Throws where he is in the
 * list no longer, or does not want to be.
 */
export function whose(visit: Pick<Visit, 'link' | 'state'>, asked: string): string {
  if (visit.link.purpose === 'owner') return asked;
  const worker = himself(visit);
  if (objects(worker.fields)) throw new Refused(409, 'objected');
  return worker.ref;
}
