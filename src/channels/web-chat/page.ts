import { join } from 'node:path';
import { ASSET_TYPES, readAssets, readBuilt } from '../../platform/assets.ts';
import type { Part } from './answers.ts';
import type { pageWords } from './words.ts';

/** Where `npm run build` puts the page, in the project's folder. */
export const BUILT_PAGE = join('dist', 'web-chat');

const TYPES = {
  'chat.css': ASSET_TYPES.css,
  'chat.js': ASSET_TYPES.js,
  'icon.svg': ASSET_TYPES.svg,
} as const;
const PAGES = 'Halaman obrolan';

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
  const assets = readAssets(folder, TYPES, PAGES);
  const { version } = assets;
  const frame = filled(readBuilt(folder, 'chat.html', PAGES), {
    ...escapedAll(words.frame),
    version,
    words: escaped(JSON.stringify(words.script)),
  });
  return {
    version,
    part: (name) => assets.get(name),
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
