import type { Officer } from '../officer.ts';
import { OFFICE_PATH } from '../path.ts';
import { Moment } from '../view/moment.tsx';
import { Field } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';

/** A new one-time link, shown just now: only its hash is kept. */
export async function linkPage(
  { say, page }: Visit,
  one: Pick<Officer, 'id' | 'name'>,
  { link, expiresAt }: { link: string; expiresAt: number },
): Promise<Response> {
  const body = (
    <section class="card narrow">
      <h1>{say('office-officers:link_title')}</h1>
      <p>{say('office-officers:link_how', { name: one.name })}</p>
      <Field
        name="tautan"
        label={say('office-officers:link')}
        hint={say('office-officers:link_once')}
      >
        <textarea id="tautan" rows={3} readonly aria-describedby="tautan-petunjuk">
          {link}
        </textarea>
      </Field>
      <p>
        {say('office-officers:link_until')} <Moment say={say} at={expiresAt} />.
      </p>
      <p>
        <a href={`${OFFICE_PATH}/petugas/${one.id}`}>{one.name}</a>
      </p>
    </section>
  );
  return await page({ title: say('office-officers:link_title'), at: 'officers', body });
}
