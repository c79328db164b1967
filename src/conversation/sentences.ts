import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstance, type i18n } from 'i18next';
import type { Args } from '../../flows/kit/effects.ts';
import { projectRoot } from '../platform/root.ts';

export const DEFAULT_LANGUAGE = 'id';
/** A file of this name beside a language's sentences: not signed by a native speaker, so never offered. */
const DRAFT = 'DRAFT';

const RUPIAH = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });
const DATE = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });
const SHORT_DATE = new Intl.DateTimeFormat('id-ID', {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat('id-ID', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Everything that is told to anyone, by key ('flow:name'); values are formatted by the sentence. */
export type Sentences = {
  readonly languages: readonly string[];
  /**
   * What a language lacks is said in Indonesian, as is everything in a language that is not offered.
   * Throws on an unknown key: a test finds it before an owner does.
   */
  say(language: string, key: string, args?: Args): string;
  /** Whether it can be said, in the language or in Indonesian. */
  has(language: string, key: string): boolean;
  /** Every sentence of each language as it is written, by key. */
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, string>>;
};

/**
 * Loads `locales/<language>/<namespace>.json`. A language or namespace more is a file more. A draft
 * of a language is left out, unless `drafts` asks for it, to try it.
 */
export function loadSentences(
  folder = join(projectRoot, 'locales'),
  { drafts = false } = {},
): Sentences {
  const languages = readdirSync(folder).filter(
    (language) => drafts || !existsSync(join(folder, language, DRAFT)),
  );
  const resources = Object.fromEntries(
    languages.map((language) => [language, namespaces(join(folder, language))]),
  );
  const i18n = create(resources);
  const known = remembered((language, key) => i18n.exists(key, { lng: language }));
  const fixed = remembered((language, key) => filled(language, key, {}));
  function filled(language: string, key: string, args: Args): string {
    const lng = languages.includes(language) ? language : DEFAULT_LANGUAGE;
    const text = i18n.t(key, { ...args, lng });
    if (text === '' || text === key || text === key.slice(key.indexOf(':') + 1))
      throw new Error(`no sentence for ${key}`);
    return text;
  }
  return {
    languages,
    has: known,
    texts: new Map(Object.entries(resources).map(([lng, all]) => [lng, written(all)])),
    say: (language, key, args) => (args ? filled(language, key, args) : fixed(language, key)),
  };
}

/** Keeps what is found for each sentence: there are a few hundred, and each turn asks for some. */
function remembered<T>(find: (language: string, key: string) => T) {
  const found = new Map<string, T>();
  return (language: string, key: string): T => {
    const at = `${language}/${key}`;
    const before = found.get(at);
    if (before !== undefined) return before;
    const now = find(language, key);
    found.set(at, now);
    return now;
  };
}

type Namespaces = Record<string, Record<string, string>>;

function namespaces(folder: string): Namespaces {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => [
        file.slice(0, -'.json'.length),
        JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>,
      ]),
  );
}

function written(all: Namespaces): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(all).flatMap(([name, sentences]) =>
      Object.entries(sentences).map(([key, text]) => [`${name}:${key}`, text] as const),
    ),
  );
}

function create(resources: Record<string, Namespaces>): i18n {
  const i18n = createInstance();
  void i18n.init({
    resources,
    initAsync: false,
    fallbackLng: DEFAULT_LANGUAGE,
    keySeparator: false,
    interpolation: { escapeValue: false },
    returnEmptyString: false,
  });
  const formats = i18n.services.formatter;
  formats?.add('rp', (value) => `Rp${RUPIAH.format(Number(value))}`);
  formats?.add('parts', (value, lng, options) => {
    const parts = JSON.parse(String(value)) as readonly (readonly [string, Args])[];
    return parts
      .map(([key, args]) => i18n.t(key, { ...args, lng: String(options.lng ?? lng) }))
      .join(', ');
  });
  // '2019' or '2019-03'
  formats?.add('bulan', (value) => {
    const [year = '', month] = String(value).split('-');
    return month === undefined ? year : MONTH.format(new Date(`${year}-${month}-15T00:00:00Z`));
  });
  formats?.add('tanggal_pendek', (value) => SHORT_DATE.format(new Date(String(value))));
  formats?.add('tanggal', (value) => DATE.format(new Date(String(value))));
  return i18n;
}
