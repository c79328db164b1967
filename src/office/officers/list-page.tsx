import { districtName } from '../../language/regions.ts';
import { OFFICE_PATH } from '../path.ts';
import { Badge, Field, Section, Table } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import { EntryFields, type Filled } from './entry-fields.tsx';

type Answer = { problem?: string; filled?: Filled; status?: number };

/** Everybody who may use the console, and the form that adds one. */
export async function officersPage(
  visit: Visit,
  { problem, filled = {}, status = 200 }: Answer = {},
): Promise<Response> {
  const { parts, say } = visit;
  const officers = await parts.accounts.officers();
  await visit.reads('officers_read', 'officers');
  const heads = ['name', 'login', 'role', 'place', 'state'].map((head) =>
    say(`office-officers:${head}`),
  );
  const body = (
    <>
      <h1>{say('office-officers:title')}</h1>
      <Table caption={say('office-officers:all')} heads={heads}>
        {officers.map((one) => (
          <tr>
            <td>
              <a href={`${OFFICE_PATH}/petugas/${one.id}`}>{one.name}</a>
            </td>
            <td>{one.login}</td>
            <td>{say(`office-login:role_${one.role}`)}</td>
            <td>{one.org ?? one.areas.map((area) => districtName(area) ?? area).join(', ')}</td>
            <td>
              {one.disabledAt !== null ? (
                <Badge tone="bad">{say('office-officers:disabled')}</Badge>
              ) : one.hasPassword ? (
                <Badge tone="good">{say('office-officers:active')}</Badge>
              ) : (
                <Badge tone="warn">{say('office-officers:invited')}</Badge>
              )}
            </td>
          </tr>
        ))}
      </Table>
      <Section id="tambah" title={say('office-officers:add')}>
        <form method="post" action={`${OFFICE_PATH}/petugas`}>
          {problem !== undefined && (
            <p class="problem" role="alert">
              {problem}
            </p>
          )}
          <EntryFields visit={visit} officers={officers} filled={filled} />
          <Field
            name="masuk"
            label={say('office-officers:login')}
            hint={say('office-officers:login_hint')}
          >
            <input
              id="masuk"
              name="masuk"
              value={filled.login}
              autocapitalize="none"
              autocomplete="off"
              spellcheck={false}
              maxlength={40}
              aria-describedby="masuk-petunjuk"
            />
          </Field>
          <button type="submit" class="primary">
            {say('office-officers:add_go')}
          </button>
        </form>
      </Section>
    </>
  );
  return await visit.page({ title: say('office-officers:title'), at: 'officers', body }, status);
}
