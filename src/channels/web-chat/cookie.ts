import { randomBytes } from 'node:crypto';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
/** Renewed at every visit; who stays away for longer begins a new talk. */
const MAX_AGE_S = 180 * 24 * 3600;

/** Who an owner is to the web chat: a random token that her browser keeps and no script can read. */
export type TokenCookie = {
  /** The token of a request, or null. */
  read(request: Request): string | null;
  /** The Set-Cookie header that gives a browser this token. */
  give(token: string): string;
};

/** A new token: 256 random bits as 43 characters. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * The cookie of tokens. Over https its name keeps other hosts of the domain from planting one
 * (RFC 6265bis, "__Host-").
 */
export function tokenCookie(secure: boolean): TokenCookie {
  const name = secure ? '__Host-siap-chat' : 'siap-chat';
  const attributes = `Path=/; Max-Age=${MAX_AGE_S}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return {
    read(request) {
      for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
        const cut = pair.indexOf('=');
        const value = pair.slice(cut + 1).trim();
        if (pair.slice(0, cut).trim() === name && TOKEN.test(value)) return value;
      }
      return null;
    },
    give: (token) => `${name}=${token}; ${attributes}`,
  };
}
