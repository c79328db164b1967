import { applyOutcome } from '../../followup/contact.ts';
import { offeredReasons } from '../../followup/outcome-codes.ts';
import { changeCase } from '../case/change.ts';
import { codesOf, reasonLabel } from '../codes/labels.ts';
import type { ActForm } from './form.ts';
import { CaseForm, Choice } from './inputs.tsx';
import { problemsSaid } from './problems.ts';

const CODE = 'dibuka_lagi';

/** A closed case is worked on again: it was closed by mistake, or something new was heard. */
export const reopen: ActForm = {
  name: 'buka',
  right: 'work on a case',
  fits: ({ closedAt, mergedInto }) => closedAt !== null && mergedInto === null,
  async render(props) {
    const { say, parts } = props.visit;
    const code = (await codesOf(parts)).get(CODE);
    const reasons = code ? offeredReasons(code) : [];
    const options = reasons.map((one) => ({
      value: one.code,
      label: reasonLabel(props.visit, one),
    }));
    return (
      <CaseForm {...props} name={reopen.name} button={say('office-act:reopen')} quiet>
        <Choice
          {...props}
          form={reopen.name}
          name="alasan"
          label={say('office-act:reopen_reason')}
          empty={say('office-act:choose')}
          groups={[{ label: '', options }]}
        />
      </CaseForm>
    );
  },
  async take(visit, { facts }, { alasan = '' }) {
    const { parts, officer, now, say } = visit;
    const code = (await codesOf(parts)).get(CODE);
    if (!code) throw new Error(`no outcome code ${CODE}`);
    const judged = applyOutcome(facts, code, { way: null, reason: alasan }, now);
    if (judged.is === 'wrong') return { problems: problemsSaid(say, judged.problems) };
    const { change, line } = judged;
    const { employerId } = facts;
    const step = { action: 'case_reopened', change, reason: alasan };
    await changeCase(visit, facts, step, (tx) =>
      tx.logOutcome({ ...line, employerId, by: officer.id }),
    );
    return { told: 'case_reopened' };
  },
};
