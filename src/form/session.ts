import { FORM_PATH, LINK_LASTS_MS } from '../conversation/form-link.ts';
import { type TokenCookie, tokenCookie } from '../platform/token-cookie.ts';

/** As long as any link that it opens may live. */
const MAX_AGE_S = Math.max(...Object.values(LINK_LASTS_MS)) / 1000;

/** The cookie by which a browser is known again. One browser has one for all links that it opens. */
export function sessionCookie(publicUrl: string): TokenCookie {
  const secure = publicUrl.startsWith('https:');
  return tokenCookie('siap-form', secure, { path: FORM_PATH, sameSite: 'Lax', maxAgeS: MAX_AGE_S });
}
