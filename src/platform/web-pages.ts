import { type Context, Hono } from 'hono';
import type { Assets } from './assets.ts';
import { limitBody } from './web-body.ts';
import { safeHeaders } from './web-headers.ts';

/** Why a request is refused before any page is asked. */
export type Unserved = 'too_large' | 'no_page';

/**
 * An app of pages: safe headers on every answer, no body larger than a form, and style, script and icon
 * at `/assets/`. `secure`: it is reached by https alone.
 */
export function servePages(
  secure: boolean,
  assets: Assets,
  refuse: (c: Context, why: Unserved) => Promise<Response>,
): Hono {
  const headers = safeHeaders(secure);
  const hono = new Hono({ strict: false });
  hono.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  });
  hono.use(limitBody((c) => refuse(c, 'too_large')));
  hono.get('/assets/:name', (c) => {
    const part = assets.get(c.req.param('name'));
    if (!part) return refuse(c, 'no_page');
    const lasting = c.req.query('v') === assets.version;
    const cache = lasting ? 'private, max-age=31536000, immutable' : 'no-cache';
    return c.body(part.body, 200, { 'content-type': part.type, 'cache-control': cache });
  });
  return hono;
}

/** A rendered page as an answer. */
export function htmlAnswer(
  html: string,
  status: number,
  headers: Readonly<Record<string, string>>,
): Response {
  return new Response(`<!doctype html>${html}`, {
    status,
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
  });
}

/** To another address by GET; `told` is the code of what the page there says once (`?kabar=`). */
export function seeOther(
  path: string,
  told: string | undefined,
  headers: Readonly<Record<string, string>>,
): Response {
  const mark = told === undefined ? '' : `${path.includes('?') ? '&' : '?'}kabar=${told}`;
  return new Response(null, { status: 303, headers: { ...headers, location: path + mark } });
}

/** The code of what a page is to say once, or null. */
export function toldCode(query: URLSearchParams): string | null {
  const code = query.get('kabar');
  return code !== null && /^[a-z_]+$/.test(code) ? code : null;
}

/** The texts of a posted form; of a repeated field the last. Files are not taken. */
export async function postedTexts(c: Context): Promise<Readonly<Record<string, string>>> {
  const fields = Object.entries(await c.req.parseBody({ all: true }));
  return Object.fromEntries(fields.map(([name, value]) => [name, lastText(value)]));
}

function lastText(value: unknown): string {
  const last = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === 'string' ? last : '';
}
