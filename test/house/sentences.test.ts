import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LANGUAGE } from '../../src/conversation/sentences.ts';
import { projectRoot } from '../../src/platform/root.ts';
import { code, production } from './files.ts';

const folder = join(projectRoot, 'locales');
const languages = readdirSync(folder);

/** Every sentence of a language by its key, 'home:menu'. */
function sentencesOf(language: string): Map<string, string> {
  const files = readdirSync(join(folder, language)).filter((file) => file.endsWith('.json'));
  return new Map(
    files.flatMap((file) => {
      const text = readFileSync(join(folder, language, file), 'utf8');
      return Object.entries(JSON.parse(text) as Record<string, string>).map(
        ([key, sentence]) => [`${file.slice(0, -'.json'.length)}:${key}`, sentence] as const,
      );
    }),
  );
}

const placeholders = (sentence: string) =>
  [...sentence.matchAll(/\{\{(.*?)\}\}/g)].map(([, inner]) => inner).sort();

const own = sentencesOf(DEFAULT_LANGUAGE);
const source = production.map(({ text }) => code(text)).join('\n');
/** Keys written out in the code, and beginnings and ends of keys that are put together. */
const written = new Set(
  [...source.matchAll(/['"`]([a-z]+:[A-Za-z_]+)['"`]/g)].map(([, key]) => key ?? ''),
);
const begun = [...source.matchAll(/`([a-z]+:[A-Za-z_]*)\$\{/g)].map(([, begin]) => begin ?? '');

/** Part of another sentence's key: said again, its words, its confirmation, its empty line. */
const BELONGS = /(_again|_words|_confirm|_missing|_named)+$/;

describe('the sentences', () => {
  it('are the same in every language, with the same values in them', () => {
    expect(languages).toContain(DEFAULT_LANGUAGE);
    for (const language of languages) {
      const theirs = sentencesOf(language);
      expect([...theirs.keys()].sort()).toEqual([...own.keys()].sort());
      for (const [key, sentence] of theirs)
        expect(placeholders(sentence), `${language} ${key}`).toEqual(
          placeholders(own.get(key) ?? ''),
        );
    }
  });

  it('that the code asks for are all there', () => {
    const namespaces = new Set([...own.keys()].map((key) => key.split(':')[0]));
    const asked = [...written].filter((key) => namespaces.has(key.split(':')[0]));
    expect(asked.length).toBeGreaterThan(50);
    // A beginning alone ("situation:wage") may be put together with an ending elsewhere.
    const missing = asked.filter(
      (key) => !own.has(key) && ![...own.keys()].some((one) => one.startsWith(`${key}_`)),
    );
    expect(missing).toEqual([]);
  });

  it('that are put together from a beginning exist for it', () => {
    for (const begin of begun)
      expect(
        [...own.keys()].some((key) => key.startsWith(begin)),
        begin,
      ).toBe(true);
  });

  it('are all used', () => {
    const used = (key: string) => written.has(key) || begun.some((begin) => key.startsWith(begin));
    const unused = [...own.keys()].filter((key) => !used(key) && !used(key.replace(BELONGS, '')));
    expect(unused).toEqual([]);
  });

  it('that belong to another have it beside them', () => {
    for (const key of own.keys())
      if (/_(again|words|confirm)$/.test(key))
        expect([...own.keys()], key).toContain(key.replace(/_[a-z]+$/, ''));
  });
});
