import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseNumber } from '../../src/followup/number.ts';
import type { Role } from '../../src/office/rights.ts';
import { unzip } from '../exchange/unzip.ts';
import { COMPLETE, completeAs, WITH_GAPS } from './case-owner.ts';
import { type Desk, type Office, startOffice } from './house.ts';

let office: Office;
let cases: Record<'whole' | 'gaps' | 'withdrawn' | 'early', { id: string; employerId: string }>;

beforeAll(async () => {
  office = await startOffice();
  await office.owner('081', ...COMPLETE);
  await office.owner('082', ...WITH_GAPS);
  await office.owner('083', ...completeAs('Ponggol Dicabut'), 'saya batalkan persetujuan', '2');
  await office.owner('084', 'halo', 'petugas');
  const open = await office.app.database.followup.openCases();
  const find = (test: (name: string | null) => boolean) => {
    const found = open.find(({ businessName }) => test(businessName));
    if (!found) throw new Error('no such case');
    return found;
  };
  cases = {
    whole: find((name) => name === 'Ponggol Mak Yah'),
    gaps: find((name) => name === 'Jaya Denim'),
    withdrawn: find((name) => name === 'Ponggol Dicabut'),
    early: find((name) => name === null),
  };
}, 60_000);
afterAll(() => office.stop());

/** Somebody who gave a code of her authenticator app just now. */
async function proven(role: Role = 'officer'): Promise<Desk> {
  const desk = await office.desk(role);
  const { database, clock } = office.app;
  const [session] = await database.accounts.sessionsOf(desk.officer.id);
  await database.write(async (tx) => {
    await tx.changeSecrets(desk.officer.id, { totp: 'JBSWY3DPEHPK3PXP', totpAt: clock.now() });
    await tx.touchSession(session?.id ?? '', clock.now(), clock.now());
  });
  return desk;
}

const take = (desk: Desk, one: { id: string }, kind: string) =>
  desk.raw(`/kasus/${one.id}/berkas/${kind}`, { method: 'POST', body: new URLSearchParams() });

const trail = () =>
  office.rows<{ actor: string; subject: string; detail: string }>(
    "select actor, subject, detail from audit where action = 'file_exported'",
  );

describe('the sheet', () => {
  it('comes as a file that is named by the case alone, and stands in the trail', async () => {
    const desk = await proven();
    const answer = await take(desk, cases.whole, 'edabu');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="${caseNumber(cases.whole)}-edabu.xlsx"`,
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const bytes = Buffer.from(await answer.arrayBuffer());
    const [sheet] = await readXlsxFile(bytes);
    const [, row = []] = (sheet?.data ?? []) as unknown as unknown[][];
    expect(row[5]).toBe('3327124505030002');
    expect(row[6]).toBe('IKA');
    const noted = trail().find(({ subject }) => subject === cases.whole.employerId);
    expect(noted?.actor).toBe(desk.officer.id);
    expect(JSON.parse(noted?.detail ?? '')).toEqual({ kind: 'edabu', workers: 1 });
  });

  it('of six workers with gaps says on its second sheet what is missing', async () => {
    const answer = await take(await proven('supervisor'), cases.gaps, 'edabu');
    const bytes = Buffer.from(await answer.arrayBuffer());
    const [workers, gaps] = await readXlsxFile(bytes);
    expect(workers?.data).toHaveLength(7);
    expect(gaps?.data.map((row) => row.join('|')).join('\n')).toContain('Kasmuri|No. KK|belum ada');
    expect([...unzip(bytes).keys()]).toContain('xl/sharedStrings.xml');
  });
});

describe('the papers', () => {
  it('come all in one and each alone', async () => {
    const desk = await proven();
    for (const kind of ['surat', 'formulir', 'kuasa', 'daftar-pekerja']) {
      const answer = await take(desk, cases.whole, kind);
      expect(answer.status, kind).toBe(200);
      expect(answer.headers.get('content-type')).toBe('application/pdf');
      expect(answer.headers.get('content-disposition')).toContain(`-${kind}.pdf"`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    }
  });

  it('that nobody needs are not written', async () => {
    const desk = await proven();
    expect((await take(desk, cases.whole, 'keluar-pbi')).status).toBe(404);
    expect((await take(desk, cases.whole, 'lain')).status).toBe(404);
  });
});

describe('the panel', () => {
  it('has a button a file, each a form that works without a script', async () => {
    const { html } = await (await office.desk('officer')).get(`/kasus/${cases.whole.id}`);
    const forms = [...html.matchAll(/action="\/office\/kasus\/\w+\/berkas\/([\w-]+)"/g)];
    expect(forms.map(([, kind]) => kind)).toEqual([
      'edabu',
      'surat',
      'formulir',
      'kuasa',
      'daftar-pekerja',
    ]);
  });

  it('says why there is nothing to take where the consent was withdrawn', async () => {
    const { html } = await (await office.desk('officer')).get(`/kasus/${cases.withdrawn.id}`);
    expect(html).toContain('sudah mencabut persetujuannya, jadi berkasnya tidak dibuat');
    expect(html).not.toContain('/berkas/');
  });
});

describe('nothing leaves', () => {
  it.each(['withdrawn', 'early'] as const)('without consent: %s', async (which) => {
    const before = trail().length;
    for (const kind of ['edabu', 'surat', 'formulir']) {
      const answer = await take(await proven(), cases[which], kind);
      expect(answer.status).toBe(403);
      const html = await answer.text();
      expect(html).toMatch(which === 'early' ? /belum menyetujui/ : /mencabut persetujuannya/);
    }
    expect(trail()).toHaveLength(before);
  });

  it('without a code of the authenticator app', async () => {
    const before = trail().length;
    const answer = await take(await office.desk('officer'), cases.whole, 'edabu');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(/^\/office\/akun/);
    expect(trail()).toHaveLength(before);
  });

  it.each(['auditor', 'partner', 'prosecutor'] as const)('to the %s', async (role) => {
    expect((await take(await proven(role), cases.whole, 'edabu')).status).toBe(403);
  });

  it('from another area, by a forged form, or by a link', async () => {
    const desk = await office.desk('officer', { areas: ['33.27.01'] });
    expect((await take(desk, cases.whole, 'edabu')).status).toBe(404);
    const path = `/kasus/${cases.whole.id}/berkas/edabu`;
    const forged = { method: 'POST', headers: { origin: 'https://jahat.example' } };
    expect((await (await proven()).raw(path, forged)).status).toBe(403);
    expect((await (await proven()).raw(path)).status).toBe(404);
  });

  it('where the trail cannot be written', async () => {
    const desk = await proven();
    office.refuse(1);
    const answer = await take(desk, cases.whole, 'edabu');
    expect(answer.status).toBe(500);
    expect(answer.headers.get('content-type')).toContain('text/html');
  });
});
