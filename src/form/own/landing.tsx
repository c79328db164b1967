import { dayOf } from '../../../flows/kit/month.ts';
import { openStep } from '../landing/open.ts';
import type { Visit } from '../visit.ts';
import { himself } from './himself.ts';
import { OBJECT_PATH } from './paths.ts';
import { Terms } from './terms.tsx';

/** What a worker reads before anything of him is shown: who asks for what, and his rights. */
export async function landingPage(visit: Visit): Promise<Response> {
  himself(visit);
  const { say, at, state, parts, link } = visit;
  const { operator } = parts.house.office;
  const { businessName } = state.record.business;
  const title = say('form-worker:landing_title');
  const body = (
    <section class="card">
      <h1>{title}</h1>
      <p>
        {typeof businessName === 'string'
          ? say('form-worker:landing_business', { business: businessName })
          : say('form-worker:landing_nameless')}
      </p>
      <p>
        {operator === null
          ? say('form-worker:landing_trial')
          : say('form-worker:landing_operator', { operator })}
      </p>
      <Terms visit={visit} />
      <p>{say('form-worker:landing_lasts', { date: dayOf(link.expiresAt) })}</p>
      <form method="post" action={at('/buka')} class="actions">
        <button type="submit" name="lalu" value="isi" class="primary">
          {say('form-worker:landing_open')}
        </button>
        <button type="submit" name="lalu" value="keberatan">
          {say('form-worker:object')}
        </button>
      </form>
    </section>
  );
  return await visit.page({ title, body });
}

/** Opens the link in this browser: to his sheet, or to where he objects. */
export async function openOwn(visit: Visit): Promise<Response> {
  himself(visit);
  const { lalu } = await visit.form();
  return await openStep(visit, lalu === 'keberatan' ? OBJECT_PATH : '');
}
