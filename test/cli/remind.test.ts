import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildPrograms, type Programs } from '../support/programs.ts';

vi.setConfig({ testTimeout: 180_000 });

let programs: Programs;
let env: Record<string, string>;

/** An owner who agreed to be reminded on a Monday and told of three workers. */
const SAID = [
  'halo',
  '3 orang',
  '2jt',
  'di comal',
  'ya',
  'ya',
  'Warung Contoh',
  'nyalakan pengingat',
];
const NIGHT = '2026-11-24T23:00:00+07:00';
const TUESDAY = '2026-11-24T19:20:00+07:00';

beforeAll(async () => {
  programs = await buildPrograms();
  env = { SIAP_DATA_DIR: programs.place(), SIAP_FIXED_NOW: '2026-11-23T03:00:00Z' };
  await programs.run('siap', { args: ['chat', '--as', 'bu'], env, input: `${SAID.join('\n')}\n` });
}, 120_000);
afterAll(() => programs.remove());

const remind = async (...args: string[]) => {
  const { code, stdout, stderr } = await programs.run('siap', {
    args: ['remind', '--json', ...args],
    env,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
};

it('a rehearsal shows what would happen at that time, by the same rules, and changes nothing', async () => {
  const [one, ...others] = await remind('--at', TUESDAY, '--dry-run');
  expect(others).toEqual([]);
  expect(one).toMatchObject({ kind: 'list_unfinished', step: 1, sent: true, skipped: null });
  expect(await remind('--at', TUESDAY, '--dry-run')).toEqual([one]);
  expect(await remind('--at', NIGHT, '--dry-run')).toEqual([
    expect.objectContaining({ sent: false, skipped: 'night' }),
  ]);
});

it('what is due is sent once, however often it is asked for', async () => {
  const [one] = await remind('--at', TUESDAY);
  expect(one).toMatchObject({ kind: 'list_unfinished', sent: true });
  expect(await remind('--at', TUESDAY)).toEqual([]);
  const { stdout } = await programs.run('siap', {
    args: ['chat', '--as', 'bu'],
    env: { ...env, SIAP_FIXED_NOW: '2026-11-24T12:25:00Z' },
    input: 'belum\n',
  });
  expect(stdout).toContain('Pengingat siap-jkn');
  expect(stdout).toContain('Apa yang bikin belum?');
});

it('while the clock is doubted nothing is sent, and it is said why', async () => {
  const place = programs.place();
  const now = { SIAP_DATA_DIR: place };
  await programs.run('siap', { args: ['chat', '--as', 'bu'], env: now, input: 'halo\n' });
  const raw = new BetterSqlite(join(place, 'siap.db'));
  const doubt = JSON.stringify({ code: 'ahead', since: Date.now() });
  raw.prepare("insert into meta (key, value) values ('clock_doubt', ?)").run(doubt);
  raw.close();
  const { code, stderr } = await programs.run('siap', { args: ['remind'], env: now });
  expect(code).toBe(1);
  expect(stderr).toContain('Jam komputer ini diragukan, jadi tidak ada yang dikirim.');
});

it('a time that is none is told kindly', async () => {
  const { code, stderr } = await programs.run('siap', { args: ['remind', '--at', 'besok'], env });
  expect(code).toBe(2);
  expect(stderr).toContain('--at harus waktu ISO dengan zona');
});
