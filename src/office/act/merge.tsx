import { dayOf } from '../../../flows/kit/month.ts';
import type { CaseFacts } from '../../followup/facts.ts';
import { caseNumber } from '../../followup/number.ts';
import { searched, type Whose } from '../../followup/queue-index.ts';
import type { CaseFile } from '../case/case-file.ts';
import { changeCase } from '../case/change.ts';
import { Refused } from '../route.ts';
import { isWithin } from '../scope.ts';
import type { Visit } from '../visit.ts';
import { type Suggested, suggestedFor } from './duplicates.ts';
import { type ActForm, type FormProps, pathOf } from './form.ts';
import { CaseForm } from './inputs.tsx';

/** More are not shown to choose from. */
const MOST_FOUND = 10;

/** This case is another's duplicate: it leaves all views, and everything stays as it is. */
export const merge: ActForm = {
  name: 'gabung',
  right: 'merge cases',
  fits: ({ mergedInto }) => mergedInto === null,
  async render(props) {
    const { visit, file } = props;
    const { say, query } = visit;
    const likely = await suggestedFor(visit, file);
    const words = query.get('cari') ?? props.state.typed.cari ?? '';
    const found = foundBy(visit, file, words).filter(
      (one) => !likely.some(({ facts }) => facts.id === one.id),
    );
    const choices: Choice[] = [...likely, ...found.map((facts) => ({ facts, likeness: null }))];
    const problem = props.state.problems.ke;
    return (
      <div class="stack">
        <p class="hint">{say('office-act:merge_hint')}</p>
        <Search {...props} words={words} />
        {words !== '' && found.length === 0 && <p>{say('office-act:merge_not_found')}</p>}
        {choices.length > 0 && (
          <CaseForm {...props} name={merge.name} button={say('office-act:merge_save')}>
            <fieldset>
              <legend>{say('office-act:merge_into')}</legend>
              {choices.map((choice) => (
                <Candidate {...props} {...choice} />
              ))}
              {problem !== undefined && (
                <p class="problem" role="alert">
                  {problem}
                </p>
              )}
            </fieldset>
            <input type="hidden" name="cari" value={words} />
          </CaseForm>
        )}
      </div>
    );
  },
  async take(visit, file, typed) {
    const { parts, officer, now, say } = visit;
    const { facts } = file;
    const problem = waits(facts);
    if (problem !== null) return { problems: { '': say(`office-act:problem_merge_${problem}`) } };
    const main = parts.queue.byId(typed.ke ?? '');
    if (!typed.ke) return { problems: { ke: say('office-act:problem_merge_none') } };
    if (!main || main.id === facts.id || !isWithin(officer, main, parts.region))
      return { problems: { ke: say('office-act:problem_merge_unknown') } };
    if (main.mergedInto !== null)
      return { problems: { ke: say('office-act:problem_merge_merged') } };
    const likely = (await suggestedFor(visit, file)).find((one) => one.facts.id === main.id);
    const reason = likely?.likeness.because[0] ?? 'chosen';
    const change = { mergedInto: main.id, mergedAt: now };
    const detail = { into: main.id };
    const shown = Number(typed[`versi_${main.id}`] ?? Number.NaN);
    await changeCase(
      visit,
      facts,
      { action: 'case_merged', change, reason, detail },
      async (tx) => {
        if (!(await tx.changeCase(main.id, shown, {}, now))) throw new Refused(409, 'stale');
        await tx.audit({
          actor: officer.id,
          action: 'case_joined',
          subject: main.employerId,
          at: now,
          reason,
          detail: { case: facts.id },
        });
      },
    );
    return { told: 'case_merged' };
  },
};

/** The duplicate is a case of its own again, as it was. */
export const unmerge: ActForm = {
  name: 'pisah',
  right: 'merge cases',
  fits: ({ mergedInto }) => mergedInto !== null,
  render: (props) => (
    <CaseForm {...props} name={unmerge.name} button={props.visit.say('office-act:unmerge')} quiet>
      <p class="hint">{props.visit.say('office-act:unmerge_hint')}</p>
    </CaseForm>
  ),
  async take(visit, { facts }) {
    const { parts, officer, now, say } = visit;
    if (facts.mergedInto === null)
      return { problems: { '': say('office-act:problem_not_merged') } };
    const main = parts.queue.byId(facts.mergedInto);
    const change = { mergedInto: null, mergedAt: null };
    const detail = { from: facts.mergedInto };
    await changeCase(visit, facts, { action: 'case_unmerged', change, detail }, async (tx) => {
      if (!main) return;
      await tx.audit({
        actor: officer.id,
        action: 'case_parted',
        subject: main.employerId,
        at: now,
        detail: { case: facts.id },
      });
    });
    return { told: 'case_unmerged' };
  },
};

/** Why a case cannot leave the queue now: somebody waits for something in it. */
function waits({ mergedInto, reasons, takenOver, stage }: CaseFacts) {
  if (mergedInto !== null) return 'already';
  if (takenOver !== null) return 'talk';
  if (reasons.includes('wants_person') || reasons.includes('call_back')) return 'waits';
  return stage === 'DIAJUKAN' ? 'submitted' : null;
}

/** Other cases in whose name, place or number all these words are. */
function foundBy(visit: Visit, { facts }: CaseFile, text: string): CaseFacts[] {
  const words = searched(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const { parts, officer } = visit;
  const within = (one: Whose) => isWithin(officer, one, parts.region);
  // One more, as the case itself may be among them.
  const { rows } = parts.queue.page('all', officer.id, { words, within }, { size: MOST_FOUND + 1 });
  return rows
    .map((row) => row.facts)
    .filter(({ id }) => id !== facts.id)
    .slice(0, MOST_FOUND);
}

type Choice = { facts: CaseFacts; likeness: Suggested['likeness'] | null };

function Candidate({ visit, state, facts, likeness }: FormProps & Choice) {
  const { say } = visit;
  const { id, businessName, ownerName, place, workers, openedAt, version, closedAt } = facts;
  const told = [
    caseNumber(facts),
    ownerName,
    place,
    say('office-act:merge_workers', { count: workers }),
    say('office-act:merge_since', { date: dayOf(openedAt) }),
    closedAt === null ? null : say('office-act:closed'),
  ].filter((one) => one !== null);
  const why = (likeness?.because ?? []).map((one) => say(`office-codes:reason_${one}`)).join(', ');
  return (
    <div class="field">
      <input type="hidden" name={`versi_${id}`} value={String(version)} />
      <input type="radio" id={`ke-${id}`} name="ke" value={id} checked={state.typed.ke === id} />{' '}
      <label for={`ke-${id}`}>{businessName ?? caseNumber(facts)}</label>
      <p class="hint">
        {told.join(' · ')}
        {why !== '' && (
          <>
            {' · '}
            <strong>{why}</strong>
          </>
        )}{' '}
        <a href={`/office/kasus/${id}`}>{say('office-act:open_case')}</a>
      </p>
    </div>
  );
}

function Search({ visit, file, words }: FormProps & { words: string }) {
  const { say } = visit;
  return (
    <form method="get" action={`/office${pathOf(file.facts, merge.name)}`} class="row">
      <label for="gabung-cari">{say('office-act:merge_search')}</label>
      <input type="search" id="gabung-cari" name="cari" value={words} maxlength={80} />
      <button type="submit">{say('office-act:search')}</button>
    </form>
  );
}
