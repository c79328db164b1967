import type { OfficeParts, OfficeTx } from '../parts.ts';
import { isPassword } from './password.ts';
import { openSession } from './session.ts';
import { type Attempted, atAddress, atLogin, attempt } from './throttle.ts';

export type SignIn = {
  login: string;
  password: string;
  /** Where the request came from; null: not known. */
  address: string | null;
  device: string;
  now: number;
};

/** The name to sign in with as it is kept, from what was typed. */
export function loginOf(typed: string): string {
  return typed.trim().toLowerCase().slice(0, 100);
}

/**
 * Signs in by name and password: the token for the cookie. A name that nobody has takes as long as a
 * wrong password, and neither is told from the other.
 */
export async function signIn(
  parts: Pick<OfficeParts, 'store' | 'accounts'>,
  { login, password, address, device, now }: SignIn,
): Promise<Attempted<string>> {
  const officer = await parts.accounts.byLogin(login);
  const kept = officer ? await parts.accounts.secrets(officer.id) : null;
  return await attempt(parts.store, {
    counters: [atLogin(login), ...(address === null ? [] : [atAddress(address)])],
    now,
    prove: async () => (await isPassword(kept?.password ?? null, password)) && isAble(officer),
    async proved(tx) {
      if (!officer) return null;
      return await signedIn(tx, { officerId: officer.id, device, now });
    },
    failed: (tx, waitMs) =>
      tx.audit({
        actor: 'anyone',
        action: 'sign_in_failed',
        subject: officer?.id ?? 'unknown',
        at: now,
        detail: waitMs > 0 ? { wait_s: Math.round(waitMs / 1000) } : undefined,
      }),
  });
}

const isAble = (officer: { disabledAt: number | null } | null) => officer?.disabledAt === null;

/** Opens a session and notes it; the token for the cookie. */
export async function signedIn(
  tx: Pick<OfficeTx, 'addSession' | 'audit'>,
  one: { officerId: string; device: string; now: number },
): Promise<string> {
  const { officerId, now } = one;
  await tx.audit({ actor: officerId, action: 'sign_in', subject: officerId, at: now });
  return await openSession(tx, one);
}
