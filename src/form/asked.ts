import type { Context } from 'hono';
import { FORM_PATH } from '../conversation/form-link.ts';
import { DEFAULT_LANGUAGE } from '../conversation/sentences.ts';
import { addressOf } from '../platform/address.ts';
import { htmlAnswer, postedTexts, seeOther, toldCode } from '../platform/web-pages.ts';
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
    form: () => postedTexts(c),
    async page(page, status = 200, headers = {}) {
      const made = await layout({ page, say, told: told(), language, parts });
      return htmlAnswer(await made.toString(), status, headers);
    },
    json: (value, status = 200) => Response.json(value, { status }),
    go: (path, told, headers = {}) => seeOther(at(path), told, headers),
  };

  function told(): string | null {
    const code = toldCode(query);
    const key = `form:told_${code}`;
    return code !== null && sentences.has(language, key) ? say(key) : null;
  }
}
