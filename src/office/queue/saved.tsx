import { OFFICE_PATH } from '../path.ts';
import { Refused } from '../route.ts';
import { Field } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import { Hidden } from './forms.tsx';
import { lookOf, type QueueLook, queryOf, tidied } from './look.ts';
import { hasNumber } from './number.ts';

/** An officer keeps no more filters than this. */
const MOST = 20;
const LONGEST_NAME = 40;

/** The officer's saved filters, and the way to save this one and to remove others. */
export async function Saved({ visit, look }: { visit: Visit; look: QueueLook }) {
  const { say, parts, officer } = visit;
  const saved = await parts.filters.savedFilters(officer.id);
  return (
    <section aria-label={say('office-queue:saved')}>
      {saved.length > 0 && (
        <ul class="views">
          {saved.map(({ name, query }) => (
            <li>
              <a href={`${OFFICE_PATH}/${query}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>{say('office-queue:saved')}</summary>
        <SaveForm visit={visit} look={look} />
        {saved.map(({ id, name }) => (
          <form method="post" action={`${OFFICE_PATH}/saringan/${id}/hapus`}>
            <button type="submit" class="quiet">
              {say('office-queue:remove', { name })}
            </button>
          </form>
        ))}
      </details>
    </section>
  );
}

function SaveForm({ visit: { say }, look }: { visit: Visit; look: QueueLook }) {
  return (
    <form method="post" action={`${OFFICE_PATH}/saringan`} class="stack">
      <Hidden look={look} names={['tampilan', 'kecamatan', 'petugas']} />
      <Field
        name="nama"
        label={say('office-queue:save_as')}
        hint={say('office-queue:save_hint', { most: MOST })}
      >
        <input
          id="nama"
          name="nama"
          maxlength={LONGEST_NAME}
          required
          autocomplete="off"
          aria-describedby="nama-petunjuk"
        />
      </Field>
      <button type="submit">{say('office-queue:save')}</button>
    </form>
  );
}

/** Saves the filter that is looked through. The words that were searched may name somebody: not those. */
export async function saveFilter(visit: Visit): Promise<Response> {
  const { parts, officer, now } = visit;
  const form = await visit.form();
  const look = lookOf((name) => (name === 'cari' ? '' : form[name]));
  const name = tidied(form.nama ?? '').slice(0, LONGEST_NAME);
  if (name === '') throw new Refused(400, 'filter_no_name');
  if (hasNumber(name)) throw new Refused(400, 'filter_number');
  const query = queryOf({ ...look, hal: 1 });
  await parts.store.write(async (tx) => {
    const own = { officerId: officer.id, name, query, now, most: MOST };
    if (!(await tx.saveFilter(own))) throw new Refused(400, 'filters_full', { most: MOST });
    await tx.audit({ actor: officer.id, action: 'filter_saved', subject: 'queue', at: now });
  });
  return visit.go(`/${query}`, 'filter_saved');
}

/** Removes a saved filter of one's own. */
export async function removeFilter(visit: Visit): Promise<Response> {
  const { parts, officer, now } = visit;
  await parts.store.write(async (tx) => {
    if (!(await tx.removeFilter(visit.param('id'), officer.id)))
      throw new Refused(404, 'no_filter');
    await tx.audit({ actor: officer.id, action: 'filter_removed', subject: 'queue', at: now });
  });
  return visit.go('/', 'filter_removed');
}
