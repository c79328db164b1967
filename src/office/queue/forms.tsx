import { OFFICE_PATH } from '../path.ts';
import { may } from '../rights.ts';
import { Field } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import { NONE, placesOf, type QueueLook, SHELF_WORDS } from './look.ts';

/**
 * Looks for words, or for a person's number. It is posted always: a number must not stand in an
 * address, and words come back as one.
 */
export function SearchForm({ visit: { say }, cari, problem }: SearchParts) {
  return (
    <search>
      <form method="post" action={`${OFFICE_PATH}/cari`}>
        <Field
          name="cari"
          label={say('office-queue:search')}
          hint={say('office-queue:search_hint')}
          problem={problem}
        >
          <div class="row">
            <input
              id="cari"
              name="cari"
              type="search"
              value={cari}
              maxlength={100}
              autocomplete="off"
              spellcheck={false}
              aria-describedby={problem ? 'cari-salah' : 'cari-petunjuk'}
              aria-invalid={problem ? 'true' : undefined}
              data-search
            />
            <button type="submit" class="primary">
              {say('office-queue:search_now')}
            </button>
          </div>
        </Field>
      </form>
    </search>
  );
}

type SearchParts = { visit: Visit; cari: string; problem?: string | undefined };

/** Narrows a view to a kecamatan or an officer. */
export async function FilterForm({ visit, look }: { visit: Visit; look: QueueLook }) {
  const { say, parts } = visit;
  const officers = (await parts.accounts.officers()).filter(
    ({ id, role, disabledAt }) =>
      id === look.petugas || (disabledAt === null && may(role, 'work on a case')),
  );
  const none = say('office-queue:any');
  return (
    <form method="get" action={`${OFFICE_PATH}/`} class="row">
      <Hidden look={look} names={['tampilan', 'cari']} />
      <Field name="kecamatan" label={say('office-queue:kecamatan')}>
        <select id="kecamatan" name="kecamatan">
          <Option value="" now={look.kecamatan} text={none} />
          {placesOf(visit).map(({ code, name }) => (
            <Option value={code} now={look.kecamatan} text={name} />
          ))}
          <Option value={NONE} now={look.kecamatan} text={say('office-queue:no_place')} />
        </select>
      </Field>
      <Field name="petugas" label={say('office-queue:officer')}>
        <select id="petugas" name="petugas">
          <Option value="" now={look.petugas} text={none} />
          {officers.map(({ id, name }) => (
            <Option value={id} now={look.petugas} text={name} />
          ))}
          <Option value={NONE} now={look.petugas} text={say('office-queue:nobodys')} />
        </select>
      </Field>
      <button type="submit">{say('office-queue:narrow')}</button>
    </form>
  );
}

function Option({ value, now, text }: { value: string; now: string; text: string }) {
  return (
    <option value={value} selected={value === now}>
      {text}
    </option>
  );
}

type Name = 'tampilan' | 'kecamatan' | 'petugas' | 'cari';

/** What of a look a form carries along. */
export function Hidden({ look, names }: { look: QueueLook; names: readonly Name[] }) {
  const values = { ...look, tampilan: SHELF_WORDS[look.shelf] };
  return (
    <>
      {names.map((name) =>
        values[name] === '' ? null : <input type="hidden" name={name} value={values[name]} />,
      )}
    </>
  );
}
