import type { AskedField } from '../asking/asked.ts';
import type { Doubt } from '../asking/doubt.ts';
import type { Reply } from '../asking/take.ts';
import { inputName } from '../save/posted.ts';
import type { Asked } from '../visit.ts';
import { DoubtView } from './doubt.tsx';

/** More than this are picked from a list that opens by itself. */
const MOST_BUTTONS = 5;

export type FieldProps = {
  field: AskedField;
  say: Asked['say'];
  /** What has to be settled before it is stored. */
  doubt?: Doubt | undefined;
  /** What was given, where it is not stored. */
  given?: Reply | null | undefined;
};

/** One field of the form: its question in the words of the chat, its answer, what is to be said to it. */
export function FieldView(props: FieldProps) {
  const { field, say, doubt } = props;
  const id = idOf(field);
  if (field.own) return <Himself field={field} say={say} />;
  return (
    <div
      class={doubt ? 'field wrong' : 'field'}
      data-field={field.key}
      data-identity={field.identity ? '' : undefined}
      hidden={!field.applies}
    >
      {field.look === 'text' ? <Typed {...props} /> : <Chosen {...props} />}
      <Before field={field} />
      <div class="after" id={`${id}-kata`} aria-live="polite">
        {doubt ? (
          <DoubtView name={field.key} doubt={doubt} say={say} />
        ) : (
          field.told !== null && <p class="told">{field.told}</p>
        )}
      </div>
    </div>
  );
}

/** What was on the screen, so that only what was changed is stored, and nothing is overwritten unseen. */
function Before({ field: { key, version, text, chosen } }: Pick<FieldProps, 'field'>) {
  return (
    <>
      <input type="hidden" name={inputName('versi', key)} value={String(version)} />
      <input type="hidden" name={inputName('lama', key)} value={text} />
      <input type="hidden" name={inputName('lamapilih', key)} value={chosen ?? ''} />
    </>
  );
}

function Himself({ field, say }: Pick<FieldProps, 'field' | 'say'>) {
  return (
    <div class="field" data-field={field.key} data-own>
      <p class="label">{field.label}</p>
      <p class="muted">{say('form:by_himself')}</p>
    </div>
  );
}

function Typed(props: FieldProps) {
  const { field, say } = props;
  const id = idOf(field);
  return (
    <>
      <label for={id}>{field.label}</label>
      <p class="ask" id={`${id}-tanya`}>
        {field.question}
      </p>
      {field.identity && (
        <p class="stored" data-masked hidden={field.masked === null}>
          {say('form:kept_number')} <b class="number">{field.masked}</b>
        </p>
      )}
      <TextInput {...props} about={`${id}-tanya ${id}-kata`} />
      {field.choices.length > 0 && (
        <div class="chips">
          {field.choices.map(({ key, label }) => (
            <button type="submit" class="chip" name={inputName('pilih', field.key)} value={key}>
              {label}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

function TextInput({ field, doubt, given, about }: FieldProps & { about: string }) {
  const text = doubt && given && 'text' in given ? given.text : field.text;
  return (
    <input
      id={idOf(field)}
      name={field.key}
      type={field.keys === 'tel' ? 'tel' : 'text'}
      inputmode={field.keys}
      autocomplete="off"
      autocapitalize={field.key.toLowerCase().endsWith('name') ? 'words' : 'off'}
      spellcheck={false}
      maxlength={200}
      value={text}
      aria-describedby={about}
      aria-invalid={doubt?.is === 'problem' ? 'true' : undefined}
    />
  );
}

function Chosen(props: FieldProps) {
  const { field, say } = props;
  const id = idOf(field);
  const about = `${id}-tanya ${id}-kata`;
  const many = field.choices.length > MOST_BUTTONS;
  const heading = (
    <p class="ask" id={`${id}-tanya`}>
      {field.question}
    </p>
  );
  if (many)
    return (
      <>
        <label for={id}>{field.label}</label>
        {heading}
        <Picked {...props} about={about} />
      </>
    );
  return (
    <fieldset id={field.look === 'choice' ? id : undefined} aria-describedby={about}>
      <legend>{field.label}</legend>
      {heading}
      {field.choices.map(({ key, label }) => (
        <label class="pick">
          <input
            type="radio"
            name={inputName('pilih', field.key)}
            value={key}
            checked={key === chosenIn(props)}
          />{' '}
          <span>{label}</span>
        </label>
      ))}
      {field.look === 'choice or text' && (
        <>
          <label class="or" for={id}>
            {say('form:or_write')}
          </label>
          <TextInput {...props} about={`${id}-kata`} />
        </>
      )}
    </fieldset>
  );
}

function Picked(props: FieldProps & { about: string }) {
  const { field, say, about } = props;
  const chosen = chosenIn(props);
  return (
    <select id={idOf(field)} name={inputName('pilih', field.key)} aria-describedby={about}>
      <option value="" selected={chosen === null}>
        {say('form:choose')}
      </option>
      {field.choices.map(({ key, label }) => (
        <option value={key} selected={key === chosen}>
          {label}
        </option>
      ))}
    </select>
  );
}

function chosenIn({ field, doubt, given }: FieldProps): string | null {
  return doubt && given && 'choice' in given ? given.choice : field.chosen;
}

function idOf({ key }: AskedField): string {
  return `isi-${key}`;
}
