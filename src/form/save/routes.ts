import { BUSINESS } from '../../../flows/kit/record.ts';
import { presentWorkers } from '../../../flows/workers.ts';
import { Refused, type Route } from '../route.ts';
import type { Visit } from '../visit.ts';
import { postedField } from './posted.ts';
import { NEW_WORKER, save } from './save.ts';
import { markOf, standing } from './standing.ts';
import { whose } from './whose.ts';

/** What the script of the pages calls. */
export const saveRoutes: readonly Route[] = (['owner', 'worker'] as const).flatMap((purpose) => [
  { method: 'POST', path: '/isi', purpose, when: 'open', handle: saveField },
  { method: 'GET', path: '/keadaan', purpose, when: 'open', handle: tell },
]);

/** Saves one field as it is left; the answer says what became of it, and how the record stands. */
async function saveField(visit: Visit): Promise<Response> {
  const form = await visit.form();
  const posted = postedField(visit, form);
  const about = { subject: form.subject ?? '', mark: form.tanda ?? '' };
  const { subject, doubts, stored, state } = await save(visit, about, [posted]);
  const now = standing(visit, subject, state);
  const doubt = doubts.get(posted.key);
  if (doubt) return visit.json({ ...doubt, now });
  if (!stored.has(posted.key)) throw new Refused(400, 'no_field');
  const { version, text, masked } = now.fields.find(({ key }) => key === posted.key) ?? {};
  const told = stored.get(posted.key) ?? null;
  return visit.json({ is: 'stored', told, shown: masked ?? text, version, cost: now.cost, now });
}

/** What was changed elsewhere since a page was shown (`seen`); nothing where nothing was. */
function tell(visit: Visit): Response {
  const { query, state } = visit;
  const subject = whose(visit, query.get('p') ?? BUSINESS);
  const mark = visit.link.purpose === 'owner' ? markOf(state) : markOf(state, subject);
  if (query.get('seen') === mark) return new Response(null, { status: 204 });
  const known =
    subject === BUSINESS ||
    subject === NEW_WORKER ||
    presentWorkers(state.record).some(({ ref }) => ref === subject);
  if (!known) throw new Refused(404, 'no_worker');
  return visit.json(standing(visit, subject));
}
