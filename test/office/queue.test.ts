import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, type Office, startOffice } from './house.ts';
import { COMAL, madeUp, PEMALANG } from './queue-cases.ts';

const DAY = 86_400_000;
let office: Office;
let desk: Desk;
let ready = '';

beforeAll(async () => {
  office = await startOffice();
  desk = await office.desk('officer', { name: 'Bu Tutik' });
  const now = office.app.clock.now();
  const { id } = await madeUp(office, 'siap', {
    fields: { businessName: 'Warung Siap', contactName: 'Sri Karangan', place: COMAL },
    change: {
      stage: 'SIAP_DAFTAR',
      reasons: ['file_complete'],
      nextAt: now - DAY,
      nextKind: 'promised',
      lastCode: 'reached',
      lastVia: 'call',
      lastAt: now - 2 * DAY,
    },
  });
  ready = id;
  await madeUp(office, 'kurang', {
    fields: { businessName: 'Bengkel Kurang', place: PEMALANG },
    change: {
      stage: 'DATA_KURANG',
      reasons: ['data_missing'],
      assignee: desk.officer.id,
      misses: 2,
    },
  });
  await madeUp(office, 'tunda', {
    fields: { businessName: 'Toko Tunda', place: PEMALANG },
    change: { reasons: ['data_missing'], snoozedUntil: now + 3 * DAY },
  });
  await madeUp(office, 'tutup', {
    fields: { businessName: 'Salon Tutup', place: COMAL },
    change: { stage: 'TUTUP_USAHA', closedAt: now },
  });
  // Nothing is known of her.
  await madeUp(office, 'petugas', {});
});
afterAll(() => office.stop());

/** The names of the cases on a page, in its order. */
function names(html: string): string[] {
  return [...html.matchAll(/<a class="name"[^>]*>([^<]*)</g)].map(([, name = '']) => name);
}
/** The row of a case, as text. */
function row(html: string, name: string): string {
  const rows = html.split(/<li [^>]*data-row/).slice(1);
  return (rows.find((one) => one.includes(name)) ?? '').replace(/<[^>]*>/g, ' ');
}
const audits = (action: string) =>
  office.rows<{ actor: string; subject: string; detail: string | null }>(
    `select actor, subject, detail from audit where action = '${action}' order by seq`,
  );

describe('the page', () => {
  it('has all that is to be done in order, each with its reasons in words', async () => {
    const { status, html } = await desk.get('/');
    expect(status).toBe(200);
    const [first, ...others] = names(html);
    expect(others).toEqual(['Warung Siap', 'Bengkel Kurang'].sort((a, b) => (a > b ? -1 : 1)));
    expect(first).toMatch(/^Belum ada nama \(K-[0-9A-Z]{6}\)$/);
    expect(row(html, first ?? '')).toContain('minta bicara dengan petugas, baru hari ini');
    const said = row(html, 'Warung Siap');
    expect(said).toMatch(/siap daftar, baru hari ini · janji \d+ \w+ lewat/);
    expect(said).toContain('Kec. Comal, Kab. Pemalang · belum ada petugas · berikutnya');
    expect(said).toMatch(/terakhir ditelepon \d+ \w+/);
    expect(row(html, 'Bengkel Kurang')).toContain('petugas: Bu Tutik');
    expect(row(html, 'Bengkel Kurang')).toContain('2× tidak tersambung');
  });

  it('has the marks that keys go by, and a link to each case', async () => {
    const { html } = await desk.get('/');
    expect(html.match(/<li [^>]*data-row/g)).toHaveLength(3);
    expect(html).toContain(`href="/office/kasus/${ready}"`);
    expect(html).toMatch(/<input[^>]*data-search/);
  });

  it.each([
    ['saya', ['Bengkel Kurang']],
    ['siap', ['Warung Siap']],
    ['lewat', ['Warung Siap']],
    ['kurang', ['Bengkel Kurang']],
    ['tak-terjawab', ['Bengkel Kurang']],
    ['tunda', ['Toko Tunda']],
    ['janji', []],
    ['putuskan', []],
    ['hukum', []],
  ])('shows in the view "%s" what is in it, and counts it', async (view, shown) => {
    const { html } = await desk.get(`/?tampilan=${view}`);
    expect(names(html)).toEqual(shown);
    const link = new RegExp(`tampilan=${view}"[^>]*aria-current="page".*?num">(\\d+)<`, 's');
    expect(link.exec(html)?.[1]).toBe(String(shown.length));
  });

  it('has the closed cases where all are asked for, at the end', async () => {
    const { html } = await desk.get('/?tampilan=semua');
    expect(names(html)).toHaveLength(5);
    expect(names(html).at(-1)).toBe('Salon Tutup');
    expect(row(html, 'Salon Tutup')).toContain('ditutup');
  });

  it('answers a made-up view with a sentence', async () => {
    for (const path of ['/?tampilan=bogus', '/antrean/daftar?tampilan=__proto__']) {
      const { status, html } = await desk.get(path);
      expect(status).toBe(404);
      expect(html).toContain('Tampilan antrean itu tidak ada');
    }
  });

  it.each(['hal=-3', 'hal=abc', 'hal=9999', 'kecamatan=x', "petugas=';drop", 'hal=1e99', 'x=%00'])(
    'is not upset by ?%s',
    async (query) => {
      const { status, html } = await desk.get(`/?${query}`);
      expect(status).toBe(200);
      expect(names(html)).toHaveLength(3);
    },
  );

  it('is noted with view and count', async () => {
    const before = audits('queue_read').length;
    await desk.get('/?tampilan=siap');
    const noted = audits('queue_read').slice(before);
    expect(noted.map(({ actor, subject }) => ({ actor, subject }))).toEqual([
      { actor: desk.officer.id, subject: 'queue' },
    ]);
    expect(JSON.parse(noted[0]?.detail ?? '')).toEqual({ view: 'siap', page: 1, count: 1 });
  });

  it('lets a case be taken with one press', async () => {
    const { id, version } = await madeUp(office, 'ambil', {
      fields: { businessName: 'Warung Bebas' },
      change: { reasons: ['data_missing'] },
    });
    const { html } = await desk.get('/?tampilan=bebas');
    const form = html.split(/<li [^>]*data-row/).find((one) => one.includes('Warung Bebas')) ?? '';
    expect(form).toContain(`action="/office/kasus/${id}/tugas"`);
    expect(form).toContain(`name="versi" value="${version}"`);
    const taken = await desk.post(`/kasus/${id}/tugas`, {
      versi: String(version),
      kepada: desk.officer.id,
    });
    expect(taken.status).toBe(200);
    expect(names((await desk.get('/?tampilan=saya')).html)).toContain('Warung Bebas');
    expect(names((await desk.get('/?tampilan=bebas')).html)).not.toContain('Warung Bebas');
  });

  it('tells who has a case open, as long as he has', async () => {
    const other = await office.desk('officer', { name: 'Pak Lain' });
    const { database, clock } = office.app;
    const until = clock.now() + 60_000;
    await database.write((tx) => tx.leaseCase(ready, other.officer.id, until));
    expect(row((await desk.get('/')).html, 'Warung Siap')).toContain('sedang dibuka Pak Lain');
    expect(row((await other.get('/')).html, 'Warung Siap')).not.toContain('sedang dibuka');
    await database.write((tx) => tx.leaseCase(ready, other.officer.id, null));
    expect(row((await desk.get('/')).html, 'Warung Siap')).not.toContain('sedang dibuka');
  });
});

describe('the filter', () => {
  it('narrows to a kecamatan, and its counts with it', async () => {
    const { html } = await desk.get('/?tampilan=semua&kecamatan=33.27.08');
    expect(names(html).sort()).toEqual(['Bengkel Kurang', 'Toko Tunda']);
    expect(html).toMatch(/<option value="33.27.08" selected[^>]*>Pemalang</);
    expect(/tampilan=siap&amp;kecamatan=33.27.08".*?num">(\d+)</s.exec(html)?.[1]).toBe('0');
    const unknown = await desk.get('/?kecamatan=-');
    expect(names(unknown.html)[0]).toMatch(/^Belum ada nama/);
  });

  it('narrows to an officer, or to nobody', async () => {
    const his = await desk.get(`/?tampilan=kurang&petugas=${desk.officer.id}`);
    expect(names(his.html)).toContain('Bengkel Kurang');
    const nobodys = await desk.get('/?petugas=-');
    expect(names(nobodys.html)).toContain('Warung Siap');
    expect(names(nobodys.html)).not.toContain('Bengkel Kurang');
  });
});

describe('an officer of one kecamatan', () => {
  it('sees its cases, those of no known place, and his own, and nothing of the others', async () => {
    const his = await office.desk('officer', { areas: ['33.27.12'] });
    const { html } = await his.get('/?tampilan=semua');
    expect(names(html)).toContain('Warung Siap');
    expect(names(html)).not.toContain('Bengkel Kurang');
    expect(names(html).some((name) => name.startsWith('Belum ada nama'))).toBe(true);
    expect(html).not.toContain('33.27.08');
    const csv = await (await his.raw('/antrean/unduh?tampilan=semua')).text();
    expect(csv).not.toContain('Bengkel Kurang');
    expect((await his.get('/?tampilan=semua&cari=bengkel')).html).not.toContain('Bengkel Kurang');
  });
});

describe('who may not see it', () => {
  it('is led to sign in when he is nobody', async () => {
    for (const path of ['/?tampilan=siap', '/antrean/daftar', '/antrean/unduh']) {
      const answer = await fetch(`${office.url}/office${path}`, { redirect: 'manual' });
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toMatch(/^\/office\/masuk\?ke=/);
    }
  });

  it.each(['auditor', 'partner', 'prosecutor'] as const)('is refused: %s', async (role) => {
    const his = await office.desk(role);
    for (const path of ['/antrean/daftar', '/antrean/unduh'])
      expect((await his.get(path)).status).toBe(403);
    const search = { method: 'POST', body: new URLSearchParams({ cari: '085741002233' }) };
    expect((await his.raw('/cari', search)).status).toBe(403);
  });
});

describe('pages', () => {
  it('are of fifty rows, with the way to the one beside', async () => {
    const many = await startOffice();
    try {
      const his = await many.desk('officer');
      const now = many.app.clock.now();
      await many.app.database.write(async (tx) => {
        for (let at = 0; at < 120; at++) {
          const employerId = `e${at}`;
          const row = { employerId, stage: 'DATA_KURANG', assignee: null, nextAt: null } as const;
          const openedAt = now - at * 3_600_000;
          await tx.putCase({ ...row, id: null, reasons: ['data_missing'], openedAt, now });
          await tx.audit({ actor: 'uji', action: 'made_up', subject: employerId, at: now });
        }
      });
      const pages = await Promise.all([1, 2, 3].map((hal) => his.get(`/?hal=${hal}`)));
      const shown = pages.map(({ html }) => names(html));
      expect(shown.map(({ length }) => length)).toEqual([50, 50, 20]);
      expect(new Set(shown.flat()).size).toBe(120);
      const [first, second, third] = pages.map(({ html }) => html);
      expect(first).toContain('1 sampai 50 dari 120');
      expect(first).toMatch(/<a rel="next" href="\/office\/\?hal=2"/);
      expect(first).not.toContain('rel="prev"');
      expect(second).toMatch(/<a rel="prev" href="\/office\/"/);
      expect(third).not.toContain('rel="next"');
      expect(names((await his.get('/?hal=77')).html)).toEqual(shown[2]);
    } finally {
      await many.stop();
    }
  });
});
