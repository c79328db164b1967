import { createHash, randomBytes } from 'node:crypto';
import { FORM_PATH, LINK_LASTS_MS } from '../conversation/form-link.ts';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
/** As long as any link that it opens may live. */
const MAX_AGE_S = Math.max(...Object.values(LINK_LASTS_MS)) / 1000;

/** What is kept of a browser's token. It is 256 random bits: nobody can guess it, so it needs no key. */
export function sessionHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A new token for a browser. */
export function newSession(): string {
  return randomBytes(32).toString('base64url');
}

/** The cookie by which a browser is known again. One browser has one for all links that it opens. */
export function sessionCookie(publicUrl: string) {
  const secure = publicUrl.startsWith('https:');
  const name = secure ? '__Secure-siap-form' : 'siap-form';
  const attributes = `Path=${FORM_PATH}; Max-Age=${MAX_AGE_S}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
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
  };
}
