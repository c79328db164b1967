import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/platform/root.ts';
import { type Copy, copyProject } from './copy.ts';
import { type Block, blocksOf } from './page.ts';

const PAGES = [
  'add-a-flow',
  'add-an-answer-kind',
  'add-a-channel',
  'add-a-language',
  'add-a-reminder',
] as const;
/** Three tools on a copy of the whole project, while other tests run beside it. */
const PATIENCE_MS = 180_000;

const VITEST = 'vitest/vitest.mjs';
const TYPES = join(import.meta.dirname, 'types.mjs');
const BIOME = '@biomejs/biome/bin/biome';

const blocks = PAGES.flatMap((page) => blocksOf(join(projectRoot, 'docs', 'how-to', `${page}.md`)));
const made = (does: Block['does'], ending: string) =>
  blocks.filter((one) => one.does === does && one.file.endsWith(ending)).map(({ file }) => file);

let copy: Copy;

beforeAll(() => {
  copy = copyProject();
  for (const block of blocks) copy.follow(block);
});
afterAll(() => copy.remove());

describe.concurrent('somebody who follows the pages to the letter', {
  timeout: PATIENCE_MS,
}, () => {
  it('has a flow, an answer kind, a channel and a reminder that type-check', async () => {
    const touched = new Set([...made('write', '.ts'), ...made('change', '.ts')]);
    expect(touched.size).toBeGreaterThan(10);
    const { code, said } = await copy.run(TYPES, [...touched]);
    expect(code, said).toBe(0);
  });

  it('has files that are in the form of the house', async () => {
    const touched = new Set(
      blocks.map(({ file }) => file).filter((one) => /\.(ts|json)$/.test(one)),
    );
    const { code, said } = await copy.run(BIOME, ['ci', '--colors=off', ...touched]);
    expect(code, said).toBe(0);
  });

  it('sees the tests of the pages pass', async () => {
    const tests = made('write', '.test.ts');
    expect(tests).toHaveLength(3);
    const own = ['test/reminders/messages.test.ts', 'src/office/reminders/words.test.ts'];
    const { code, said } = await copy.run(VITEST, ['run', ...tests, ...own]);
    expect(code, said).toBe(0);
  });

  it('has a language begun that fits the others and is offered to nobody', async () => {
    const { code, said } = await copy.run(VITEST, ['run', 'test/house/sentences.test.ts']);
    expect(code, said).toBe(0);
  });

  it('approves the transcripts and reads in them what the pages foretell', async () => {
    const titles = made('write', '.txt').map((file) => file.replace(/^.*\/|\.txt$/g, ''));
    expect(titles).toHaveLength(2);
    const args = ['run', 'test/transcripts', '-t', titles.join('|')];
    const { code, said } = await copy.run(VITEST, args, { SIAP_APPROVE: '1' });
    expect(code, said).toBe(0);
    for (const { file, text } of blocks.filter(({ does }) => does === 'expect'))
      expect(copy.read(file)).toContain(text.trimEnd());
  });
});
