import { districtsOf } from '../../language/regions.ts';
import type { Officer } from '../officer.ts';
import { ROLES } from '../rights.ts';
import { Field } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import type { Entry } from './entry.ts';

/** What the fields begin with. */
export type Filled = Partial<Omit<Entry, 'role'>> & { role?: string; login?: string };

type Props = { visit: Visit; officers: readonly Officer[]; filled: Filled };

/** The fields of an officer: name, role, office, kecamatan. */
export function EntryFields({ visit: { parts, say }, officers, filled }: Props) {
  const orgs = [...new Set(officers.flatMap(({ org }) => org ?? []))].sort();
  return (
    <>
      <Field name="nama" label={say('office-officers:name')}>
        <input
          id="nama"
          name="nama"
          value={filled.name}
          autocomplete="off"
          maxlength={80}
          required
        />
      </Field>
      <Field name="peran" label={say('office-officers:role')}>
        <select id="peran" name="peran" required>
          {ROLES.map((role) => (
            <option value={role} selected={role === (filled.role ?? 'officer')}>
              {say(`office-login:role_${role}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field
        name="kantor"
        label={say('office-officers:org')}
        hint={say('office-officers:org_hint')}
      >
        <input
          id="kantor"
          name="kantor"
          value={filled.org ?? undefined}
          list="kantor-dikenal"
          autocomplete="off"
          maxlength={80}
          aria-describedby="kantor-petunjuk"
        />
        <datalist id="kantor-dikenal">
          {orgs.map((org) => (
            <option value={org} />
          ))}
        </datalist>
      </Field>
      <fieldset>
        <legend>{say('office-officers:areas')}</legend>
        <p class="hint">{say('office-officers:areas_hint')}</p>
        <div class="grid">
          {districtsOf(parts.region).map(({ code, name }) => (
            <label>
              <input
                type="checkbox"
                name="wilayah"
                value={code}
                checked={filled.areas?.includes(code)}
              />{' '}
              {name}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
