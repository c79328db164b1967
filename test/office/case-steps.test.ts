import { afterAll, beforeAll, describe, expect, it, type MockInstance, vi } from 'vitest';
import { COMPLETE, completeAs } from './case-owner.ts';
import { type Desk, type Office, startOffice } from './house.ts';

const NIK = '3327124505030002';
const SCRIPT = '<script>alert(1)</script>';
const MINUTE = 60_000;

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.stop());

type CaseRow = { id: string; employer: string; by: string | null; until: number };

/** The case that was opened last. */
function newest(): CaseRow {
  const [row] = office.rows<CaseRow>(
    `select id, employer_id as employer, lease_by as "by", lease_until as until
     from followup_case order by opened_at desc, id desc limit 1`,
  );
  if (!row) throw new Error('no case');
  return row;
}

/** An owner plays until she has a case; its id. */
async function caseOfOwner(address: string, texts: readonly string[] = COMPLETE) {
  await office.owner(address, ...texts);
  return newest();
}

/** An officer who has just given a code of the authenticator app. */
async function proved(role: 'officer' | 'supervisor' = 'officer'): Promise<Desk> {
  const desk = await office.desk(role);
  const { database, clock } = office.app;
  const [session] = await database.accounts.sessionsOf(desk.officer.id);
  await database.write(async (tx) => {
    await tx.changeSecrets(desk.officer.id, { totpAt: clock.now() });
    await tx.touchSession(session?.id ?? '', clock.now(), clock.now());
  });
  return desk;
}

const trail = (action: string) =>
  office.rows<{ actor: string; subject: string; reason: string; detail: string }>(
    `select actor, subject, reason, detail from audit where action = '${action}' order by seq`,
  );

describe('a masked number', () => {
  it('is shown whole on the answered page alone, and why stands in the trail', async () => {
    const { id, employer } = await caseOfOwner('unmask');
    const desk = await proved();
    const fields = { nomor: 'w1.nik', alasan: 'verifikasi_edabu' };
    const answer = await desk.raw(`/kasus/${id}/buka-nomor`, {
      method: 'POST',
      body: new URLSearchParams(fields),
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('location')).toBeNull();
    const html = await answer.text();
    expect(html.split(NIK)).toHaveLength(2);
    expect(html).not.toContain('3327121203120007');
    expect(trail('number_unmasked').at(-1)).toEqual({
      actor: desk.officer.id,
      subject: employer,
      reason: 'verifikasi_edabu',
      detail: '{"subject":"w1","key":"nik"}',
    });
    const after = await desk.get(`/kasus/${id}?saring=step`);
    expect(after.html).not.toContain(NIK);
    expect(after.html).toContain('membuka nomor · verifikasi di e-Dabu');
  });

  it('of a telephone can be called once it is whole', async () => {
    const { id } = await caseOfOwner('unmask-phone');
    const desk = await proved();
    const fields = { nomor: 'w1.phone', alasan: 'telepon_pemilik' };
    const { html } = await desk.post(`/kasus/${id}/buka-nomor`, fields);
    expect(html).toContain('<a href="tel:+6285742011223">0857-4201-1223</a>');
  });

  it('stays masked when the trail cannot be written', async () => {
    const { id } = await caseOfOwner('unmask-disk');
    const desk = await proved();
    office.refuse(1);
    const fields = { nomor: 'w1.nik', alasan: 'cek_kk' };
    const { status, html } = await desk.post(`/kasus/${id}/buka-nomor`, fields);
    expect(status).toBe(500);
    expect(html).not.toContain(NIK);
  });

  it('stays masked without the authenticator app, or a code given lately', async () => {
    const { id } = await caseOfOwner('unmask-unproved');
    const before = trail('number_unmasked').length;
    const body = () => new URLSearchParams({ nomor: 'w1.nik', alasan: 'cek_kk' });
    const unproved = await office.desk('officer');
    const path = `/kasus/${id}/buka-nomor`;
    const first = await unproved.raw(path, { method: 'POST', body: body() });
    expect(first.status).toBe(303);
    expect(first.headers.get('location')).toMatch(/^\/office\/akun/);
    const late = await proved();
    office.pass(20 * MINUTE);
    const second = await late.raw(path, { method: 'POST', body: body() });
    expect(second.headers.get('location')).toBe(
      `/office/akun/bukti?ke=${encodeURIComponent(`/kasus/${id}`)}`,
    );
    expect(trail('number_unmasked')).toHaveLength(before);
  });

  it.each([
    [400, { nomor: 'w1.nik', alasan: '' }],
    [400, { nomor: 'w1.nik', alasan: 'iseng' }],
    [404, { nomor: 'w9.nik', alasan: 'cek_kk' }],
    [404, { nomor: 'business.nik', alasan: 'cek_kk' }],
    [404, { nomor: 'w1.wage', alasan: 'cek_kk' }],
    [404, { alasan: 'cek_kk' }],
  ])('is refused with %i for %o', async (status, fields) => {
    const { id } = newest();
    const desk = await proved();
    const answer = await desk.post(`/kasus/${id}/buka-nomor`, fields as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(answer.html).toContain('role="alert"');
    expect(answer.html).not.toContain(NIK);
  });

  it('is not unmasked once the consent was taken back: the next step is to stop', async () => {
    const { id } = await caseOfOwner('withdraws', [...COMPLETE, 'cabut persetujuan', '2']);
    const desk = await proved();
    const { html } = await desk.get(`/kasus/${id}`);
    expect(html).toContain('Persetujuan dicabut: hentikan prosesnya');
    expect(html).toContain('tidak setuju');
    expect(html).not.toContain('buka-nomor');
    const fields = { nomor: 'w1.nik', alasan: 'cek_kk' };
    const refused = await desk.post(`/kasus/${id}/buka-nomor`, fields);
    expect(refused.status).toBe(403);
    expect(refused.html).not.toContain(NIK);
  });
});

describe('a case that is open on somebody’s screen', () => {
  it('is his for five minutes; another is told who has it, and cannot take it', async () => {
    const { id } = await caseOfOwner('lease');
    const wati = await office.desk('officer', { name: 'Bu Wati' });
    const budi = await office.desk('officer', { name: 'Pak Budi' });
    expect((await wati.get(`/kasus/${id}`)).html).toContain('Bapak/Ibu pegang sampai');
    const { html } = await budi.get(`/kasus/${id}`);
    expect(html).toMatch(/Bu Wati sedang membuka kasus ini sejak \d\d\.\d\d\./);
    expect(html).not.toContain('/lepas');
    expect(newest()).toMatchObject({ by: wati.officer.id });
    office.pass(5 * MINUTE + 1);
    expect((await budi.get(`/kasus/${id}`)).html).toContain('Bapak/Ibu pegang sampai');
    expect((await wati.get(`/kasus/${id}`)).html).toContain('Pak Budi sedang membuka');
  });

  it('is given back by a button, and then anybody’s', async () => {
    const { id } = await caseOfOwner('lease-back');
    const [one, two] = [await office.desk('officer'), await office.desk('officer')];
    await one.get(`/kasus/${id}`);
    const { path, html } = await one.post(`/kasus/${id}/lepas`);
    expect(path).toBe('/?kabar=released');
    expect(html).toContain('Kasus dilepas');
    expect(newest().by).toBeNull();
    expect((await two.get(`/kasus/${id}`)).html).toContain('/lepas');
    // Not by who does not hold it.
    await one.post(`/kasus/${id}/lepas`);
    expect(newest().by).toBe(two.officer.id);
  });

  it('is renewed while it is open, not for ever, and without a line in the trail', async () => {
    const { id } = await caseOfOwner('lease-on');
    const desk = await office.desk('officer');
    await desk.get(`/kasus/${id}`);
    const lines = () => office.rows<{ n: number }>('select count(*) as n from audit')[0]?.n;
    const before = lines();
    office.pass(MINUTE);
    const beat = (kali: number) =>
      desk
        .raw(`/kasus/${id}/pegang`, {
          method: 'POST',
          body: new URLSearchParams({ kali: String(kali) }),
          headers: { 'hx-request': 'true' },
        })
        .then((answer) => answer.text());
    const until = newest().until;
    const again = await beat(0);
    expect(again).toContain('hx-trigger="every 60s"');
    expect(again).toContain('value="1"');
    expect(newest().until).toBeGreaterThan(until);
    expect(await beat(9)).not.toContain('hx-trigger');
    expect(lines()).toBe(before);
    const plain = await desk.raw(`/kasus/${id}/pegang`, { method: 'POST' });
    expect(plain.headers.get('location')).toBe(`/office/kasus/${id}`);
  });
});

describe('what officers did and wrote', () => {
  it('stands in the history by their names, notes with their numbers masked', async () => {
    const { id, employer } = await caseOfOwner('notes');
    const desk = await office.desk('officer', { name: 'Bu Wati' });
    const budi = await office.desk('officer', { name: 'Pak Budi' });
    const by = desk.officer.id;
    const now = office.app.clock.now();
    const text = `Anaknya NIK ${NIK}, HP 0812-3456-7890 ${SCRIPT}`;
    await office.app.database.write(async (tx) => {
      await tx.addNote({ employerId: employer, by, at: now, text });
      await tx.audit({ actor: by, action: 'note_added', subject: employer, at: now });
      const detail = { from: '-', to: budi.officer.id };
      const at = now + 1;
      await tx.audit({ actor: by, action: 'case_assigned', subject: employer, at, detail });
      const outcome = { employerId: employer, kind: 'tidak_diangkat', reason: null, by };
      await tx.logOutcome({ ...outcome, at: now + 2, via: 'call', nextAt: now });
    });
    const all = (await desk.get(`/kasus/${id}`)).html;
    expect(all).toContain('Bu Wati: <q>Anaknya NIK 3327••••••••0002, HP 0812••••7890 &lt;script');
    expect(all).not.toContain('note_added');
    expect(all).toMatch(/Bu Wati: \S.* dari belum ada · kepada Pak Budi/);
    expect(all).toMatch(/Bu Wati: telepon · .+ · berikutnya \d+ \S+ \d{4}/);
    const notes = (await desk.get(`/kasus/${id}?saring=note`)).html;
    expect(notes).toContain('Anaknya NIK');
    expect(notes).not.toContain('kepada Pak Budi');
  });
});

describe('what is over is said in a sentence', () => {
  it('of a closed case', async () => {
    const { id } = await caseOfOwner('closed');
    const desk = await office.desk('supervisor');
    await setCase(id, { stage: 'TERDAFTAR', closedAt: office.app.clock.now() });
    const { html } = await desk.get(`/kasus/${id}`);
    expect(html).toContain('Kasus ini ditutup pada');
    expect(html).not.toContain('Langkah berikutnya');
    expect(newest().by).toBeNull();
  });

  it('of a merged case, with the way to the other and back', async () => {
    const first = await caseOfOwner('merged-1', completeAs('Warung Satu'));
    const second = await caseOfOwner('merged-2', completeAs('Warung Dua'));
    const desk = await office.desk('officer');
    const now = office.app.clock.now();
    await setCase(second.id, { mergedInto: first.id, mergedAt: now, closedAt: now });
    const { html } = await desk.get(`/kasus/${second.id}`);
    expect(html).toContain('Kasus ini sudah digabung');
    expect(html).toContain(`<a href="/office/kasus/${first.id}">Warung Satu (K-`);
    const other = (await desk.get(`/kasus/${first.id}`)).html;
    expect(other).toContain('Digabung ke sini');
    expect(other).toContain(`<a href="/office/kasus/${second.id}">Warung Dua (K-`);
  });

  it('of an owner who had everything erased, of whom nothing is left', async () => {
    const { id } = await caseOfOwner('erased', [...completeAs('Toko Lenyap'), 'hapus data', 'ya']);
    const desk = await office.desk('officer');
    const { status, html } = await desk.get(`/kasus/${id}`);
    expect(status).toBe(200);
    expect(html).toContain('Pemilik menghapus datanya pada');
    for (const gone of ['Toko Lenyap', 'Ika', 'Sumiyah', 'id="pekerja"', 'id="usaha"'])
      expect(html).not.toContain(gone);
    expect(html).toContain('data dihapus');
  });

  /** Changes the case as an officer's step would. */
  async function setCase(id: string, change: Record<string, string | number>) {
    const [row] = office.rows<{ version: number; employer: string }>(
      `select version, employer_id as employer from followup_case where id = '${id}'`,
    );
    const now = office.app.clock.now();
    await office.app.database.write(async (tx) => {
      await tx.changeCase(id, row?.version ?? 0, change, now);
      const subject = row?.employer ?? '';
      await tx.audit({ actor: 'uji', action: 'case_changed', subject, at: now });
    });
  }
});

describe('what owners write is text on the page', () => {
  it('as a business’s name, a worker’s, and a message', async () => {
    const nasty = completeAs(`Warung ${SCRIPT}`).map((text) =>
      text === 'Ika' ? 'Ika <b>x</b>' : text,
    );
    const { id } = await caseOfOwner('script', [
      ...nasty,
      `${SCRIPT} $t(office:wants_person) {{said}} <img src=x onerror=alert(1)>`,
    ]);
    const desk = await office.desk('officer');
    const { status, html } = await desk.get(`/kasus/${id}`);
    expect(status).toBe(200);
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toContain(SCRIPT);
    expect(html).not.toMatch(/<img|<b>x/);
    expect(html).toContain('$t(office:wants_person)');
  });
});

describe('a business of two hundred workers', () => {
  it('is one page, and asks the database no more than one of one worker', async () => {
    const { id, employer } = await caseOfOwner('many', completeAs('Pabrik Besar'));
    const { database, clock } = office.app;
    await database.write(async (tx) => {
      const storage = { sealed: true, lookup: null };
      const now = clock.now();
      for (let n = 2; n <= 200; n += 1)
        for (const [key, value] of [
          ['name', `Pekerja ${n}`],
          ['wage', { monthly: 2_500_000 + n * 1000, said: 'month' }],
        ] as const)
          await tx.setField({
            employerId: employer,
            subject: `w${n}`,
            key,
            value,
            storage,
            by: 'owner',
            now,
          });
    });
    const small = await caseOfOwner('few', completeAs('Toko Kecil'));
    const desk = await office.desk('officer');
    await desk.get('/');
    const { html, asked } = await asks(() => desk.get(`/kasus/${id}`));
    expect(asked).toBe((await asks(() => desk.get(`/kasus/${small.id}`))).asked);
    expect(html).toContain('200 orang');
    expect(html).toContain('Pekerja 200');
    expect(html.match(/<th scope="row">/g)).toHaveLength(200);
    expect(html).toContain('dan 194 orang lagi');
    // Two answers of each of 199 workers, written at once, are one line of the history.
    expect(html.match(/Pemilik mengisi nama \(Pekerja/g)).toHaveLength(1);
  });

  /** How often the database was asked meanwhile. */
  async function asks<T extends object>(work: () => Promise<T>): Promise<T & { asked: number }> {
    const { timeline, accounts, followup } = office.app.database;
    const spies: Pick<MockInstance, 'mock' | 'mockRestore'>[] = [
      timeline,
      accounts,
      followup,
    ].flatMap((reader) =>
      Object.keys(reader).map((name) => vi.spyOn(reader as never, name as never)),
    );
    const answer = await work();
    const asked = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    for (const spy of spies) spy.mockRestore();
    return { ...answer, asked };
  }
});
