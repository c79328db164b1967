import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasBrowser, launch, NO_BROWSER } from '../web-chat/browser.ts';
import { atLanding } from './browser.ts';
import { type FormHouse, recordAt, startForm } from './house.ts';

vi.setConfig({ testTimeout: 90_000 });

if (!hasBrowser) process.stderr.write(`${NO_BROWSER}\n`);

const PASTED = [
  'No\tNama Lengkap\tL/P\tNIK\tNo HP\tGaji Pokok\tJabatan\tStatus',
  '1\tSlamet Riyadi\tL\t3,32708E+15\t81234567890\t2.400.000\tPenjahit\tTetap',
  '2\tWarni\tL\t3327085205909902\t\t1.800\tObras\tHarian',
  '3\tTono Wijaya\tL\t3327081708809941\t0812-3456-7891\t2jt\tPotong\tHarian',
].join('\n');

let browser: Browser;
let house: FormHouse;

describe.skipIf(!hasBrowser)('a list that is pasted, in a browser', () => {
  beforeAll(async () => {
    [browser, house] = await Promise.all([launch(), startForm()]);
  });
  afterAll(async () => {
    await browser?.close();
    await house?.stop();
  });

  it.each([true, false])('is put right and stored; script: %s', async (javaScriptEnabled) => {
    const { page, link, faults } = await atLanding(browser, house, { javaScriptEnabled });
    await page.getByRole('button', { name: 'Buka formulir di HP ini' }).click();
    const readable = async () => (javaScriptEnabled ? await faults() : []);
    await page.getByRole('link', { name: 'Tempel daftar' }).click();
    expect(await readable()).toEqual([]);
    await page.getByLabel('Daftar karyawan').fill(PASTED);
    await page.getByRole('button', { name: 'Lihat dulu hasilnya' }).click();
    await page.getByText('Terbaca 3 karyawan, semuanya baru').waitFor();
    expect(await readable()).toEqual([]);
    expect(await page.getByText('❓ perlu dilihat').count()).toBe(3);
    await page.getByLabel('NIK Slamet Riyadi').fill('3327081205909901');
    await page.getByRole('button', { name: 'Ya, simpan semua' }).click();
    await page.getByText('3 karyawan baru dan 0 karyawan diperbarui').waitFor();
    expect(await readable()).toEqual([]);
    const { workers } = await recordAt(house, link);
    expect(workers.map(({ fields }) => fields)).toMatchObject([
      { name: 'Slamet Riyadi', nik: { nik: '3327081205909901' }, status: 'permanent' },
      {
        name: 'Warni',
        nik: { nik: '3327085205909902', differs: 'sex' },
        wage: { monthly: 1_800_000 },
      },
      { name: 'Tono Wijaya', phone: '+6281234567891' },
    ]);
    await page.context().close();
  });
});
