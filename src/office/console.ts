import type { Context, Hono } from 'hono';
import { stackOf } from '../platform/log.ts';
import { fromOwnPage } from '../platform/origin.ts';
import { servePages } from '../platform/web-pages.ts';
import { cookieAt, findSession, isToTouch, type SignedIn } from './accounts/session.ts';
import { asking } from './asking.ts';
import type { OfficeParts } from './parts.ts';
import { OFFICE_PATH } from './path.ts';
import { may, type Right } from './rights.ts';
import { Elsewhere, Refused, type Route } from './route.ts';
import { routes as all } from './routes.ts';
import { refusalPage } from './view/refusal.tsx';
import type { Asked, Visit } from './visit.ts';

/** The officers' console as one Hono app, to be mounted at `OFFICE_PATH`. */
export function createConsole(parts: OfficeParts, routes: readonly Route[] = all): Hono {
  const cookie = cookieAt(parts.publicUrl);
  const hono = servePages(parts.publicUrl.startsWith('https:'), parts.assets, (c, why) =>
    refused(c, new Refused(why === 'too_large' ? 413 : 404, why)),
  );
  for (const route of routes) hono.on(route.method, route.path, (c) => answer(c, route));
  hono.all('*', (c) => refused(c, new Refused(404, 'no_page')));
  return hono;

  async function answer(c: Context, route: Route): Promise<Response> {
    const now = parts.clock.now();
    const asked = asking(c, parts, now, null);
    try {
      if (route.method === 'POST' && !fromOwnPage(c.req.raw, parts.publicUrl))
        throw new Refused(403, 'forged');
      if (route.right === 'anyone') return await route.handle(asked);
      const signedIn = await whoIs(c.req.raw, now);
      if (!signedIn) return signInFirst(asked);
      if (!may(signedIn.officer.role, route.right)) throw new Refused(403, 'no_right');
      return await route.handle(visitOf(c, signedIn, now));
    } catch (error) {
      if (error instanceof Elsewhere) return asked.go(error.path, error.told);
      return refused(c, error);
    }
  }

  async function whoIs(request: Request, now: number): Promise<SignedIn | null> {
    const token = cookie.read(request);
    const found = token === null ? null : await findSession(parts.accounts, token, now);
    if (found && isToTouch(found.session, now))
      await parts.store.write((tx) => tx.touchSession(found.session.id, now));
    return found;
  }

  /** What was asked for is opened after signing in; a posted form is not repeated. */
  function signInFirst({ request, go }: Asked): Response {
    const { pathname, search } = new URL(request.url);
    const back = request.method === 'GET' ? pathname.slice(OFFICE_PATH.length) + search : '';
    const ask = back === '' || back === '/' ? '' : `?ke=${encodeURIComponent(back)}`;
    // A link from elsewhere comes without the cookie of who is signed in: it is left alone.
    const over = cookie.read(request) !== null;
    return go(`/masuk${ask}`, undefined, over ? { 'set-cookie': cookie.take() } : {});
  }

  function visitOf(c: Context, signedIn: SignedIn, now: number): Visit {
    const { officer } = signedIn;
    return {
      ...asking(c, parts, now, signedIn),
      ...signedIn,
      may: (right: Right) => may(officer.role, right),
      reads: (action, subject, detail) =>
        parts.store.write((tx) =>
          tx.audit({ actor: officer.id, action, subject, at: now, detail }),
        ),
    };
  }

  async function refused(c: Context, error: unknown): Promise<Response> {
    const known = error instanceof Refused ? error : null;
    if (!known) parts.log.error('office.broken', { stack: stackOf(error) });
    const { status, code, args } = known ?? { status: 500, code: 'broken', args: {} };
    const asked = asking(c, parts, parts.clock.now(), await who(c));
    return await refusalPage(asked, status, code, args);
  }

  async function who(c: Context): Promise<SignedIn | null> {
    try {
      return await whoIs(c.req.raw, parts.clock.now());
    } catch {
      return null;
    }
  }
}
