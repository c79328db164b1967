import { changeCase } from '../case/change.ts';
import type { Officer } from '../officer.ts';
import { may } from '../rights.ts';
import { Refused } from '../route.ts';
import type { Visit } from '../visit.ts';
import { type ActForm, type FormProps, isOpen, pathOf } from './form.ts';
import { CaseForm, Choice } from './inputs.tsx';

/** In the field of who is to have the case: nobody. */
const NOBODY = '-';

/** Whose case it is: taken, given to somebody, or given back. */
export const assign: ActForm = {
  name: 'tugas',
  right: 'work on a case',
  fits: isOpen,
  async render(props) {
    const { visit, file } = props;
    const { say, officer } = visit;
    const { assignee } = file.facts;
    const mayAny = visit.may('assign a case');
    const staff = mayAny ? await staffOf(visit) : [];
    const holder = assignee === null ? null : await visit.parts.accounts.officer(assignee);
    return (
      <div class="stack">
        <p>
          {assignee === null
            ? say('office-act:assigned_nobody')
            : assignee === officer.id
              ? say('office-act:assigned_me')
              : say('office-act:assigned_to', { name: holder?.name ?? '–' })}
        </p>
        <div class="row">
          {assignee !== officer.id && (assignee === null || mayAny) && (
            <Quick {...props} to={officer.id} label={say('office-act:take')} />
          )}
          {assignee !== null && (assignee === officer.id || mayAny) && (
            <Quick {...props} to={NOBODY} label={say('office-act:give_back')} />
          )}
        </div>
        {props.state.problems.kepada !== undefined && !mayAny && (
          <p class="problem" role="alert">
            {props.state.problems.kepada}
          </p>
        )}
        {mayAny && (
          <CaseForm {...props} name={assign.name} button={say('office-act:give')} quiet>
            <Choice
              {...props}
              form={assign.name}
              name="kepada"
              label={say('office-act:give_to')}
              empty={say('office-act:choose')}
              groups={[
                { label: '', options: staff.map(({ id, name }) => ({ value: id, label: name })) },
              ]}
            />
          </CaseForm>
        )}
      </div>
    );
  },
  async take(visit, { facts }, { kepada = '' }) {
    const { officer, say } = visit;
    if (kepada === '') return { problems: { kepada: say('office-act:problem_no_officer') } };
    const { assignee } = facts;
    const to = kepada === NOBODY ? null : kepada;
    if (to === assignee) return { problems: { kepada: say('office-act:problem_same_officer') } };
    const own = assignee === null ? to === officer.id : assignee === officer.id && to === null;
    if (!own && !visit.may('assign a case')) throw new Refused(403, 'no_right');
    const staff = await staffOf(visit);
    if (to !== null && !staff.some(({ id }) => id === to))
      return { problems: { kepada: say('office-act:problem_unknown_officer') } };
    const detail = { from: assignee ?? NOBODY, to: to ?? NOBODY };
    await changeCase(visit, facts, { action: 'case_assigned', change: { assignee: to }, detail });
    return {
      told: to === null ? 'case_given_back' : to === officer.id ? 'case_taken' : 'case_given',
    };
  },
};

function Quick({ visit, file, to, label }: FormProps & { to: string; label: string }) {
  return (
    <form method="post" action={`/office${pathOf(file.facts, assign.name)}`}>
      <input type="hidden" name="versi" value={String(file.facts.version)} />
      <input type="hidden" name="kepada" value={to} />
      <button type="submit" data-key={visit.officer.id === to ? 'a' : undefined}>
        {label}
      </button>
    </form>
  );
}

/** Who can be given a case. */
async function staffOf({ parts }: Visit): Promise<Officer[]> {
  const officers = await parts.accounts.officers();
  return officers.filter(
    ({ role, disabledAt }) => disabledAt === null && may(role, 'work on a case'),
  );
}
