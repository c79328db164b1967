import type { OfficeTx } from '../parts.ts';
import type { Visit } from '../visit.ts';
import { isPassword } from './password.ts';
import { type Attempted, atCode, atLogin, attempt } from './throttle.ts';
import { stepOf } from './totp.ts';

type Then<T> = (tx: OfficeTx) => Promise<T>;

/** One's own password, typed again before something weighty. */
export async function tryPassword<T>(
  { parts, officer, now }: Visit,
  password: string,
  then: Then<T>,
): Promise<Attempted<T>> {
  const kept = await parts.accounts.secrets(officer.id);
  return await attempt(parts.store, {
    counters: [atLogin(officer.login)],
    now,
    prove: () => isPassword(kept?.password ?? null, password),
    proved: then,
    failed: (tx) =>
      tx.audit({ actor: officer.id, action: 'password_wrong', subject: officer.id, at: now }),
  });
}

/** A code of one's authenticator app; each is taken once. */
export async function tryCode<T>(
  { parts, officer, now }: Visit,
  code: string,
  then: Then<T>,
): Promise<Attempted<T>> {
  const secret = (await parts.accounts.secrets(officer.id))?.totp ?? null;
  const step = secret === null ? null : stepOf(secret, code, now);
  return await attempt(parts.store, {
    counters: [atCode(officer.id)],
    now,
    prove: async () => step !== null,
    proved: async (tx) =>
      step !== null && (await tx.takeStep(officer.id, step)) ? await then(tx) : null,
    failed: (tx) =>
      tx.audit({ actor: officer.id, action: 'code_wrong', subject: officer.id, at: now }),
  });
}
