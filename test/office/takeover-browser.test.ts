import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, beyondEdge, hasBrowser, launch } from '../web-chat/browser.ts';
import { type Desk, type Office, startOffice } from './house.ts';

const OWNER = '081';

let office: Office;
let wulan: Desk;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

describe.skipIf(!hasBrowser)('a chat that is taken over, in a browser', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    office = await startOffice({ SIAP_OPERATOR: 'BPJS Kesehatan Pemalang' });
    wulan = await office.desk('officer', { name: 'Wulan' });
    await office.owner(OWNER, 'halo', ...Array.from({ length: 12 }, () => 'ulangi'), 'petugas');
    const [{ id } = { id: '' }] = office.rows<{ id: string }>('select id from followup_case');
    browser = await launch();
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const [name = '', value = ''] = wulan.cookie.split('=');
    await context.addCookies([{ name, value, url: office.url }]);
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${office.url}/office/kasus/${id}`);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await office.stop();
  });

  const box = () => page.getByLabel('Pesan untuk pemilik');
  const bubble = (text: string) => page.locator('.bubble', { hasText: text });
  const shows = (text: string) => bubble(text).waitFor();
  type Scrolled = { scrollHeight: number; scrollTop: number; clientHeight: number };
  const fromEnd = () =>
    page
      .locator('#obrolan-isi')
      .evaluate((talk: Scrolled) => talk.scrollHeight - talk.scrollTop - talk.clientHeight);

  it('begins at its end, and goes on live without losing what is being typed', async () => {
    expect(await fromEnd()).toBeLessThan(2);
    await page.getByRole('button', { name: 'Ambil alih obrolan' }).click();
    await box().fill('sedang mengetik');
    await office.owner(OWNER, 'bu, anak saya <b>dihitung</b>?');
    await shows('bu, anak saya <b>dihitung</b>?');
    expect(await fromEnd()).toBeLessThan(2);
    expect(await box().inputValue()).toBe('sedang mengetik');
  });

  it('takes a reply that is ready, and sends without leaving the page', async () => {
    await page.getByLabel('Balasan siap pakai').selectOption({ label: 'Di luar jam layanan' });
    await page.getByRole('button', { name: 'Pakai' }).click();
    await expect.poll(() => box().inputValue()).toContain('Senin–Jumat 08.00–15.00 WIB');
    const address = page.url();
    await box().fill('Kalau digaji, ya Bu.');
    await page.getByRole('button', { name: 'Kirim' }).click();
    await shows('Kalau digaji, ya Bu.');
    await expect.poll(() => box().inputValue()).toBe('');
    expect(page.url()).toBe(address);
    expect(await bubble('Kalau digaji, ya Bu.').count()).toBe(1);
  });

  it('comes back after a restart, shows nothing twice, and shows who writes now', async () => {
    await office.restart();
    await office.owner(OWNER, 'oh nggih');
    await shows('oh nggih');
    expect(await bubble('Kalau digaji, ya Bu.').count()).toBe(1);
    await office.owner(OWNER, 'berhenti');
    await page.getByText('Pemilik minta pesan dihentikan').waitFor();
    expect(await box().count()).toBe(0);
  });

  it('can be read and used by everybody, on a small screen', async () => {
    await office.owner(OWNER, 'petugas');
    await page.getByRole('button', { name: 'Ambil alih obrolan' }).click();
    await page.goto(`${page.url().split('?')[0]?.split('#')[0]}/obrolan`);
    await box().waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await beyondEdge(page)).toBeLessThanOrEqual(0);
    const lead = await office.desk('supervisor');
    const [name = '', value = ''] = lead.cookie.split('=');
    await page.context().addCookies([{ name, value, url: office.url }]);
    await page.goto(`${office.url}/office/balasan`);
    await page.locator('summary').first().click();
    expect(await axe(page)).toEqual([]);
    expect(await beyondEdge(page)).toBeLessThanOrEqual(0);
  });

  it('breaks none of the page’s own rules', () => {
    const broken = complaints.filter((text) => !/Failed to fetch|ERR_|net::/.test(text));
    expect(broken).toEqual([]);
  });
});
