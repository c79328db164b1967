import type { Context } from 'hono';
import { DEFAULT_LANGUAGE } from '../conversation/sentences.ts';
import { addressOf } from '../platform/address.ts';
import type { SignedIn } from './accounts/session.ts';
import type { OfficeParts } from './parts.ts';
import { OFFICE_PATH } from './path.ts';
import { layout } from './view/layout.tsx';
import { homeOf } from './view/menu.ts';
import type { Asked } from './visit.ts';

/** A request as handlers see it; `signedIn` gives the page its menu. */
export function asking(
  c: Context,
  parts: OfficeParts,
  now: number,
  signedIn: SignedIn | null,
): Asked {
  const say: Asked['say'] = (key, args) => parts.sentences.say(DEFAULT_LANGUAGE, key, args);
  const query = new URL(c.req.url).searchParams;
  const body = () => c.req.parseBody({ all: true });
  return {
    request: c.req.raw,
    parts,
    now,
    address: addressOf(c),
    home: signedIn ? homeOf(signedIn.officer.role) : '/',
    say,
    query,
    param: (name) => c.req.param(name) ?? '',
    async form() {
      const fields = Object.entries(await body());
      return Object.fromEntries(fields.map(([name, value]) => [name, lastText(value)]));
    },
    async all(name) {
      const value = (await body())[name];
      return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
    },
    async page(page, status = 200, headers = {}) {
      const made = await layout({ page, say, told: toldOf(query.get('kabar')), signedIn, parts });
      const html = await made.toString();
      return new Response(`<!doctype html>${html}`, {
        status,
        headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
      });
    },
    go(path, told, headers = {}) {
      const mark = told === undefined ? '' : `${path.includes('?') ? '&' : '?'}kabar=${told}`;
      const location = `${OFFICE_PATH}${path}${mark}`;
      return new Response(null, { status: 303, headers: { ...headers, location } });
    },
  };

  function toldOf(code: string | null): string | null {
    const key = `office-told:${code}`;
    const known = code !== null && /^[a-z_]+$/.test(code);
    return known && parts.sentences.has(DEFAULT_LANGUAGE, key) ? say(key) : null;
  }
}

/** Files are not taken anywhere in the console. */
function lastText(value: unknown): string {
  const last = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === 'string' ? last : '';
}
