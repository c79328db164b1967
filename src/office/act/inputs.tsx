import type { Child, PropsWithChildren } from 'hono/jsx';
import { dayOf } from '../../../flows/kit/month.ts';
import { daysAfter, FURTHEST_DAYS } from '../../followup/working-days.ts';
import { Field } from '../view/parts.tsx';
import { type FormProps, pathOf } from './form.ts';

type InputProps = Omit<FormProps, 'file'> & {
  /** The form's name: ids are unique on a page of many forms. */
  form: string;
  name: string;
  label: string;
  hint?: string | undefined;
};

/** What ties an input to its label, its hint and what was wrong. */
function named({ form, name, hint, state }: InputProps) {
  const id = `${form}-${name}`;
  const problem = state.problems[name];
  const about = [
    hint === undefined ? '' : `${id}-petunjuk`,
    problem === undefined ? '' : `${id}-salah`,
  ].filter((one) => one !== '');
  return {
    id,
    name,
    'aria-describedby': about.length > 0 ? about.join(' ') : undefined,
    'aria-invalid': problem === undefined ? undefined : ('true' as const),
  };
}

function Labelled(props: PropsWithChildren<InputProps>) {
  const { form, name, label, hint, state, children } = props;
  return (
    <Field name={`${form}-${name}`} label={label} hint={hint} problem={state.problems[name]}>
      {children}
    </Field>
  );
}

/** A form of a case, with the version that it was shown. `quiet`: its button is one of many. */
export function CaseForm({ visit, file, state, name, button, quiet, children }: CaseFormProps) {
  const problem = state.problems[''];
  return (
    <form method="post" action={`/office${pathOf(file.facts, name)}`} class="stack">
      <input type="hidden" name="versi" value={String(file.facts.version)} />
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {children}
      <button type="submit" class={quiet ? undefined : 'primary'}>
        {button ?? visit.say('office-act:save')}
      </button>
    </form>
  );
}

type CaseFormProps = PropsWithChildren<
  FormProps & { name: string; button?: string; quiet?: boolean }
>;

/** One line of text. */
export function TextInput(props: InputProps & { mode?: 'numeric'; value?: string; most?: number }) {
  const { name, state, mode, value = '', most = 60 } = props;
  return (
    <Labelled {...props}>
      <input
        {...named(props)}
        type="text"
        inputmode={mode}
        autocomplete="off"
        maxlength={most}
        value={state.typed[name] ?? value}
      />
    </Labelled>
  );
}

/** A day; `to`: to come, else gone by. */
export function DayInput(props: InputProps & { to?: boolean; value?: string }) {
  const { name, state, visit, to = false, value = '' } = props;
  const today = dayOf(visit.now);
  const bounds = to ? { min: today, max: daysAfter(today, FURTHEST_DAYS) } : { max: today };
  const typed = state.typed[name] ?? value;
  return (
    <Labelled {...props}>
      <input {...named(props)} type="date" {...bounds} value={typed} />
    </Labelled>
  );
}

export function HourInput(props: InputProps) {
  const { name, state } = props;
  return (
    <Labelled {...props}>
      <input {...named(props)} type="time" value={state.typed[name] ?? ''} />
    </Labelled>
  );
}

export function TextArea(props: InputProps & { most: number }) {
  const { name, state, most } = props;
  return (
    <Labelled {...props}>
      <textarea {...named(props)} rows={2} maxlength={most}>
        {state.typed[name] ?? ''}
      </textarea>
    </Labelled>
  );
}

export type Option = { value: string; label: string };
export type Group = { label: string; options: readonly Option[] };

/** A choice; the first entry is empty, and means that nothing was chosen. */
export function Choice(
  props: InputProps & {
    empty: string;
    groups: readonly Group[];
    value?: string;
    hotkey?: string | undefined;
  },
) {
  const { name, state, empty, groups, value = '', hotkey } = props;
  const chosen = state.typed[name] ?? value;
  const option = (one: Option): Child => (
    <option value={one.value} selected={one.value === chosen}>
      {one.label}
    </option>
  );
  return (
    <Labelled {...props}>
      <select {...named(props)} data-key={hotkey}>
        <option value="">{empty}</option>
        {groups.map(({ label, options }) =>
          label === '' ? (
            options.map(option)
          ) : (
            <optgroup label={label}>{options.map(option)}</optgroup>
          ),
        )}
      </select>
    </Labelled>
  );
}
