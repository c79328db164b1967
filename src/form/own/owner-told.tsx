import { workerFields } from '../../../flows/fields/worker.ts';
import { workerMoreFields } from '../../../flows/fields/worker-more.ts';
import type { Worker } from '../../../flows/kit/record.ts';
import { labelOf, valueShown } from '../asking/asked.ts';
import type { Visit } from '../visit.ts';
import { ownSpecs } from './specs.ts';
import { contactSaid } from './terms.tsx';

const OWN = new Set(ownSpecs.map(({ key }) => key));
/** His name stands on his sheet, but how he is called there is the owner's word. */
const TOLD = [...workerFields, ...workerMoreFields].filter(
  ({ key }) => key === 'name' || !OWN.has(key),
);

/** What the owner told of him and he cannot change here: he has a right to know it. */
export function OwnerTold({ visit, worker }: { visit: Visit; worker: Worker }) {
  const { say, voice } = visit;
  const { ref, fields } = worker;
  const told = TOLD.flatMap((spec) => {
    const value = fields[spec.key] ?? null;
    return value === null
      ? []
      : [{ label: labelOf(spec, ref, voice), shown: valueShown(spec, ref, value, voice) }];
  });
  return (
    <section class="card" aria-labelledby="kata-pemilik">
      <h2 id="kata-pemilik">{say('form-worker:told_title')}</h2>
      <ul>
        {told.map(({ label, shown }) => (
          <li>
            {label}: <b>{shown}</b>
          </li>
        ))}
      </ul>
      <p class="muted">
        {say('form-worker:told_wrong')} {contactSaid(visit)}
      </p>
    </section>
  );
}
