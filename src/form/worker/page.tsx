import { objects } from '../../../flows/fields/own.ts';
import { fieldsOf } from '../../../flows/kit/record.ts';
import { calledIn, placeInList } from '../../../flows/workers.ts';
import { newMark } from '../memory.ts';
import { openHere, toAsk } from '../save/open.ts';
import { postedPage } from '../save/posted.ts';
import { NEW_WORKER, save } from '../save/save.ts';
import { fieldsShown } from '../save/standing.ts';
import { CostView } from '../view/cost.tsx';
import { FieldsForm } from '../view/fields-form.tsx';
import type { Visit } from '../visit.ts';
import { AskHim } from './ask-him-view.tsx';
import { TakeOut } from './leaving-view.tsx';
import { after, whom } from './whom.ts';

/** All fields of one worker. */
export function workerPage(visit: Visit): Promise<Response> {
  return page(visit, whom(visit).worker.ref);
}

/** The same of one who is not in the list yet; he is once something of him is saved. */
export function newPage(visit: Visit): Promise<Response> {
  return page(visit, NEW_WORKER, newMark());
}

export function saveStep(visit: Visit): Promise<Response> {
  return saved(visit, whom(visit).worker.ref);
}

export function saveNew(visit: Visit): Promise<Response> {
  return saved(visit, NEW_WORKER);
}

/** Saves the whole page; then on to where the pressed button leads, or back to what is open. */
async function saved(visit: Visit, subject: string): Promise<Response> {
  const form = await visit.form();
  const mark = form.tanda ?? '';
  const posted = postedPage(visit, subject, form);
  const done = await save(visit, { subject, mark }, posted);
  const own = `/p/${done.subject}`;
  if (done.doubts.size > 0) return visit.go(toAsk(visit, own, done, posted));
  const leads = form.lalu;
  if (leads === 'daftar') return visit.go('', 'saved');
  if (leads === 'berikutnya') {
    const next = after(done.state, done.subject) ?? NEW_WORKER;
    return visit.go(`/p/${next}`, 'saved');
  }
  return visit.go(own, posted.length > 0 ? 'saved' : undefined);
}

async function page(visit: Visit, subject: string, mark?: string): Promise<Response> {
  const { say, at, state } = visit;
  const isNew = subject === NEW_WORKER;
  const number = placeInList(state.record, subject);
  const { name } = calledIn(state, subject);
  const stored = fieldsOf(state.record, subject);
  const next = isNew ? null : after(state, subject);
  const open = openHere(visit, subject);
  const body = (
    <>
      <p>
        <a href={at('')}>{say('form:back_to_list')}</a>
      </p>
      <h1 data-name>{name ?? say(isNew ? 'form:new_worker' : 'form:worker', { number })}</h1>
      {objects(stored) && <p class="notice">{say('form:objects')}</p>}
      {open.size > 0 && (
        <p class="notice" role="alert">
          {say('form:some_open', { count: open.size })}
        </p>
      )}
      <FieldsForm
        visit={visit}
        action={`/p/${subject}`}
        subject={subject}
        {...(mark === undefined ? {} : { mark })}
        fields={fieldsShown(visit, subject)}
        open={open}
      >
        <CostView visit={visit} />
        <p class="actions">
          <button type="submit" name="lalu" value="berikutnya" class="primary">
            {say(next === null ? 'form:save_and_new' : 'form:save_and_next')}
          </button>
          <button type="submit" name="lalu" value="daftar">
            {say('form:save_and_list')}
          </button>
        </p>
      </FieldsForm>
      {!isNew && (
        <>
          <AskHim visit={visit} subject={subject} fields={stored} />
          <TakeOut visit={visit} subject={subject} state={state} />
        </>
      )}
    </>
  );
  return await visit.page({ title: say('form:title_worker'), body, live: true });
}
