import type { Officer } from '../officer.ts';
import { OFFICE_PATH } from '../path.ts';
import { Field } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import { searchOf, type TrailFilter } from './filter.ts';

/** Who acts without being an officer. */
const OTHERS = ['anyone', 'operator', 'program', 'bot'] as const;

type Props = { visit: Visit; officers: readonly Officer[]; filter: TrailFilter };

/** Looks for an officer, an employer, a day; and the file of what is found. */
export function FilterForm({ visit: { say }, officers, filter }: Props) {
  return (
    <form method="get" action={`${OFFICE_PATH}/jejak`} class="row">
      <Field name="petugas" label={say('office-trail:who')}>
        <select id="petugas" name="petugas">
          <option value="">{say('office-trail:everybody')}</option>
          {officers.map(({ id, name }) => (
            <option value={id} selected={id === filter.petugas}>
              {name}
            </option>
          ))}
          {OTHERS.map((code) => (
            <option value={code} selected={code === filter.petugas}>
              {say(`office-trail:actor_${code}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field name="perihal" label={say('office-trail:about_id')}>
        <input
          id="perihal"
          name="perihal"
          value={filter.perihal}
          autocomplete="off"
          spellcheck={false}
          maxlength={60}
        />
      </Field>
      <Field name="hari" label={say('office-trail:day')}>
        <input id="hari" name="hari" type="date" value={filter.hari} />
      </Field>
      <button type="submit" class="primary">
        {say('office-trail:search')}
      </button>
      <a href={`${OFFICE_PATH}/jejak/unduh?${searchOf(filter)}`}>{say('office-trail:csv')}</a>
    </form>
  );
}
