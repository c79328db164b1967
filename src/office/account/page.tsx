import { NewPassword } from '../accounts/new-password.tsx';
import { OFFICE_PATH } from '../path.ts';
import { Facts, Field, Section } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import { browsersOf } from './browsers.tsx';
import type { Problems } from './problems.ts';
import { TotpSection } from './totp-section.tsx';

type Answer = { problems?: Problems; status?: number; headers?: Record<string, string> };

/** One's own account: password, authenticator app, signed-in browsers. */
export async function accountPage(
  visit: Visit,
  { problems = {}, status = 200, headers = {} }: Answer = {},
): Promise<Response> {
  const { officer, say, may } = visit;
  const body = (
    <>
      <h1>{say('office-account:title')}</h1>
      <Facts
        rows={[
          [say('office-login:name'), officer.name],
          [say('office-login:login'), officer.login],
          [say('office-login:role'), say(`office-login:role_${officer.role}`)],
        ]}
      />
      {(may('unmask a number') || officer.totpAt !== null) && (
        <TotpSection visit={visit} problems={problems} />
      )}
      <Section id="sandi" title={say('office-account:password')}>
        <form method="post" action={`${OFFICE_PATH}/akun/sandi`}>
          <input type="hidden" name="nama" value={officer.login} autocomplete="username" />
          <Field name="lama" label={say('office-account:old_password')} problem={problems.old}>
            <input
              id="lama"
              name="lama"
              type="password"
              autocomplete="current-password"
              maxlength={200}
              required
            />
          </Field>
          <NewPassword say={say} problem={problems.fresh ?? null} />
          <p class="hint">{say('office-account:others_end')}</p>
          <button type="submit" class="primary">
            {say('office-account:change_password')}
          </button>
        </form>
      </Section>
      {await browsersOf(visit)}
    </>
  );
  return await visit.page({ title: say('office-account:title'), body }, status, headers);
}
