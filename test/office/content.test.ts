import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../flows/kit/month.ts';
import { ruleItems } from '../../src/content/items.ts';
import { type Desk, type Office, type Shown, startOffice } from './house.ts';

let office: Office;
let supervisor: Desk;
beforeAll(async () => {
  office = await startOffice({}, true);
  supervisor = await office.desk('supervisor', { name: 'Bu Ratna' });
});
afterAll(() => office.stop());

const DAY = 86_400_000;
const LETTER = '123/VII-01/1126';
const today = () => dayOf(office.app.clock.now());
const lines = () => office.rows<{ item: string; hash: string }>('select * from signature');
const audited = (action: string) =>
  office.rows<{ actor: string; subject: string; detail: string }>(
    `select actor, subject, detail from audit where action = '${action}' order by id`,
  );

/** The rows of the page that carry a mark, as the form would post them. */
function marks(html: string): Map<string, string> {
  const shown = [...html.matchAll(/name="tampil" value="([^" ]+) ([^"]+)"/g)];
  return new Map(shown.map(([, id = '', mark = '']) => [id, mark]));
}

/** The part of the page about one item. */
function rowOf(html: string, id: string): string {
  return html.split(`<tr id="${id}">`)[1]?.split('</tr>')[0] ?? '';
}

type Form = {
  pick?: readonly string[];
  groups?: readonly string[];
  letter?: string;
  date?: string;
  does?: string;
  /** What the page showed; as it is now unless another is given. */
  shown?: ReadonlyMap<string, string>;
};

/** Posts the form of the page as a browser would: all marks, and what is ticked. */
async function posts(desk: Desk, form: Form = {}): Promise<Shown> {
  const { pick = [], groups = [], letter = LETTER, date = today(), does = 'tanda' } = form;
  const shown = form.shown ?? marks((await supervisor.get('/isi')).html);
  const body = new URLSearchParams({ surat: letter, tanggal: date, tindakan: does });
  for (const [id, mark] of shown) body.append('tampil', `${id} ${mark}`);
  for (const id of pick) body.append('pilih', id);
  for (const group of groups) body.append('semua', group);
  const answer = await desk.raw('/isi', { method: 'POST', body });
  const location = answer.headers.get('location');
  if (answer.status === 303 && location) return await desk.get(location.replace('/office', ''));
  return { status: answer.status, html: await answer.text(), path: '/isi' };
}

const TEXT = 'text:answer-sanctions:sanctions';
const RULE = 'rule:own-duty@2016-01';

describe('who may see and sign', () => {
  it.each(['officer', 'auditor', 'administrator'] as const)(
    '%s sees, and cannot sign',
    async (role) => {
      const desk = await office.desk(role);
      const { status, html } = await desk.get('/isi');
      expect(status).toBe(200);
      expect(html).toContain('Perpres 64/2020 Ps 30');
      expect(html).toContain('Ditegur tertulis dulu oleh BPJS');
      expect(html).not.toContain('name="pilih"');
      const before = lines().length;
      const refused = await posts(desk, { pick: [TEXT] });
      expect(refused.status).toBe(403);
      expect(refused.html).toContain('tidak punya hak');
      expect(lines().length).toBe(before);
    },
  );

  it.each(['partner', 'prosecutor'] as const)('%s does not see it', async (role) => {
    const desk = await office.desk(role, { org: 'Disnaker' });
    expect((await desk.get('/isi')).status).toBe(403);
    expect((await desk.get('/isi.csv')).status).toBe(403);
  });
});

describe('the page', () => {
  it('says each rule in words, with basis, doubt and status', async () => {
    const { html } = await supervisor.get('/isi');
    expect(rowOf(html, 'rule:rates@2020-01')).toContain('4% dari usaha, 1% dipotong dari gaji');
    const umk = rowOf(html, 'rule:minimum-wage/33.28@2025-01');
    expect(umk).toContain('Rp2.333.586,46 sebulan');
    expect(umk).toContain('Januari 2025 sampai Desember 2025');
    expect(umk).toContain('UMK Kab. Tegal 2025: SK Gub. Jateng 561/45/2024');
    expect(rowOf(html, 'rule:limits@2020-01')).toContain('No exemption from the floor');
    expect(rowOf(html, 'rule:administrative-fine@2014-01')).toContain('0,1% sebulan');
    expect(rowOf(html, TEXT)).toContain('konsep');
    expect(rowOf(html, TEXT)).toContain('PP 86/2013');
    expect(rowOf(html, 'text:check:cost')).toContain('Perkiraan iuran [total] sebulan');
  });

  it('has words for every rule: none is shown as it is stored', async () => {
    const { html } = await supervisor.get('/isi');
    for (const { id } of ruleItems()) {
      expect(rowOf(html, id), id).not.toBe('');
      expect(rowOf(html, id), id).not.toMatch(/&quot;|\{/);
    }
    expect(html).not.toContain('Kalimat lain');
  });

  it('filters by status, group and words', async () => {
    const found = await supervisor.get('/isi?kelompok=rule-minimum-wage&cari=tegal+2026');
    expect([...marks(found.html).keys()].sort()).toEqual([
      'rule:minimum-wage/33.28@2026-01',
      'rule:minimum-wage/33.76@2026-01',
    ]);
    expect(marks((await supervisor.get('/isi?status=sah')).html).size).toBe(0);
    const none = await supervisor.get('/isi?cari=zzzz');
    expect(none.html).toContain('Tidak ada isi yang cocok');
  });

  it('script in the search stays text', async () => {
    const { html } = await supervisor.get(
      `/isi?cari=${encodeURIComponent('"><script>x()</script>')}`,
    );
    expect(html).not.toContain('<script>x()');
    expect(html).toContain('&lt;script&gt;x()');
  });
});

describe('signing', () => {
  it('several at once, with letter and date; the trail says how many', async () => {
    const before = lines().length;
    const done = await posts(supervisor, { pick: [TEXT, RULE] });
    expect(done.status).toBe(200);
    expect(done.html).toContain('Yang dipilih sudah ditandatangani');
    for (const id of [TEXT, RULE]) {
      expect(rowOf(done.html, id)).toContain('>sah<');
      expect(rowOf(done.html, id)).toContain(`Bu Ratna, surat ${LETTER}`);
    }
    expect(lines().length).toBe(before + 2);
    const last = audited('content_signed').at(-1);
    expect(last).toMatchObject({ actor: supervisor.officer.id, subject: 'content' });
    expect(JSON.parse(last?.detail ?? '')).toEqual({ count: 2 });
    expect([...marks((await supervisor.get('/isi?status=sah')).html).keys()].sort()).toEqual([
      RULE,
      TEXT,
    ]);
  });

  it('a whole group, as far as it was shown', async () => {
    const shown = marks((await supervisor.get('/isi?cari=jatuh+tempo')).html);
    await posts(supervisor, { groups: ['rule-arrears'], shown });
    const { html } = await supervisor.get('/isi');
    expect(rowOf(html, 'rule:payment-terms@2016-07')).toContain('surat');
    expect(rowOf(html, 'rule:suspension@2020-01')).not.toContain('surat');
  });

  it('keeps the filter that was worked with', async () => {
    const page = await supervisor.get('/isi?kelompok=rule-mandiri');
    expect(page.html).toContain('name="saring_kelompok" value="rule-mandiri"');
    const body = new URLSearchParams({
      surat: LETTER,
      tanggal: today(),
      saring_kelompok: 'rule-mandiri',
      pilih: 'rule:mandiri@2021-01',
      tampil: `rule:mandiri@2021-01 ${marks(page.html).get('rule:mandiri@2021-01')}`,
    });
    const answer = await supervisor.raw('/isi', { method: 'POST', body });
    expect(answer.headers.get('location')).toBe(
      '/office/isi?kelompok=rule-mandiri&kabar=content_signed',
    );
  });

  it.each([
    ['no letter', { letter: '   ' }, 'Nomor surat belum diisi'],
    ['a letter without an end', { letter: 'x'.repeat(101) }, 'Nomor surat terlalu panjang'],
    ['no date', { date: '' }, 'Tanggal surat belum diisi'],
    ['a day that is none', { date: '2026-02-30' }, 'bukan tanggal'],
    ['words for a date', { date: 'kemarin' }, 'bukan tanggal'],
    ['nothing chosen', { pick: [] }, 'Belum ada yang dipilih'],
  ])('%s: refused in a sentence, and nothing is signed', async (_, form, sentence) => {
    const before = lines().length;
    const refused = await posts(supervisor, { pick: ['text:consent:ask'], ...form });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain(sentence);
    expect(lines().length).toBe(before);
  });

  it('a date in the future is refused, and what was typed and ticked is still there', async () => {
    const before = lines().length;
    const date = dayOf(office.app.clock.now() + DAY);
    const refused = await posts(supervisor, { pick: ['text:consent:ask'], date });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain('tidak boleh lewat dari hari ini');
    expect(refused.html).toContain(`value="${LETTER}"`);
    expect(rowOf(refused.html, 'text:consent:ask')).toContain('checked');
    expect(lines().length).toBe(before);
  });

  it('script in a letter is text, and a formula in the file is none', async () => {
    const letter = '=HYPERLINK("http://jahat")<script>x()</script>';
    await posts(supervisor, { pick: ['text:documents:there'], letter });
    const { html } = await supervisor.get('/isi');
    expect(html).not.toContain('<script>x()');
    expect(rowOf(html, 'text:documents:there')).toContain('&lt;script&gt;');
    const csv = await (await supervisor.raw('/isi.csv?cari=documents:there')).text();
    expect(csv).toContain(`"'=HYPERLINK(""http://jahat"")`);
  });

  it('a form of another place is refused', async () => {
    const body = new URLSearchParams({ pilih: TEXT, surat: LETTER, tanggal: today() });
    const headers = { origin: 'https://jahat.example' };
    const answer = await supervisor.raw('/isi', { method: 'POST', body, headers });
    expect(answer.status).toBe(403);
  });
});

describe('what was shown is what is signed', () => {
  const ID = 'text:notice:ask';

  it.each([
    ['a forged hash', (mark: string) => `${'0'.repeat(64)}${mark.slice(64)}`],
    ['no hash', () => ''],
  ])('%s is refused, with all that was chosen beside it', async (_, forge) => {
    const shown = new Map(marks((await supervisor.get('/isi')).html));
    shown.set(ID, forge(shown.get(ID) ?? ''));
    const before = lines().length;
    const refused = await posts(supervisor, { pick: ['text:consent:ask', ID], shown });
    expect(refused.status).toBe(409);
    expect(refused.html).toContain('berubah sejak halaman ini dibuka');
    expect(lines().length).toBe(before);
  });

  it('an item that is none is refused', async () => {
    const shown = new Map([['rule:gratis@2026-01', '0'.repeat(64)]]);
    expect((await posts(supervisor, { pick: ['rule:gratis@2026-01'], shown })).status).toBe(409);
  });

  it('a page that is older than the last signature is refused', async () => {
    const shown = marks((await supervisor.get('/isi')).html);
    expect((await posts(supervisor, { pick: [ID], shown })).status).toBe(200);
    const again = await posts(await office.desk('supervisor'), {
      pick: [ID],
      does: 'cabut',
      shown,
    });
    expect(again.status).toBe(409);
    expect(rowOf((await supervisor.get('/isi')).html, ID)).toContain('>sah<');
  });

  it('a text that says something else by now is a draft again, with the letter of the old', async () => {
    const id = 'text:erase:ask';
    const old = { item: id, hash: 'f'.repeat(64), officerId: supervisor.officer.id };
    await office.app.database.write((tx) =>
      tx.addSignature({ ...old, letter: '9/2025', letterDate: '2025-12-01', at: 1 }),
    );
    const { html } = await supervisor.get('/isi');
    expect(rowOf(html, id)).toContain('berubah');
    expect(rowOf(html, id)).toContain(
      'Berubah sejak ditandatangani Bu Ratna dengan surat 9/2025 tanggal 1 Desember 2025',
    );
    expect([...marks((await supervisor.get('/isi?status=berubah')).html).keys()]).toEqual([id]);
    await posts(supervisor, { pick: [id] });
    expect(rowOf((await supervisor.get('/isi')).html, id)).toContain(`surat ${LETTER}`);
  });
});

describe('taking a signature back', () => {
  const ID = 'rule:family@2018-12';

  it('makes it a draft again; both stay in the register', async () => {
    await posts(supervisor, { pick: [ID] });
    const done = await posts(supervisor, { pick: [ID], does: 'cabut', letter: '', date: '' });
    expect(done.html).toContain('Tanda tangannya sudah dicabut');
    expect(rowOf(done.html, ID)).toContain('konsep');
    expect(rowOf(done.html, ID)).toContain('Dicabut Bu Ratna');
    const hashes = lines().flatMap(({ item, hash }) => (item === ID ? [hash] : []));
    expect(hashes).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), '']);
    expect(JSON.parse(audited('content_withdrawn').at(-1)?.detail ?? '')).toEqual({ count: 1 });
  });

  it('of what was never signed is refused', async () => {
    const before = lines().length;
    const refused = await posts(supervisor, {
      pick: ['rule:working-couple@2018-12'],
      does: 'cabut',
    });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain('tidak ada yang dicabut');
    expect(lines().length).toBe(before);
  });

  it('the register takes no change and no removal', async () => {
    const BetterSqlite = (await import('better-sqlite3')).default;
    const db = new BetterSqlite(office.file);
    expect(() => db.exec("update signature set letter = 'x'")).toThrow('append-only');
    expect(() => db.exec('delete from signature')).toThrow('append-only');
    db.close();
  });
});

it('the file holds what the page shows', async () => {
  const answer = await (await office.desk('auditor')).raw('/isi.csv?kelompok=rule-contribution');
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toMatch(/isi-\d{4}-\d\d-\d\d\.csv/);
  const rows = (await answer.text()).trim().split('\r\n');
  expect(rows.length).toBe(6);
  expect(rows[0]).toContain('"Dasar";"Keadaan"');
  expect(rows[1]).toContain('"rule:rates@2020-01"');
});
