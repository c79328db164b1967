import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULE_GROUPS, RULE_SETS, ruleId } from './rule-sets.ts';

const here = new URL('.', import.meta.url);
const files = readdirSync(here).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
);
const registered = new Set<unknown>(RULE_SETS.flatMap(({ rules }) => rules));

type Found = { cite: string; from: string };

/** Every rule that can be reached from a value: an object with a citation, a status and a first month. */
function rulesIn(value: unknown): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('cite' in value && 'status' in value && 'from' in value) return [value as Found];
  return Object.values(value).flatMap(rulesIn);
}

test.each(files)('every rule of %s can be signed', async (name) => {
  const exported = Object.values(await import(new URL(name, here).href));
  for (const rule of rulesIn(exported)) expect(registered.has(rule), rule.cite).toBe(true);
});

test('the rules are really found, and none is kept where it cannot be', () => {
  expect(registered.size).toBeGreaterThan(70);
  for (const name of files) {
    const text = readFileSync(new URL(name, here), 'utf8');
    expect(text, name).not.toMatch(/^const .*Rule</m);
  }
});

test('a file with a status has its rules in the registry', async () => {
  const makers = new Set(['rule.ts', 'signatures.ts', 'minimum-wage.ts', 'sanctions.ts']);
  for (const name of files.filter((one) => !makers.has(one))) {
    if (!/\bstatus: '/.test(readFileSync(new URL(name, here), 'utf8'))) continue;
    const found = rulesIn(Object.values(await import(new URL(name, here).href)));
    expect(found.length, name).toBeGreaterThan(0);
  }
});

test('each rule has one name of its own', () => {
  const ids = RULE_SETS.flatMap((set) => set.rules.map(({ from }) => ruleId(set, from)));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('rule:rates@2020-01');
  expect(ids).toContain('rule:minimum-wage/33.27@2026-01');
  expect(ids).toContain('rule:work-kind/daily@2018-12');
});

test('every group has rules', () => {
  for (const group of RULE_GROUPS)
    expect(
      RULE_SETS.some((set) => set.group === group),
      group,
    ).toBe(true);
});
