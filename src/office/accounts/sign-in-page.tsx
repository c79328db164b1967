import { tokenHash } from '../../platform/token-cookie.ts';
import { OFFICE_PATH } from '../path.ts';
import { homeOf } from '../view/menu.ts';
import { Field } from '../view/parts.tsx';
import type { Asked } from '../visit.ts';
import { safeBack } from './back.ts';
import { deviceOf } from './device.ts';
import { cookieAt, findSession, type SignedIn } from './session.ts';
import { loginOf, signIn } from './sign-in.ts';
import { waitHeader, waitSentence } from './wait.ts';

/** Name and password. Who is signed in already goes on to where he wanted. */
export async function signInPage(asked: Asked): Promise<Response> {
  const before = await whoAlready(asked);
  if (before) return asked.go(startOf(before, asked.query.get('ke')));
  return await shown(asked, { to: asked.query.get('ke') });
}

/** Signs in: on to the page that was asked for, or the same form with one sentence. */
export async function signInStep(asked: Asked): Promise<Response> {
  const { parts, now, say, address } = asked;
  const { nama = '', sandi = '', ke } = await asked.form();
  const login = loginOf(nama);
  const device = deviceOf(asked.request);
  const tried = await signIn(parts, { login, password: sandi, address, device, now });
  if ('waitMs' in tried) {
    const problem = waitSentence(say, tried.waitMs);
    return await shown(asked, { to: ke, login, problem }, 429, waitHeader(tried.waitMs));
  }
  if ('wrong' in tried)
    return await shown(asked, { to: ke, login, problem: say('office-login:wrong') }, 401);
  return await begin(asked, tried.done, ke);
}

/** Gives the browser its new session; the one that it had before ends. */
export async function begin(asked: Asked, token: string, to?: string): Promise<Response> {
  const { parts, now } = asked;
  const before = await whoAlready(asked);
  if (before) await parts.store.write((tx) => tx.endSession(before.session.id, now));
  const opened = await parts.accounts.session(tokenHash(token));
  const cookie = { 'set-cookie': cookieAt(parts.publicUrl).give(token) };
  return asked.go(opened ? startOf(opened, to) : '/', undefined, cookie);
}

async function whoAlready({ request, parts, now }: Asked): Promise<SignedIn | null> {
  const token = cookieAt(parts.publicUrl).read(request);
  return token === null ? null : await findSession(parts.accounts, token, now);
}

function startOf({ officer }: SignedIn, to: string | null | undefined): string {
  const back = safeBack(to);
  return back === '/' ? homeOf(officer.role) : back;
}

type Form = { to: string | null | undefined; login?: string; problem?: string };

function shown(
  { say, page }: Asked,
  { to, login = '', problem }: Form,
  status = 200,
  headers: Record<string, string> = {},
): Promise<Response> {
  const body = (
    <section class="card narrow">
      <h1>{say('office-login:title')}</h1>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <form method="post" action={`${OFFICE_PATH}/masuk`}>
        <input type="hidden" name="ke" value={safeBack(to)} />
        <Field name="nama" label={say('office-login:login')}>
          <input
            id="nama"
            name="nama"
            value={login}
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
            maxlength={100}
            required
          />
        </Field>
        <Field name="sandi" label={say('office-login:password')}>
          <input
            id="sandi"
            name="sandi"
            type="password"
            autocomplete="current-password"
            maxlength={200}
            required
          />
        </Field>
        <button type="submit" class="primary">
          {say('office-login:sign_in')}
        </button>
      </form>
      <p class="hint">{say('office-login:forgotten')}</p>
    </section>
  );
  return page({ title: say('office-login:title'), body }, status, headers);
}
