import { removedWorkers } from '../../../flows/workers.ts';
import type { Visit } from '../visit.ts';

/** Who was taken out of the list and can be put back. */
export function TakenOut({ visit }: { visit: Visit }) {
  const { say, at, state } = visit;
  const removed = removedWorkers(state.record);
  if (removed.length === 0) return null;
  return (
    <details class="card">
      <summary>{say('form:taken_out', { count: removed.length })}</summary>
      <ul class="workers">
        {removed.map(({ ref, fields }) => (
          <li>
            <span>{String(fields.name)}</span>
            <form method="post" action={at(`/p/${ref}/kembali`)}>
              <button type="submit" class="small">
                {say('form:restore')}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  );
}
