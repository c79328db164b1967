import { createHash, randomBytes } from 'node:crypto';
import type { Officer, Session } from '../officer.ts';
import type { AccountReader, AccountTx } from './ports.ts';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
/** A browser nobody uses is signed out after this, and any after the working day. */
const IDLE_MS = 60 * 60_000;
const LONGEST_MS = 12 * 3_600_000;
/** That it was used is written down no more often than this. */
const TOUCH_MS = 60_000;

export type SignedIn = { officer: Officer; session: Session };

/** A new token: 256 random bits. Its hash needs no key, as nobody can guess it. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOf(token) };
}

/** What is kept of a token. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The cookie of a signed-in browser: no script reads it, no other site's page sends it. */
function sessionCookie(secure: boolean) {
  const name = secure ? '__Host-siap-petugas' : 'siap-petugas';
  const attributes = `Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  return {
    /** The token that a request carries, or null. */
    read(request: Request): string | null {
      for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
        const cut = pair.indexOf('=');
        const value = pair.slice(cut + 1).trim();
        if (pair.slice(0, cut).trim() === name && TOKEN.test(value)) return value;
      }
      return null;
    },
    give: (token: string) => `${name}=${token}; ${attributes}`,
    take: () => `${name}=; Max-Age=0; ${attributes}`,
  };
}

/** The cookie of a console that lies at this address. */
export function cookieAt(publicUrl: string) {
  return sessionCookie(publicUrl.startsWith('https:'));
}

/** Signs an officer in: the token for the cookie. */
export async function openSession(
  tx: Pick<AccountTx, 'addSession'>,
  { officerId, device, now }: { officerId: string; device: string; now: number },
): Promise<string> {
  const { token, hash } = newToken();
  await tx.addSession({ tokenHash: hash, officerId, device, now, expiresAt: now + LONGEST_MS });
  return token;
}

/** Who is signed in with a token; null when nobody is any more. */
export async function findSession(
  reader: Pick<AccountReader, 'session'>,
  token: string,
  now: number,
): Promise<SignedIn | null> {
  const found = await reader.session(hashOf(token));
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
