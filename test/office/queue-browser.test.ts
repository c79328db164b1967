import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, hasBrowser, launch } from '../web-chat/browser.ts';
import { type Desk, type Office, startOffice } from './house.ts';
import { COMAL, madeUp } from './queue-cases.ts';

let office: Office;
let desk: Desk;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

async function open(path: string, width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const [name = '', value = ''] = desk.cookie.split('=');
  await context.addCookies([{ name, value, url: office.url }]);
  const opened = await context.newPage();
  opened.setDefaultTimeout(10_000);
  opened.on('console', (message) => complaints.push(message.text()));
  opened.on('pageerror', (error) => complaints.push(String(error)));
  await opened.clock.install();
  await opened.goto(`${office.url}/office${path}`);
  return opened;
}

/** How many pixels the page can be moved sideways. */
function widerThanScreen(shown: Page): Promise<number> {
  return shown.evaluate('document.documentElement.scrollWidth - innerWidth');
}

describe.skipIf(!hasBrowser)('the queue in a browser', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    office = await startOffice();
    desk = await office.desk('officer', { name: 'Wulan' });
    for (const at of [1, 2, 3])
      await madeUp(office, `0${at}`, {
        fields: { businessName: `Warung ${at}`, place: COMAL, notes: ['pokoke akeh'.repeat(8)] },
        change: { misses: at },
      });
    await desk.post('/saringan', { nama: 'Comal', kecamatan: '33.27.12' });
    browser = await launch();
    page = await open('/');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await office?.stop();
  });

  const rows = () => page.locator('[data-row]');
  const names = () => page.locator('[data-row] a.name').allTextContents();

  it('is brought up to date by itself, and keeps the row that was chosen', async () => {
    expect(await names()).toHaveLength(3);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const chosen = await page.locator('[data-here] a.name').textContent();
    await madeUp(office, '09', { fields: { businessName: 'Warung Baru', place: COMAL } });
    await page.clock.fastForward(31_000);
    await page.getByText('Warung Baru').waitFor();
    expect(await names()).toHaveLength(4);
    expect(await page.locator('[data-here] a.name').textContent()).toBe(chosen);
    expect(await page.locator(':focus').textContent()).toBe(chosen);
    // And again: the list that came asks as well.
    await madeUp(office, '10', { fields: { businessName: 'Warung Lagi', place: COMAL } });
    await page.clock.fastForward(31_000);
    await page.getByText('Warung Lagi').waitFor();
    expect(await rows().count()).toBe(5);
  });

  it('is searched by keyboard, for words and for a number', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('baru');
    await page.keyboard.press('Enter');
    await page.waitForURL(/cari=baru/);
    expect(await names()).toEqual(['Warung Baru']);
    await page.keyboard.press('/');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('085741002233');
    await page.keyboard.press('Enter');
    await page.getByText('Tidak ada kasus dengan nomor HP itu').waitFor();
    expect(page.url()).toBe(`${office.url}/office/cari`);
  });

  it('has a case taken by one key, the one that was chosen alone', async () => {
    await page.goto(`${office.url}/office/?tampilan=bebas`);
    await page.keyboard.press('a');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const chosen = await page.locator('[data-here] a.name').textContent();
    await page.keyboard.press('a');
    await page.waitForURL(/\/kasus\//);
    await page.goto(`${office.url}/office/?tampilan=saya`);
    expect(await names()).toEqual([chosen]);
  });

  it.each([1280, 360])('can be read and used by everybody at %i pixels', async (width) => {
    const shown = await open('/?tampilan=semua', width);
    await shown.screenshot({ path: `/tmp/qb/queue-${width}.png`, fullPage: true });
    expect(await axe(shown)).toEqual([]);
    // The views scroll sideways by themselves on a narrow screen; the page never does.
    expect(await widerThanScreen(shown)).toBe(0);
    await shown.context().close();
  });

  it('complains of nothing', () => {
    expect(complaints).toEqual([]);
  });
});
