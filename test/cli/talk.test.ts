import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contentOf } from '../support/database-content.ts';
import { buildPrograms, eventually, type Programs } from '../support/programs.ts';

vi.setConfig({ testTimeout: 180_000 });

let programs: Programs;
beforeAll(async () => {
  programs = await buildPrograms();
}, 120_000);
afterAll(() => programs.remove());

type Answer = { text?: string; choices?: string[]; done?: true };

async function chat(place: string, as: string, lines: string[]): Promise<Answer[][]> {
  const { code, stdout, stderr } = await programs.run('siap', {
    args: ['chat', '--json', '--as', as],
    env: { SIAP_DATA_DIR: place },
    input: lines.map((line) => `${line}\n`).join(''),
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const said = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);
  const answers: Answer[][] = [[]];
  for (const one of said)
    if (one.done) answers.push([]);
    else answers.at(-1)?.push(one);
  expect(answers.pop(), 'nothing is said after the last done').toEqual([]);
  expect(answers).toHaveLength(lines.length);
  return answers;
}

async function rows<T>(place: string, args: string[]): Promise<T[]> {
  const env = { SIAP_DATA_DIR: place };
  const ended = await programs.run('siap', { args: [...args, '--json'], env });
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  return ended.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

const NIK = '3327084506920003';
const untilConsent = ['halo', '1', 'petarukan', '2,5jt', 'ya', 'ya'];
const file = ['Laundry Bersih', NIK, 'ya', 'Warni', '2,5jt', 'nanti', 'kirim', 'ya'];

describe('chat', () => {
  it('answers every line, also odd ones, each by itself', async () => {
    const odd = ['', '   ', '😀', 'x'.repeat(5_000), 'a\u0000b', 'satu\u2028dua\rtiga', 'halo'];
    const answers = await chat(programs.place(), 'aneh', odd);
    for (const [at, answer] of answers.entries())
      expect(answer.length, `something is said to ${JSON.stringify(odd[at])}`).toBeGreaterThan(0);
  });

  it('goes on where it stopped, and keeps owners apart', async () => {
    const place = programs.place();
    await chat(place, 'sri', ['halo', '2']);
    await chat(place, 'budi', ['halo']);
    const [answer] = await chat(place, 'sri', ['petarukan']);
    expect(answer?.at(-1)?.text).toMatch(/gaji/);
    const [other] = await chat(place, 'budi', ['2']);
    expect(other?.at(-1)?.text).toMatch(/kecamatan/);
  });

  it('speaks plainly without --json', async () => {
    const run = { args: ['chat'], env: { SIAP_DATA_DIR: programs.place() }, input: 'halo' };
    const ended = await programs.run('siap', run);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).toMatch(/^Halo Bapak\/Ibu/);
  });

  it('ends quietly when its reader has enough, and what was said is kept', async () => {
    const place = programs.place();
    const talk = programs.start('siap', {
      args: ['chat', '--json'],
      env: { SIAP_DATA_DIR: place },
    });
    talk.child.stdin?.write('halo\n');
    await eventually(() => talk.said.stdout.includes('done'), 'the first answer');
    talk.child.stdout?.destroy();
    talk.child.stdin?.write('2\n');
    expect(await talk.ended).toMatchObject({ code: 0, stderr: '' });
    expect(contentOf(join(place, 'siap.db'))?.rows.inbox).toBe(2);
  });

  it('works beside the server on the same database, several at a time', async () => {
    const place = programs.place();
    const env = { SIAP_DATA_DIR: place, PORT: '0' };
    const server = programs.start('main', { env });
    await eventually(() => server.said.stdout.includes('berjalan'), 'the server runs');
    const owners = ['a', 'b', 'c'];
    const talks = await Promise.all(
      owners.map((as) => chat(place, as, [...untilConsent, ...file])),
    );
    for (const answers of talks) expect(answers.at(-1)?.[0]?.text).toMatch(/daftar petugas/);
    expect(await rows(place, ['cases'])).toHaveLength(3);
    server.child.kill('SIGTERM');
    expect(await server.ended).toMatchObject({ code: 0 });
    expect(server.said.stderr).not.toMatch(/"level":(50|60)/);
  });
});

it('the queue tells when an owner wants to be called, and what she wrote meanwhile', async () => {
  const place = programs.place();
  await chat(place, 'tami', ['halo', 'njaluk ditelpon', 'besok sore', 'tidak']);
  await chat(place, 'kasmi', ['halo', 'pokoke akeh', 'wong-wong kae lho', 'pokoke ngono']);
  await chat(place, 'kasmi', ['sing dodol megono kae lho', 'iya']);
  const cases = await rows<{ reasons: string[] }>(place, ['cases']);
  expect(cases.map(({ reasons }) => reasons.join('; '))).toEqual([
    expect.stringContaining('menulis: “sing dodol megono kae lho”'),
    expect.stringMatching(/minta ditelepon besok sore \(ditulis \d+ \w+ \d{4}\)/),
  ]);
  const inView = async (view: string) => (await rows(place, ['cases', '--view', view])).length;
  expect(await inView('call_back')).toBe(1);
  expect(await inView('unassigned')).toBe(2);
  expect(await inView('overdue')).toBe(0);
  const { stdout } = await programs.run('siap', { args: ['cases'], env: { SIAP_DATA_DIR: place } });
  expect(stdout.split('\n')[1]).toMatch(/^\d+(?:\.\d)?\t\w{26}\tminta ditelepon besok sore/);
});

describe('after a talk that was submitted', () => {
  let place = '';
  beforeAll(async () => {
    place = programs.place();
    const answers = await chat(place, 'sri', [...untilConsent, ...file]);
    expect(answers.at(-1)?.[0]?.text).toMatch(/daftar petugas/);
  }, 120_000);

  it('the queue shows the case, with its reasons in words', async () => {
    const cases = await rows<Record<string, unknown>>(place, ['cases']);
    expect(cases).toEqual([
      {
        id: expect.any(String),
        employer: expect.any(String),
        name: 'Laundry Bersih',
        view: 'missing_data',
        stage: 'DATA_KURANG',
        score: expect.any(Number),
        reasons: expect.arrayContaining(['data kurang', '1 pekerja']),
        assignee: null,
        nextAt: null,
      },
    ]);
    expect(await rows(place, ['cases', '--view', 'missing_data'])).toEqual(cases);
    expect(await rows(place, ['cases', '--view', 'wants_person'])).toEqual([]);
  });

  it('the outcome log tells what happened, since any time', async () => {
    const kinds = async (...since: string[]) =>
      (await rows<{ kind: string }>(place, ['outcomes', ...since])).map(({ kind }) => kind);
    expect(await kinds()).toEqual(['obligation_told', 'consent_given', 'file_submitted']);
    expect(await kinds('--since', '2026-01-01')).toHaveLength(3);
    expect(await kinds('--since', '2999-01-01T00:00:00Z')).toEqual([]);
  });

  it('the record is shown with the NIK masked, whole nowhere', async () => {
    const [one] = await rows<{ employer: string }>(place, ['cases']);
    const args = ['employer', one?.employer ?? ''];
    const [record] = await rows<Record<string, unknown>>(place, args);
    expect(record).toMatchObject({
      id: one?.employer,
      business: { businessName: 'Laundry Bersih' },
      workers: [{ name: 'Warni', nik: '3327••••••••0003', birth: '1992-06-05', sex: 'F' }],
      missing: expect.arrayContaining([{ subject: 'w1', key: 'kk' }]),
      consents: [{ given: true }],
    });
    const env = { SIAP_DATA_DIR: place };
    const people = await programs.run('siap', { args, env });
    for (const text of [JSON.stringify(record), people.stdout]) expect(text).not.toContain(NIK);
  });

  it('doctor finds nothing wrong but what the machine lacks', async () => {
    const env = { SIAP_DATA_DIR: place };
    const { stdout } = await programs.run('siap', { args: ['doctor', '--json'], env });
    const found = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(found.length).toBeGreaterThan(5);
    for (const { check, ok, detail } of found) {
      expect(detail).toEqual(expect.any(String));
      if (check !== 'disk') expect(ok, check).toBe(true);
    }
    const content = found.find(({ check }) => check === 'isi');
    expect(content.detail).toMatch(/^\d+ aturan dan \d+ kalimat belum ditandatangani$/);
  });

  it('doctor says what is wrong, and exits 1', async () => {
    const env = { SIAP_DATA_DIR: place, SIAP_FIXED_NOW: '2020-01-01T00:00:00Z' };
    const ended = await programs.run('siap', { args: ['doctor'], env });
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain('RUSAK basis data: Jam komputer');
    expect(ended.stderr).toMatch(/^Perlu dibetulkan: [^\n]*\n$/);
  });
});
