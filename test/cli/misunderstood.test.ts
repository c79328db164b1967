import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Database, openDatabase, type Tx } from '../../db/open.ts';
import { keptAs } from '../../src/conversation/misunderstood.ts';
import { readConfig } from '../../src/platform/config.ts';
import { buildPrograms, type Programs } from '../support/programs.ts';

vi.setConfig({ testTimeout: 180_000 });

const NOW = Date.parse('2026-11-23T01:00:00Z');
/** Enough of them that some are for testing. */
const SENTENCES = [
  'gaji # jt piye',
  '# wong kudu kabeh',
  ...[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `priben ${letter} kiye`),
];

let programs: Programs;
let env: Record<string, string>;
beforeAll(async () => {
  programs = await buildPrograms();
  env = { SIAP_DATA_DIR: programs.place() };
  await within(async (tx) => {
    for (const text of [...SENTENCES, 'gaji # jt piye'])
      await tx.keepMisunderstood(
        keptAs({ kind: 'misunderstood', text, asked: 'home.menu', guess: 'deadline' }, NOW),
      );
  });
}, 120_000);
afterAll(() => programs.remove());

async function within<T>(work: (tx: Tx, database: Database) => Promise<T>): Promise<T> {
  const database = openDatabase(readConfig(env), () => ({ now: () => NOW }));
  try {
    return await database.write((tx) => work(tx, database));
  } finally {
    await database.close();
  }
}
const run = (...args: string[]) => programs.run('siap', { args: ['misunderstood', ...args], env });
type Line = { id: string; text: string; count: number };
const list = async (...args: string[]) => {
  const { stdout } = await run(...args, '--json');
  const lines = stdout.split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Line);
};

describe('sentences that were not understood', () => {
  it('are listed, the most frequent first', async () => {
    const all = await list();
    expect(all).toHaveLength(SENTENCES.length);
    expect(all[0]).toMatchObject({ text: 'gaji # jt piye', count: 2, guess: 'deadline' });
    expect(await list('--limit', '3')).toHaveLength(3);
    const { stdout } = await run('--limit', '1');
    expect(stdout).toMatch(/^\w{26}\t2×\tgaji # jt piye\thome\.menu\tdeadline\n$/);
  });

  it.each<[args: string[], code: number, sentence: string]>([
    [['--limit', '0'], 2, '--limit'],
    [['--limit', 'x'], 2, '--limit'],
    [['hapus'], 2, 'argumen'],
    [['label'], 2, '<nomor>'],
    [['label', 'x'], 2, '<label>'],
    [['label', 'x', 'iuran'], 2, 'contribution_amount'],
    [['label', 'x', 'family_coverage.anak'], 2, 'more_children'],
    [['label', 'x', 'deadline'], 1, 'tidak ada'],
    [['lines'], 2, '--out'],
    [['lines', '--out', '/tidak/ada'], 1, 'tidak bisa ditulis'],
  ])('called with %j ends with %i and a sentence', async (args, code, sentence) => {
    const ended = await run(...args);
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(ended.stderr).toMatch(/^[A-Z/-][^\n]*\.\n$/);
    expect(ended.stderr).toContain(sentence);
  });

  it('become lines to train and to test, once they are labelled', async () => {
    const out = programs.place();
    const all = await list();
    const labels = ['family_coverage.parents', 'family_coverage', 'deadline', 'none'];
    const given = new Map<string, string>();
    await within(async (tx) => {
      for (const [at, { id, text }] of all.entries()) {
        const label = labels[at % labels.length] ?? '';
        given.set(text.replaceAll('#', '1000'), label);
        await tx.labelSentence({ id, label, by: 'u1', at: NOW });
      }
    });
    expect(await list()).toEqual([]);
    const ours = [...given].filter(([, label]) => label !== 'none').map(([text]) => text);

    const done = JSON.parse((await run('lines', '--out', out, '--json')).stdout);
    expect(done.training + done.tests).toBe(ours.length);
    const read = (name: string) => readFileSync(join(out, name), 'utf8');
    const files = ['family_coverage', 'deadline'].map((intent) => `utterances/${intent}.txt`);
    const before = files.map(read);
    const tests = existsSync(join(out, 'learned.jsonl')) ? read('learned.jsonl') : '';
    const asked = tests
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string; input: string; expect: object });
    expect(asked).toHaveLength(done.tests);
    for (const { id, input, expect: wanted } of asked) {
      expect(id).toMatch(/^learned-\w{26}$/);
      expect(wanted).toEqual({ intent: given.get(input)?.split('.')[0] });
    }
    const trained = before.join('').split('\n').filter(Boolean);
    expect(trained.filter((line) => line.startsWith('# ')).sort()).toEqual([
      '# -',
      '# deadline',
      '# parents',
    ]);
    const lines = trained.filter((line) => !line.startsWith('# '));
    expect([...lines, ...asked.map(({ input }) => input)].sort()).toEqual(ours.sort());

    // Twice adds nothing, also where a line was given another label since.
    const [{ id } = { id: '' }] = all;
    const moved = await run('label', id, 'greeting');
    expect(moved.stdout).toBe(`${id} diberi label greeting.\n`);
    const again = JSON.parse((await run('lines', '--out', out, '--json')).stdout);
    expect(again).toEqual({ out, training: 0, tests: 0, present: ours.length });
    expect(files.map(read)).toEqual(before);
    expect(existsSync(join(out, 'utterances/greeting.txt'))).toBe(false);

    appendFileSync(join(out, 'learned.jsonl'), 'bukan json\n');
    expect(await run('lines', '--out', out)).toMatchObject({ code: 1, stdout: '' });
    writeFileSync(join(out, 'learned.jsonl'), tests);
    const { stdout } = await run('lines', '--out', out);
    expect(stdout).toContain(`0 kalimat latih dan 0 kalimat uji ditulis di ${out}; ${ours.length}`);
  });

  it('leave a line in the trail for each label', async () => {
    const [line] = await within((_, database) => database.audit.lines({ limit: 1 }));
    expect(line).toMatchObject({
      actor: 'operator',
      action: 'sentence_labelled',
      subject: 'misunderstood',
      detail: { sentence: expect.any(String), label: 'greeting' },
    });
  });
});
