import BetterSqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildPrograms, eventually, type Programs } from '../support/programs.ts';

vi.setConfig({ testTimeout: 180_000 });

let programs: Programs;
let env: Record<string, string>;
beforeAll(async () => {
  programs = await buildPrograms();
  env = { SIAP_DATA_DIR: programs.place() };
}, 120_000);
afterAll(() => programs.remove());

const run = (...args: string[]) => programs.run('siap', { args, env });
const LINK = /http:\/\/localhost:8080(\/office\/undangan\/[\w-]{43})/;

describe('officers on the command line', () => {
  it('are added with a one-time link, listed, given a new link, and disabled', async () => {
    const added = await run(
      'officer',
      'add',
      'Siti Aminah',
      '--role',
      'officer',
      '--areas',
      '33.27.05',
    );
    expect(added).toMatchObject({ code: 0, stderr: '' });
    expect(added.stdout).toMatch(/^Nama masuk: siti\.aminah\n/);
    expect(added.stdout).toMatch(LINK);
    const json = await run(
      ...['officer', 'add', 'Kejari', '--role', 'prosecutor', '--org', 'Kejari Pemalang'],
      ...['--login', 'kejari', '--json'],
    );
    expect(JSON.parse(json.stdout)).toMatchObject({
      login: 'kejari',
      name: 'Kejari',
      role: 'prosecutor',
      org: 'Kejari Pemalang',
      areas: [],
      state: 'invited',
      link: expect.stringMatching(LINK),
    });
    const link = await run('officer', 'link', 'KEJARI', '--json');
    expect(JSON.parse(link.stdout).link).not.toBe(JSON.parse(json.stdout).link);
    expect(await run('officer', 'disable', 'kejari')).toMatchObject({ code: 0 });
    const listed = await run('officer', 'list', '--json');
    const lines = listed.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ login, state }) => [login, state])).toEqual([
      ['kejari', 'disabled'],
      ['siti.aminah', 'invited'],
    ]);
    expect(listed.stdout).not.toContain('link');
  });

  it.each<[args: string[], code: number, sentence: string]>([
    [['add', 'Budi'], 2, '--role'],
    [['add', 'Budi', '--role', 'raja'], 2, 'officer, supervisor, administrator'],
    [['add', 'Budi', '--role', 'partner'], 2, 'nama kantornya'],
    [['add', 'Budi', '--role', 'officer', '--areas', '99.99.01'], 2, 'bukan wilayah'],
    [['add', 'Budi', '--role', 'officer', '--login', 'B!'], 2, 'Nama masuk hanya'],
    [['add', 'Budi', '--role', 'officer', '--login', 'siti.aminah'], 1, 'sudah dipakai'],
    [['link', 'tidak.ada'], 1, 'officer list'],
    [['link', 'kejari'], 1, 'nonaktif'],
    [['hapus'], 2, 'add, list, link, disable'],
    [[], 2, 'add, list, link, disable'],
  ])('called with %j ends with %i and a sentence', async (args, code, sentence) => {
    const ended = await run('officer', ...args);
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(ended.stderr).toMatch(/^[A-Z][^\n]*\.\n$/);
    expect(ended.stderr).toContain(sentence);
  });

  it('keep the last administrator', async () => {
    await run('officer', 'add', 'Kepala', '--role', 'administrator');
    const last = await run('officer', 'disable', 'kepala');
    expect(last).toMatchObject({ code: 1, stdout: '' });
    expect(last.stderr).toContain('administrator terakhir');
    await run('officer', 'add', 'Kepala', '--role', 'administrator');
    expect(await run('officer', 'disable', 'kepala')).toMatchObject({ code: 0 });
  });
});

describe('siap doctor', () => {
  it('tells whether the chain of the audit trail is whole', async () => {
    const whole = await run('doctor', '--json');
    const chain = (text: string) =>
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { check: string; ok: boolean; detail: string })
        .find(({ check }) => check === 'jejak audit');
    expect(chain(whole.stdout)).toMatchObject({
      ok: true,
      detail: expect.stringMatching(/^utuh, \d/),
    });
    const db = new BetterSqlite(`${env.SIAP_DATA_DIR}/siap.db`);
    db.exec("drop trigger audit_no_update; update audit set subject = 'x' where seq = 2");
    db.close();
    const broken = await run('doctor', '--json');
    expect(broken.code).toBe(1);
    expect(chain(broken.stdout)).toMatchObject({
      ok: false,
      detail: expect.stringContaining('terputus di baris 2'),
    });
  });
});

describe('the first start', () => {
  it('prints a link that makes the first administrator, and none once he has a password', async () => {
    const data = { SIAP_DATA_DIR: programs.place(), PORT: '0', LOG_LEVEL: 'silent' };
    const begin = async () => {
      const running = programs.start('main', { env: data });
      await eventually(() => running.said.stdout.includes('Kunci data:'), 'the program started');
      return running;
    };
    const end = async ({ child, ended }: Awaited<ReturnType<typeof begin>>) => {
      child.kill('SIGTERM');
      await ended;
    };
    const first = await begin();
    const link = /http:\/\/\S+\/office\/undangan\/[\w-]{43}/.exec(first.said.stdout)?.[0] ?? '';
    expect(link).not.toBe('');
    const password = 'sepeda awan nanas tujuh';
    const body = new URLSearchParams({ baru: password, ulang: password });
    const set = await fetch(link, { method: 'POST', body, redirect: 'manual' });
    expect(set.status).toBe(303);
    const cookie = set.headers.get('set-cookie')?.split(';')[0] ?? '';
    const page = await fetch(new URL('/office/petugas', link), { headers: { cookie } });
    expect(page.status).toBe(200);
    await end(first);
    const second = await begin();
    expect(second.said.stdout).not.toContain('undangan');
    await end(second);
  });
});
