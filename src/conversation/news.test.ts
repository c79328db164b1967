import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { startTalk, type TestTalk } from '../../test/support/talk.ts';
import type { News } from './person.ts';

const FILE = [
  ...[
    'halo',
    '2',
    'comal',
    '2jt',
    'ya',
    'ya',
    'Warung Bu Sri',
    '3327081708909931',
    'Slamet',
    '2jt',
  ],
  ...['ya', '3327085708909932', 'Warni', '2jt', 'nanti', 'kirim', 'ya', 'tidak'],
];
const NUMBER = { kind: 'news', flow: 'enrolled', input: { number: '0123', date: '2026-12-01' } };
let talk: TestTalk;
let employerId: string;

const textOf = (messages: readonly { text: string }[]) =>
  messages.map(({ text }) => text).join('\n');
const refused = (...rows: readonly (readonly [string, string, string])[]): News => ({
  kind: 'news',
  flow: 'mend',
  input: { rows: rows.map(([subject, key, reason]) => ({ subject, key, reason })) },
});
const facts = async () => (await talk.database.followup.allFacts()).facts[0];

beforeEach(async () => {
  talk = await startTalk();
  onTestFinished(() => talk.close());
  for (const text of FILE) await talk.hears(text);
  const [outcome] = await talk.database.followup.outcomes(0);
  employerId = outcome?.employerId ?? '';
  expect((await facts())?.reasons).toContain('data_missing');
});

/** What an officer does when BPJS gives rows back. */
async function givesBack(...rows: readonly (readonly [string, string, string])[]) {
  const now = talk.app.clock.now();
  await talk.database.write(async (tx) => {
    const one = await tx.openCaseOf(employerId);
    if (!one) throw new Error('no case');
    await tx.putCase({ ...one, reasons: [...one.reasons, 'refused_rows'], now });
    for (const [subject, key, reason] of rows)
      await tx.addRefusal({ employerId, subject, key, reason, by: 'o1', at: now });
  });
  return textOf(await talk.office(refused(...rows)));
}
const mendedAt = async () =>
  (await talk.database.act.refusalsOf(employerId)).map((row) => [row.key, row.mendedAt !== null]);

describe('rows that BPJS gave back', () => {
  it('are named with their reasons, and just those are asked again', async () => {
    const told = await givesBack(['w1', 'nik', 'nik_not_found'], ['w2', 'name', 'name_mismatch']);
    expect(told).toContain('NIK Slamet (3327••••••••9931): tidak ditemukan');
    expect(told).toContain('Nama karyawan 2 (Warni): tidak sama dengan nama di KTP');
    expect(told).toContain('Berapa NIK Slamet?');
    const next = textOf(await talk.hears('3327081708909941'));
    expect(next).toContain('sudah saya ganti');
    expect(next).toContain('Nama karyawan 2, tadi tercatat Warni');
    expect(await mendedAt()).toEqual([
      ['nik', true],
      ['name', false],
    ]);
    expect((await facts())?.reasons).toContain('refused_rows');
    expect(textOf(await talk.hears('Warniti'))).toContain('sudah saya serahkan lagi ke petugas');
    expect((await facts())?.reasons).not.toContain('refused_rows');
    expect((await mendedAt()).every(([, is]) => is)).toBe(true);
    const [last] = (await talk.database.followup.outcomes(0)).slice(-1);
    expect(last).toMatchObject({ kind: 'rows_mended', reason: 'changed' });
  });

  it('may wait, also a name, and then stand first in the menu', async () => {
    await givesBack(['w2', 'name', 'name_mismatch']);
    const later = textOf(await talk.hears('nanti'));
    expect(later).toContain('pilih betulkan data dari BPJS');
    expect(later).toContain('1. Betulkan data dari BPJS');
    expect(textOf(await talk.hears('status'))).toContain('Ada data yang dikembalikan BPJS');
    expect(textOf(await talk.hears('1'))).toContain('Nama karyawan 2 (Warni)');
    expect(textOf(await talk.hears('Warniti'))).toContain('serahkan lagi');
    expect(textOf(await talk.hears('menu'))).not.toContain('Betulkan data');
  });

  it('are said to be unchanged when she stays by what she wrote', async () => {
    await givesBack(['w2', 'name', 'name_mismatch']);
    await talk.hears('Warni');
    const [last] = (await talk.database.followup.outcomes(0)).slice(-1);
    expect(last).toMatchObject({ kind: 'rows_mended', reason: 'same' });
  });

  it('that are no question of ours are an officer’s, and the case says so still', async () => {
    const told = await givesBack(
      ['w1', 'surat', 'document_unreadable'],
      ['w1', 'wage', 'wage_below'],
    );
    expect(told).toContain('Lain-lain: dokumennya tidak terbaca');
    expect(told).toContain('petugas yang membantu');
    expect(textOf(await talk.hears('2,6jt'))).toContain('serahkan lagi');
    expect((await facts())?.reasons).toContain('refused_rows');
    expect(textOf(await talk.hears('menu'))).not.toContain('Betulkan data');
  });

  it('that come while others are asked for are asked with them', async () => {
    await givesBack(['w1', 'nik', 'nik_not_found']);
    const told = await givesBack(['w2', 'wage', 'wage_below']);
    expect(told).toContain('Gaji Warni');
    expect(told).toContain('NIK Slamet');
    await talk.hears('2,5jt');
    expect(textOf(await talk.hears('3327081708909941'))).toContain('serahkan lagi');
    expect(textOf(await talk.hears('ulangi'))).toContain('Mau yang mana');
  });

  it('are not asked about a worker who was taken out meanwhile, nor without her consent', async () => {
    await talk.hears('Warni wis metu');
    await talk.hears('ya');
    expect(await givesBack(['w2', 'nik', 'nik_not_found'])).toBe('');
    await talk.hears('cabut persetujuan');
    await talk.hears('ya');
    expect(await givesBack(['w1', 'nik', 'nik_not_found'])).toBe('');
  });

  it('may be nonsense', async () => {
    const rows = [null, 7, {}, { subject: 'w9', key: 'nik' }, { subject: 'w1', key: 'nik' }];
    const told = textOf(
      await talk.office({ kind: 'news', flow: 'mend', input: { rows } as never }),
    );
    expect(told).toContain('NIK Slamet (3327••••••••9931): belum cocok dengan data BPJS');
    expect(told).not.toContain('w9');
  });
});

describe('news', () => {
  const enrolled = () => talk.office(NUMBER as News);

  it('of the registration are told with number and date, and no day on which cards begin', async () => {
    const told = textOf(await enrolled());
    expect(told).toContain('Warung Bu Sri sudah terdaftar di BPJS Kesehatan');
    expect(told).toContain('1 Desember 2026, nomor 0123');
    expect(told).toContain('BPJS yang memastikan');
    expect(told).toContain('UJI COBA');
    expect(textOf(await talk.hears('status'))).toContain('nomor 0123');
    expect(textOf(await talk.hears('data saya'))).toContain('Nomor pendaftaran BPJS: 0123');
  });

  it('that say nothing are not told', async () => {
    expect(await talk.office({ kind: 'news', flow: 'enrolled', input: { number: '1' } })).toEqual(
      [],
    );
  });

  it('wait while a person writes, and come when she leaves', async () => {
    const wulan = { kind: 'officer', by: 'o1', name: 'Wulan' } as const;
    await talk.office({ ...wulan, does: 'join' });
    expect(await enrolled()).toEqual([]);
    await talk.hears('bu, sudah belum ya?');
    const told = textOf(await talk.office({ kind: 'officer', by: 'o1', does: 'leave' }));
    expect(told.indexOf('Wulan sudah keluar')).toBeLessThan(told.indexOf('sudah terdaftar'));
    expect(told).toContain('Mau yang mana');
  });

  it('wait for who wants silence until she begins again', async () => {
    await talk.hears('berhenti');
    expect(await enrolled()).toEqual([]);
    expect(textOf(await talk.hears('mulai lagi'))).toContain('sudah terdaftar');
    expect(textOf(await talk.hears('ulangi'))).not.toContain('sudah terdaftar');
  });

  it('do not come between her and the question that ends all', async () => {
    await talk.hears('hapus data saya');
    expect(await enrolled()).toEqual([]);
    expect(textOf(await talk.hears('tidak'))).toContain('sudah terdaftar');
  });

  it('are nothing to who was erased', async () => {
    await talk.hears('hapus data saya');
    await talk.hears('ya');
    expect(await enrolled()).toEqual([]);
  });

  it('are told once, however often they are posted', async () => {
    const conversation = (await talk.database.chat.talk(employerId))?.conversationId ?? '';
    const now = talk.app.clock.now();
    const post = { conversationId: conversation, messageId: 'm', content: NUMBER as News, now };
    expect(await talk.database.write((tx) => tx.postOffice(post))).toBe(true);
    expect(await talk.database.write((tx) => tx.postOffice(post))).toBe(false);
  });
});
