import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/platform/config.ts';
import { createLog } from '../../src/platform/log.ts';
import { FakeChannel } from '../support/fake-channel.ts';
import { MONDAY } from '../support/talk.ts';
import { type Desk, type Office, startOffice } from './house.ts';

let office: Office;
let supervisor: Desk;
beforeAll(async () => {
  office = await startOffice({}, true);
  office.pass(MONDAY - office.app.clock.now());
  supervisor = await office.desk('supervisor');
});
afterAll(() => office.stop());

const USED = [
  'rule:rates@2020-01',
  'rule:limits@2020-01',
  'rule:class-two@2020-01',
  'rule:rounding@2020-01',
  'rule:minimum-wage/33.27@2026-01',
];

/** Signs these through the page, or takes their signatures back. */
async function posts(ids: readonly string[], does = 'tanda'): Promise<void> {
  const { html } = await supervisor.get('/isi');
  const body = new URLSearchParams({ surat: '1/2026', tanggal: '2026-11-20', tindakan: does });
  for (const [, line = ''] of html.matchAll(/name="tampil" value="([^"]+)"/g))
    body.append('tampil', line);
  for (const id of ids) body.append('pilih', id);
  const answer = await supervisor.raw('/isi', { method: 'POST', body });
  expect(answer.headers.get('location')).toMatch(/content_(signed|withdrawn)$/);
}

let owners = 0;
/** What a new owner is told to these, the last answer. */
async function told(...texts: string[]): Promise<string> {
  owners += 1;
  const address = `0812${owners}`;
  await office.owner(address, ...texts.slice(0, -1));
  const { sent } = office.channel as FakeChannel;
  const before = sent.length;
  await office.owner(address, ...texts.slice(-1));
  const answers = sent.slice(before).filter((one) => one.address === address);
  return answers.map(({ text }) => text).join('\n');
}

const COST = ['halo', '3', 'comal', '2jt'];
const estimate = /perkiraan/i;

describe('a figure', () => {
  it('is an estimate while any rule of it is a draft', async () => {
    expect(await told(...COST)).toMatch(/Perkiraan iuran Rp364\.989 sebulan/);
    await posts(USED.slice(1));
    expect(await told(...COST)).toMatch(estimate);
  });

  it('is none any more once all of them are signed, wherever it is told', async () => {
    await posts(USED);
    const cost = await told(...COST);
    expect(cost).toContain('Iuran Rp364.989 sebulan');
    expect(cost).not.toMatch(estimate);
    expect(await told(...COST, 'rincian')).toContain('Tiap karyawan Rp121.663 sebulan');
    expect(await told('halo', '2', 'comal', '1 orang 3jt, 1 orang 4jt')).not.toMatch(estimate);
    const least = await told('halo', 'iurannya berapa?');
    expect(least).toContain('Paling rendah Rp97.330');
    const whatIf = await told(...COST, 'kalau tambah 1 orang gaji 3jt berapa?');
    expect(whatIf).toContain('untuk 4 karyawan iurannya Rp514.989');
    expect(whatIf).not.toMatch(estimate);
  });

  it('of a wage by the day needs the rule that makes it a month', async () => {
    const daily = ['halo', '3', 'comal', '90rb sehari', 'ya'];
    expect(await told(...daily)).toMatch(estimate);
    expect(await told(...COST, 'kalau tambah 1 orang gaji 90rb sehari berapa?')).toMatch(estimate);
    const groups = ['halo', '2', 'comal', '1 orang 3jt sebulan, 1 orang 90rb sehari'];
    expect(await told(...groups)).toMatch(estimate);
    await posts(['rule:period-share/day@2020-01']);
    expect(await told(...daily)).not.toMatch(estimate);
    expect(await told(...groups)).not.toMatch(estimate);
  });

  it('in another regency needs the minimum wage of that one', async () => {
    expect(await told('halo', '3', 'kab tegal', '3jt')).toMatch(estimate);
  });

  it('is known to be signed by a program that starts anew', async () => {
    await office.restart();
    expect(await told(...COST)).not.toMatch(estimate);
  });

  it('and by another program on the same database, at its start and later', async () => {
    const config = readConfig({ SIAP_DATA_DIR: dirname(office.file) });
    const { clock } = office.app;
    const channel = new FakeChannel('terminal');
    const database = openDatabase(config, () => clock);
    const log = createLog('silent', false);
    const app = createApp(config, log, { database, clock, channels: [channel] });
    await app.start();
    expect(app.content.signatures.has(USED[0] ?? '')).toBe(true);
    await posts(USED.slice(0, 1), 'cabut');
    await expect.poll(() => app.content.signatures.has(USED[0] ?? '')).toBe(false);
    await app.stop();
  });

  it('is an estimate again when a signature is taken back, and when a rule is another', async () => {
    expect(await told(...COST)).toMatch(estimate);
    await posts(USED);
    expect(await told(...COST)).not.toMatch(estimate);
    // As if the rule said something else than what was signed.
    const [item = ''] = USED;
    const line = { item, hash: 'f'.repeat(64), officerId: supervisor.officer.id, at: MONDAY };
    await office.app.database.write((tx) =>
      tx.addSignature({ ...line, letter: '2/2026', letterDate: '2026-11-21' }),
    );
    await office.app.content.refresh();
    expect(await told(...COST)).toMatch(estimate);
  });
});

describe('an answer', () => {
  const ASKED = ['halo', 'dendanya apa?'] as const;

  it('says that BPJS has not signed it, and no longer once it has', async () => {
    expect(await told(...ASKED)).toContain('belum disahkan BPJS');
    const { items } = office.app.content;
    const sanctions = items.filter(({ id }) => id.startsWith('text:answer-sanctions:'));
    await posts(sanctions.map(({ id }) => id));
    const signed = await told(...ASKED);
    expect(signed).toContain('Dasar: ');
    expect(signed).not.toContain('belum disahkan BPJS');
  });
});
