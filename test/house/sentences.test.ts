import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LANGUAGE, loadSentences } from '../../src/conversation/sentences.ts';
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

/** Each is held against its entry by flows/answers/answers.test.ts. */
const ANSWERS = /^answer-/;

/** Officers work in Indonesian, whatever language an owner speaks. */
const OFFICERS = /^office(-|:)/;

/** What may be typed for a choice is Indonesian and Javanese together; a language may leave it so. */
const needed = (sentences: ReadonlyMap<string, string>) =>
  [...sentences.keys()].filter((key) => !key.endsWith('_words') && !OFFICERS.test(key)).sort();
const isDraft = (language: string) => existsSync(join(folder, language, 'DRAFT'));

const own = sentencesOf(DEFAULT_LANGUAGE);
const source = production.map(({ text }) => code(text)).join('\n');
/** Keys written out in the code, and beginnings and ends of keys that are put together. */
const written = new Set(
  [...source.matchAll(/['"`]([a-z-]+:[A-Za-z_]+)['"`]/g)].map(([, key]) => key ?? ''),
);
/** Sentences that stand inside another one. */
const nested = [...own.values()].flatMap((sentence) =>
  [...sentence.matchAll(/\$t\(([a-z-]+:[A-Za-z_]+)/g)].map(([, key]) => key ?? ''),
);
const begun = [...source.matchAll(/`([a-z-]+:[A-Za-z_]*)\$\{/g)].map(([, begin]) => begin ?? '');

/** What i18next's `context` may add to a key: every word on a line that gives one. */
const contexts = [...source.matchAll(/\bcontext:([^\n]*)/g)].flatMap(([, line = '']) =>
  [...line.matchAll(/'([a-z_]+)'/g)].map(([, word]) => word),
);
/** Part of another sentence's key: said again, its words, its confirmation, its empty line. */
const BELONGS = new RegExp(`_(again|words|confirm|missing|${contexts.join('|')})$`);

describe('the sentences', () => {
  it('are the same in every language that is offered, with the same values in them', () => {
    expect(languages).toContain(DEFAULT_LANGUAGE);
    for (const language of languages) {
      const theirs = sentencesOf(language);
      if (isDraft(language)) expect([...theirs.keys()].filter((key) => !own.has(key))).toEqual([]);
      else expect(needed(theirs)).toEqual(needed(own));
      for (const [key, sentence] of theirs)
        expect(placeholders(sentence), `${language} ${key}`).toEqual(
          placeholders(own.get(key) ?? ''),
        );
    }
  });

  it('of a language that no native speaker signed are never offered', () => {
    const drafts = languages.filter(isDraft);
    expect(drafts).toContain('jv');
    const offered = loadSentences();
    for (const draft of drafts) {
      expect(offered.languages).not.toContain(draft);
      expect(offered.say(draft, 'home:menu')).toBe(own.get('home:menu'));
    }
  });

  it('of a draft can be tried, and what it lacks is said in Indonesian', () => {
    const tried = loadSentences(folder, { drafts: true });
    expect(tried.languages).toContain('jv');
    expect(tried.say('jv', 'home:menu')).toBe(sentencesOf('jv').get('home:menu'));
    expect(tried.say('jv', 'stop:resumed')).toBe(own.get('stop:resumed'));
    expect(tried.has('jv', 'home:choice_check_words')).toBe(true);
  });

  it('are short enough to be read on a small phone, as far as they are known before', () => {
    for (const language of languages)
      for (const [key, sentence] of sentencesOf(language))
        expect(
          sentence.replace(/\{\{.*?\}\}/g, '').length,
          `${language} ${key}`,
        ).toBeLessThanOrEqual(key.endsWith('_words') ? Number.POSITIVE_INFINITY : 300);
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
    const ends = [...begun, ...nested];
    const used = (key: string): boolean =>
      written.has(key) ||
      ends.some((begin) => key.startsWith(begin)) ||
      (BELONGS.test(key) && used(key.replace(BELONGS, '')));
    const unused = [...own.keys()].filter((key) => !ANSWERS.test(key) && !used(key));
    expect(unused).toEqual([]);
  });

  it('that belong to another have it beside them', () => {
    for (const key of own.keys())
      if (/_(again|words|confirm)$/.test(key))
        expect([...own.keys()], key).toContain(key.replace(/_[a-z]+$/, ''));
  });
});
