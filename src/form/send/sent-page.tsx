import type { Visit } from '../visit.ts';

/** The list was sent: the chat goes on. */
export async function sentPage(visit: Visit): Promise<Response> {
  const { say, at, link, go } = visit;
  if (link.usedAt === null) return go('');
  const title = say('form:sent_title');
  const body = (
    <section class="card">
      <h1>{title}</h1>
      <p role="status">{say('form:sent')}</p>
      <p>
        <a class="button primary" href={at('/simpan')}>
          {say('form:keep')}
        </a>
      </p>
      <p>{say('form:sent_change')}</p>
    </section>
  );
  return await visit.page({ title, body });
}
