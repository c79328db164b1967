import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptAs } from '../../src/conversation/misunderstood.ts';
import { INTENTS, LABELS } from '../../src/language/intent/labels.ts';
import { type Desk, type Office, startOffice } from './house.ts';

let office: Office;
let officer: Desk;
let lead: Desk;

async function keep(text: string, times = 1, guess: string | null = 'deadline'): Promise<void> {
  const { database, clock } = office.app;
  const effect = { kind: 'misunderstood', text, asked: 'home.menu', guess } as const;
  for (let time = 0; time < times; time += 1)
    await database.write((tx) => tx.keepMisunderstood(keptAs(effect, clock.now())));
}

beforeAll(async () => {
  office = await startOffice();
  officer = await office.desk('officer', { name: 'Wulan' });
  lead = await office.desk('supervisor');
});
afterAll(() => office.stop());

const rowsOf = (html: string) =>
  [...html.matchAll(/<tr><th scope="row">(.*?)<\/th>.*?<td class="num">(\d+)</g)].map(
    ([, text, count]) => [text, Number(count)],
  );
const idOf = (text: string) => {
  const { html } = shown;
  const row = html.split('<tr>').find((part) => part.includes(`>${text}</th>`)) ?? '';
  return /salah-paham\/(\w{26})"/.exec(row)?.[1] ?? '';
};
let shown: Awaited<ReturnType<Desk['get']>>;
const auditOf = () =>
  office.rows<{ actor: string; action: string; detail: string | null }>(
    "select actor, action, detail from audit where subject = 'misunderstood' order by id",
  );

describe('the sentences that were not understood', () => {
  it('are none at first, and the menu leads to them', async () => {
    const { status, html } = await officer.get('/salah-paham');
    expect(status).toBe(200);
    expect(html).toContain('Tidak ada kalimat yang menunggu');
    expect(html).toMatch(/<a href="\/office\/salah-paham" aria-current="page">/);
  });

  it('are listed, the most frequent first, with the question and the guess in words', async () => {
    await keep('priben kiye');
    await keep('ora mudeng <b>blas</b> $t(office:x) {{y}}', 2, 'pbi_back');
    await keep('kepriwe', 3, null);
    shown = await officer.get('/salah-paham');
    expect(rowsOf(shown.html)).toEqual([
      ['kepriwe', 3],
      ['ora mudeng &lt;b&gt;blas&lt;/b&gt; $t(office:x) {{y}}', 2],
      ['priben kiye', 1],
    ]);
    expect(shown.html).toContain('3 kalimat menunggu');
    expect(shown.html).toContain('Batas waktu mendaftar</td>');
    expect(shown.html).toContain('Kembali ke PBI setelah keluar</td>');
    expect(shown.html).not.toMatch(/home\.menu|office-misunderstood|undefined| style=/);
    expect(shown.html).toContain('aria-label="Maksud dari: priben kiye"');
  });

  it('can be given every label, each with its name', async () => {
    const own = /<select name="maksud"[\s\S]*?<\/select>/.exec(shown.html)?.[0] ?? '';
    const options = [...own.matchAll(/<option value="([^"]*)">([^<]+)</g)];
    const labels = options.map(([, value]) => value);
    for (const intent of INTENTS) {
      for (const finer of LABELS[intent]) expect(labels).toContain(`${intent}.${finer}`);
      expect(labels.includes(intent)).toBe(LABELS[intent].length > 1);
    }
    expect(labels.slice(0, 2)).toEqual(['', 'none']);
    for (const [, , name = ''] of options) expect(name).not.toMatch(/_|office-/);
  });

  it('are gone from the list once they are labelled, with a line in the trail', async () => {
    const id = idOf('priben kiye');
    const done = await officer.post(`/salah-paham/${id}`, { maksud: 'deadline.deadline' });
    expect(done.path).toBe('/salah-paham?kabar=sentence_labelled');
    expect(done.html).toContain('Tersimpan.');
    expect(rowsOf(done.html)).toHaveLength(2);
    const row = 'select label, labelled_by as by from misunderstood where label is not null';
    expect(office.rows(row)).toEqual([{ label: 'deadline.deadline', by: officer.officer.id }]);
    const line = auditOf().find(({ action }) => action === 'sentence_labelled');
    expect(line).toMatchObject({ actor: officer.officer.id });
    expect(JSON.parse(line?.detail ?? '')).toEqual({ sentence: id, label: 'deadline.deadline' });
    expect(auditOf().filter(({ action }) => action === 'misunderstood_read')).toHaveLength(3);

    const late = await lead.post(`/salah-paham/${id}`, { maksud: 'greeting.greeting' });
    expect(late.status).toBe(409);
    expect(late.html).toContain('sudah diberi maksud');
    expect(office.rows(row)).toHaveLength(1);
    const trail = await lead.get('/jejak');
    expect(trail.html).toContain('memberi maksud kepada kalimat');
    expect(trail.html).toContain('kalimat yang belum dipahami');
  });

  it('take no label that there is not', async () => {
    const id = idOf('kepriwe');
    for (const maksud of ['', 'iuran', 'deadline.anak', 'toString']) {
      const { status, html } = await officer.post(`/salah-paham/${id}`, { maksud });
      expect([status, html]).toEqual([400, expect.stringContaining('pilih dulu maksudnya')]);
    }
    expect((await officer.post('/salah-paham/tidak-ada', { maksud: 'none' })).status).toBe(409);
    const none = await officer.post(`/salah-paham/${id}`, { maksud: 'none' });
    expect(rowsOf(none.html)).toHaveLength(1);
  });

  it('stand on several pages, and one stays on hers', async () => {
    for (let number = 0; number < 24; number += 1)
      await keep(`kalimat ${'x'.repeat(number + 2)}y${number}`);
    const first = await officer.get('/salah-paham');
    expect(rowsOf(first.html)).toHaveLength(20);
    expect(first.html).toContain('Halaman 1 dari 2');
    shown = await officer.get('/salah-paham?halaman=2');
    expect(rowsOf(shown.html)).toHaveLength(5);
    const [[text] = ['']] = rowsOf(shown.html);
    const id = idOf(String(text));
    const done = await officer.post(`/salah-paham/${id}`, { maksud: 'none', halaman: '2' });
    expect(done.path).toMatch(/^\/salah-paham\?halaman=2&/);
    expect(rowsOf(done.html)).toHaveLength(4);
    for (const odd of ['0', '-1', 'x', '99', '1e9'])
      expect((await officer.get(`/salah-paham?halaman=${odd}`)).status).toBe(200);
  });

  it('are for officers and those who lead, and nobody else', async () => {
    for (const role of ['auditor', 'partner', 'prosecutor'] as const) {
      const desk = await office.desk(role, { org: 'Kantor Contoh' });
      expect((await desk.get('/salah-paham')).status, role).toBe(403);
      const body = new URLSearchParams({ maksud: 'none' });
      const posted = await desk.raw('/salah-paham/x', { method: 'POST', body });
      expect(posted.status, role).toBe(403);
    }
    expect((await lead.get('/salah-paham')).status).toBe(200);
  });
});

describe('what workers tell', () => {
  const panel = (html: string) =>
    /id="angka-pekerja".*?(?=<section class="card"|<\/main>)/s.exec(html)?.[0] ?? '';
  const tell = async (kecamatan: string, reason: string, times: number) => {
    for (let time = 0; time < times; time += 1)
      await office.app.database.write((tx) => tx.countTip(kecamatan, reason));
  };

  it('is shown by kecamatan in steps of five, whatever the reasons, and less is not', async () => {
    await tell('33.27.12', 'not_registered', 4);
    const few = panel((await officer.get('/angka')).html);
    expect(few).toContain('Kabar dari pekerja');
    expect(few).toContain('bukan bukti');
    expect(few).toContain('Belum ada kecamatan dengan 5 kabar');
    expect(few).not.toContain('Comal');
    await tell('33.27.12', 'wage_cut', 1);
    await tell('33.27.09', 'not_registered', 1);
    await tell('-', 'not_registered', 12);
    const { html } = await officer.get('/angka?kecamatan=33.27.09');
    const rows = [...panel(html).matchAll(/<th scope="row"[^>]*>(.*?)<\/th><td[^>]*>(.*?)<\/td>/g)];
    expect(rows.map(([, place, count]) => [place, count])).toEqual([
      ['Belum disebut', '10 atau lebih'],
      ['Comal', '5 atau lebih'],
    ]);
    expect(panel(html)).not.toMatch(/wage_cut|not_registered|Taman/);
  });

  it('leaves no line in a log and leads to nobody', async () => {
    expect(
      office.rows("select 1 from outcome union all select 1 from audit where subject like '%tip%'"),
    ).toEqual([]);
    expect(panel((await lead.get('/angka')).html)).not.toContain('/angka/kasus');
    const names = office.rows<{ name: string }>("select name from pragma_table_info('tip')");
    expect(names.map(({ name }) => name)).toEqual(['kecamatan', 'reason', 'count']);
  });
});
