import { presentWorkers } from '../../../flows/workers.ts';
import { SENT_PATH } from '../path.ts';
import { Refused } from '../route.ts';
import type { Visit } from '../visit.ts';
import { lackingLines } from './lacking.ts';

/** Sends the list. Where the first round lacks something it is asked once whether to send all the same. */
export async function sendStep(visit: Visit): Promise<Response> {
  const { parts, link, now, go } = visit;
  if (presentWorkers(visit.state.record).length === 0) return go('', 'nobody');
  const { tetap } = await visit.form();
  const lacking = lackingLines(visit);
  if (lacking.length > 0 && tetap !== '1') return go('/kirim');
  const sent = await parts.store.write(async (tx) => {
    if (!(await tx.useLink(link.id, now))) return false;
    return await tx.postOffice({
      conversationId: link.conversationId,
      messageId: `form/${link.id}/sent`,
      content: { kind: 'news', flow: 'form-sent', input: {} },
      now,
    });
  });
  if (!sent) throw new Refused(410, 'used');
  parts.wake();
  return go(SENT_PATH);
}

/** What lacks, and whether to send all the same. */
export async function askPage(visit: Visit): Promise<Response> {
  const { say, at } = visit;
  const lacking = lackingLines(visit);
  if (lacking.length === 0) return visit.go('');
  const title = say('form:send_anyway_title');
  const body = (
    <section class="card">
      <h1>{title}</h1>
      <p>{say('form:send_anyway')}</p>
      <ul>
        {lacking.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <form method="post" action={at('/kirim')} class="actions">
        <input type="hidden" name="tetap" value="1" />
        <a class="button primary" href={at('')}>
          {say('form:fill_first')}
        </a>
        <button type="submit">{say('form:send_now')}</button>
      </form>
    </section>
  );
  return await visit.page({ title, body });
}
