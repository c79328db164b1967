import { BUSINESS } from '../../../flows/kit/record.ts';
import { REFUSAL_REASONS } from '../../../flows/refused.ts';
import { calledIn, presentWorkers } from '../../../flows/workers.ts';
import { applyOutcome } from '../../followup/contact.ts';
import type { CaseFile } from '../case/case-file.ts';
import { changeCase } from '../case/change.ts';
import { codesOf } from '../codes/labels.ts';
import type { Asked } from '../visit.ts';
import { type ActForm, type FormProps, type FormState, isOpen } from './form.ts';
import { CaseForm, Choice, type Option } from './inputs.tsx';
import { tell } from './news.ts';
import { problemsSaid } from './problems.ts';
import { BUSINESS_KEYS, type ReturnedLine, returnedRows, WORKER_KEYS } from './refusal-reasons.ts';

const CODE = 'dikembalikan_bpjs';
/** Lines that are shown at first, and how many more at a time. */
const LINES = 3;
const MOST_LINES = 60;

/** BPJS gave rows of the file back: which, and why. The owner is asked for just those. */
export const returned: ActForm = {
  name: 'kembalikan',
  right: 'work on a case',
  fits: isOpen,
  render(props) {
    const { visit, file, state } = props;
    const { say } = visit;
    const groups = {
      people: [{ label: '', options: peopleOf(say, file) }],
      keys: keyGroups(say),
      reasons: [{ label: '', options: reasonOptions(say) }],
    };
    return (
      <CaseForm {...props} name={returned.name} button={say('office-act:returned_save')}>
        <p class="hint">{say('office-act:returned_hint')}</p>
        {Array.from({ length: lineCount(state.typed) }, (_, at) => (
          <Line {...props} at={at} groups={groups} />
        ))}
        <input type="hidden" name="baris" value={String(lineCount(state.typed))} />
        <button type="submit" name="tambah" value="1">
          {say('office-act:returned_more')}
        </button>
      </CaseForm>
    );
  },
  async take(visit, file, typed) {
    const { parts, officer, now, say } = visit;
    const { facts, employer } = file;
    if (typed.tambah === '1') return { problems: {} };
    const lines = linesOf(typed);
    const { rows, problems: found } = returnedRows(lines, employer.record);
    const problems: Record<string, string> = {};
    for (const [at, problem] of found)
      problems[`alasan${at}`] = say(`office-act:problem_${problem}`);
    if (rows.length === 0 && found.size === 0) problems[''] = say('office-act:problem_no_rows');
    const code = (await codesOf(parts)).get(CODE);
    if (!code) throw new Error(`no outcome code ${CODE}`);
    const judged = applyOutcome(facts, code, { way: null }, now);
    if (judged.is === 'wrong') Object.assign(problems, problemsSaid(say, judged.problems));
    if (judged.is === 'wrong' || Object.keys(problems).length > 0) return { problems };
    const { change, line } = judged;
    const { employerId } = facts;
    const by = officer.id;
    const reasons = [...new Set(rows.map(({ reason }) => reason))];
    const [reason] = reasons.length === 1 ? reasons : ['several'];
    const step = { action: 'rows_returned', change, reason, detail: { rows: rows.length } };
    await changeCase(visit, facts, step, async (tx) => {
      for (const row of rows) await tx.addRefusal({ employerId, ...row, by, at: now });
      await tx.logOutcome({ ...line, reason: reason ?? null, employerId, by });
      await tell(tx, facts, { flow: 'mend', input: { rows } }, now);
    });
    return { told: facts.conversationId === null ? 'rows_untold' : 'rows_returned' };
  },
};

type Groups = {
  people: { label: string; options: Option[] }[];
  keys: { label: string; options: Option[] }[];
  reasons: { label: string; options: Option[] }[];
};

function Line(props: FormProps & { at: number; groups: Groups }) {
  const { visit, at, groups } = props;
  const { say } = visit;
  const input = { ...props, form: returned.name };
  return (
    <fieldset>
      <legend>{say('office-act:returned_line', { number: at + 1 })}</legend>
      <div class="row">
        <Choice
          {...input}
          name={`orang${at}`}
          label={say('office-act:returned_who')}
          empty="–"
          groups={groups.people}
        />
        <Choice
          {...input}
          name={`alasan${at}`}
          label={say('office-act:returned_why')}
          empty="–"
          groups={groups.reasons}
        />
        <Choice
          {...input}
          name={`isian${at}`}
          label={say('office-act:returned_field')}
          empty={say('office-act:returned_by_reason')}
          groups={groups.keys}
        />
      </div>
    </fieldset>
  );
}

function lineCount(typed: FormState['typed']): number {
  const said = Number(typed.baris ?? 0);
  const shown = Number.isInteger(said) && said > 0 ? said : LINES;
  return Math.min(MOST_LINES, shown + (typed.tambah === '1' ? LINES : 0));
}

function linesOf(typed: FormState['typed']): ReturnedLine[] {
  return Array.from({ length: lineCount(typed) }, (_, at) => ({
    subject: typed[`orang${at}`] ?? '',
    key: typed[`isian${at}`] ?? '',
    reason: typed[`alasan${at}`] ?? '',
  }));
}

function peopleOf(say: Asked['say'], { employer, context }: CaseFile): Option[] {
  const workers = presentWorkers(employer.record).map(({ ref }) => {
    const { name, number } = calledIn(context, ref);
    return { value: ref, label: name ?? say('office-act:worker_number', { number }) };
  });
  return [...workers, { value: BUSINESS, label: say('office-act:the_business') }];
}

function keyGroups(say: Asked['say']): Groups['keys'] {
  const options = (keys: readonly string[]) =>
    keys.map((key) => ({ value: key, label: say(`office-case:field_${key}`) }));
  return [
    { label: say('office-act:of_worker'), options: options(WORKER_KEYS) },
    { label: say('office-act:of_business'), options: options(BUSINESS_KEYS) },
  ];
}

function reasonOptions(say: Asked['say']): Option[] {
  return REFUSAL_REASONS.map((code) => ({
    value: code,
    label: say(`office-codes:reason_${code}`),
  }));
}
