import { objects } from '../../../flows/fields/own.ts';
import { openHere, toAsk } from '../save/open.ts';
import { postedPage } from '../save/posted.ts';
import { save } from '../save/save.ts';
import { fieldsShown } from '../save/standing.ts';
import { FieldsForm } from '../view/fields-form.tsx';
import type { Visit } from '../visit.ts';
import { himself } from './himself.ts';
import { objectedPage } from './objecting-page.tsx';
import { OwnerTold } from './owner-told.tsx';
import { OBJECT_PATH, SHEET_PATH } from './paths.ts';
import { sendStep } from './send.tsx';
import { Terms } from './terms.tsx';

/** A worker's own sheet: what was told of him, and what he fills in himself. */
export async function sheetPage(visit: Visit): Promise<Response> {
  const worker = himself(visit);
  if (objects(worker.fields)) return await objectedPage(visit);
  const { say, at } = visit;
  const { name } = worker.fields;
  const open = openHere(visit, worker.ref);
  const body = (
    <>
      <h1>
        {typeof name === 'string' ? say('form-worker:hello', { name }) : say('form-worker:title')}
      </h1>
      <p>{say('form-worker:intro')}</p>
      <OwnerTold visit={visit} worker={worker} />
      {open.size > 0 && (
        <p class="notice" role="alert">
          {say('form:some_open', { count: open.size })}
        </p>
      )}
      <FieldsForm
        visit={visit}
        action={SHEET_PATH}
        subject={worker.ref}
        fields={fieldsShown(visit, worker.ref)}
        open={open}
      >
        <p>{say('form-worker:agree')}</p>
        <p class="actions">
          <button type="submit" name="lalu" value="kirim" class="primary">
            {say('form-worker:send')}
          </button>
          <button type="submit" name="lalu" value="nanti">
            {say('form-worker:save')}
          </button>
        </p>
      </FieldsForm>
      <details class="card">
        <summary>{say('form-worker:terms')}</summary>
        <Terms visit={visit} />
      </details>
      <p>
        <a href={at(OBJECT_PATH)}>{say('form-worker:object')}</a>
      </p>
    </>
  );
  return await visit.page({ title: say('form-worker:title'), body, live: true });
}

/** Saves the whole sheet; then sends it, where that is what was pressed. */
export async function saveSheet(visit: Visit): Promise<Response> {
  const { ref } = himself(visit);
  const form = await visit.form();
  const posted = postedPage(visit, ref, form);
  const done = await save(visit, { subject: ref, mark: '' }, posted);
  if (done.doubts.size > 0) return visit.go(toAsk(visit, '', done, posted));
  if (form.lalu === 'kirim') return await sendStep({ ...visit, state: done.state });
  return visit.go('', posted.length > 0 || form.lalu === 'nanti' ? 'saved' : undefined);
}
