import type { Context, Hono } from 'hono';
import { hasFileConsent } from '../../flows/consent.ts';
import { contextAbout } from '../conversation/fields.ts';
import { addressOf } from '../platform/address.ts';
import { stackOf } from '../platform/log.ts';
import { fromOwnPage } from '../platform/origin.ts';
import { tokenHash } from '../platform/token-cookie.ts';
import { servePages } from '../platform/web-pages.ts';
import { asking } from './asked.ts';
import { isToken, standingOf } from './link.ts';
import { createMemory } from './memory.ts';
import type { FormParts } from './parts.ts';
import { SENT_PATH } from './path.ts';
import type { FormLink, FormState } from './ports.ts';
import { Refused, type Route } from './route.ts';
import { routes as all } from './routes.ts';
import { sessionCookie } from './session.ts';
import { refusal } from './view/refusal.tsx';
import type { Asked, Visit } from './visit.ts';

/** The secure form as one Hono app, to be mounted at `FORM_PATH`. */
export function createForm(parts: FormParts, routes: readonly Route[] = all): Hono {
  const cookie = sessionCookie(parts.publicUrl);
  const memory = createMemory();
  const hono = servePages(parts.publicUrl.startsWith('https:'), parts.assets, (c, why) =>
    refused(c, new Refused(why === 'too_large' ? 413 : 404, why)),
  );
  for (const path of new Set(routes.map((route) => route.path)))
    hono.all(`/:token${path}`, (c) => answer(c, path));
  hono.all('*', (c) => refused(c, new Refused(404, 'no_page')));
  return hono;

  async function answer(c: Context, path: string): Promise<Response> {
    const now = parts.clock.now();
    let purpose: FormLink['purpose'] | undefined;
    try {
      const link = await found(c, now);
      purpose = link.purpose;
      const way = wayOf(c, link, now);
      const state = await parts.reader.state(link);
      if (!state) throw new Refused(410, 'erased');
      const asked = asking(c, parts, memory, now, state);
      const method = c.req.method === 'HEAD' ? 'GET' : c.req.method;
      const here = routes.filter(
        (route) => route.path === path && route.method === method && route.purpose === link.purpose,
      );
      const route = here.find(({ when }) => way.includes(when));
      if (!route) return elsewhere(asked, link, path);
      if (method === 'POST') mayPost(c, link, asked);
      return await route.handle(visitOf(asked, link, state));
    } catch (error) {
      return refused(c, error, purpose);
    }
  }

  /** The link of the address. */
  async function found(c: Context, now: number): Promise<FormLink> {
    const token = c.req.param('token') ?? '';
    const address = addressOf(c);
    // Whoever opened a link before is no guesser: at his address there may be one.
    const waitMs = cookie.read(c.req.raw) === null ? memory.limits.guessing(address, now) : 0;
    if (waitMs > 0) throw new Refused(429, 'too_often', waitMs);
    const link = isToken(token) ? await parts.reader.link(token) : null;
    if (!link) {
      memory.limits.guessed(address, now);
      throw new Refused(404, 'no_link');
    }
    return link;
  }

  /** Which routes are open to this browser. Throws for what a link does not open. */
  function wayOf(c: Context, link: FormLink, now: number): readonly Route['when'][] {
    const standing = standingOf(link, now);
    if (standing === 'ended' || standing === 'expired') throw new Refused(410, standing);
    const token = cookie.read(c.req.raw);
    const own = link.session !== null && token !== null && tokenHash(token) === link.session;
    if (standing === 'used' && !own) throw new Refused(410, 'used');
    if (standing === 'used') return ['kept'];
    if (link.session === null) return ['unopened'];
    if (!own) throw new Refused(403, 'elsewhere');
    return ['open', 'kept'];
  }

  /** What this link does not open now is led to what it does. */
  function elsewhere(asked: Asked, link: FormLink, path: string): Response {
    const to = link.usedAt === null ? '' : SENT_PATH;
    const known = routes.some((route) => route.path === path && route.purpose === link.purpose);
    if (!known || path === to) throw new Refused(404, 'no_page');
    if (asked.script) throw new Refused(410, link.usedAt === null ? 'elsewhere' : 'used');
    return asked.go(to);
  }

  function mayPost(c: Context, link: FormLink, { address, now }: Asked): void {
    if (!fromOwnPage(c.req.raw, parts.publicUrl)) throw new Refused(403, 'forged');
    const waitMs = memory.limits.saving(link.id, address, now);
    if (waitMs > 0) throw new Refused(429, 'too_often', waitMs);
  }

  function visitOf(asked: Asked, link: FormLink, state: FormState): Visit {
    if (!hasFileConsent(state.record)) throw new Refused(403, 'withdrawn');
    const { house } = parts;
    const { now } = asked;
    return {
      ...asked,
      link,
      state,
      voice: { house, language: state.language },
      about(subject, record = state.record) {
        const context = contextAbout(subject, { record, now, office: house.office });
        if (link.purpose === 'owner') return context;
        return { ...context, input: { ...context.input, own: true, link: link.id } };
      },
    };
  }

  async function refused(
    c: Context,
    error: unknown,
    purpose?: FormLink['purpose'],
  ): Promise<Response> {
    const known = error instanceof Refused ? error : null;
    if (!known) parts.log.error('form.broken', { stack: stackOf(error) });
    const asked = asking(c, parts, memory, parts.clock.now());
    return await refusal(asked, known, purpose);
  }
}
