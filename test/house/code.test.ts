import { describe, expect, it } from 'vitest';
import { flows } from '../../flows/index.ts';
import { answerKinds } from '../../src/language/kinds/index.ts';
import { code, filesOf, production, tests } from './files.ts';

const linesOf = (text: string) => text.split('\n').length - 1;
const longerThan = (most: number) => (file: { text: string }) => linesOf(file.text) > most;
const names = (files: readonly { path: string }[]) => files.map(({ path }) => path);

describe('files', () => {
  it('are small: half of them under 90 lines, none above 300', () => {
    const sizes = production.map(({ text }) => linesOf(text)).sort((a, b) => a - b);
    expect(production.length).toBeGreaterThan(100);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(90);
    expect(names(production.filter(longerThan(300)))).toEqual([]);
  });

  it('of tests have at most 500 lines, scripts at most 300', () => {
    expect(names(tests.filter(longerThan(500)))).toEqual([]);
    expect(names(filesOf(['scripts'], '.mjs').filter(longerThan(300)))).toEqual([]);
  });
});

describe('time and chance', () => {
  it('come from src/platform alone', () => {
    const own = /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(/;
    const others = production.filter(({ path }) => !path.startsWith('src/platform/'));
    expect(names(others.filter(({ text }) => own.test(code(text))))).toEqual([]);
  });

  it('and input and output never reach the rooms that only think', () => {
    const outside = /from 'node:|\bfetch\(|process\./;
    const rooms = production.filter(({ path }) => /^(flows|src\/jkn|src\/language)\//.test(path));
    expect(names(rooms.filter(({ text }) => outside.test(code(text))))).toEqual([]);
  });
});

describe('lists that a new file must be put in', () => {
  it('every flow in flows/ is registered', () => {
    const files = production.filter(({ path }) => /^flows\/[^/]+\.ts$/.test(path));
    const registered = files.find(({ path }) => path === 'flows/index.ts')?.text ?? '';
    const withFlow = files.filter(({ text }) =>
      /export const \w+(: Flow)? = (form\(|\{\s*name:)/.test(text),
    );
    expect(withFlow.length).toBe(flows.size);
    for (const { path } of withFlow)
      expect(registered, path).toContain(`'./${path.slice('flows/'.length)}'`);
  });

  it('every answer kind in src/language/kinds is registered', () => {
    const files = production.filter(({ path }) => path.startsWith('src/language/kinds/'));
    const kinds = files.filter(({ text }) => /: AnswerKind = /.test(text));
    const registered = files.find(({ path }) => path.endsWith('/index.ts'))?.text ?? '';
    expect(kinds.length).toBeGreaterThanOrEqual(answerKinds.size);
    for (const { path } of kinds)
      expect(registered, path).toContain(`'./${path.slice('src/language/kinds/'.length)}'`);
  });

  it('every answer kind that a flow expects exists', () => {
    const expected = production
      .filter(({ path }) => path.startsWith('flows/'))
      .flatMap(({ text }) => [...text.matchAll(/\bexpects: '([\w-]+)'/g)].map(([, kind]) => kind));
    expect(expected.length).toBeGreaterThan(5);
    for (const kind of expected) expect([...answerKinds.keys()]).toContain(kind);
  });

  it('every effect that a flow can make is known to the driver and has its handler', () => {
    const text = (path: string) => production.find((file) => file.path === path)?.text ?? '';
    const actions = text('flows/kit/flow.ts').split('  actions: {')[1]?.split('\n  },')[0] ?? '';
    const kinds = [...actions.matchAll(/^ {4}(\w+):/gm)].map(([, kind = '']) => kind).sort();
    const union = text('flows/kit/effects.ts').split('export type EffectOf')[0] ?? '';
    const declared = [...union.matchAll(/\{ kind: '(\w+)'/g)].map(([, kind]) => kind);
    expect(kinds).toEqual([...declared].sort());
    const driver = text('src/conversation/driver.ts');
    for (const kind of kinds) expect(driver, kind).toContain(`'${kind}'`);
    const settled = ['say', 'call', 'hush', 'language'];
    const stack = text('src/conversation/stack.ts');
    const rooms = ['src/conversation/effects.ts', 'src/followup/handlers.ts', 'src/app.ts'];
    const handlers = rooms.map(text).join('\n');
    for (const kind of kinds)
      if (settled.includes(kind)) expect(stack, kind).toContain(`'${kind}'`);
      else expect(handlers, kind).toMatch(new RegExp(`\\b${kind}\\b\\s*[(:,]`));
  });
});
