import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startBotApi } from '../support/bot-api/bot-api.ts';
import { contentOf } from '../support/database-content.ts';
import {
  bareEnvironment,
  buildPrograms,
  eventually,
  type Programs,
  type Running,
} from '../support/programs.ts';
import { canMount, type Disk, mountDisk } from './mounted.ts';
import { expectOneSentence } from './one-sentence.ts';

vi.setConfig({ testTimeout: 180_000 });

let programs: Programs;
let disk: Disk | null = null;
beforeAll(async () => {
  programs = await buildPrograms();
}, 120_000);
afterAll(() => programs.remove());

async function onDisk(kilobytes: number, work: (disk: Disk) => Promise<void>): Promise<void> {
  disk = mountDisk(kilobytes);
  if (!disk) throw new Error('cannot mount');
  try {
    await work(disk);
  } finally {
    disk.empty();
    disk.remove();
  }
}

const answers = ({ said }: Running) => said.stdout.split('{"done":true}').length - 1;
const chat = ['chat', '--json'];

describe.skipIf(!canMount)('a full disk (a small tmpfs)', () => {
  it.each([0, 8, 64, 160])('at the first start, with %i kB left, is said in one sentence', (left) =>
    onDisk(2048, async (one) => {
      one.fill();
      if (left > 0) one.leave(left);
      const env = { PORT: '0', SIAP_DATA_DIR: one.folder };
      const run = { args: chat, env, input: 'halo\n' };
      expectOneSentence(await programs.run('main', run), 'penuh', 'kosongkan ruang');
      expectOneSentence(await programs.run('siap', run), 'penuh', 'kosongkan ruang');
      one.empty();
      expect(await programs.run('siap', run)).toMatchObject({ code: 0, stderr: '' });
    }),
  );

  it('at a later start changes nothing', () =>
    onDisk(2048, async (one) => {
      const env = { PORT: '0', SIAP_DATA_DIR: one.folder };
      const file = join(one.folder, 'siap.db');
      await programs.run('siap', { args: chat, env, input: 'halo\n2\n' });
      const before = contentOf(file);
      one.fill();
      expectOneSentence(await programs.run('main', { env }), 'penuh');
      expectOneSentence(await programs.run('siap', { args: chat, env, input: 'x\n' }), 'penuh');
      one.empty();
      expect(contentOf(file)).toEqual(before);
    }));

  it('that fills up during a talk in the terminal: said, ended, and gone on later', () =>
    onDisk(2048, async (one) => {
      const env = { SIAP_DATA_DIR: one.folder };
      const talk = programs.start('siap', { args: chat, env });
      talk.child.stdin?.write('halo\n');
      await eventually(() => answers(talk) === 1, 'the first answer');
      one.fill();
      // Some fit into what SQLite has already taken of the disk.
      for (let n = 0; n < 300; n += 1) talk.child.stdin?.write('berapa iurannya kalau gaji 2jt\n');
      const ended = await talk.ended;
      expect(ended.code).toBe(1);
      expect(ended.stderr).toMatch(/penuh|periksa ruang disk/);
      const sentences = ended.stderr.split('\n').filter((line) => /^[A-Z]/.test(line));
      expect(sentences).toHaveLength(1);
      one.empty();
      const rows = contentOf(join(one.folder, 'siap.db'))?.rows;
      expect(rows?.inbox).toBeGreaterThanOrEqual(answers(talk));
      const again = await programs.run('siap', { args: chat, env, input: 'menu\n' });
      expect(again).toMatchObject({ code: 0, stderr: '' });
      expect(contentOf(join(one.folder, 'siap.db'))?.rows.inbox).toBe((rows?.inbox ?? 0) + 1);
    }));

  it('that fills up under the server: nothing is confirmed or lost, and it goes on by itself', () =>
    onDisk(2048, async (one) => {
      const api = await startBotApi();
      const env = {
        PORT: '0',
        SIAP_DATA_DIR: one.folder,
        TELEGRAM_BOT_TOKEN: api.token,
        TELEGRAM_API_ROOT: api.apiRoot,
      };
      const server = programs.start('main', { env });
      const owner = api.user(7);
      owner.says('halo');
      await eventually(() => owner.history.length > 0, 'the first answer');
      one.fill();
      for (let n = 0; n < 10; n += 1) owner.says(`pesan ke-${n}`);
      await eventually(() => server.said.stderr.includes('penuh'), 'a word about the full disk');
      expect(server.child.exitCode).toBe(null);
      expect(server.said.stderr.match(/penuh/g)).toHaveLength(1);
      one.empty();
      const rows = () => contentOf(join(one.folder, 'siap.db'))?.rows;
      await eventually(() => rows()?.inbox === 11, 'every message is there');
      await eventually(async () => {
        const health = await programs.run('siap', { args: ['doctor', '--json'], env });
        return /"0 masuk dan 0 keluar menunggu, 0 tidak terkirim, 0 tidak terolah"/.test(
          health.stdout,
        );
      }, 'every message is answered');
      server.child.kill('SIGTERM');
      expect((await server.ended).code).toBe(0);
      await api.stop();
    }));
});

describe('a file that may not grow (ulimit -f, where no disk may be mounted)', () => {
  it('is said in one sentence, and the data stays', async () => {
    const folder = programs.place();
    const env = { ...bareEnvironment(), SIAP_DATA_DIR: folder };
    const program = join(programs.folder, 'dist', 'siap.mjs');
    const limited = (blocks: string) => {
      const script = `ulimit -f ${blocks}; trap '' XFSZ; exec "$0" "$@"`;
      const { status, stdout, stderr } = spawnSync(
        'bash',
        ['-c', script, process.execPath, program, ...chat],
        { cwd: programs.folder, env, input: 'halo\n', encoding: 'utf8' },
      );
      return { code: status, stdout, stderr };
    };
    expectOneSentence(limited('64'), folder);
    const copy = programs.place();
    expect(limited('unlimited')).toMatchObject({ code: 0, stderr: '' });
    cpSync(folder, copy, { recursive: true });
    const before = contentOf(join(copy, 'siap.db'));
    expectOneSentence(limited('16'), folder);
    expect(contentOf(join(folder, 'siap.db'))).toEqual(before);
  });
});
