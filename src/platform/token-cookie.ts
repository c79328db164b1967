import { createHash, randomBytes } from 'node:crypto';

/** 256 bits as base64url. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** By what a browser is known again: a random token that it keeps and no script can read. */
export type TokenCookie = {
  /** The token of a request, or null. */
  read(request: Request): string | null;
  /** The Set-Cookie header that gives a browser this token. */
  give(token: string): string;
  /** The one that takes it back. */
  take(): string;
};

/** A new token: 256 random bits as 43 characters. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What may be kept of a token. Nobody can guess it, so its hash needs no key. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * The cookie `name`; over https with `Secure`, and a prefix that keeps other hosts of the domain from
 * planting one (RFC 6265bis: `__Host-` for the whole site, `__Secure-` below a path). `maxAgeS`: for
 * how long, in seconds; left out, until the browser is closed.
 */
export function tokenCookie(
  base: string,
  secure: boolean,
  {
    path = '/',
    sameSite,
    maxAgeS,
  }: { path?: string; sameSite: 'Lax' | 'Strict'; maxAgeS?: number },
): TokenCookie {
  const prefix = path === '/' ? '__Host-' : '__Secure-';
  const name = secure ? `${prefix}${base}` : base;
  const age = maxAgeS === undefined ? '' : ` Max-Age=${maxAgeS};`;
  const rest = `HttpOnly; SameSite=${sameSite}${secure ? '; Secure' : ''}`;
  return {
    read(request) {
      for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
        const cut = pair.indexOf('=');
        const value = pair.slice(cut + 1).trim();
        if (pair.slice(0, cut).trim() === name && TOKEN.test(value)) return value;
      }
      return null;
    },
    give: (token) => `${name}=${token}; Path=${path};${age} ${rest}`,
    take: () => `${name}=; Path=${path}; Max-Age=0; ${rest}`,
  };
}
