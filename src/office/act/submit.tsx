import { FILE_CONSENT } from '../../../flows/consent.ts';
import { dayOf } from '../../../flows/kit/month.ts';
import { applyOutcome, paperDate } from '../../followup/contact.ts';
import { daysAfter } from '../../followup/working-days.ts';
import type { CaseFile } from '../case/case-file.ts';
import { changeCase } from '../case/change.ts';
import { codesOf } from '../codes/labels.ts';
import { type ActForm, isOpen } from './form.ts';
import { CaseForm, DayInput, TextInput } from './inputs.tsx';
import { problemSaid, problemsSaid } from './problems.ts';

const CODE = 'diajukan';
/** What was sent longer ago is not told now. */
const LATEST_DAYS = 90;
const MOST_WORKERS = 10_000;

/** The file was sent to BPJS: how many workers, and when. */
export const submit: ActForm = {
  name: 'ajukan',
  right: 'work on a case',
  fits: (facts) => isOpen(facts) && facts.stage !== 'DIAJUKAN',
  render(props) {
    const { visit, file } = props;
    const { say, now } = visit;
    const input = { ...props, form: submit.name };
    const { workers } = file.facts;
    return (
      <CaseForm {...props} name={submit.name} button={say('office-act:submit_save')} quiet>
        <div class="row">
          <TextInput
            {...input}
            name="jumlah"
            label={say('office-act:submit_workers')}
            mode="numeric"
            most={5}
            value={workers > 0 ? String(workers) : ''}
          />
          <DayInput
            {...input}
            name="tanggal"
            label={say('office-act:submit_date')}
            value={dayOf(now)}
          />
        </div>
      </CaseForm>
    );
  },
  async take(visit, file, { jumlah = '', tanggal = '' }) {
    const { parts, officer, now, say } = visit;
    const { facts } = file;
    const workers = /^\d{1,5}$/.test(jumlah.trim()) ? Number(jumlah) : 0;
    const since = daysAfter(dayOf(now), -LATEST_DAYS);
    const dated = paperDate(tanggal, { since, now });
    const problems: Record<string, string> = {};
    if (!submit.fits(facts)) problems[''] = say('office-act:problem_already_submitted');
    if (isHeld(file)) problems[''] = say('office-act:problem_no_consent');
    if (workers < 1 || workers > MOST_WORKERS)
      problems.jumlah = say('office-act:problem_workers', { most: MOST_WORKERS });
    if ('problem' in dated) problems.tanggal = problemSaid(say, dated.problem);
    const code = (await codesOf(parts)).get(CODE);
    if (!code) throw new Error(`no outcome code ${CODE}`);
    const judged = applyOutcome(facts, code, { way: null }, now);
    if (judged.is === 'wrong') Object.assign(problems, problemsSaid(say, judged.problems));
    if (judged.is === 'wrong' || 'problem' in dated || Object.keys(problems).length > 0)
      return { problems };
    const { change, line } = judged;
    const { employerId } = facts;
    const detail = { workers, date: dated.day };
    await changeCase(visit, facts, { action: 'case_submitted', change, detail }, (tx) =>
      tx.logOutcome({ ...line, employerId, by: officer.id, documentDate: dated.day }),
    );
    return { told: 'case_submitted' };
  },
};

/** Whether the owner took her consent back, or never gave it: then nothing of hers is handed on. */
function isHeld({ facts, employer }: CaseFile): boolean {
  const consent = employer.record.consents[FILE_CONSENT];
  return facts.reasons.includes('consent_withdrawn') || consent?.given === false;
}
