import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasBrowser, launch, NO_BROWSER } from '../web-chat/browser.ts';
import { type AtForm, watched } from './browser.ts';
import { type FormHouse, saidTo, startForm } from './house.ts';
import { KK, linkForSlamet, NIK, ownerWithSlamet, slametIn } from './worker-house.ts';

vi.setConfig({ testTimeout: 90_000 });

if (!hasBrowser) process.stderr.write(`${NO_BROWSER}\n`);

let browser: Browser;
let house: FormHouse;
const after = (page: Page, key: string) => page.locator(`[data-field="${key}"] .after`);

/** Slamet before his own link, on a phone of 360 pixels. */
async function slametBefore(options: BrowserContextOptions = {}): Promise<AtForm> {
  const who = await ownerWithSlamet(house);
  const link = await linkForSlamet(house, who);
  const viewport = { width: 360, height: 640 };
  const context = await browser.newContext({ viewport, locale: 'id-ID', ...options });
  const one = watched(await context.newPage(), who, link);
  await one.page.goto(house.url + link);
  return one;
}

describe.skipIf(!hasBrowser)('a worker’s own sheet in a browser', () => {
  beforeAll(async () => {
    [browser, house] = await Promise.all([launch(), startForm()]);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  it('is read, filled in field by field, and sent; the owner hears that he has answered', async () => {
    const { page, link, who, faults, asked } = await slametBefore();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Buka dan isi' }).click();
    await page.getByRole('heading', { name: 'Halo, Slamet' }).waitFor();
    expect(await faults()).toEqual([]);
    await page.getByLabel('NIK', { exact: true }).pressSequentially(NIK);
    await after(page, 'nik').getByText('laki-laki, lahir 17 Agustus 1990').waitFor();
    await page.getByLabel('KK', { exact: true }).fill(KK);
    await page.getByLabel('Kartu sekarang').selectOption('pbi');
    await after(page, 'membership').getByText('tidak otomatis kembali').waitFor();
    expect(await faults()).toEqual([]);
    expect((await slametIn(house, link)).membership).toBeUndefined();
    await after(page, 'membership').getByRole('button', { name: 'Ya, betul' }).click();
    await after(page, 'membership').getByText('Tersimpan').waitFor();
    await page.getByLabel('Suami/istri dan 2 anak').check();
    await page.getByLabel('HP', { exact: true }).fill('0812 5555 7890');
    await page.getByLabel('Tempat berobat').fill('puskesmas comal');
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
    await page.getByText('Isian Anda sudah terkirim').waitFor();
    expect(await faults()).toEqual([]);
    expect(await slametIn(house, link)).toMatchObject({
      ...{ nik: { nik: NIK }, kk: KK, membership: 'pbi', family: { children: 2 } },
      ...{ phone: '+6281255557890', clinic: 'Puskesmas Comal', pbiTold: 2 },
    });
    await house.app.idle();
    expect(saidTo(house, who).join('\n')).toContain('Slamet sudah mengisi datanya sendiri');
    expect(asked.filter((url) => !url.startsWith(`${house.url}/f/`))).toEqual([]);
    await page.goBack();
    expect(await page.content()).not.toContain(NIK);
    await page.context().close();
  });

  it('asks for arrears only of him who pays his card himself', async () => {
    const { page, link } = await slametBefore();
    await page.getByRole('button', { name: 'Buka dan isi' }).click();
    await page.getByLabel('Kartu sekarang').waitFor();
    expect(await page.locator('[data-field="arrears"]').isHidden()).toBe(true);
    await page.getByLabel('Kartu sekarang').selectOption('mandiri');
    await page.getByLabel('Ada tunggakan').check();
    await after(page, 'arrears').getByText('Tersimpan').waitFor();
    expect(await slametIn(house, link)).toMatchObject({ arrears: 'yes' });
    await page.context().close();
  });

  it('takes all without any script, the notice too', async () => {
    const { page, link } = await slametBefore({ javaScriptEnabled: false });
    await page.getByRole('button', { name: 'Buka dan isi' }).click();
    await page.getByLabel('NIK', { exact: true }).fill(NIK);
    await page.getByLabel('Kartu sekarang').selectOption('pbi');
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
    await after(page, 'membership').getByText('tidak otomatis kembali').waitFor();
    await page.getByRole('button', { name: 'Ya, betul' }).click();
    await page.getByText('Tersimpan.').first().waitFor();
    await page.getByRole('button', { name: 'Kirim', exact: true }).click();
    await page.getByText('Yang belum diisi: keluarga, No. KK').waitFor();
    await page.getByRole('button', { name: 'Kirim yang sudah ada' }).click();
    await page.getByText('Isian Anda sudah terkirim').waitFor();
    expect(await slametIn(house, link)).toMatchObject({ nik: { nik: NIK }, membership: 'pbi' });
    await page.context().close();
  });

  it('lets him object, and take that back', async () => {
    const { page, link, faults } = await slametBefore();
    await page.getByRole('button', { name: 'Saya keberatan' }).click();
    await page.getByRole('button', { name: 'Ya, saya keberatan' }).waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Ya, saya keberatan' }).click();
    await page.getByRole('heading', { name: 'Anda menyatakan keberatan' }).waitFor();
    expect(await faults()).toEqual([]);
    expect(await slametIn(house, link)).toMatchObject({ objects: true });
    await page.getByRole('button', { name: 'Saya tidak jadi keberatan' }).click();
    await page.getByRole('heading', { name: 'Halo, Slamet' }).waitFor();
    expect((await slametIn(house, link)).objects).toBeUndefined();
    await page.context().close();
  });
});
