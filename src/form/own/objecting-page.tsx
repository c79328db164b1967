import { objects } from '../../../flows/fields/own.ts';
import type { Visit } from '../visit.ts';
import { himself } from './himself.ts';
import { OBJECT_PATH, TAKE_BACK_PATH } from './paths.ts';
import { contactSaid } from './terms.tsx';

/** What it means to object, and the yes to it. */
export async function objectPage(visit: Visit): Promise<Response> {
  if (objects(himself(visit).fields)) return await objectedPage(visit);
  const { say, at } = visit;
  const title = say('form-worker:object_title');
  const body = (
    <section class="card">
      <h1>{title}</h1>
      <p>{say('form-worker:object_told')}</p>
      <p>{say('form-worker:object_duty')}</p>
      <p>{contactSaid(visit)}</p>
      <form method="post" action={at(OBJECT_PATH)}>
        <label class="pick">
          <input type="checkbox" name="hapus" value="1" />{' '}
          <span>{say('form-worker:object_erase')}</span>
        </label>
        <p class="actions">
          <button type="submit" class="primary">
            {say('form-worker:object_yes')}
          </button>
          <a class="button" href={at('')}>
            {say('form-worker:object_no')}
          </a>
        </p>
      </form>
    </section>
  );
  return await visit.page({ title, body });
}

/** He objects: what happens now, and the way back. */
export async function objectedPage(visit: Visit): Promise<Response> {
  const { say, at } = visit;
  const title = say('form-worker:objected_title');
  const body = (
    <section class="card">
      <h1>{title}</h1>
      <p role="status">{say('form-worker:objected')}</p>
      <p>{say('form-worker:object_duty')}</p>
      <p>{contactSaid(visit)}</p>
      <form method="post" action={at(TAKE_BACK_PATH)}>
        <p>{say('form-worker:objected_back')}</p>
        <button type="submit">{say('form-worker:take_back')}</button>
      </form>
    </section>
  );
  return await visit.page({ title, body });
}
