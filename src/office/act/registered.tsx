import { ENROLLED } from '../../../flows/enrolled.ts';
import { dayOf } from '../../../flows/kit/month.ts';
import { BUSINESS } from '../../../flows/kit/record.ts';
import { storageOf } from '../../conversation/field-storage.ts';
import { applyOutcome } from '../../followup/contact.ts';
import { changeCase } from '../case/change.ts';
import { codesOf } from '../codes/labels.ts';
import { forgetAnswered } from './answered.ts';
import { type ActForm, isOpen } from './form.ts';
import { CaseForm, DayInput, TextInput } from './inputs.tsx';
import { tell } from './news.ts';
import { problemsSaid } from './problems.ts';

const CODE = 'terdaftar';

/** BPJS has registered the employer: her number and the day. The case is closed and she is told. */
export const registered: ActForm = {
  name: 'terdaftar',
  right: 'work on a case',
  fits: isOpen,
  render(props) {
    const { say, now } = props.visit;
    const input = { ...props, form: registered.name };
    return (
      <CaseForm {...props} name={registered.name} button={say('office-act:registered_save')} quiet>
        <div class="row">
          <TextInput
            {...input}
            name="nomor"
            label={say('office-act:employer_number')}
            hint={say('office-act:employer_number_hint')}
            mode="numeric"
            most={12}
          />
          <DayInput
            {...input}
            name="tanggal_surat"
            label={say('office-act:registered_on')}
            value={dayOf(now)}
          />
        </div>
        <p class="hint">{say('office-act:registered_hint')}</p>
      </CaseForm>
    );
  },
  async take(visit, { facts }, typed) {
    const { parts, officer, now, say } = visit;
    const code = (await codesOf(parts)).get(CODE);
    if (!code) throw new Error(`no outcome code ${CODE}`);
    const { nomor = '', tanggal_surat = '' } = typed;
    const input = { way: null, document: nomor, documentDate: tanggal_surat };
    const judged = applyOutcome(facts, code, input, now);
    if (judged.is === 'wrong') return { problems: problemsSaid(say, judged.problems) };
    const { change, line } = judged;
    const { employerId } = facts;
    const value = { number: line.document ?? '', date: line.documentDate ?? '' };
    await changeCase(visit, facts, { action: 'case_registered', change }, async (tx) => {
      const storage = storageOf(BUSINESS, ENROLLED, value);
      const by = officer.id;
      await tx.setField({ employerId, subject: BUSINESS, key: ENROLLED, value, storage, by, now });
      await tx.logOutcome({ ...line, employerId, by });
      await forgetAnswered(tx, facts, change, { by, now });
      await tell(tx, facts, { flow: 'enrolled', input: value }, now);
    });
    return { told: facts.conversationId === null ? 'registered_untold' : 'registered' };
  },
};
