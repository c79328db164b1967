import type { Visit } from '../visit.ts';
import { contactSaid } from './terms.tsx';

/** His sheet was sent: what comes next, and how to put something right. Nothing of the record. */
export async function sentPage(visit: Visit): Promise<Response> {
  const { say, link, go } = visit;
  if (link.usedAt === null) return go('');
  const title = say('form-worker:sent_title');
  const body = (
    <section class="card">
      <h1>{title}</h1>
      <p role="status">{say('form-worker:sent')}</p>
      <p>{say('form-worker:sent_next')}</p>
      <p>{say('form-worker:sent_change')}</p>
      <p>{contactSaid(visit)}</p>
      <p>{say('form-worker:never')}</p>
    </section>
  );
  return await visit.page({ title, body });
}
