import { objects, SELF } from '../../../flows/fields/own.ts';
import { isMissing } from '../../../flows/kit/field.ts';
import { type Part, partsOf } from '../../../flows/kit/parts.ts';
import { SENT_PATH } from '../path.ts';
import { Refused } from '../route.ts';
import type { Visit } from '../visit.ts';
import { himself } from './himself.ts';
import { SEND_PATH } from './paths.ts';
import { ownSpecs } from './specs.ts';
import { told } from './telling.ts';

/** Sends his sheet; where something is left empty he is asked once whether to send all the same. */
export async function sendStep(visit: Visit): Promise<Response> {
  const { parts, link, now, go } = visit;
  if (objects(himself(visit).fields)) return go('');
  const { tetap } = await visit.form();
  const { lacks, gave } = readiness(visit);
  if (lacks.length > 0 && !(gave && tetap === '1')) return go(SEND_PATH);
  const sent = await parts.store.write(async (tx) => {
    if (!(await tx.useLink(link.id, now))) return false;
    return await tx.postOffice(told(visit, false));
  });
  if (!sent) throw new Refused(410, 'used');
  parts.wake();
  return go(SENT_PATH);
}

/** What is still empty, and whether to send all the same. */
export async function lackingPage(visit: Visit): Promise<Response> {
  const { say, at, go } = visit;
  const { lacks, gave } = readiness(visit);
  if (lacks.length === 0 || objects(himself(visit).fields)) return go('');
  const title = say('form-worker:lacks_title');
  const what = partsOf(lacks.map((key): Part => [`file:short_${key}`, {}]));
  const body = (
    <section class="card">
      <h1>{title}</h1>
      <p>{say('form-worker:lacks', { what })}</p>
      <p>{say(gave ? 'form-worker:lacks_some' : 'form-worker:lacks_all')}</p>
      <form method="post" action={at(SEND_PATH)} class="actions">
        <input type="hidden" name="tetap" value="1" />
        <a class="button primary" href={at('')}>
          {say('form-worker:fill_first')}
        </a>
        {gave && <button type="submit">{say('form-worker:send_now')}</button>}
      </form>
    </section>
  );
  return await visit.page({ title, body });
}

/** The fields that are empty still, and whether he filled in anything at all. */
function readiness(visit: Visit): { lacks: string[]; gave: boolean } {
  const { ref, fields } = himself(visit);
  const about = visit.about(ref, visit.state.record);
  const lacks = ownSpecs.filter((spec) => isMissing(spec, fields, about)).map(({ key }) => key);
  return { lacks, gave: fields[SELF] !== undefined };
}
