import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstLink } from '../../src/office/accounts/first.ts';
import { Browser, linkIn, newcomer, PASSWORD, problemIn } from './browser.ts';
import { type Desk, type Office, startOffice } from './house.ts';

let office: Office;
let administrator: Desk;
beforeAll(async () => {
  office = await startOffice();
});
beforeEach(async () => {
  administrator = await office.desk('administrator');
});
afterAll(() => office.stop());

const HOUR = 3_600_000;
const MINUTE = 60_000;
const WRONG = 'Nama masuk atau kata sandi tidak cocok';

async function invited(nama: string): Promise<{ link: string; login: string; id: string }> {
  const login = nama.toLowerCase();
  const { html } = await administrator.post('/petugas', { nama, peran: 'officer', masuk: login });
  return { link: linkIn(html), login, id: /petugas\/(\w{26})/.exec(html)?.[1] ?? '' };
}

const trail = (action: string, subject: string) =>
  office.rows<{ n: number }>(
    `select count(*) as n from audit where action = '${action}' and subject = '${subject}'`,
  )[0]?.n;

describe('a one-time link', () => {
  it('shows whom it is for, sets the password, signs in, and is used with that', async () => {
    const { link, login, id } = await invited('Wulan');
    const browser = new Browser(office.url);
    const shown = await browser.get(link);
    expect(shown.status).toBe(200);
    expect(shown.html).toContain('<dd>Wulan</dd>');
    const set = await browser.post(link, { baru: PASSWORD, ulang: PASSWORD });
    expect(set).toMatchObject({ status: 303, location: '/office/' });
    expect((await browser.get('/')).status).toBe(200);
    expect(trail('link_used', id)).toBe(1);

    const again = await new Browser(office.url).post(link, { baru: PASSWORD, ulang: PASSWORD });
    expect(again.status).toBe(410);
    expect(problemIn(again.html)).toMatch(/^Tautan ini sudah dipakai\./);
    const later = new Browser(office.url);
    expect((await later.signIn(login)).location).toBe('/office/');
  });

  it('is used by one of two who open it at the same time', async () => {
    const { link } = await invited('Yanto');
    const form = { baru: PASSWORD, ulang: PASSWORD };
    const both = [new Browser(office.url), new Browser(office.url)];
    const answers = await Promise.all(both.map((one) => one.post(link, form)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
  });

  it('takes no password that is weak, short, or another the second time', async () => {
    const { link } = await invited('Sugiharti');
    const wrong: [baru: string, ulang: string, sentence: RegExp][] = [
      ['pendek', 'pendek', /terlalu pendek: paling sedikit 10/],
      ['sugiharti1', 'sugiharti1', /terlalu mudah ditebak\. \w/],
      ['katasandi123', 'katasandi123', /terlalu mudah ditebak/],
      ['merdeka1945', 'merdeka1945', /terlalu mudah ditebak/],
      ['bpjskesehatan', 'bpjskesehatan', /terlalu mudah ditebak/],
      [PASSWORD, `${PASSWORD}x`, /tidak sama/],
      ['', '', /terlalu pendek/],
      ['a1!'.repeat(50), 'a1!'.repeat(50), /terlalu panjang/],
    ];
    const browser = new Browser(office.url);
    for (const [baru, ulang, sentence] of wrong) {
      const { status, html } = await browser.post(link, { baru, ulang });
      expect(status, baru).toBe(400);
      expect(problemIn(html), baru).toMatch(sentence);
      if (baru !== '') expect(html).not.toContain(`"${baru}"`);
    }
    expect(browser.cookie).toBeNull();
  });

  it('ends after three days, when a new one is made, and says nothing of one that never was', async () => {
    const { link, id } = await invited('Darmi');
    const renewed = linkIn((await administrator.post(`/petugas/${id}/undangan`)).html);
    const browser = new Browser(office.url);
    expect((await browser.get(link)).status).toBe(410);
    expect((await browser.get(renewed)).status).toBe(200);
    office.pass(73 * HOUR);
    const over = await browser.get(renewed);
    expect(over.status).toBe(410);
    expect(problemIn(over.html)).toMatch(/tidak berlaku/);
    const none = await browser.get(`/undangan/${'a'.repeat(43)}`);
    expect(none.status).toBe(404);
    expect(problemIn(none.html)).toMatch(/tidak dikenal/);
  });

  it('that was made for a forgotten password ends the browsers that were signed in', async () => {
    const { browser, login, id } = await newcomer(office, administrator, { nama: 'Ratna' });
    const link = linkIn((await administrator.post(`/petugas/${id}/undangan`)).html);
    expect((await new Browser(office.url).signIn(login)).status).toBe(303);
    const fresh = 'kuda laut hijau bernyanyi';
    await new Browser(office.url).post(link, { baru: fresh, ulang: fresh });
    expect((await browser.get('/')).location).toMatch(/masuk/);
    expect((await browser.signIn(login)).status).toBe(401);
    expect((await browser.signIn(login, fresh)).status).toBe(303);
  });
});

describe('signing in', () => {
  it('says the same of a wrong name, a wrong password and somebody who has none yet', async () => {
    await newcomer(office, administrator, { nama: 'Tarno' });
    await invited('Belum');
    const browser = new Browser(office.url);
    for (const nama of ['tarno', 'tak.ada', 'belum', '', `' or 1=1 --`]) {
      const { status, html } = await browser.signIn(nama, 'kata sandi yang salah');
      expect(status, nama).toBe(401);
      expect(problemIn(html), nama).toContain(WRONG);
    }
    expect(browser.cookie).toBeNull();
    expect((await browser.signIn(' TARNO ')).status).toBe(303);
  });

  it('leads on to the page that was asked for, if it is one of the console', async () => {
    const { login } = await newcomer(office, administrator, { nama: 'Kemana' });
    const to = async (ke: string) => {
      const browser = new Browser(office.url);
      return (await browser.signIn(login, PASSWORD, ke)).location;
    };
    expect(await to('/akun?kabar=saved')).toBe('/office/akun?kabar=saved');
    const elsewhere = ['https://jahat.example/', '//jahat.example', '/\\jahat.example', '', 'akun'];
    const outside = [
      '/../../chat',
      '/..//jahat.example',
      '/%2e%2e/chat',
      '/masuk?ke=/akun',
      '/keluar',
    ];
    const broken = ['/\r\nset-cookie: a=b', '/\t/jahat.example'];
    for (const ke of [...elsewhere, ...outside]) expect(await to(ke), ke).toBe('/office/');
    for (const ke of broken) expect(await to(ke), ke).toMatch(/^\/office\/[^\s]*$/);
  });

  it('leads an auditor to what he may see', async () => {
    const { browser, login } = await newcomer(office, administrator, {
      nama: 'Pemeriksa',
      peran: 'auditor',
    });
    const { location } = await browser.signIn(login);
    expect(location).not.toBe('/office/');
    expect((await browser.get(String(location).slice('/office'.length))).status).toBe(200);
  });

  it('leads who is signed in already straight on, and a new sign-in ends the old one', async () => {
    const { browser, login } = await newcomer(office, administrator, { nama: 'Sudah' });
    expect((await browser.get('/masuk?ke=/akun')).location).toBe('/office/akun');
    const before = browser.cookie;
    await browser.signIn(login);
    const old = new Browser(office.url);
    old.cookie = before;
    expect((await old.get('/')).status).toBe(303);
    expect((await browser.get('/')).status).toBe(200);
  });

  it('shows what was typed as text', async () => {
    const { html } = await new Browser(office.url).signIn('"><script>alert(1)</script>', 'x');
    expect(html).not.toContain('<script>alert');
  });
});

describe('many wrong passwords', () => {
  it('make longer and longer waits, also for the right one and after a restart', async () => {
    const { login, id } = await newcomer(office, administrator, { nama: 'Sasaran' });
    const browser = new Browser(office.url);
    const wrong = () => browser.signIn(login, 'bukan ini sandinya');
    for (let time = 1; time <= 5; time += 1) expect((await wrong()).status).toBe(401);
    const sixth = await wrong();
    expect(sixth.status).toBe(429);
    expect(problemIn(sixth.html)).toMatch(/Tunggu (30|29|28) detik/);
    expect(Number(sixth.headers.get('retry-after'))).toBeGreaterThan(20);
    expect((await browser.signIn(login)).status).toBe(429);
    await office.restart();
    expect((await browser.signIn(login)).status).toBe(429);

    office.pass(31_000);
    expect((await wrong()).status).toBe(401);
    expect(problemIn((await wrong()).html)).toMatch(/Tunggu (60|59|58) detik/);
    for (let time = 0; time < 8; time += 1) {
      office.pass(15 * MINUTE);
      expect((await wrong()).status).toBe(401);
    }
    expect(problemIn((await wrong()).html)).toMatch(/Tunggu 15 menit/);
    office.pass(15 * MINUTE);
    expect((await browser.signIn(login)).status).toBe(303);
    expect((await wrong()).status).toBe(401);
    // What was refused unseen is no failed try.
    expect(trail('sign_in_failed', id)).toBe(15);
  });

  it('at once get no further than one after the other', async () => {
    const { login, id } = await newcomer(office, administrator, { nama: 'Serentak' });
    const tries = Array.from({ length: 30 }, () =>
      new Browser(office.url).signIn(login, 'bukan ini sandinya'),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(25);
    expect(trail('sign_in_failed', id)).toBe(5);
  });

  it('from one address at many names are slowed too, and from nowhere else', async () => {
    const { login } = await newcomer(office, administrator, { nama: 'Tetangga' });
    const there = { 'x-forwarded-for': '10.0.0.1, 203.0.113.9' };
    const browser = new Browser(office.url, there);
    for (let time = 0; time < 40; time += 1)
      expect((await browser.signIn(`nama${time}`, 'x')).status).toBe(401);
    expect((await browser.signIn(login)).status).toBe(429);
    const elsewhere = new Browser(office.url, { 'x-forwarded-for': '203.0.113.10' });
    expect((await elsewhere.signIn(login)).status).toBe(303);
    expect((await new Browser(office.url).signIn(login)).status).toBe(303);
    const kept = JSON.stringify(office.rows('select * from login_throttle'));
    expect(kept).not.toMatch(/tetangga|203\.0\.113/);
  });
});

describe('a session', () => {
  it('ends when nobody used it for an hour, and after twelve in any case', async () => {
    const desk = await office.desk('officer');
    for (let time = 0; time < 14; time += 1) {
      office.pass(50 * MINUTE);
      expect((await desk.raw('/')).status).toBe(200);
    }
    office.pass(50 * MINUTE);
    expect((await desk.raw('/')).status).toBe(303);
    const idle = await office.desk('officer');
    office.pass(61 * MINUTE);
    const answer = await idle.raw('/');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0');
  });

  it('is worth nothing after signing out, to whoever has its cookie', async () => {
    const { browser } = await newcomer(office, administrator, { nama: 'Pulang' });
    const thief = new Browser(office.url);
    thief.cookie = browser.cookie;
    expect((await thief.get('/')).status).toBe(200);
    const out = await browser.post('/keluar');
    expect(out.location).toBe('/office/masuk?kabar=signed_out');
    expect(browser.cookie).toBeNull();
    expect((await thief.get('/')).location).toMatch(/^\/office\/masuk/);
    expect((await thief.post('/akun/sandi')).location).toMatch(/^\/office\/masuk/);
  });

  it('has a cookie that no script and no other site gets, and whose token is kept nowhere', async () => {
    const { browser, login } = await newcomer(office, administrator, { nama: 'Kukis' });
    const { headers } = await browser.signIn(login);
    expect(headers.get('set-cookie')).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
    const token = browser.cookie?.split('=')[1] ?? '';
    expect(JSON.stringify(office.rows('select * from officer_session'))).not.toContain(token);
  });

  it('is not ended by a link from elsewhere, which comes without its cookie', async () => {
    expect((await new Browser(office.url).get('/')).headers.get('set-cookie')).toBeNull();
  });
});

describe('the first start', () => {
  it('gives a link for the first administrator, a fresh one each time, until one has signed in', async () => {
    const first = await startOffice();
    try {
      const { database, clock } = first.app;
      const parts = { publicUrl: first.url, accounts: database.accounts, store: database };
      const linkNow = async () => {
        const link = await firstLink(parts, clock.now());
        return link === null ? null : link.slice(`${first.url}/office`.length);
      };
      const [one, two] = [String(await linkNow()), String(await linkNow())];
      const browser = new Browser(first.url);
      expect((await browser.get(one)).status).toBe(410);
      expect((await browser.post(two, { baru: PASSWORD, ulang: PASSWORD })).status).toBe(303);
      expect((await browser.get('/petugas')).status).toBe(200);
      expect(await linkNow()).toBeNull();
      expect(await database.accounts.officers()).toMatchObject([
        { login: 'admin', name: 'Administrator', role: 'administrator' },
      ]);
    } finally {
      await first.stop();
    }
  });
});

describe("one's own account", () => {
  it('changes the password with the old one, and signs the other browsers out', async () => {
    const { browser, login } = await newcomer(office, administrator, { nama: 'Gantisandi' });
    const other = new Browser(office.url);
    await other.signIn(login);
    const fresh = 'kuda laut hijau bernyanyi';
    const wrong = await browser.post('/akun/sandi', { lama: 'bukan', baru: fresh, ulang: fresh });
    expect(wrong.status).toBe(401);
    expect(problemIn(wrong.html)).toContain('Kata sandi sekarang tidak cocok');
    const weak = await browser.post('/akun/sandi', {
      lama: PASSWORD,
      baru: 'lemah',
      ulang: 'lemah',
    });
    expect(weak.status).toBe(400);
    const done = await browser.post('/akun/sandi', { lama: PASSWORD, baru: fresh, ulang: fresh });
    expect(done.location).toBe('/office/akun?kabar=password_changed');
    expect((await browser.get('/akun')).status).toBe(200);
    expect((await other.get('/akun')).status).toBe(303);
    expect((await other.signIn(login)).status).toBe(401);
    expect((await other.signIn(login, fresh)).status).toBe(303);
  });

  it('lists the signed-in browsers and ends one or all others; of nobody else', async () => {
    const { login, browser } = await newcomer(office, administrator, { nama: 'Banyakalat' });
    const phone = {
      'user-agent': 'Mozilla/5.0 (Linux; Android 14) Chrome/130.0 Mobile Safari/537',
    };
    const others = [new Browser(office.url, phone), new Browser(office.url)];
    for (const one of others) await one.signIn(login);
    const { html } = await browser.get('/akun');
    expect(html).toContain('Chrome, Android');
    expect(html.match(/yang ini/g)).toHaveLength(1);
    const [id] = /\/akun\/sesi\/(\w+)\/akhiri"/.exec(html)?.slice(1) ?? [];
    const stranger = await office.desk('officer');
    expect((await stranger.post(`/akun/sesi/${id}/akhiri`)).status).toBe(404);
    expect((await browser.post(`/akun/sesi/${id}/akhiri`)).status).toBe(303);
    const left = await Promise.all(others.map((one) => one.get('/akun')));
    expect(left.map(({ status }) => status).sort()).toEqual([200, 303]);
    expect((await browser.post('/akun/sesi/akhiri-lain')).status).toBe(303);
    for (const one of others) expect((await one.get('/akun')).status).toBe(303);
    expect((await browser.get('/akun')).status).toBe(200);
  });
});

describe('the authenticator app', () => {
  const codeOf = (secret: string, steps = 0) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: office.app.clock.now() + steps * 30_000,
    });

  async function withApp(nama: string) {
    const { browser, id, login } = await newcomer(office, administrator, { nama });
    expect((await browser.post('/akun/kode/mulai', { sandi: 'bukan' })).status).toBe(401);
    expect((await browser.post('/akun/kode/mulai', { sandi: PASSWORD })).location).toBe(
      '/office/akun/kode',
    );
    const { html } = await browser.get('/akun/kode');
    expect(html).toContain('<svg');
    const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(html)?.[1]?.replaceAll(' ', '') ?? '';
    expect(secret).toHaveLength(32);
    return { browser, id, login, secret };
  }

  it('counts once a code of it was given; each code is taken once, a little early or late', async () => {
    const { browser, secret } = await withApp('Kodesatu');
    expect((await browser.get('/akun/bukti?ke=/akun')).location).toContain('/office/akun?');
    expect((await browser.post('/akun/kode', { kode: '000000' })).status).toBe(401);
    const code = codeOf(secret);
    expect((await browser.post('/akun/kode', { kode: code })).location).toContain('totp_set');
    const again = await browser.post('/akun/bukti', { kode: code, ke: '/akun' });
    expect(again.status).toBe(401);
    expect(problemIn(again.html)).toMatch(/sudah dipakai/);
    const next = await browser.post('/akun/bukti', { kode: codeOf(secret, 1), ke: '/akun' });
    expect(next.location).toBe('/office/akun?kabar=proved');
    expect((await browser.post('/akun/bukti', { kode: codeOf(secret, 3) })).status).toBe(401);
    expect((await browser.get('/akun/kode')).location).toBe('/office/akun');
    const sealed = JSON.stringify(office.rows('select hex(totp) as totp from officer'));
    expect(sealed).not.toContain(Buffer.from(secret).toString('hex').toUpperCase());
  });

  it('goes no further back than the console', async () => {
    const { browser, secret } = await withApp('Kodedua');
    await browser.post('/akun/kode', { kode: codeOf(secret) });
    office.pass(60_000);
    const kode = codeOf(secret);
    const { location } = await browser.post('/akun/bukti', { kode, ke: '//jahat.example' });
    expect(location).toBe('/office/?kabar=proved');
  });

  it('makes who guesses codes wait, and is taken off with password and code, or by the administrator', async () => {
    const { browser, id, secret } = await withApp('Kodetiga');
    await browser.post('/akun/kode', { kode: codeOf(secret) });
    for (let time = 0; time < 5; time += 1)
      expect((await browser.post('/akun/bukti', { kode: '123456' })).status).toBe(401);
    office.pass(1_000);
    expect((await browser.post('/akun/bukti', { kode: codeOf(secret, 1) })).status).toBe(429);
    office.pass(60_000);
    const kode = codeOf(secret);
    expect((await browser.post('/akun/kode/lepas', { sandi: 'bukan', kode })).status).toBe(401);
    expect((await browser.post('/akun/kode/lepas', { sandi: PASSWORD, kode })).location).toContain(
      'totp_removed',
    );
    const second = await browser.post('/akun/kode/mulai', { sandi: PASSWORD });
    expect(second.location).toBe('/office/akun/kode');
    await administrator.post(`/petugas/${id}/lepas-kode`);
    expect((await browser.get('/akun/kode')).location).toBe('/office/akun');
    expect(trail('totp_removed', id)).toBe(2);
  });
});
