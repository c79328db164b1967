import { applyOutcome } from '../../followup/contact.ts';
import { WAYS, type Way } from '../../followup/facts.ts';
import type { OutcomeCode } from '../../followup/outcome-codes/code.ts';
import { type OutcomeCodes, offeredFor, offeredReasons } from '../../followup/outcome-codes.ts';
import type { CaseFile } from '../case/case-file.ts';
import { changeCase } from '../case/change.ts';
import { codeLabel, codesOf, reasonLabel } from '../codes/labels.ts';
import type { Asked, Visit } from '../visit.ts';
import { forgetAnswered } from './answered.ts';
import { type ActForm, type FormProps, type FormState, isOpen, type Taken } from './form.ts';
import {
  CaseForm,
  Choice,
  DayInput,
  type Group,
  HourInput,
  TextArea,
  TextInput,
} from './inputs.tsx';
import { LONGEST_NOTE, noteProblem } from './note-rule.ts';
import { problemsSaid } from './problems.ts';

/** So many tries in a row that reached nobody call for another way. */
const MANY_MISSES = 3;

/** A contact and what came of it: what, and save. A date comes of itself unless another is given. */
export const contact: ActForm = {
  name: 'kontak',
  right: 'work on a case',
  fits: isOpen,
  async render(props) {
    const { visit, file } = props;
    const { say } = visit;
    const codes = await codesOf(visit.parts);
    const input = { ...props, form: contact.name };
    return (
      <CaseForm {...props} name={contact.name} button={say('office-act:contact_save')}>
        {file.facts.misses >= MANY_MISSES && (
          <p class="hint">{say('office-act:many_misses', { count: file.facts.misses })}</p>
        )}
        <Outcome {...props} codes={codes} of="contact" name={contact.name} />
        <TextArea
          {...input}
          name="catatan"
          label={say('office-act:note_optional')}
          most={LONGEST_NOTE}
        />
      </CaseForm>
    );
  },
  take: (visit, file, typed) => takeOutcome(visit, file, typed, 'contact'),
};

/** A step of the law: the same, with its ground and the letter (DOMAIN 5.3). */
export const legal: ActForm = {
  name: 'hukum',
  right: 'take a legal step',
  fits: isOpen,
  async render(props) {
    const { visit } = props;
    const { say } = visit;
    const codes = await codesOf(visit.parts);
    const input = { ...props, form: legal.name };
    return (
      <CaseForm {...props} name={legal.name} button={say('office-act:legal_save')} quiet>
        <p class="hint">{say('office-act:legal_hint')}</p>
        <Outcome {...props} codes={codes} of="legal" name={legal.name} />
        <div class="row">
          <TextInput {...input} name="nomor" label={say('office-act:letter_number')} />
          <DayInput {...input} name="tanggal_surat" label={say('office-act:letter_date')} />
        </div>
      </CaseForm>
    );
  },
  take: (visit, file, typed) => takeOutcome(visit, file, typed, 'legal'),
};

type OutcomeProps = FormProps & { codes: OutcomeCodes; of: 'contact' | 'legal'; name: string };

function Outcome(props: OutcomeProps) {
  const { visit, codes, of, name } = props;
  const { say } = visit;
  const input = { ...props, form: name };
  return (
    <>
      <Choice
        {...input}
        name="hasil"
        label={say(of === 'legal' ? 'office-act:legal_step' : 'office-act:outcome')}
        empty={say('office-act:choose')}
        groups={outcomeGroups(say, codes, of)}
        hotkey={of === 'contact' ? 'h' : undefined}
      />
      <Choice
        {...input}
        name="alasan"
        label={say(of === 'legal' ? 'office-act:legal_ground' : 'office-act:reason')}
        hint={of === 'legal' ? undefined : say('office-act:reason_hint')}
        empty={say('office-act:choose')}
        groups={reasonGroups(visit, codes, of)}
      />
      <div class="row">
        <DayInput
          {...input}
          name="tanggal"
          label={say('office-act:next_day')}
          hint={say('office-act:next_day_hint')}
          to
        />
        {of === 'contact' && (
          <HourInput {...input} name="jam" label={say('office-act:next_hour')} />
        )}
      </div>
    </>
  );
}

/** The outcomes by the way of the contact, so that one choice says both. */
function outcomeGroups(say: Asked['say'], codes: OutcomeCodes, of: 'contact' | 'legal'): Group[] {
  const groups = WAYS.map((way) => ({
    label: say(`office-case:way_${way}`),
    options: offeredFor(codes, way, true)
      .filter((code) => code.of === of)
      .map((code) => ({ value: `${way}:${code.code}`, label: codeLabel(say, code) })),
  }));
  return groups.filter(({ options }) => options.length > 0);
}

/** The reasons by the outcome that needs them; steps of the law share theirs. */
function reasonGroups(visit: Visit, codes: OutcomeCodes, of: 'contact' | 'legal'): Group[] {
  const groups = new Map<string, Group>();
  for (const code of codes.values()) {
    const reasons = offeredReasons(code);
    if (code.of !== of || !code.active || reasons.length === 0) continue;
    const label = of === 'legal' ? '' : codeLabel(visit.say, code);
    const options = reasons.map((one) => ({ value: one.code, label: reasonLabel(visit, one) }));
    groups.set(options.map(({ value }) => value).join(), { label, options });
  }
  return [...groups.values()];
}

async function takeOutcome(
  visit: Visit,
  { facts }: CaseFile,
  typed: FormState['typed'],
  of: 'contact' | 'legal',
): Promise<Taken> {
  const { parts, officer, now, say } = visit;
  const { hasil = '', catatan = '' } = typed;
  const chosen = chosenOf(await codesOf(parts), hasil, of);
  const note = noteProblem(catatan, say);
  const noteWrong = note === null ? {} : { catatan: note };
  if (!chosen) {
    const problem = say(
      hasil === '' ? 'office-act:problem_no_outcome' : 'office-act:problem_unknown_outcome',
    );
    return { problems: { hasil: problem, ...noteWrong } };
  }
  const { way, code } = chosen;
  const input = {
    way,
    reason: typed.alasan ?? '',
    day: typed.tanggal ?? '',
    hour: typed.jam ?? '',
    document: typed.nomor ?? '',
    documentDate: typed.tanggal_surat ?? '',
  };
  const judged = applyOutcome(facts, code, input, now);
  if (judged.is === 'wrong')
    return { problems: { ...problemsSaid(say, judged.problems), ...noteWrong } };
  if (note !== null) return { problems: noteWrong };
  const { change, line } = judged;
  const detail = { code: code.code, way };
  const reason = line.reason ?? undefined;
  const action = of === 'legal' ? 'legal_step' : 'contact_logged';
  await changeCase(visit, facts, { action, change, reason, detail }, async (tx) => {
    const { employerId } = facts;
    await tx.logOutcome({ ...line, employerId, by: officer.id });
    await forgetAnswered(tx, facts, change, { by: officer.id, now });
    const text = catatan.trim();
    if (text !== '') await tx.addNote({ employerId, by: officer.id, at: now, text });
  });
  return { told: code.closes ? 'case_closed' : 'outcome_saved' };
}

/** The code and way that were chosen ('call:tidak_diangkat'); null where nothing like it is offered. */
function chosenOf(
  codes: OutcomeCodes,
  hasil: string,
  of: 'contact' | 'legal',
): { way: Way; code: OutcomeCode } | null {
  const [said = '', name = ''] = hasil.split(':');
  const way = WAYS.find((one) => one === said);
  const code = codes.get(name);
  return way && code?.active && code.of === of ? { way, code } : null;
}
