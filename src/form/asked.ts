import type { Context } from 'hono';
import { FORM_PATH } from '../conversation/form-link.ts';
import { DEFAULT_LANGUAGE } from '../conversation/sentences.ts';
import { addressOf } from '../platform/address.ts';
import type { Memory } from './memory.ts';
import type { FormParts } from './parts.ts';
import type { FormState } from './ports.ts';
import { layout } from './view/layout.tsx';
import type { Asked } from './visit.ts';

/** A request as handlers see it, speaking the language of the talk where it is known. */
export function asking(
  c: Context,
  parts: FormParts,
  memory: Memory,
  now: number,
  state: Pick<FormState, 'language'> | null = null,
): Asked {
  const { sentences } = parts.house;
  const language = state?.language ?? DEFAULT_LANGUAGE;
  const say: Asked['say'] = (key, args) => sentences.say(language, key, args);
  const query = new URL(c.req.url).searchParams;
  const token = c.req.param('token') ?? '';
  const at = (path: string) => `${FORM_PATH}/${token}${path}`;
  const body = () => c.req.parseBody({ all: true });
  return {
    request: c.req.raw,
    parts,
    memory,
    now,
    address: addressOf(c),
    script: (c.req.header('accept') ?? '').startsWith('application/json'),
    at,
    query,
    say,
    param: (name) => c.req.param(name) ?? '',
    async form() {
      const fields = Object.entries(await body());
      return Object.fromEntries(fields.map(([name, value]) => [name, lastText(value)]));
    },
    async page(page, status = 200, headers = {}) {
      const made = await layout({ page, say, told: toldOf(query.get('kabar')), language, parts });
      const html = await made.toString();
      return new Response(`<!doctype html>${html}`, {
        status,
        headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
      });
    },
    json: (value, status = 200) => Response.json(value, { status }),
    go(path, told, headers = {}) {
      const mark = told === undefined ? '' : `${path.includes('?') ? '&' : '?'}kabar=${told}`;
      const location = at(path + mark);
      return new Response(null, { status: 303, headers: { ...headers, location } });
    },
  };

  function toldOf(code: string | null): string | null {
    const key = `form:told_${code}`;
    const known = code !== null && /^[a-z_]+$/.test(code);
    return known && sentences.has(language, key) ? say(key) : null;
  }
}

/** Files are not taken here. */
function lastText(value: unknown): string {
  const last = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === 'string' ? last : '';
}
