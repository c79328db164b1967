import { describe, expect, it } from 'vitest';
import { loadSentences } from '../conversation/sentences.ts';
import type { Rule } from '../jkn/rule.ts';
import { RULE_SETS } from '../jkn/rule-sets.ts';
import { ruleItems, textItems } from './items.ts';
import { basisOf, NAMESPACES, namespaceOf, signedKeys } from './texts.ts';

const { texts } = loadSentences();
const own = texts.get('id') ?? new Map<string, string>();
const items = textItems(texts);
const ids = new Set(items.map(({ id }) => id));

describe('the texts that are signed', () => {
  it('every namespace was decided on, and no other is in the table', () => {
    const names = new Set([...own.keys()].map((key) => key.split(':')[0] ?? ''));
    expect([...names].filter((name) => namespaceOf(name) === null)).toEqual([]);
    expect(Object.keys(NAMESPACES).filter((name) => !names.has(name))).toEqual([]);
  });

  it.each([
    'text:check:obliged',
    'text:check:cost_floored_signed',
    'text:answer-sanctions:sanctions',
    'text:consent:ask',
    'text:notice:pass_on',
    'text:home:welcome_trial',
    'text:file:sent_with_gaps',
    'text:more:family',
    'text:documents:bring',
    'text:erase:ask',
  ])('%s is one', (id) => {
    expect(ids).toContain(id);
  });

  it.each([
    'text:check:helpers_alone',
    'text:check:helpers_alone_words',
    'text:questions:choice_amount',
    'text:more:family_one',
    'text:home:menu',
    'text:office:misses',
    'text:office-frame:menu',
    'text:worker:nik',
  ])('%s is none', (id) => {
    expect(own.has(id.slice('text:'.length))).toBe(true);
    expect(ids).not.toContain(id);
  });

  it('every key and beginning of the table is of some sentence', () => {
    for (const [name, namespace] of Object.entries(NAMESPACES)) {
      if (!namespace.signed) continue;
      const keys = signedKeys(
        name,
        [...own.keys()]
          .filter((key) => key.startsWith(`${name}:`))
          .map((key) => key.slice(name.length + 1)),
      );
      expect(keys.length, name).toBeGreaterThan(0);
      for (const pattern of namespace.only ?? [])
        expect(
          keys.some((key) => key.startsWith(pattern.replace('*', ''))),
          `${name}:${pattern}`,
        ).toBe(true);
      for (const begin of Object.keys(namespace.basis ?? {}))
        expect(
          keys.some((key) => begin === '' || key === begin || key.startsWith(`${begin}_`)),
          `${name}:${begin}`,
        ).toBe(true);
    }
  });

  it('rest on what is known of them, the nearest first', () => {
    expect(basisOf('check', 'cost_floored')).toBe('Perpres 64/2020 Ps 30; Perpres 64/2020 Ps 32');
    expect(basisOf('check', 'detail_floor')).toContain('PP 36/2021');
    expect(basisOf('check', 'detail_each')).not.toContain('PP 36/2021');
    expect(basisOf('answer-out-of-scope', 'bot')).toBeNull();
    expect(basisOf('worker', 'nik')).toBeNull();
  });

  it('of a namespace that nobody decided on are all', () => {
    expect(signedKeys('new', ['a', 'a_words', 'b', 'b_again'])).toEqual(['b', 'b_again']);
  });

  it('of another language that is offered have names of their own', () => {
    const two = textItems(
      new Map([
        ['id', new Map([['check:obliged', 'Wajib.']])],
        ['jv', new Map([['check:obliged', 'Kedah.']])],
      ]),
    );
    expect(two.map(({ id }) => id)).toEqual(['text:check:obliged', 'text:jv/check:obliged']);
  });
});

describe('the hash of a content', () => {
  const hashOf = (rule: Rule<unknown>) =>
    ruleItems([{ set: 'rates', group: 'contribution', rules: [rule] }])[0]?.hash;
  const rule: Rule<unknown> = {
    from: '2020-01',
    value: { employer: 400, worker: 100 },
    cite: 'Perpres 64/2020 Ps 30',
    source: 'a',
    status: 'draft',
  };

  it('is another when value, months or citation are', () => {
    const others: Rule<unknown>[] = [
      { ...rule, value: { employer: 400, worker: 101 } },
      { ...rule, from: '2020-02' },
      { ...rule, until: '2026-12' },
      { ...rule, cite: 'Perpres 64/2020 Ps 31' },
    ];
    expect(new Set([rule, ...others].map(hashOf)).size).toBe(5);
  });

  it('is the same whoever found it, doubts it or signed it, in whatever order it is written', () => {
    const signed = { signedBy: 'KC', date: '2026-11-01', letter: '1' };
    expect(hashOf({ ...rule, source: 'b', doubt: 'Sure?', status: signed })).toBe(hashOf(rule));
    expect(hashOf({ ...rule, value: { worker: 100, employer: 400 } })).toBe(hashOf(rule));
  });

  it('of a text is its own', () => {
    const of = (text: string) => textItems(new Map([['id', new Map([['check:obliged', text]])]]));
    expect(of('Wajib.')[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(of('Wajib.')[0]?.hash).not.toBe(of('Wajib!')[0]?.hash);
  });

  it('of a minimum wage tells two areas and roundings apart', () => {
    const rows = RULE_SETS.filter(({ set }) => set === 'minimum-wage');
    const hashes = ruleItems(rows).map(({ hash }) => hash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
