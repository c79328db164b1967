import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseFacts } from '../../src/followup/facts.ts';
import { caseNumber } from '../../src/followup/number.ts';
import { type Desk, type Office, startOffice } from './house.ts';
import { COMAL, madeUp, PEMALANG } from './queue-cases.ts';

const PHONE = '+6285741002233';
const NIK = '3327124505030002';
let office: Office;
let desk: Desk;
let sri: CaseFacts;

beforeAll(async () => {
  office = await startOffice();
  desk = await office.desk('officer');
  sri = await madeUp(office, 'sri', {
    nik: NIK,
    fields: {
      businessName: 'Warung Bu Sri',
      contactName: 'Sri Wahyuni',
      place: COMAL,
      phone: PHONE,
    },
  });
  await madeUp(office, 'budi', {
    fields: { businessName: 'Bengkel Budi', contactName: 'Budi Karangan', place: PEMALANG },
    change: { closedAt: office.app.clock.now() },
  });
});
afterAll(() => office.stop());

function names(html: string): string[] {
  return [...html.matchAll(/<a class="name"[^>]*>([^<]*)</g)].map(([, name = '']) => name);
}
/** What a search of the box leads to. */
const search = (cari: string) => desk.post('/cari', { cari });

describe('words', () => {
  it.each([
    ['warung', 'Warung Bu Sri'],
    ['SRI', 'Warung Bu Sri'],
    ['wahyuni', 'Warung Bu Sri'],
    ['sri comal', 'Warung Bu Sri'],
    ['budi', 'Bengkel Budi'],
    ['  bengkel   pemalang ', 'Bengkel Budi'],
  ])('"%s" finds %s, be the case closed', async (cari, name) => {
    const { status, html, path } = await search(cari);
    expect(status).toBe(200);
    expect(path).toMatch(/^\/\?tampilan=semua&cari=/);
    expect(names(html)).toEqual([name]);
    expect(html).toContain(`value="${cari.trim().replace(/\s+/g, ' ')}"`);
  });

  it('that are nowhere find nothing, and say so', async () => {
    const { html } = await search('tidak adasama sekali');
    expect(names(html)).toEqual([]);
    expect(html).toContain('Tidak ada kasus di sini');
  });

  it('of a case are its number, the end of it, and its whole id', async () => {
    const number = caseNumber(sri);
    for (const cari of [number, number.toLowerCase(), number.slice(2), number.slice(-4), sri.id])
      expect(names((await search(cari)).html), cari).toEqual(['Warung Bu Sri']);
  });

  it('stay while the officer looks through the views', async () => {
    const { html } = await desk.get('/?tampilan=petugas&cari=sri');
    expect(names(html)).toEqual(['Warung Bu Sri']);
    expect(html).toContain('href="/office/?tampilan=semua&amp;cari=sri"');
    expect(/tampilan=semua&amp;cari=sri".*?num">(\d+)</s.exec(html)?.[1]).toBe('1');
  });

  it('that are none lead back to the queue', async () => {
    expect((await search('   ')).path).toBe('/');
  });
});

describe('a number of a person', () => {
  it.each(['085741002233', '0857 4100 2233', '+62 857-4100-2233', 'wa 085741002233'])(
    'finds the case by telephone: %s',
    async (cari) => {
      const answer = await desk.raw('/cari', {
        method: 'POST',
        body: new URLSearchParams({ cari }),
      });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('location')).toBeNull();
      const html = await answer.text();
      expect(names(html)).toEqual(['Warung Bu Sri']);
      expect(html).toContain('1 kasus dengan nomor HP itu');
    },
  );

  it.each([NIK, '3327 1245 0503 0002'])('finds the case by NIK: %s', async (cari) => {
    const { html } = await search(cari);
    expect(names(html)).toEqual(['Warung Bu Sri']);
    expect(html).toContain('1 kasus dengan NIK itu');
  });

  it('stands nowhere: in no address, page or line of the trail, and not in the file', async () => {
    const unknown = '085799887766';
    const { html, path } = await search(unknown);
    expect(path).toBe('/cari');
    expect(html).toContain('Tidak ada kasus dengan nomor HP itu');
    for (const form of [unknown, '85799887766', '+6285799887766']) {
      expect(html).not.toContain(form);
      expect(readFileSync(office.file).includes(form)).toBe(false);
      expect(readFileSync(`${office.file}-wal`).includes(form)).toBe(false);
    }
    const [line] = office.rows<{ subject: string; detail: string }>(
      "select subject, detail from audit where action = 'queue_searched' order by seq desc limit 1",
    );
    expect(line?.subject).toBe('queue');
    expect(JSON.parse(line?.detail ?? '')).toEqual({ by: 'phone', count: 0 });
  });

  it('is not looked for where it stands in an address', async () => {
    for (const path of [`/?cari=${NIK}`, '/antrean/daftar?cari=0857-4100-2233'] as const) {
      const { status, html } = await desk.get(path);
      expect(status).toBe(400);
      expect(html).toContain('tidak dicari lewat alamat');
      expect(names(html)).toEqual([]);
    }
  });

  it('that is not whole is asked for again', async () => {
    const { status, html } = await search('33271245050');
    expect(status).toBe(400);
    expect(html).toContain('bukan nomor HP atau NIK yang utuh');
    expect(html).not.toContain('33271245050');
  });

  it('finds no case that is not the officer’s to see', async () => {
    const other = await office.desk('officer', { areas: ['33.27.08'] });
    const { html } = await other.post('/cari', { cari: NIK });
    expect(names(html)).toEqual([]);
    expect(html).toContain('Tidak ada kasus dengan NIK itu di wilayah Bapak/Ibu');
  });

  it('finds nothing any more once the owner was erased', async () => {
    await madeUp(office, 'hapus', { fields: { phone: '+6285700001111', place: COMAL } });
    expect(names((await search('085700001111')).html)).toHaveLength(1);
    await office.owner('hapus', 'hapus data saya', 'ya');
    expect(names((await search('085700001111')).html)).toEqual([]);
  });
});

describe('the search box', () => {
  it('is posted, so that no browser puts a number into an address', async () => {
    const { html } = await desk.get('/');
    const [form = ''] = /<form[^>]*action="\/office\/cari"[^>]*>/.exec(html) ?? [];
    expect(form).toContain('method="post"');
    expect(html).not.toMatch(
      /<form method="get"[^>]*>(?:(?!<\/form>).)*name="cari" type="search"/s,
    );
  });

  it('takes no form of another site', async () => {
    const answer = await desk.raw('/cari', {
      method: 'POST',
      body: new URLSearchParams({ cari: NIK }),
      headers: { origin: 'https://jahat.example' },
    });
    expect(answer.status).toBe(403);
  });
});
