import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildPrograms, type Programs } from '../support/programs.ts';

vi.setConfig({ testTimeout: 180_000 });

let programs: Programs;
beforeAll(async () => {
  programs = await buildPrograms();
}, 120_000);
afterAll(() => programs.remove());

const commands = ['chat', 'understand', 'contribution', 'cases', 'outcomes', 'employer', 'doctor'];
const wage = ['contribution', '--wage', '2500000'];

describe('help', () => {
  it('of the program names every command, in Indonesian', async () => {
    const { code, stdout, stderr } = await programs.run('siap', { args: ['--help'] });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    expect(stdout).not.toMatch(/Usage|Options|Commands|display/);
  });

  it.each(commands)('of %s exits 0 and touches nothing', async (command) => {
    const env = { PORT: 'salah' };
    const ended = await programs.run('siap', { args: [command, '--help'], env });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toContain(`Cara pakai: siap ${command}`);
    expect(ended.stdout).not.toMatch(/Usage|Options|choices|default|display/);
  });
});

/** What is typed, and what the sentence must say. */
const wrong: [args: string[], parts: string[]][] = [
  [[], ['Sebutkan perintahnya', ...commands]],
  [['chatt'], ['Perintah chatt tidak dikenal', ...commands]],
  [['chat', 'halo'], ['Terlalu banyak argumen untuk chat']],
  [
    ['chat', '--as'],
    ['--as', 'memerlukan nilai'],
  ],
  [
    ['chat', '--as', ''],
    ['--as', 'kosong'],
  ],
  [['chat', '--nama', 'x'], ['Pilihan --nama tidak dikenal']],
  [['understand'], ['<jenis> belum ada']],
  [['understand', 'gaji'], ['wage, count, name, nik, yesno']],
  [['contribution'], ['--wage', 'wajib ada']],
  [
    ['contribution', '--wage', '2.500.000'],
    ['--wage', 'bilangan bulat'],
  ],
  [
    ['contribution', '--wage', '0'],
    ['--wage', 'bilangan bulat'],
  ],
  [
    [...wage, '--extra', 'dua'],
    ['--extra', 'bilangan bulat'],
  ],
  [[...wage, '--extra', '-1'], ['--extra']],
  [
    [...wage, '--month', '11-2026'],
    ['--month', '2026-11'],
  ],
  [['cases', '--view', 'semua'], ['wants_person, call_back, overdue, needs_decision']],
  [
    ['outcomes', '--since', 'kemarin'],
    ['--since', 'waktu ISO'],
  ],
  [
    ['outcomes', '--since', '1 Nov'],
    ['--since', 'waktu ISO'],
  ],
  [['employer'], ['<id> belum ada']],
  [['doctor', '--fix'], ['Pilihan --fix tidak dikenal']],
];

describe('a command called wrongly', () => {
  it.each(wrong)('%j: one sentence, and 2', async (args, parts) => {
    const { code, stdout, stderr } = await programs.run('siap', { args });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^[A-Z-][^\n]*\.\n$/);
    for (const part of parts) expect(stderr).toContain(part);
    expect(stderr).not.toMatch(/error:|Error| at /);
  });

  it('is told apart from one that could not do its work, which exits 1', async () => {
    const none = await programs.run('siap', { args: ['employer', '3327010101900001'] });
    expect(none).toMatchObject({ code: 1, stdout: '' });
    expect(none.stderr).toMatch(/^Pemberi kerja dengan nomor itu tidak ada[^\n]*\n$/);
    const area = await programs.run('siap', { args: [...wage, '--area', '99.99'] });
    expect(area).toMatchObject({ code: 1, stdout: '' });
    expect(area.stderr).toContain('UMK daerah 99.99');
  });
});
