import { dayOf } from '../../../flows/kit/month.ts';
import { caseNumber } from '../../followup/number.ts';
import { type CaseFile, caseOf } from '../case/case-file.ts';
import { shownVersion } from '../case/change.ts';
import { codeLabel, codesOf } from '../codes/labels.ts';
import { Refused, type Route } from '../route.ts';
import { Facts } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import { type ActForm, type FormState, FRESH } from './form.ts';
import { actForms } from './forms.ts';

/** The addresses of all forms: each is a page of its own, and takes what is typed into it. */
export const actRoutes: readonly Route[] = actForms.flatMap(({ form }) => {
  const { right } = form;
  const path = `/kasus/:id/${form.name}`;
  return [
    { method: 'GET', path, right, handle: (visit: Visit) => shown(visit, form) },
    { method: 'POST', path, right, handle: (visit: Visit) => taken(visit, form) },
  ] satisfies Route[];
});

async function shown(visit: Visit, form: ActForm): Promise<Response> {
  const file = await caseOf(visit);
  // What no longer makes sense is told by the case itself.
  if (!form.fits(file.facts)) return visit.go(`/kasus/${file.facts.id}`);
  return await formPage(visit, { file, form, state: FRESH, status: 200 });
}

async function taken(visit: Visit, form: ActForm): Promise<Response> {
  const file = await caseOf(visit);
  const typed = await visit.form();
  try {
    if ((await shownVersion(visit)) !== file.facts.version) throw new Refused(409, 'stale');
    const done = await form.take(visit, file, typed);
    if ('told' in done) return visit.go(`/kasus/${file.facts.id}`, done.told);
    const status = Object.keys(done.problems).length > 0 ? 422 : 200;
    const state = { typed, problems: done.problems };
    return await formPage(visit, { file, form, state, status });
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'stale') throw error;
    // What was typed is not lost: it is shown again over the case as it now stands.
    const now = await caseOf(visit);
    const problems = { '': visit.say('office-act:stale') };
    return await formPage(visit, { file: now, form, state: { typed, problems }, status: 409 });
  }
}

type Shown = { file: CaseFile; form: ActForm; state: FormState; status: number };

async function formPage(visit: Visit, { file, form, state, status }: Shown): Promise<Response> {
  const { say } = visit;
  const { facts } = file;
  const title = say(`office-act:title_${form.name}`);
  const fits = form.fits(facts);
  await visit.reads('form_read', facts.employerId, { form: form.name });
  return await visit.page(
    {
      title,
      at: 'queue',
      body: (
        <section class="narrow card">
          <h1>{title}</h1>
          <p>
            <a href={`/office/kasus/${facts.id}`}>{facts.businessName ?? caseNumber(facts)}</a>{' '}
            <span class="muted">{caseNumber(facts)}</span>
          </p>
          {status === 409 && <Standing visit={visit} file={file} />}
          {!fits && status !== 200 && (
            <p class="problem" role="alert">
              {state.problems[''] ?? Object.values(state.problems)[0]}
            </p>
          )}
          {fits && (await form.render({ visit, file, state }))}
        </section>
      ),
    },
    status,
  );
}

/** How the case stands now: what another has just done. */
async function Standing({ visit, file }: { visit: Visit; file: CaseFile }) {
  const { say, parts } = visit;
  const { stage, assignee, nextAt, last } = file.facts;
  const holder = assignee === null ? null : await parts.accounts.officer(assignee);
  const code = last === null ? undefined : (await codesOf(parts)).get(last.code);
  const rows: [string, string][] = [
    [say('office-act:now_stage'), say(`office-case:stage_${stage}`)],
    [say('office-act:now_assignee'), holder?.name ?? say('office-act:nobody')],
  ];
  if (code && last)
    rows.push([
      say('office-act:now_last'),
      say('office-act:last_on', { label: codeLabel(say, code), date: dayOf(last.at) }),
    ]);
  if (nextAt !== null)
    rows.push([say('office-act:now_next'), say('office-act:on_day', { date: dayOf(nextAt) })]);
  return <Facts rows={rows} />;
}
