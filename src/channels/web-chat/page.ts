import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProgramError } from '../../platform/errors.ts';
import type { Part } from './answers.ts';
import type { pageWords } from './words.ts';

/** Where `npm run build` puts the page, in the project's folder. */
export const BUILT_PAGE = join('dist', 'web-chat');

const TYPES = {
  'chat.css': 'text/css; charset=utf-8',
  'chat.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const;

/** Telegram's own rule for user names; anything else is no link of ours. */
const USER_NAME = /^\w{3,64}$/;

/** The page as it is served. */
export type Page = {
  /** `telegram`: the bot's user name, to be offered; null: none. */
  html(telegram: string | null): string;
  /** Its style, script or icon, or null. */
  part(name: string): Part | null;
  /** Changes with any of the parts. */
  readonly version: string;
};

/** Reads the built page from a folder. Throws a ProgramError when it was not built. */
export function loadPage(folder: string, words: ReturnType<typeof pageWords>): Page {
  const read = (name: string) => {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch (cause) {
      throw new ProgramError(
        `Halaman obrolan belum dibuat (${join(folder, name)} tidak terbaca); jalankan npm run build.`,
        { cause },
      );
    }
  };
  const parts = new Map(
    Object.entries(TYPES).map(([name, type]): [string, Part] => [name, { type, body: read(name) }]),
  );
  const version = createHash('sha256')
    .update([...parts.values()].map(({ body }) => body).join('\u0000'))
    .digest('hex')
    .slice(0, 12);
  const frame = filled(read('chat.html'), {
    ...escapedAll(words.frame),
    version,
    words: escaped(JSON.stringify(words.script)),
  });
  return {
    version,
    part: (name) => parts.get(name) ?? null,
    html(telegram) {
      const offer = telegram !== null && USER_NAME.test(telegram) ? link(telegram) : '';
      return frame.replace('<!--telegram-->', () => offer);
    },
  };

  function link(name: string): string {
    const text = escaped(words.telegram(name));
    return `<p><a href="https://t.me/${name}" rel="noopener noreferrer">${text}</a></p>`;
  }
}

/** Puts escaped words into their places. Throws on a place that has none. */
function filled(template: string, words: Record<string, string>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`chat.html: no words for ${name}`);
    return word;
  });
}

function escapedAll(words: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([name, text]) => [name, escaped(text)]));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (one) => ENTITIES[one] ?? one);
}
