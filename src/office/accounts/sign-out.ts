import type { Visit } from '../visit.ts';
import { cookieAt } from './session.ts';

/** Ends the session, here and in the browser. */
export async function signOutStep({ parts, officer, session, now, go }: Visit): Promise<Response> {
  await parts.store.write(async (tx) => {
    await tx.endSession(session.id, now);
    await tx.audit({ actor: officer.id, action: 'sign_out', subject: officer.id, at: now });
  });
  return go('/masuk', 'signed_out', { 'set-cookie': cookieAt(parts.publicUrl).take() });
}
