import { newToken, tokenHash } from '../../platform/token-cookie.ts';
import { Refused } from '../route.ts';
import { sessionCookie } from '../session.ts';
import type { Visit } from '../visit.ts';

/** Binds the link to this browser, it opens nothing in another one from now on, and goes on to `to`. */
export async function openStep(
  { parts, link, request, now, go }: Visit,
  to = '',
): Promise<Response> {
  const cookie = sessionCookie(parts.publicUrl);
  const token = cookie.read(request) ?? newToken();
  const opened = await parts.store.write((tx) => tx.openLink(link.id, tokenHash(token), now));
  if (!opened) throw new Refused(403, 'elsewhere');
  return go(to, undefined, { 'set-cookie': cookie.give(token) });
}
