import type { Browser, Request, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  axe,
  beyondEdge,
  hasBrowser,
  launch,
  NO_BROWSER,
  openPhone,
  type Phone,
  watched,
} from './browser.ts';
import { type House, startHouse } from './house.ts';

vi.setConfig({ testTimeout: 60_000 });

/** What comes about by itself, on a busy machine too. */
const eventually = <T>(found: () => T) => expect.poll(found, { timeout: 10_000 });

if (!hasBrowser) process.stderr.write(`${NO_BROWSER}\n`);
it('a browser is there to try the page in; without CI=true it is enough to say that none is', () => {
  expect(hasBrowser || process.env.CI !== 'true', NO_BROWSER).toBe(true);
});

let browser: Browser;
let house: House;
let phone: Phone;

const talk = ['halo', '1', 'comal', '1,5jt'];
const ANSWERS = ['Ada berapa karyawan', 'kecamatan mana', 'berapa gaji', 'Mau saya bantu'];

async function talksToTheCost(): Promise<void> {
  for (const [at, said] of talk.entries()) {
    await phone.says(said);
    await phone.hears(ANSWERS[at] ?? '');
  }
}

describe.skipIf(!hasBrowser)('the chat in a browser', () => {
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    house = await startHouse();
    phone = await openPhone(browser, house.url);
  });
  afterEach(async () => {
    await phone.close();
    await house.stop();
  });

  it('takes an owner from a greeting to what it costs, on 360 pixels', async () => {
    await phone.page.getByRole('button', { name: 'Mulai' }).click();
    await phone.hears('Ada berapa karyawan');
    for (const [at, said] of talk.entries()) {
      if (at === 0) continue;
      await phone.says(said);
      await phone.hears(ANSWERS[at] ?? '');
      expect(await beyondEdge(phone.page)).toBeLessThanOrEqual(0);
    }
    expect((await phone.said()).join()).toContain('Perkiraan iuran Rp121.663');
    await eventually(phone.own).toEqual(talk.map((said) => `${said} (terkirim)`));
    await phone.page.getByRole('button', { name: 'Ya', exact: true }).click();
    await phone.hears('Setuju?');
    expect((await phone.own()).at(-1)).toBe('Ya (terkirim)');
    expect(phone.complaints).toEqual([]);
    expect(phone.asked.filter((url) => !url.startsWith(`${house.url}/`))).toEqual([]);
    expect(phone.asked.length).toBeGreaterThan(8);
  });

  it('shows the talk again after a reload, and asks where it was', async () => {
    await talksToTheCost();
    const [said, own] = [await phone.said(), await phone.own()];
    await phone.page.reload();
    await phone.hears('Mau saya bantu');
    expect(await phone.said()).toEqual(said);
    expect(await phone.own()).toEqual(own);
    await phone.page.getByRole('button', { name: 'Tidak' }).click();
    await eventually(async () => (await phone.said()).length).toBeGreaterThan(said.length);
  });

  it('has buttons only under the newest message; the old ones are shut', async () => {
    await talksToTheCost();
    const yes = phone.page.getByRole('button', { name: 'Ya', exact: true });
    await yes.click();
    await phone.hears('Setuju?');
    await eventually(() => yes.first().isDisabled()).toBe(true);
    expect(await yes.last().isEnabled()).toBe(true);
    await phone.says('ya');
    await phone.hears('Apa nama usahanya');
    for (const one of await yes.all()) expect(await one.isDisabled()).toBe(true);
  });

  it('keeps what is written without a network and sends it once when it is back', async () => {
    await phone.says('halo');
    await phone.hears('Ada berapa karyawan');
    await phone.page.context().setOffline(true);
    await phone.says('1');
    await phone.says('comal');
    await eventually(async () => (await phone.own())[1]).toBe('1 (belum terkirim, dicoba lagi)');
    expect((await phone.own())[2]).toBe('comal (mengirim…)');
    const link = phone.page.getByRole('status');
    expect(await link.innerText()).toContain('Sambungan terputus');
    await phone.page.context().setOffline(false);
    await phone.hears('berapa gaji');
    await eventually(phone.own).toEqual(['halo (terkirim)', '1 (terkirim)', 'comal (terkirim)']);
    expect(house.rows('select 1 from inbox')).toHaveLength(3);
    await eventually(() => link.innerText()).toBe('Tersambung');
  });

  it('sends it once too when the confirmation was lost on the way', async () => {
    const lost = async (route: Route, request: Request) => {
      const [headers, body] = [await request.allHeaders(), request.postData() ?? ''];
      await fetch(request.url(), { method: 'POST', headers, body });
      await route.abort();
    };
    await phone.page.route('**/chat/messages', lost, { times: 1 });
    await phone.says('halo');
    await phone.hears('Ada berapa karyawan');
    await eventually(phone.own).toEqual(['halo (terkirim)']);
    expect(house.rows('select 1 from inbox')).toHaveLength(1);
  });

  it('goes on by itself when the program was restarted', async () => {
    await phone.says('halo');
    await phone.hears('Ada berapa karyawan');
    await house.restart();
    await phone.says('1');
    await phone.hears('kecamatan mana');
    await eventually(() => phone.page.getByRole('status').innerText()).toBe('Tersambung');
  });

  it('can be used by keyboard alone, with the place always in sight', async () => {
    const { keyboard } = phone.page;
    const focused = () =>
      phone.page.evaluate('(document.activeElement.textContent || document.activeElement.id)');
    const ringed = () =>
      phone.page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
    const tabTo = async (name: string) => {
      for (let n = 0; n < 15 && (await focused()) !== name; n += 1) {
        await keyboard.press('Tab');
        expect(await ringed()).toBe('solid');
      }
      expect(await focused()).toBe(name);
    };
    await phone.page.getByRole('button', { name: 'Mulai' }).waitFor();
    await tabTo('Mulai');
    await keyboard.press('Enter');
    for (const [at, said] of talk.entries()) {
      await phone.hears(ANSWERS[at - 1] ?? ANSWERS[0] ?? '');
      if (at === 0) continue;
      expect(await focused()).toBe('text');
      await keyboard.type(said);
      await keyboard.press('Enter');
      await phone.hears(ANSWERS[at] ?? '');
    }
    await keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Tidak');
    await keyboard.press('Shift+Tab');
    expect(await focused()).toBe('Ya');
    await keyboard.press('Space');
    await phone.hears('Setuju?');
    expect(await focused()).toBe('text');
    await keyboard.type('baris satu');
    await keyboard.press('Shift+Enter');
    await keyboard.type('baris dua');
    await tabTo('Kirim');
    await keyboard.press('Enter');
    await eventually(async () => (await phone.own()).at(-1)).toContain('baris satu\nbaris dua');
  });

  it.each(['light', 'dark'] as const)('is clean for axe in %s, empty and full', async (scheme) => {
    await phone.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await phone.page.getByRole('button', { name: 'Mulai' }).waitFor();
    expect(await axe(phone.page)).toEqual([]);
    await talksToTheCost();
    await phone.says('ya');
    await phone.hears('Setuju?');
    await phone.page.context().setOffline(true);
    await phone.says('ya');
    await eventually(async () => (await phone.own()).at(-1)).toContain('belum terkirim');
    expect(await axe(phone.page)).toEqual([]);
  });

  it('reads out what comes, not what was said before', async () => {
    await phone.says('halo');
    await phone.hears('Ada berapa karyawan');
    const log = phone.page.getByRole('log', { name: 'Isi obrolan' });
    await eventually(() => log.getAttribute('aria-live')).toBe('polite');
    expect(await phone.page.getByRole('textbox', { name: 'Tulis pesan' }).count()).toBe(1);
    expect(await log.innerText()).toMatch(/Anda:\s+halo[\s\S]*siap-jkn:\s+Halo Bapak\/Ibu/);
  });

  it('does not run over the edge with words as long as the screen, nor with large letters', async () => {
    await phone.says(`https://contoh.go.id/${'a'.repeat(300)}`);
    await phone.hears('Ada berapa karyawan');
    expect(await beyondEdge(phone.page)).toBeLessThanOrEqual(0);
    await talksToTheCost();
    await phone.page.setViewportSize({ width: 320, height: 480 });
    await phone.page.evaluate('document.documentElement.style.fontSize = "200%"');
    expect(await beyondEdge(phone.page)).toBeLessThanOrEqual(0);
    expect(await phone.page.getByRole('button', { name: 'Kirim' }).isVisible()).toBe(true);
  });

  it('is told in each tab of the browser', async () => {
    const other = watched(await phone.page.context().newPage());
    await other.page.goto(`${house.url}/chat`);
    await phone.says('halo');
    await other.hears('Ada berapa karyawan');
    expect(await other.own()).toEqual(['halo (terkirim)']);
    await other.says('1');
    await phone.hears('kecamatan mana');
    expect((await phone.own()).map((one) => one.split(' ')[0])).toEqual(['halo', '1']);
  });

  it('shows nothing but the goodbye once all is erased', async () => {
    await phone.says('halo');
    await phone.hears('Ada berapa karyawan');
    await phone.says('hapus data saya');
    await phone.hears('Yakin dihapus?');
    await phone.says('ya');
    await phone.hears('sudah dihapus');
    expect(await phone.said()).toHaveLength(1);
    await phone.page.reload();
    await phone.hears('sudah dihapus');
    expect(await phone.own()).toEqual([]);
  });

  it('hides an identity number in what is shown as soon as it is stored', async () => {
    await talksToTheCost();
    await phone.says('3327125205909901');
    await eventually(async () => (await phone.own()).at(-1)).toContain('3327••••••••9901');
  });
});

describe.skipIf(!hasBrowser)('a browser that lacks something', () => {
  beforeAll(async () => {
    browser = await launch();
    house = await startHouse();
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  it('without JavaScript is told kindly that it needs it, and shows nothing that does not work', async () => {
    const plain = await openPhone(browser, house.url, { javaScriptEnabled: false });
    const words = plain.page.locator('noscript p');
    expect(await words.innerText()).toContain('memerlukan JavaScript');
    expect(await words.isVisible()).toBe(true);
    expect(await plain.page.getByRole('textbox').count()).toBe(0);
    expect(await plain.page.getByRole('button').count()).toBe(0);
    await plain.close();
  });

  it('without our cookie is told to allow it, and goes on when it is allowed', async () => {
    const shut = await openPhone(browser, house.url);
    await shut.page.getByRole('button', { name: 'Mulai' }).waitFor();
    const cookies = await shut.page.context().cookies();
    await shut.page.context().clearCookies();
    await shut.says('halo');
    await shut.page.getByRole('alert').filter({ hasText: 'Izinkan cookie' }).waitFor();
    await shut.page.context().addCookies(cookies);
    await shut.hears('Ada berapa karyawan');
    expect(await shut.page.getByRole('alert').isVisible()).toBe(false);
    await shut.close();
  });
});
