import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasBrowser, launch, NO_BROWSER } from '../web-chat/browser.ts';
import { atLanding, atList, watched } from './browser.ts';
import { type FormHouse, recordAt, startForm } from './house.ts';

vi.setConfig({ testTimeout: 90_000 });

if (!hasBrowser) process.stderr.write(`${NO_BROWSER}\n`);

let browser: Browser;
let house: FormHouse;
const after = (page: Page, key: string) => page.locator(`[data-field="${key}"] .after`);

describe.skipIf(!hasBrowser)('the form in a browser', () => {
  beforeAll(async () => {
    [browser, house] = await Promise.all([launch(), startForm()]);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  it('saves each field of a worker as it is left, with what the chat says to it', async () => {
    const { page, link, faults, asked } = await atLanding(browser, house);
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Buka formulir di HP ini' }).click();
    await page.getByRole('link', { name: 'Tambah karyawan' }).waitFor();
    expect(await faults()).toEqual([]);
    const before = await page.locator('[data-cost]').innerText();
    await page.getByRole('link', { name: 'Tambah karyawan' }).click();
    await page.getByLabel('NIK', { exact: true }).pressSequentially('3327085708909932');
    await after(page, 'nik').getByText('perempuan, lahir 17 Agustus 1990').waitFor();
    await page.keyboard.press('Enter');
    await page.getByLabel('Nama', { exact: true }).fill('Warni');
    await page.keyboard.press('Enter');
    await page.getByLabel('Gaji', { exact: true }).fill('2,4jt');
    await page.keyboard.press('Enter');
    await after(page, 'wage').getByText('Rp2.400.000').waitFor();
    await expect.poll(() => page.locator('[data-cost]').innerText()).not.toBe(before);
    await page.getByLabel('Suami/istri dan 2 anak').check();
    await page.getByLabel('Kepesertaan').selectOption('mandiri');
    await page.getByLabel('Tidak ada', { exact: true }).check();
    await after(page, 'arrears').getByText('tidak ada tunggakan').waitFor();
    expect(await faults()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults()).toEqual([]);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Warni');
    expect(new URL(page.url()).pathname).toBe(`${link}/p/w1`);
    const { fields } = (await recordAt(house, link)).workers[0] ?? { fields: {} };
    expect(fields).toMatchObject({
      name: 'Warni',
      wage: { monthly: 2_400_000 },
      family: { spouse: true, children: 2 },
      membership: 'mandiri',
      arrears: 'no',
    });
    expect(await page.content()).not.toContain('3327085708909932');
    await page.getByRole('button', { name: 'Simpan & tambah karyawan' }).click();
    await page.waitForURL(`**${link}/p/baru?kabar=saved`);
    expect(asked.filter((url) => !url.startsWith(`${house.url}/f/`))).toEqual([]);
    await page.context().close();
  });

  it('takes a worker without any script, from the landing to the list that is sent', async () => {
    const { page, link } = await atLanding(browser, house, { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'Buka formulir di HP ini' }).click();
    await page.getByRole('link', { name: 'Tambah karyawan' }).click();
    await page.getByLabel('NIK', { exact: true }).fill('3327081708909931');
    await page.getByLabel('Nama', { exact: true }).fill('Slamet');
    await page.getByLabel('Gaji', { exact: true }).fill('90rb sehari');
    await page.getByRole('button', { name: 'Simpan & kembali ke daftar' }).click();
    await after(page, 'wage').getByText('Betul begitu?').waitFor();
    await page.getByRole('button', { name: 'Ya, betul' }).click();
    await page.getByText('Tersimpan.').first().waitFor();
    expect((await recordAt(house, link)).workers[0]?.fields.wage).toMatchObject({ said: 'day' });
    await page.getByRole('link', { name: 'Kembali ke daftar' }).click();
    await page.getByText('kurang status BPJS').waitFor();
    await page.getByRole('button', { name: 'Kirim' }).click();
    await page.getByRole('button', { name: 'Kirim dulu, sisanya nanti' }).click();
    await page.getByText('Sudah dikirim').waitFor();
    await page.context().close();
  });

  it('keeps what is filled in while the line is lost, and sends it when it is back', async () => {
    const { page, link } = await atList(browser, house);
    await page.getByRole('link', { name: 'Tambah karyawan' }).click();
    await page.getByLabel('Nama', { exact: true }).fill('Warni');
    await page.keyboard.press('Enter');
    await after(page, 'name').getByText('Tersimpan').waitFor();
    await page.context().setOffline(true);
    await page.getByLabel('Gaji', { exact: true }).fill('2,4jt');
    await page.keyboard.press('Enter');
    await page.getByLabel('HP', { exact: true }).fill('0812 3456 7890');
    await page.keyboard.press('Enter');
    await page.locator('[data-line]').getByText('Belum terkirim').waitFor();
    await page.getByRole('button', { name: 'Simpan & kembali ke daftar' }).click();
    expect((await recordAt(house, link)).workers[0]?.fields).toEqual({ name: 'Warni' });
    await page.context().setOffline(false);
    await page.waitForURL(`**${link}?kabar=saved`);
    expect((await recordAt(house, link)).workers).toEqual([
      {
        ref: 'w1',
        fields: {
          name: 'Warni',
          wage: { monthly: 2_400_000, said: 'month' },
          phone: '+6281234567890',
        },
      },
    ]);
    await page.context().close();
  });

  it('shows two tabs each what the other did, and asks where both wrote', async () => {
    const { page, link, who } = await atList(browser, house);
    await page.getByRole('link', { name: 'Tambah karyawan' }).click();
    await page.getByLabel('Nama', { exact: true }).fill('Warni');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${link}/p/w1`);
    const other = watched(await page.context().newPage(), who, link).page;
    await other.goto(`${house.url}${link}/p/w1`);
    await page.getByLabel('Gaji', { exact: true }).fill('9');
    await other.getByLabel('Gaji', { exact: true }).fill('2jt');
    await other.getByLabel('HP', { exact: true }).fill('0812 3456 7890');
    await other.keyboard.press('Enter');
    await after(other, 'phone').getByText('Tersimpan').waitFor();
    await page.bringToFront();
    await after(page, 'phone').getByText('Baru saja diubah di tempat lain').waitFor();
    expect(await page.getByLabel('HP', { exact: true }).inputValue()).toBe('0812-3456-7890');
    // What she is typing stays as she types it.
    expect(await page.getByLabel('Gaji', { exact: true }).inputValue()).toBe('9');
    await page.getByLabel('Gaji', { exact: true }).fill('3jt');
    await page.keyboard.press('Enter');
    await after(page, 'wage').getByText('Rp2.000.000 sebulan. Pakai yang mana?').waitFor();
    await page.getByRole('button', { name: 'Pakai isian saya' }).click();
    await after(page, 'wage').getByText('Tercatat Rp3.000.000').waitFor();
    await page.context().close();
  });

  it('shows what is told in the chat meanwhile', async () => {
    const { page, who } = await atList(browser, house);
    await house.owner(who, 'Warung Bu Sri');
    await expect
      .poll(() => page.getByLabel('Nama usaha').inputValue(), { timeout: 12_000 })
      .toBe('Warung Bu Sri');
    await house.owner(who, '3327085708909932', 'Warni', '2jt');
    await page.getByRole('link', { name: '1. Warni' }).waitFor();
    await page.context().close();
  });

  it('is not upset by the back button', async () => {
    const { page, link, faults } = await atList(browser, house);
    await page.getByRole('link', { name: 'Tambah karyawan' }).click();
    await page.getByLabel('Nama', { exact: true }).fill('Warni');
    await page.getByRole('button', { name: 'Simpan & tambah karyawan' }).click();
    await page.waitForURL(`**${link}/p/baru?kabar=saved`);
    await page.goBack();
    expect(await page.getByLabel('Nama', { exact: true }).inputValue()).toBe('Warni');
    await page.getByLabel('Gaji', { exact: true }).fill('2jt');
    await page.getByRole('button', { name: 'Simpan & kembali ke daftar' }).click();
    await page.getByRole('link', { name: '1. Warni' }).waitFor();
    expect((await recordAt(house, link)).workers).toHaveLength(1);
    await page.getByRole('button', { name: 'Kirim' }).click();
    await page.getByRole('heading', { name: 'Masih ada yang kurang' }).waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Kirim dulu, sisanya nanti' }).click();
    await page.getByRole('heading', { name: 'Sudah dikirim' }).waitFor();
    expect(await faults()).toEqual([]);
    await page.goBack();
    await page.goBack();
    await page.getByRole('heading', { name: 'Sudah dikirim' }).waitFor();
    await page.context().close();
  });
});
