import { givenByHimself, SELF } from '../../../flows/fields/own.ts';
import type { FieldName } from '../../../flows/kit/effects.ts';
import { fieldsOf } from '../../../flows/kit/record.ts';
import { writesFor } from '../../../flows/kit/settle.ts';
import { type Planned, writesOf } from '../../../flows/list-plan.ts';
import { specOf } from '../asking/specs.ts';
import type { VersionedWrite } from '../fill-in.ts';
import type { Visit } from '../visit.ts';

/** What one row of a list writes. */
export type RowWrites = {
  known: boolean;
  /** Only what is another answer than the record has. */
  writes: readonly VersionedWrite[];
  /** Of a new worker: what is not told of him may not have been told elsewhere meanwhile. */
  fresh: readonly FieldName[];
  /** How many answers are left as the worker gave them by himself. */
  himself: number;
};

/** A worker whom the chat begins has one of these first. */
const BEGUN_WITH = ['nik', 'name'] as const;

/** The answers of a row that the record does not have, each with its version as it is now. */
export function writesOfRow(visit: Visit, planned: Planned): RowWrites {
  const { record, versions } = visit.state;
  const { ref, known } = planned;
  const before = fieldsOf(record, ref);
  const differing = writesOf([planned]).flatMap(({ key, value }) => {
    const spec = specOf(ref, key);
    const writes = spec ? writesFor(spec, value, visit.about(ref)) : [];
    return writes.filter(
      // What he gave by himself stays his, so it also stays marked as such.
      (write) =>
        write.key !== SELF &&
        JSON.stringify(before[write.key] ?? null) !== JSON.stringify(write.value),
    );
  });
  const own = differing.filter(({ key }) => givenByHimself(before, key));
  const writes = differing
    .filter((write) => !own.includes(write))
    .map((write) => ({ ...write, seen: versions.get(`${ref}.${write.key}`) ?? 0 }));
  const begun = known || writes.length === 0 ? [] : BEGUN_WITH;
  const fresh = begun
    .filter((key) => !writes.some((write) => write.key === key))
    .map((key) => ({ subject: ref, key }));
  return { known, writes, fresh, himself: own.length };
}
