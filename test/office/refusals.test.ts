import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser, newcomer, problemIn } from './browser.ts';
import { type Office, startOffice } from './house.ts';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.stop());

const SCRIPT = '<script>alert(1)</script>';

describe('a form that did not come from our page', () => {
  const forged: Record<string, string>[] = [
    { origin: 'https://jahat.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ];

  it.each(forged)('%j is refused, and nothing is changed', async (headers) => {
    const desk = await office.desk('administrator');
    const body = new URLSearchParams({ nama: 'Titipan', peran: 'administrator' });
    const answer = await desk.raw('/petugas', { method: 'POST', body, headers });
    expect(answer.status).toBe(403);
    expect(problemIn(await answer.text())).toMatch(/tidak datang dari halaman petugas/);
    expect(office.rows("select 1 from officer where name = 'Titipan'")).toEqual([]);
    const out = await desk.raw('/keluar', { method: 'POST', headers });
    expect(out.status).toBe(403);
    expect((await desk.raw('/')).status).toBe(200);
    const signIn = await desk.raw('/masuk', { method: 'POST', body, headers });
    expect(signIn.status).toBe(403);
  });
});

describe('a post of 20 MB', () => {
  const big = 'x'.repeat(20 * 1024 * 1024);

  /** As a program sends it that waits for no answer before all is sent. */
  function post(
    path: string,
    headers: Record<string, string>,
  ): Promise<{ status: number; html: string }> {
    return new Promise((resolve, reject) => {
      const asked = request(
        `${office.url}/office${path}`,
        { method: 'POST', headers },
        (answer) => {
          let html = '';
          answer.setEncoding('utf8');
          answer.on('data', (part: string) => {
            html += part;
          });
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, html }));
          answer.on('error', reject);
        },
      );
      asked.on('error', reject);
      asked.end(`nama=${big}`);
    });
  }

  it.each([
    ['with its length told', { 'content-length': String(big.length + 5) }],
    ['in pieces of unknown number', { 'transfer-encoding': 'chunked' }],
  ])('%s is refused with a sentence', async (_, length) => {
    const desk = await office.desk('administrator');
    const form = { 'content-type': 'application/x-www-form-urlencoded', origin: office.url };
    for (const path of ['/petugas', '/masuk', '/tidak-ada']) {
      const headers = { ...form, ...length, cookie: desk.cookie };
      const { status, html } = await post(path, headers);
      expect(status, path).toBe(413);
      expect(problemIn(html), path).toMatch(/terlalu besar, jadi tidak disimpan/);
    }
    expect((await desk.get('/petugas')).status).toBe(200);
  });
});

describe('a name of an officer that is a script', () => {
  it('is shown as text everywhere', async () => {
    const administrator = await office.desk('administrator');
    const nama = `Sri ${SCRIPT}`;
    const { browser, id } = await newcomer(office, administrator, { nama });
    const pages = ['/petugas', `/petugas/${id}`, '/jejak', `/petugas/${id}?kabar=${SCRIPT}`];
    for (const path of pages) {
      const { html } = await administrator.get(path);
      expect(html, path).toContain('Sri &lt;script&gt;');
      expect(html, path).not.toContain(SCRIPT);
    }
    expect((await browser.get('/akun')).html).not.toContain(SCRIPT);
    const asked = await administrator.get(
      `/jejak?petugas=${SCRIPT}&perihal=${SCRIPT}&hari=${SCRIPT}`,
    );
    expect(asked.html).not.toContain(SCRIPT);
  });
});

describe('what is not there', () => {
  it('is told in a sentence, and none of it is kept by the browser', async () => {
    const desk = await office.desk('officer');
    const answer = await desk.raw('/tidak/ada');
    expect(answer.status).toBe(404);
    expect(problemIn(await answer.text())).toMatch(/Halaman itu tidak ada/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('and a case of another kecamatan is not there for her whose it is not', async () => {
    await office.owner('0812', 'halo', 'petugas');
    const [row] = office.rows<{ id: string }>('select id from followup_case');
    const everywhere = await office.desk('officer');
    expect((await everywhere.get(`/kasus/${row?.id}`)).status).toBe(200);
    for (const role of ['auditor', 'partner', 'prosecutor'] as const) {
      const desk = await office.desk(role, { org: 'Dinas Contoh' });
      expect((await desk.get(`/kasus/${row?.id}`)).status).toBe(403);
    }
    expect((await everywhere.get('/kasus/01ARZ3NDEKTSV4RRFFQ69G5FAV')).status).toBe(404);
  });
});

describe('a cookie', () => {
  it('that was made up, cut or doubled signs nobody in', async () => {
    const desk = await office.desk('administrator');
    const [name, token = ''] = desk.cookie.split('=');
    const made = [
      `${name}=${'a'.repeat(43)}`,
      `${name}=${token.slice(1)}`,
      `${name}=`,
      `x${desk.cookie}`,
    ];
    for (const cookie of made) {
      const browser = new Browser(office.url);
      browser.cookie = cookie;
      expect((await browser.get('/petugas')).location, cookie).toMatch(/^\/office\/masuk/);
    }
  });
});
