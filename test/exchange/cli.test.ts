import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { COMPLETE } from '../office/case-owner.ts';
import { buildPrograms, type Programs } from '../support/programs.ts';

vi.setConfig({ testTimeout: 180_000 });

let programs: Programs;
let place: string;
let ids: { whole: string; withdrawn: string };

beforeAll(async () => {
  programs = await buildPrograms();
  place = programs.place();
  await chat('ika', COMPLETE);
  await chat('cabut', [...COMPLETE, 'saya batalkan persetujuan', '2']);
  const { stdout } = await run(['cases', '--json']);
  const rows = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { employer: string; name: string; reasons: string[] });
  const find = (test: (row: (typeof rows)[number]) => boolean) => rows.find(test)?.employer ?? '';
  const withdrew = ({ reasons }: (typeof rows)[number]) => /persetujuan/.test(reasons.join());
  ids = {
    whole: find((row) => !withdrew(row)),
    withdrawn: find(withdrew),
  };
}, 180_000);
afterAll(() => programs.remove());

const run = (args: string[]) => programs.run('siap', { args, env: { SIAP_DATA_DIR: place } });

async function chat(as: string, lines: readonly string[]): Promise<void> {
  const input = lines.map((line) => `${line}\n`).join('');
  const args = ['chat', '--json', '--as', as];
  const ended = await programs.run('siap', { args, env: { SIAP_DATA_DIR: place }, input });
  expect(ended.code).toBe(0);
}

function audited(): { actor: string; subject: string; detail: string }[] {
  const db = new BetterSqlite(join(place, 'siap.db'), { readonly: true });
  try {
    return db
      .prepare<[], { actor: string; subject: string; detail: string }>(
        "select actor, subject, detail from audit where action = 'file_exported'",
      )
      .all();
  } finally {
    db.close();
  }
}

describe('export employer', () => {
  it('writes a file for nobody else, says what is in it, and notes it in the trail', async () => {
    const out = join(programs.place(), 'berkas.xlsx');
    const ended = await run(['export', 'employer', ids.whole, '--out', out]);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toMatch(/1 karyawan.*nomor identitas lengkap/);
    expect(ended.stdout).not.toContain('3327');
    if (process.platform !== 'win32') expect(statSync(out).mode & 0o777).toBe(0o600);
    const [sheet] = await readXlsxFile(readFileSync(out));
    expect(sheet?.data[1]?.[5]).toBe('3327124505030002');
    expect(audited()).toEqual([
      { actor: 'cli', subject: ids.whole, detail: '{"kind":"edabu","workers":1}' },
    ]);
  });

  it('leaves a file that is there alone, unless it is told to replace it', async () => {
    const out = join(programs.place(), 'ada.xlsx');
    writeFileSync(out, 'punya orang', { mode: 0o644 });
    const before = audited().length;
    const refused = await run(['export', 'employer', ids.whole, '--out', out]);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(/sudah ada.*--force/);
    expect(readFileSync(out, 'utf8')).toBe('punya orang');
    expect(audited()).toHaveLength(before);
    const forced = await run(['export', 'employer', ids.whole, '--out', out, '--force', '--json']);
    expect(forced.code).toBe(0);
    expect(JSON.parse(forced.stdout)).toMatchObject({ out, missing: expect.any(Number) });
    if (process.platform !== 'win32') expect(statSync(out).mode & 0o777).toBe(0o600);
    expect((await readXlsxFile(readFileSync(out))).length).toBe(3);
  });

  it('refuses where consent was withdrawn, and an employer who is not there', async () => {
    const out = join(programs.place(), 'tidak.xlsx');
    const before = audited().length;
    const withdrawn = await run(['export', 'employer', ids.withdrawn, '--out', out]);
    expect(withdrawn).toMatchObject({ code: 1, stdout: '' });
    expect(withdrawn.stderr).toMatch(/^Pemilik sudah mencabut persetujuannya.*\n$/);
    const nobody = await run(['export', 'employer', 'TIDAKADA', '--out', out]);
    expect(nobody).toMatchObject({ code: 1, stdout: '' });
    expect(nobody.stderr).toMatch(/^Pemberi kerja dengan nomor itu tidak ada.*\n$/);
    expect(existsSync(out)).toBe(false);
    expect(audited()).toHaveLength(before);
  });

  it('says so in a sentence where it cannot write', async () => {
    const before = audited().length;
    const out = join(programs.place(), 'tidak-ada', 'berkas.xlsx');
    const ended = await run(['export', 'employer', ids.whole, '--out', out]);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(/tidak bisa ditulis \(ENOENT\).*\n$/);
    const folder = programs.place();
    chmodSync(folder, 0o700);
    const over = await run(['export', 'employer', ids.whole, '--out', folder, '--force']);
    expect(over.code).toBe(1);
    expect(over.stderr).toMatch(/tidak bisa ditulis/);
    expect(audited().length - before).toBeLessThanOrEqual(1);
  });

  it('called wrongly ends with 2 and says what is wrong', async () => {
    const none = await run(['export', 'employer', ids.whole]);
    expect(none).toMatchObject({ code: 2, stdout: '' });
    expect(none.stderr).toMatch(/--out/);
    const other = await run(['export', 'lain', ids.whole, '--out', 'x.xlsx']);
    expect(other).toMatchObject({ code: 2, stdout: '' });
    expect(other.stderr).toMatch(/employer/);
  });
});
