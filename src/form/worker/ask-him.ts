import { randomUUID } from 'node:crypto';
import { objects } from '../../../flows/fields/own.ts';
import { presentWorkers } from '../../../flows/workers.ts';
import { Refused } from '../route.ts';
import type { Visit } from '../visit.ts';

/** Has the chat make a text with a worker's own link, for the owner to pass on (`siapa`: the worker). */
export async function askHim(visit: Visit): Promise<Response> {
  const { parts, link, now, state } = visit;
  const { siapa: subject = '', dari } = await visit.form();
  const worker = presentWorkers(state.record).find(({ ref }) => ref === subject);
  if (!worker) throw new Refused(404, 'no_worker');
  const back = dari === 'p' ? `/p/${subject}` : '';
  if (typeof worker.fields.name !== 'string') return visit.go(`/p/${subject}`, 'name_first');
  if (objects(worker.fields)) return visit.go(back, 'objected');
  await parts.store.write((tx) =>
    tx.postOffice({
      conversationId: link.conversationId,
      messageId: `form/${randomUUID()}`,
      content: { kind: 'news', flow: 'worker-link', input: { subject } },
      now,
    }),
  );
  parts.wake();
  return visit.go(back, 'asked_him');
}
