import { tryPassword } from '../accounts/code.ts';
import { problemOf } from '../accounts/new-password.tsx';
import { hashPassword } from '../accounts/password.ts';
import type { Visit } from '../visit.ts';
import { accountPage } from './page.tsx';
import { failureOf } from './problems.ts';

/** Changes one's own password; all other browsers are signed out with that. */
export async function passwordStep(visit: Visit): Promise<Response> {
  const { officer, session, now, say } = visit;
  const form = await visit.form();
  const fresh = await problemOf(say, form, officer);
  if (fresh !== null) return await accountPage(visit, { problems: { fresh }, status: 400 });
  const password = await hashPassword(form.baru ?? '');
  const tried = await tryPassword(visit, form.lama ?? '', async (tx) => {
    await tx.changeSecrets(officer.id, { password });
    await tx.endSessionsOf(officer.id, now, session.id);
    await tx.audit({
      actor: officer.id,
      action: 'password_changed',
      subject: officer.id,
      at: now,
    });
    return true;
  });
  const failed = failureOf(say, tried, say('office-account:old_wrong'));
  if (failed) return await accountPage(visit, { ...failed, problems: { old: failed.problem } });
  return visit.go('/akun', 'password_changed');
}
