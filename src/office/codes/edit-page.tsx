import { isSwitchable, takesDays, takesReasons } from '../../followup/outcome-codes/change.ts';
import type { OutcomeCode, Reason } from '../../followup/outcome-codes/code.ts';
import { outcomeCodes } from '../../followup/outcome-codes.ts';
import { Field } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import { codeLabel, reasonLabel } from './labels.ts';
import { nextSaid, waysSaid } from './list-page.tsx';
import { NEW_REASON } from './typed.ts';

export type Editing = {
  code: OutcomeCode;
  /** Of the change that the form was made from. */
  version: number;
  /** Null: as it is stored. */
  typed: Readonly<Record<string, string>> | null;
  /** Sentences by field; '' is the form as a whole. */
  problems: Readonly<Record<string, string>>;
  status: number;
};

/** The form of one outcome code. */
export async function editPage(visit: Visit, editing: Editing): Promise<Response> {
  const { say } = visit;
  const { code, version, problems, status } = editing;
  const title = codeLabel(say, code);
  return await visit.page(
    {
      title,
      at: 'codes',
      body: (
        <section class="narrow card">
          <h1>{title}</h1>
          <p class="muted">
            {waysSaid(say, code)} · {nextSaid(say, code)}
          </p>
          <form method="post" action={`/office/kode-hasil/${code.code}`}>
            <input type="hidden" name="versi" value={String(version)} />
            {problems[''] !== undefined && (
              <p class="problem" role="alert">
                {problems['']}
              </p>
            )}
            <Line
              {...editing}
              name="label"
              label={say('office-codes:label')}
              hint={say('office-codes:label_hint', { label: ownLabel(visit, code) })}
              value={code.label ?? ''}
              most={80}
            />
            {takesDays(code) && (
              <Line
                {...editing}
                name="hari"
                label={say('office-codes:days')}
                hint={say('office-codes:days_hint')}
                value={String(code.next?.days ?? '')}
                most={3}
              />
            )}
            {takesReasons(code) && (
              <fieldset>
                <legend>{say('office-codes:reasons')}</legend>
                {code.reasons.map((reason) => (
                  <ReasonLines visit={visit} editing={editing} reason={reason} />
                ))}
                <Line
                  {...editing}
                  name={NEW_REASON}
                  label={say('office-codes:reason_new')}
                  hint={say('office-codes:reason_new_hint')}
                  value=""
                  most={80}
                />
              </fieldset>
            )}
            {isSwitchable(code) && (
              <Tick
                {...editing}
                name="aktif"
                label={say('office-codes:offered_code')}
                on={code.active}
              />
            )}
            <button type="submit" class="primary">
              {say('office-codes:save')}
            </button>
          </form>
        </section>
      ),
    },
    status,
  );
}

/** What the program itself calls a code. */
function ownLabel({ say }: Visit, { code }: OutcomeCode): string {
  const own = outcomeCodes().get(code);
  return own ? codeLabel(say, own) : code;
}

type ReasonProps = { visit: Visit; editing: Editing; reason: Reason };

function ReasonLines({ visit, editing, reason }: ReasonProps) {
  const { say } = visit;
  const { code, label, active } = reason;
  return (
    <>
      <Line
        {...editing}
        name={`alasan_${code}`}
        label={reasonLabel(visit, reason)}
        value={label ?? ''}
        most={80}
      />
      <Tick {...editing} name={`pakai_${code}`} label={say('office-codes:offered')} on={active} />
    </>
  );
}

type InputProps = Pick<Editing, 'typed' | 'problems'> & { name: string; label: string };

function Line(props: InputProps & { value: string; most: number; hint?: string }) {
  const { typed, problems, name, label, hint, value, most } = props;
  const about = [
    ...(hint === undefined ? [] : [`${name}-petunjuk`]),
    ...(problems[name] === undefined ? [] : [`${name}-salah`]),
  ];
  return (
    <Field name={name} label={label} hint={hint} problem={problems[name]}>
      <input
        id={name}
        name={name}
        type="text"
        autocomplete="off"
        maxlength={most}
        value={typed?.[name] ?? value}
        aria-describedby={about.length > 0 ? about.join(' ') : undefined}
      />
    </Field>
  );
}

function Tick({ typed, problems, name, label, on }: InputProps & { on: boolean }) {
  const problem = problems[name];
  return (
    <div class={problem === undefined ? 'field' : 'field wrong'}>
      <input
        type="checkbox"
        id={name}
        name={name}
        value="1"
        checked={typed ? typed[name] === '1' : on}
        aria-describedby={problem === undefined ? undefined : `${name}-salah`}
      />{' '}
      <label for={name}>{label}</label>
      {problem !== undefined && (
        <p class="problem" id={`${name}-salah`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
