import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, type Office, startOffice } from './house.ts';
import { COMAL, madeUp } from './queue-cases.ts';

const SCRIPT = '<script>alert(1)</script>';
const FORMULA = '=HYPERLINK("http://jahat.example","klik")';
let office: Office;
let desk: Desk;

beforeAll(async () => {
  office = await startOffice();
  desk = await office.desk('officer');
  await madeUp(office, 'naskah', {
    fields: {
      businessName: SCRIPT,
      contactName: SCRIPT,
      place: { ...COMAL, label: SCRIPT },
      notes: [SCRIPT, 'nomor saya 085741002233'],
    },
  });
  await madeUp(office, 'rumus', {
    nik: '3327124505030002',
    fields: {
      businessName: FORMULA,
      contactName: 'Sri Karangan',
      phone: '+6285741002233',
      place: COMAL,
      notes: ['=1+1'],
    },
  });
});
afterAll(() => office.stop());

const audits = (action: string) =>
  office.rows<{ detail: string | null }>(
    `select detail from audit where action = '${action}' order by seq`,
  );
const listOf = (html: string) => /<div id="daftar"[\s\S]*/.exec(html)?.[0] ?? '';

describe('what owners wrote', () => {
  it('runs in no page', async () => {
    for (const path of ['/', '/antrean/daftar', '/?tampilan=semua&cari=%3Cscript%3E']) {
      const { status, html } = await desk.get(path);
      expect(status).toBe(200);
      expect(html).not.toContain(SCRIPT);
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    }
  });

  it('shows no number of a person', async () => {
    const { html } = await desk.get('/');
    expect(html).toContain('nomor saya 0857••••2233');
    expect(html).not.toContain('085741002233');
  });
});

describe('the view as a table', () => {
  const csv = async (query: string) => {
    const answer = await desk.raw(`/antrean/unduh${query}`);
    return { answer, text: await answer.text() };
  };

  it('has a line a case, formulas as text, and no numbers of persons', async () => {
    const { answer, text } = await csv('?tampilan=petugas');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="antrean-petugas-\d{4}-\d\d-\d\d\.csv"$/,
    );
    const [heads, ...lines] = text.trim().split('\r\n');
    expect(heads).toContain('"Nomor kasus";"Usaha";"Tahap";"Alasan"');
    expect(lines).toHaveLength(2);
    expect(text).toContain(`"'${FORMULA.replaceAll('"', '""')}"`);
    for (const cell of text.split(/;|\r\n/)) expect(cell).not.toMatch(/^"?[=+\-@]/);
    for (const secret of ['3327124505030002', '085741002233', '5741002233', 'Karangan', '1+1'])
      expect(text).not.toContain(secret);
  });

  it('is noted with view and count', async () => {
    await csv('?tampilan=petugas');
    expect(JSON.parse(audits('queue_downloaded').at(-1)?.detail ?? '')).toEqual({
      view: 'petugas',
      count: 2,
    });
  });

  it('has what the page is narrowed to', async () => {
    const { text } = await csv('?tampilan=petugas&kecamatan=33.27.08');
    expect(text.trim().split('\r\n')).toHaveLength(1);
  });

  it('of a made-up view is refused', async () => {
    expect((await csv('?tampilan=bogus')).answer.status).toBe(404);
  });
});

describe('a list that asks by itself', () => {
  const next = (html: string) =>
    /hx-get="\/office([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';

  it('is noted only when it has cases that the page had not', async () => {
    const page = await desk.get('/?tampilan=petugas');
    const noted = audits('queue_read').length;
    const same = await desk.get(next(page.html));
    expect(same.html).toMatch(/^<div id="daftar"/);
    expect(same.html).not.toContain('<html');
    expect(audits('queue_read')).toHaveLength(noted);
    await madeUp(office, 'baru', { fields: { businessName: 'Warung Baru', place: COMAL } });
    const more = await desk.get(next(same.html));
    expect(more.html).toContain('Warung Baru');
    expect(audits('queue_read')).toHaveLength(noted + 1);
    expect((await desk.get(next(more.html))).status).toBe(200);
    expect(audits('queue_read')).toHaveLength(noted + 1);
  });

  it('is what the page has', async () => {
    const { html } = await desk.get('/?tampilan=petugas');
    const rows = (text: string) =>
      text
        .split(/<li [^>]*data-row/)
        .slice(1)
        .join()
        .split('</ol>')[0];
    expect(rows((await desk.get(next(html))).html)).toBe(rows(listOf(html)));
  });

  it('ends some time, so that a forgotten page does not stay signed in', async () => {
    let { html } = await desk.get('/');
    let times = 0;
    for (; next(html) !== '' && times < 100; times++) ({ html } = await desk.get(next(html)));
    expect(times).toBe(40);
    expect(html).toContain('sudah berhenti menyegarkan diri');
  });
});

describe('saved filters', () => {
  it('come back as a link, without the words that were searched', async () => {
    const his = await office.desk('officer');
    const fields = { tampilan: 'siap', kecamatan: '33.27.12', petugas: '-', cari: 'sri' };
    const saved = await his.post('/saringan', { ...fields, nama: 'Comal <b>siap</b>' });
    expect(saved.path).toBe('/?tampilan=siap&kecamatan=33.27.12&petugas=-&kabar=filter_saved');
    expect(saved.html).toContain('Saringan tersimpan.');
    const { html } = await his.get('/');
    expect(html).toContain(
      'href="/office/?tampilan=siap&amp;kecamatan=33.27.12&amp;petugas=-">Comal &lt;b&gt;siap',
    );
    expect((await desk.get('/')).html).not.toContain('Comal &lt;b&gt;');
    expect(office.rows('select query from saved_filter')).toEqual([
      { query: '?tampilan=siap&kecamatan=33.27.12&petugas=-' },
    ]);
  });

  it('are removed by their owner alone', async () => {
    const his = await office.desk('officer');
    await his.post('/saringan', { tampilan: 'lewat', nama: 'Lewat' });
    const remove = /action="\/office(\/saringan\/\w+\/hapus)"/.exec((await his.get('/')).html)?.[1];
    expect(remove).toBeDefined();
    const other = await desk.post(remove ?? '');
    expect(other.status).toBe(404);
    expect(other.html).toContain('bukan milik Bapak/Ibu');
    expect((await his.post(remove ?? '')).html).toContain('Saringan dihapus.');
    expect((await his.get('/')).html).not.toContain('>Lewat<');
  });

  it('of one name are one', async () => {
    const his = await office.desk('officer');
    await his.post('/saringan', { tampilan: 'siap', nama: 'Pagi' });
    await his.post('/saringan', { tampilan: 'kurang', nama: 'Pagi' });
    const { html } = await his.get('/');
    expect(html.match(/>Pagi</g)).toHaveLength(1);
    expect(html).toContain('href="/office/?tampilan=kurang">Pagi<');
  });

  it('are twenty at most', async () => {
    const his = await office.desk('officer');
    for (let at = 1; at <= 20; at++) await his.post('/saringan', { nama: `Saringan ${at}` });
    const more = await his.post('/saringan', { nama: 'Satu lagi' });
    expect(more.status).toBe(400);
    expect(more.html).toContain('sudah ada 20');
    const again = await his.post('/saringan', { nama: 'Saringan 7', tampilan: 'siap' });
    expect(again.status).toBe(200);
  });

  it.each([
    [{ nama: '  ' }, 400, 'beri nama dulu'],
    [{ nama: 'Bu Sri 085741002233' }, 400, 'jangan memakai nomor orang'],
    [{ nama: 'x', tampilan: 'bogus' }, 404, 'Tampilan antrean itu tidak ada'],
  ])('are refused with a sentence: %j', async (fields, status, sentence) => {
    const refused = await desk.post('/saringan', fields as Record<string, string>);
    expect(refused.status).toBe(status);
    expect(refused.html).toContain(sentence);
  });
});
