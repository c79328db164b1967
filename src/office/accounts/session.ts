import { newToken, type TokenCookie, tokenCookie, tokenHash } from '../../platform/token-cookie.ts';
import type { Officer, Session } from '../officer.ts';
import type { AccountReader, AccountTx } from './ports.ts';

/** A browser nobody uses is signed out after this, and any after the working day. */
const IDLE_MS = 60 * 60_000;
const LONGEST_MS = 12 * 3_600_000;
/** That it was used is written down no more often than this. */
const TOUCH_MS = 60_000;

export type SignedIn = { officer: Officer; session: Session };

/** A new token, and what is kept of it. */
export function hashedToken(): { token: string; hash: string } {
  const token = newToken();
  return { token, hash: tokenHash(token) };
}

/** The cookie of a signed-in browser, of a console that lies at this address: no other site's page sends it. */
export function cookieAt(publicUrl: string): TokenCookie {
  return tokenCookie('siap-petugas', publicUrl.startsWith('https:'), { sameSite: 'Strict' });
}

/** Signs an officer in: the token for the cookie. */
export async function openSession(
  tx: Pick<AccountTx, 'addSession'>,
  { officerId, device, now }: { officerId: string; device: string; now: number },
): Promise<string> {
  const { token, hash } = hashedToken();
  await tx.addSession({ tokenHash: hash, officerId, device, now, expiresAt: now + LONGEST_MS });
  return token;
}

/** Who is signed in with a token; null when nobody is any more. */
export async function findSession(
  reader: Pick<AccountReader, 'session'>,
  token: string,
  now: number,
): Promise<SignedIn | null> {
  const found = await reader.session(tokenHash(token));
  if (!found || found.officer.disabledAt !== null) return null;
  return isOver(found.session, now) ? null : found;
}

/** Whether a session that nobody ended is over by time. */
export function isOver({ expiresAt, seenAt }: Session, now: number): boolean {
  return now >= expiresAt || now - seenAt >= IDLE_MS;
}

/** Whether its use is to be written down again. */
export function isToTouch({ seenAt }: Session, now: number): boolean {
  return now - seenAt > TOUCH_MS;
}
