import type { Context } from 'hono';
import { DEFAULT_LANGUAGE } from '../conversation/sentences.ts';
import { addressOf } from '../platform/address.ts';
import { htmlAnswer, postedTexts, seeOther, toldCode } from '../platform/web-pages.ts';
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
  return {
    request: c.req.raw,
    parts,
    now,
    address: addressOf(c),
    home: signedIn ? homeOf(signedIn.officer.role) : '/',
    say,
    query,
    param: (name) => c.req.param(name) ?? '',
    form: () => postedTexts(c),
    async all(name) {
      const value = (await c.req.parseBody({ all: true }))[name];
      return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
    },
    async page(page, status = 200, headers = {}) {
      const made = await layout({ page, say, told: told(), signedIn, parts });
      return htmlAnswer(await made.toString(), status, headers);
    },
    go: (path, told, headers = {}) => seeOther(OFFICE_PATH + path, told, headers),
  };

  function told(): string | null {
    const code = toldCode(query);
    const key = `office-told:${code}`;
    return code !== null && parts.sentences.has(DEFAULT_LANGUAGE, key) ? say(key) : null;
  }
}
