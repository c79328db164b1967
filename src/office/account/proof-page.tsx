import { safeBack } from '../accounts/back.ts';
import { tryCode } from '../accounts/code.ts';
import { OFFICE_PATH } from '../path.ts';
import { Elsewhere } from '../route.ts';
import type { Visit } from '../visit.ts';
import { CodeInput } from './code-input.tsx';
import { failureOf } from './problems.ts';

type Answer = { problem?: string; status?: number; headers?: Record<string, string> };

/** Asks for a code of the authenticator app before something that needs one. */
export async function proofPage(visit: Visit): Promise<Response> {
  return await shown(visit, visit.query.get('ke'));
}

/** Takes the code: for a while no other is asked for in this browser. */
export async function proofStep(visit: Visit): Promise<Response> {
  const { officer, session, now, say } = visit;
  const { kode = '', ke } = await visit.form();
  if (officer.totpAt === null) throw new Elsewhere('/akun', 'totp_first');
  const tried = await tryCode(visit, kode, async (tx) => {
    await tx.touchSession(session.id, now, now);
    await tx.audit({ actor: officer.id, action: 'code_given', subject: officer.id, at: now });
    return true;
  });
  const failed = failureOf(say, tried, say('office-account:code_wrong'));
  return failed ? await shown(visit, ke, failed) : visit.go(backOf(visit, ke), 'proved');
}

function backOf({ home }: Visit, to: string | null | undefined): string {
  const back = safeBack(to);
  return back === '/' ? home : back;
}

async function shown(
  visit: Visit,
  to: string | null | undefined,
  { problem, status = 200, headers = {} }: Answer = {},
): Promise<Response> {
  const { officer, say } = visit;
  if (officer.totpAt === null) throw new Elsewhere('/akun', 'totp_first');
  const title = say('office-account:proof');
  const back = backOf(visit, to);
  const body = (
    <section class="card narrow">
      <h1>{title}</h1>
      <p>{say('office-account:proof_why')}</p>
      <form method="post" action={`${OFFICE_PATH}/akun/bukti`}>
        <input type="hidden" name="ke" value={back} />
        <CodeInput say={say} problem={problem} />
        <button type="submit" class="primary">
          {say('office-account:proof_go')}
        </button>{' '}
        <a href={`${OFFICE_PATH}${back}`}>{say('office-account:proof_back')}</a>
      </form>
    </section>
  );
  return await visit.page({ title, body }, status, headers);
}
