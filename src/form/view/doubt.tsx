import type { Doubt } from '../asking/doubt.ts';
import { inputName } from '../save/posted.ts';
import type { Asked } from '../visit.ts';

type Props = { name: string; doubt: Doubt; say: Asked['say'] };

/** What has to be settled before a field is stored, with its answers as buttons. */
export function DoubtView({ name, doubt, say }: Props) {
  const yes = (value: string, label: string) => (
    <button type="submit" name={inputName('yakin', name)} value={value}>
      {label}
    </button>
  );
  return (
    <>
      <p class={doubt.is === 'problem' ? 'problem' : 'doubt'}>{doubt.sentence}</p>
      {doubt.is === 'confirm' && (
        <p class="answers">
          {yes(doubt.yes, say('form:yes'))}
          <a class="button" href={`#isi-${name}`}>
            {say('form:change')}
          </a>
        </p>
      )}
      {doubt.is === 'options' && (
        <p class="answers">{doubt.options.map((one) => yes(one.yes, one.label))}</p>
      )}
      {doubt.is === 'moved' && (
        <p class="answers">
          <button type="submit" name="biarkan" value={name}>
            {say('form:take_theirs')}
          </button>
          {yes(doubt.yes, say('form:take_mine'))}
        </p>
      )}
    </>
  );
}
