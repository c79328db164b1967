import { describe, expect, test } from 'vitest';
import { contribution } from './contribution.ts';
import { RULE_SETS, ruleId } from './rule-sets.ts';
import { isDraftAverage, type Signatures, signedLaw } from './signatures.ts';

const status = { signedBy: 'KC Pekalongan', date: '2026-11-02', letter: '12/2026' };
const ids = RULE_SETS.flatMap((set) => set.rules.map(({ from }) => ruleId(set, from)));
const all = new Map(ids.map((id) => [id, status]));
const without = (left: string): Signatures => new Map([...all].filter(([id]) => id !== left));

const draft = (signatures: Signatures | undefined, extra = 0) => {
  const input = { wage: 3_000_000, area: '33.27', month: '2026-11', extra };
  return 'draft' in contribution(input)
    ? contribution(input, signedLaw(signatures))
    : new Error('no figure');
};

/** Every rule that a contribution in Pemalang rests on. */
const USED = ['rates', 'limits', 'class-two', 'rounding'].map((set) => `rule:${set}@2020-01`);
const UMK = 'rule:minimum-wage/33.27@2026-01';

describe('a contribution', () => {
  test('is a draft without signatures, and with none', () => {
    expect(draft(undefined)).toMatchObject({ draft: true });
    expect(draft(new Map())).toMatchObject({ draft: true });
  });

  test('is none when all its rules are signed', () => {
    expect(draft(all)).toMatchObject({ draft: false, total: 150_000 });
    expect(draft(new Map([...USED, UMK].map((id) => [id, status])))).toMatchObject({
      draft: false,
    });
  });

  test.each([...USED, UMK])('is a draft as long as %s is one', (id) => {
    expect(ids).toContain(id);
    expect(draft(without(id))).toMatchObject({ draft: true });
  });

  test('needs of other rules only those that it uses', () => {
    const id = 'rule:extra-family@2020-01';
    expect(draft(without(id))).toMatchObject({ draft: false });
    expect(draft(without(id), 1)).toMatchObject({ draft: true });
    expect(draft(without('rule:minimum-wage/33.27@2025-01'))).toMatchObject({ draft: false });
  });

  test('the same signatures give the same law', () => {
    expect(signedLaw(all)).toBe(signedLaw(all));
  });
});

describe('a wage brought to a month', () => {
  test.each(['day', 'week', 'fortnight', 'hour', 'year'])('by the %s needs its rule', (per) => {
    expect(isDraftAverage(per, '2026-11')).toBe(true);
    expect(isDraftAverage(per, '2026-11', all)).toBe(false);
    expect(isDraftAverage(per, '2026-11', without(`rule:period-share/${per}@2020-01`))).toBe(true);
  });

  test.each(['month', 'umk', 'groups', 'toString'])('that was said as %s needs none', (per) => {
    expect(isDraftAverage(per, '2026-11')).toBe(false);
  });
});
