import { dayOf } from '../../../flows/kit/month.ts';
import { codeLabel, codesOf } from '../codes/labels.ts';
import type { Route } from '../route.ts';
import { Facts, Field, Table } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import { feedbackCodes, isToldToday, storeFeedback } from './feedback.ts';
import { type Seen, seenBy, sharedCase } from './seen.ts';

/** What a partner's or the prosecutor's office sees of the cases that are shared with it. */
export const sharedRoutes: readonly Route[] = [
  { method: 'GET', path: '/bagian', right: 'see what is shared', handle: list },
  { method: 'GET', path: '/bagian/:id', right: 'see what is shared', handle: one },
  { method: 'POST', path: '/bagian/:id/kabar', right: 'see what is shared', handle: tell },
];

async function list(visit: Visit): Promise<Response> {
  const { say, officer } = visit;
  const all = await seenBy(visit);
  await visit.reads('shared_read', 'shared', { cases: all.length });
  const heads = ['business', 'place', 'stage', 'since', 'last'] as const;
  return await visit.page({
    title: say('office-shared:title'),
    at: 'shared',
    body: (
      <>
        <h1>{say('office-shared:title')}</h1>
        <p class="muted">{say('office-shared:hint', { org: officer.org ?? '–' })}</p>
        {all.length === 0 ? (
          <p>{say('office-shared:none')}</p>
        ) : (
          <Table
            caption={say('office-shared:count', { count: all.length })}
            heads={heads.map((head) => say(`office-shared:head_${head}`))}
          >
            {all.map((seen) => (
              <tr data-row>
                <th scope="row">
                  <a href={`/office/bagian/${seen.id}`}>{seen.business}</a>
                </th>
                {factsOf(visit, seen)
                  .slice(0, heads.length - 1)
                  .map(([, value]) => (
                    <td>{value}</td>
                  ))}
              </tr>
            ))}
          </Table>
        )}
      </>
    ),
  });
}

function factsOf({ say }: Visit, seen: Seen): [string, string][] {
  const day = (at: number | null) =>
    at === null ? '–' : say('office-shared:day', { date: dayOf(at) });
  return [
    [say('office-shared:head_place'), seen.place ?? '–'],
    [say('office-shared:head_stage'), say(`office-case:stage_${seen.stage}`)],
    [say('office-shared:head_since'), day(seen.since)],
    [say('office-shared:head_last'), day(seen.lastStep)],
    [say('office-shared:head_shared'), day(seen.sharedAt)],
  ];
}

async function one(visit: Visit): Promise<Response> {
  return await casePage(visit, null, 200);
}

async function tell(visit: Visit): Promise<Response> {
  const { say } = visit;
  const { seen, facts } = await sharedCase(visit);
  const { kabar = '' } = await visit.form();
  const known = feedbackCodes(await codesOf(visit.parts)).some(({ code }) => code === kabar);
  if (!seen.open) return await casePage(visit, say('office-shared:problem_closed'), 422);
  if (!known) return await casePage(visit, say('office-shared:problem_no_feedback'), 422);
  if (await isToldToday(visit, facts, kabar))
    return await casePage(visit, say('office-shared:problem_told'), 422);
  await storeFeedback(visit, facts, kabar);
  return visit.go(`/bagian/${seen.id}`, 'feedback_sent');
}

async function casePage(visit: Visit, problem: string | null, status: number): Promise<Response> {
  const { say, parts, officer } = visit;
  const { seen, facts } = await sharedCase(visit);
  const codes = await codesOf(parts);
  const lines = (await parts.followup.outcomesOf(facts.employerId)).filter(
    ({ by }) => by === officer.id,
  );
  await visit.reads('shared_case_read', facts.employerId);
  return await visit.page(
    {
      title: seen.business,
      at: 'shared',
      body: (
        <section class="narrow card">
          <h1>{seen.business}</h1>
          <Facts rows={factsOf(visit, seen)} />
          {lines.length > 0 && (
            <>
              <h2>{say('office-shared:told_before')}</h2>
              <ul>
                {lines.map(({ kind, at }) => {
                  const code = codes.get(kind);
                  const label = code ? codeLabel(say, code) : kind;
                  return <li>{say('office-shared:told_on', { label, date: dayOf(at) })}</li>;
                })}
              </ul>
            </>
          )}
          {seen.open && (
            <form method="post" action={`/office/bagian/${seen.id}/kabar`}>
              <Field name="kabar" label={say('office-shared:feedback')} problem={problem}>
                <select
                  id="kabar"
                  name="kabar"
                  aria-describedby={problem === null ? undefined : 'kabar-salah'}
                >
                  <option value="">{say('office-shared:choose')}</option>
                  {feedbackCodes(codes).map((code) => (
                    <option value={code.code}>{codeLabel(say, code)}</option>
                  ))}
                </select>
              </Field>
              <button type="submit" class="primary">
                {say('office-shared:send')}
              </button>
            </form>
          )}
          {!seen.open && problem !== null && (
            <p class="problem" role="alert">
              {problem}
            </p>
          )}
        </section>
      ),
    },
    status,
  );
}
