import { reasonsOf } from '../../followup/reasons.ts';
import { isWithin } from '../scope.ts';
import type { Visit } from '../visit.ts';

/** The queue: whom to contact next, and why. */
export async function queuePage(visit: Visit): Promise<Response> {
  const { parts, officer, now, say } = visit;
  await parts.queue.refresh(now);
  const within = (one: Parameters<typeof isWithin>[1]) => isWithin(officer, one, parts.region);
  const look = { officerId: officer.id, now };
  const { rows } = parts.queue.page(null, look, { within });
  await visit.reads('queue_read', 'queue');
  return await visit.page({
    title: say('office-queue:title'),
    at: 'queue',
    body: (
      <>
        <h1>{say('office-queue:title')}</h1>
        <ol class="queue">
          {rows.map(({ facts }) => (
            <li>
              <a href={`/office/kasus/${facts.id}`}>{facts.businessName ?? facts.id}</a>
              <span>
                {reasonsOf(facts, now)
                  .map(({ key, args }) => say(key, args))
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      </>
    ),
  });
}
