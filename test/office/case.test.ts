import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPLETE, WITH_GAPS } from './case-owner.ts';
import { type Desk, type Office, startOffice } from './house.ts';

let office: Office;
let desk: Desk;
beforeAll(async () => {
  office = await startOffice();
  await office.owner('ready', ...COMPLETE);
  await office.owner('gaps', ...WITH_GAPS);
  desk = await office.desk('officer', { name: 'Bu Wati' });
});
afterAll(() => office.stop());

/** The page's text without its marks. */
function textOf(html: string): string {
  return html
    .slice(html.indexOf('<main'))
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

/** The part of the page with this id. */
function partOf(html: string, id: string): string {
  const from = html.indexOf(`<section class="card" id="${id}"`);
  expect(from, id).toBeGreaterThan(0);
  // A table is a section of its own within: a part ends where the next card begins.
  const next = html.indexOf('<section class="card"', from + 1);
  return textOf(`<main>${html.slice(from, next === -1 ? html.indexOf('</main>', from) : next)}`);
}

function caseNamed(name: string): string {
  const [row] = office.rows<{ id: string }>(
    `select c.id from followup_case c join field f on f.employer_id = c.employer_id
     where f.key = 'businessName' and f.clear = '${JSON.stringify(name)}'`,
  );
  return row?.id ?? '';
}

describe('the page of a case whose file is complete', () => {
  it('tells where it stands and the one thing to do next', async () => {
    const id = caseNamed('Ponggol Mak Yah');
    const { status, html } = await desk.get(`/kasus/${id}`);
    expect(status).toBe(200);
    expect(html.match(/<h1/g)).toHaveLength(1);
    const head = partOf(html, 'ringkas');
    expect(head).toContain(`K-${id.slice(-6)}`);
    expect(head).toContain('Siap daftar');
    expect(head).toContain('Kec. Comal, Kab. Pemalang');
    expect(head).toContain('siap daftar · baru hari ini · 1 pekerja');
    expect(head).toContain('Langkah berikutnya: Periksa berkasnya, lalu ajukan ke BPJS.');
    const [, anchor] = html.match(/class="next-step">.*?href="#([a-z]+)"/s) ?? [];
    expect(html).toContain(`id="${anchor}"`);
  });

  it('shows the business, its worker, the cost and the consents', async () => {
    const { html } = await desk.get(`/kasus/${caseNamed('Ponggol Mak Yah')}`);
    expect(partOf(html, 'usaha')).toContain('Yang bisa dihubungi Sumiyah');
    expect(partOf(html, 'usaha')).toContain('NIB belum punya');
    const workers = partOf(html, 'pekerja');
    expect(workers).toContain('1 Ika 3327••••••••0002');
    expect(workers).toContain('5 Mei 2003 P Rp1.000.000 Tetap Belum punya tidak ada');
    expect(workers).toContain('0857••••1223');
    expect(workers).toContain('lengkap');
    expect(partOf(html, 'kurang')).toContain('tidak ada yang kurang');
    const cost = partOf(html, 'iuran');
    expect(cost).toMatch(/Perkiraan iuran \S+ \d{4}: Rp121\.663 sebulan/);
    expect(cost).toContain('Dari usaha Rp97.330 Dipotong dari gaji Rp24.333');
    expect(cost).toContain('Perpres 64/2020 Ps 30');
    expect(partOf(html, 'persetujuan')).toMatch(
      /menyimpan data dan menyerahkannya untuk pendaftaran \d+ setuju .* berlaku/,
    );
  });

  it('holds no whole identity number, nor a telephone number but where she wrote it in her talk', async () => {
    const { html } = await desk.get(`/kasus/${caseNamed('Ponggol Mak Yah')}`);
    for (const secret of ['3327124505030002', '3327121203120007'])
      expect(html).not.toContain(secret);
    for (const part of ['ringkas', 'usaha', 'pekerja', 'riwayat'])
      expect(partOf(html, part)).not.toContain('85742011223');
    expect(html).not.toContain('tel:');
  });

  it('is noted in the trail each time it is opened', async () => {
    const id = caseNamed('Ponggol Mak Yah');
    const reads = () =>
      office.rows<{ n: number }>(
        `select count(*) as n from audit a join followup_case c on c.employer_id = a.subject
         where c.id = '${id}' and a.action = 'case_read' and a.actor = '${desk.officer.id}'`,
      )[0]?.n ?? 0;
    const before = reads();
    await desk.get(`/kasus/${id}`);
    expect(reads()).toBe(before + 1);
  });
});

describe('the page of a case in which much is missing', () => {
  it('names what is missing for whom, and says so as the next step', async () => {
    const { html } = await desk.get(`/kasus/${caseNamed('Jaya Denim')}`);
    const missing = partOf(html, 'kurang');
    expect(missing).toContain('nama pemilik');
    expect(missing).toContain('No. KK: Kasmuri, Daryono, Sri Wahyuni, Eko P, Turinah, dan 1 orang');
    expect(missing).not.toContain('hal lagi');
    const step = partOf(html, 'ringkas');
    expect(step).toMatch(/Tanyakan yang kurang: [^.]+, \d+ hal lain/);
    const workers = partOf(html, 'pekerja');
    expect(workers).toContain('6 M. Rizal 3327••••••••0006');
    expect(workers).toContain('6 orang');
    const cost = partOf(html, 'iuran');
    expect(cost).toContain('Rp729.978');
    expect(cost).toContain('Gaji di bawah UMK dihitung dari UMK');
  });
});

describe('the history', () => {
  it('has everything, the newest first, and can be filtered by links', async () => {
    const id = caseNamed('Ponggol Mak Yah');
    const { html } = await desk.get(`/kasus/${id}`);
    const all = partOf(html, 'riwayat');
    expect(all).toContain('Pemilik: Ponggol Mak Yah');
    expect(all).toContain('berkas dikirim pemilik · lengkap');
    expect(all).toContain('Pemilik mengisi NIK (Ika).');
    expect(all).toContain('setuju · menyimpan data');
    expect(all.indexOf('berkas dikirim')).toBeLessThan(all.indexOf('diberi tahu soal kewajiban'));
    const filtered = await desk.get(`/kasus/${id}?saring=outcome`);
    const outcomes = partOf(filtered.html, 'riwayat');
    expect(outcomes).toContain('berkas dikirim pemilik');
    expect(outcomes).not.toContain('Pemilik mengisi');
    expect(outcomes).not.toContain('Pemilik: ');
  });

  it('tells of readings nowhere, and of unsent messages', async () => {
    const id = caseNamed('Jaya Denim');
    const { html } = await desk.get(`/kasus/${id}?saring=step`);
    expect(partOf(html, 'riwayat')).not.toContain('case_read');
    const { database } = office.app;
    const talk = office.rows<{ id: string }>(
      `select v.id from conversation v join followup_case c on c.employer_id = v.employer_id
       where c.id = '${id}'`,
    )[0]?.id;
    await database.write(async (tx) => {
      const message = { text: 'halo' };
      const queued = await tx.addOutbox({
        conversationId: talk ?? '',
        message,
        now: office.app.clock.now(),
      });
      await tx.markDead(queued?.id ?? '', 'fake-403');
    });
    const failures = await desk.get(`/kasus/${id}?saring=failure`);
    expect(partOf(failures.html, 'riwayat')).toContain('tidak terkirim (fake-403)');
  });

  it('comes a page at a time, each line once', async () => {
    const id = caseNamed('Jaya Denim');
    const employer = office.rows<{ id: string }>(
      `select employer_id as id from followup_case where id = '${id}'`,
    )[0]?.id;
    const at = office.app.clock.now() - 100_000;
    await office.app.database.write(async (tx) => {
      for (let n = 0; n < 230; n += 1)
        await tx.logOutcome({
          employerId: employer ?? '',
          kind: `uji_${n}_`,
          reason: null,
          by: desk.officer.id,
          // Many at one moment: none is lost between two pages.
          at: at + Math.floor(n / 60),
        });
    });
    const seen: string[] = [];
    let path: string | undefined = `/kasus/${id}?saring=outcome`;
    let pages = 0;
    while (path) {
      const { html }: { html: string } = await desk.get(path);
      seen.push(...[...html.matchAll(/uji_(\d+)_/g)].map(([, n]) => n ?? ''));
      path = html.match(/href="\/office([^"]+sebelum=[^"#]+)/)?.[1]?.replaceAll('&amp;', '&');
      pages += 1;
    }
    expect(pages).toBeGreaterThan(2);
    expect(seen).toHaveLength(230);
    expect(new Set(seen).size).toBe(230);
    expect((await desk.get(`/kasus/${id}?sebelum=';--`)).status).toBe(200);
  });
});

describe('a case that is not an officer’s to see', () => {
  it('of another kecamatan is not there for him, in any of its addresses', async () => {
    const id = caseNamed('Ponggol Mak Yah');
    const other = await office.desk('officer', { areas: ['33.27.01'] });
    const refused = [
      await other.get(`/kasus/${id}`),
      await other.post(`/kasus/${id}/pegang`),
      await other.post(`/kasus/${id}/lepas`),
      await other.post(`/kasus/${id}/buka-nomor`, { nomor: 'w1.nik', alasan: 'cek_kk' }),
    ];
    for (const { status, html } of refused) {
      expect(status).toBe(404);
      expect(html).toContain('bukan wilayah Bapak/Ibu');
      expect(html).not.toContain('Ponggol');
    }
    const own = await office.desk('officer', { areas: ['33.27.12'] });
    expect((await own.get(`/kasus/${id}`)).status).toBe(200);
  });

  it('of another regency is not there, nor one that never was', async () => {
    const said = ['saya punya rumah makan di adiwerna', '5 orang', 'petugas'];
    await office.owner('tegal', ...said);
    const [row] = office.rows<{ id: string }>(
      'select c.id from followup_case c order by c.opened_at desc limit 1',
    );
    const { status, html } = await desk.get(`/kasus/${row?.id}`);
    expect(status).toBe(404);
    expect(html).toContain('bukan wilayah Bapak/Ibu');
    expect((await desk.get('/kasus/01ARZ3NDEKTSV4RRFFQ69G5FAV')).status).toBe(404);
  });

  it.each(['auditor', 'partner', 'prosecutor'] as const)('is refused to %s', async (role) => {
    const id = caseNamed('Ponggol Mak Yah');
    const other = await office.desk(role, { org: 'kejari' });
    expect((await other.get(`/kasus/${id}`)).status).toBe(403);
  });
});
