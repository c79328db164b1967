import { createHash } from 'node:crypto';
import { BUSINESS } from '../../../flows/kit/record.ts';
import { type AskedField, askedOf } from '../asking/asked.ts';
import { specsIn } from '../asking/specs.ts';
import { costTold } from '../cost.ts';
import { askedOfHimself } from '../own/asked.ts';
import type { FormState } from '../ports.ts';
import type { Visit } from '../visit.ts';
import { NEW_WORKER } from './save.ts';

/** The fields of a subject as a page shows them. A new worker's are those of nobody yet. */
export function fieldsShown(
  visit: Visit,
  subject: string,
  state: FormState = visit.state,
): AskedField[] {
  const context = visit.about(subject, state.record);
  const asked = specsIn(context).map((spec) => askedOf(spec, subject, state, context, visit.voice));
  if (visit.link.purpose === 'owner') return asked;
  return asked.map((field) => askedOfHimself(field, context, visit.say));
}

/**
 * What a page's script is told of the record; `mark` changes with any answer. What the employer pays is
 * no worker's.
 */
export function standing(visit: Visit, subject: string, state: FormState = visit.state) {
  const isOwner = visit.link.purpose === 'owner';
  return {
    subject,
    mark: markOf(state, isOwner ? undefined : subject),
    cost: isOwner ? costTold(visit.about(BUSINESS, state.record), visit.say) : null,
    fields:
      subject === NEW_WORKER
        ? []
        : fieldsShown(visit, subject, state).map(
            ({ key, text, chosen, masked, told, version, own, applies }) => ({
              ...{ key, text, chosen, masked, told, version, own, applies },
            }),
          ),
  };
}

/**
 * A short name of the record as it is: another one once anything of it was written, or of this subject
 * where one is given.
 */
export function markOf({ versions }: FormState, subject?: string): string {
  const all = [...versions]
    .filter(([name]) => subject === undefined || name.startsWith(`${subject}.`))
    .map(([name, version]) => `${name} ${version}`)
    .sort();
  return createHash('sha256').update(all.join('\n')).digest('base64url').slice(0, 16);
}
