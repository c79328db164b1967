import { BUSINESS } from '../../../flows/kit/record.ts';
import { toAsk } from '../save/open.ts';
import { postedPage } from '../save/posted.ts';
import { save } from '../save/save.ts';
import type { Visit } from '../visit.ts';

/** Saves the fields of the business that were changed on the page. */
export async function saveBusiness(visit: Visit): Promise<Response> {
  const posted = postedPage(visit, BUSINESS, await visit.form());
  const done = await save(visit, { subject: BUSINESS, mark: '' }, posted);
  if (done.doubts.size > 0) return visit.go(toAsk(visit, '', done, posted));
  return visit.go('', posted.length > 0 ? 'saved' : undefined);
}
