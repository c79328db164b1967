import { dayOf } from '../../../flows/kit/month.ts';
import { nextDay } from '../../followup/working-days.ts';
import { changeCase } from '../case/change.ts';
import { type ActForm, isOpen, pathOf } from './form.ts';
import { CaseForm, Choice, DayInput } from './inputs.tsx';
import { problemSaid } from './problems.ts';

/** Why a case is put off. */
export const SNOOZE_REASONS = [
  'menunggu_dokumen',
  'menunggu_bpjs',
  'musim_sepi',
  'pemilik_bepergian',
  'menunggu_kegiatan',
] as const;

/** Out of sight until a day; who asks for a person comes back at once. */
export const snooze: ActForm = {
  name: 'tunda',
  right: 'work on a case',
  fits: isOpen,
  render(props) {
    const { visit, file } = props;
    const { say, now } = visit;
    const { snoozedUntil, version } = file.facts;
    const input = { ...props, form: snooze.name };
    const options = SNOOZE_REASONS.map((code) => ({
      value: code,
      label: say(`office-act:snooze_${code}`),
    }));
    return (
      <div class="stack">
        {snoozedUntil !== null && snoozedUntil > now && (
          <form method="post" action={`/office${pathOf(file.facts, snooze.name)}`} class="row">
            <input type="hidden" name="versi" value={String(version)} />
            <input type="hidden" name="batal" value="1" />
            <span>{say('office-act:snoozed_until', { date: dayOf(snoozedUntil) })}</span>
            <button type="submit">{say('office-act:unsnooze')}</button>
          </form>
        )}
        <CaseForm {...props} name={snooze.name} button={say('office-act:snooze_save')} quiet>
          <DayInput {...input} name="tanggal" label={say('office-act:snooze_until')} to />
          <Choice
            {...input}
            name="alasan"
            label={say('office-act:snooze_reason')}
            empty={say('office-act:choose')}
            groups={[{ label: '', options }]}
          />
        </CaseForm>
      </div>
    );
  },
  async take(visit, { facts }, { tanggal = '', alasan = '', batal }) {
    const { say, now } = visit;
    if (batal === '1') {
      const change = { snoozedUntil: null };
      await changeCase(visit, facts, { action: 'case_unsnoozed', change });
      return { told: 'unsnoozed' };
    }
    const reason = SNOOZE_REASONS.find((code) => code === alasan);
    const judged = nextDay(tanggal, { kind: 'check', now });
    if ('problem' in judged || !reason) {
      const problems: Record<string, string> = {};
      if (tanggal === '') problems.tanggal = say('office-act:problem_no_day');
      else if ('problem' in judged)
        problems.tanggal = problemSaid(say, judged.problem, judged.instead);
      if (!reason) problems.alasan = say('office-act:problem_no_reason');
      return { problems };
    }
    const change = { snoozedUntil: judged.at };
    const detail = { until: judged.day };
    await changeCase(visit, facts, { action: 'case_snoozed', change, reason, detail });
    return { told: 'snoozed' };
  },
};
