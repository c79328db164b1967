import { tryCode, tryPassword } from '../accounts/code.ts';
import { Qr } from '../accounts/qr.tsx';
import { addressOf, newSecret } from '../accounts/totp.ts';
import { OFFICE_PATH } from '../path.ts';
import { Elsewhere } from '../route.ts';
import type { Visit } from '../visit.ts';
import { CodeInput } from './code-input.tsx';
import { accountPage } from './page.tsx';
import { failureOf } from './problems.ts';

/** Begins to set up the authenticator app: a new secret, which counts once a code of it was given. */
export async function setUpStep(visit: Visit): Promise<Response> {
  const { officer, say } = visit;
  if (officer.totpAt !== null) throw new Elsewhere('/akun');
  const { sandi = '' } = await visit.form();
  const tried = await tryPassword(visit, sandi, async (tx) => {
    await tx.changeSecrets(officer.id, { totp: newSecret(), totpAt: null });
    return true;
  });
  const failed = failureOf(say, tried, say('office-account:old_wrong'));
  if (failed) return await accountPage(visit, { ...failed, problems: { setUp: failed.problem } });
  return visit.go('/akun/kode');
}

type Answer = { problem?: string; status?: number; headers?: Record<string, string> };

/** The QR to read with the app, and the field for the first code. */
export async function setUpPage(
  visit: Visit,
  { problem, status = 200, headers = {} }: Answer = {},
): Promise<Response> {
  const { parts, officer, say } = visit;
  const secret = (await parts.accounts.secrets(officer.id))?.totp ?? null;
  if (secret === null || officer.totpAt !== null) throw new Elsewhere('/akun');
  const title = say('office-account:set_up_title');
  const body = (
    <section class="card narrow">
      <h1>{title}</h1>
      <ol>
        <li>{say('office-account:step_app')}</li>
        <li>
          <p>{say('office-account:step_scan')}</p>
          <Qr text={addressOf(secret, officer.login)} label={say('office-account:qr')} />
          <p class="hint">
            {say('office-account:step_type')} <code>{secret.match(/.{1,4}/g)?.join(' ')}</code>
          </p>
        </li>
        <li>{say('office-account:step_code')}</li>
      </ol>
      <form method="post" action={`${OFFICE_PATH}/akun/kode`}>
        <CodeInput say={say} problem={problem} />
        <button type="submit" class="primary">
          {say('office-account:confirm')}
        </button>
      </form>
    </section>
  );
  return await visit.page({ title, body }, status, headers);
}

/** The first code of the app: from now on it counts, and it is a proof at once. */
export async function confirmStep(visit: Visit): Promise<Response> {
  const { officer, session, now, say } = visit;
  if (officer.totpAt !== null) throw new Elsewhere('/akun');
  const { kode = '' } = await visit.form();
  const tried = await tryCode(visit, kode, async (tx) => {
    await tx.changeSecrets(officer.id, { totpAt: now });
    await tx.touchSession(session.id, now, now);
    await tx.audit({ actor: officer.id, action: 'totp_set', subject: officer.id, at: now });
    return true;
  });
  const failed = failureOf(say, tried, say('office-account:code_wrong'));
  return failed ? await setUpPage(visit, failed) : visit.go('/akun', 'totp_set');
}

/** Takes the app off, with password and a code of it. */
export async function takeOffStep(visit: Visit): Promise<Response> {
  const { officer, now, say } = visit;
  const { sandi = '', kode = '' } = await visit.form();
  const known = await tryPassword(visit, sandi, async () => true);
  const wrong = failureOf(say, known, say('office-account:old_wrong'));
  if (wrong)
    return await accountPage(visit, { ...wrong, problems: { removePassword: wrong.problem } });
  const tried = await tryCode(visit, kode, async (tx) => {
    await tx.changeSecrets(officer.id, { totp: null, totpAt: null });
    await tx.audit({ actor: officer.id, action: 'totp_removed', subject: officer.id, at: now });
    return true;
  });
  const failed = failureOf(say, tried, say('office-account:code_wrong'));
  if (failed)
    return await accountPage(visit, { ...failed, problems: { removeCode: failed.problem } });
  return visit.go('/akun', 'totp_removed');
}
