import type { Download, Page } from 'playwright-core';
import readXlsx from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Running } from '../support/programs.ts';
import { hasBrowser } from '../web-chat/browser.ts';
import { demoInBrowser, printed, type Seat, seatOf, withApp } from './demo-program.ts';

const house = demoInBrowser();

/** Opens the first case of a view whose reasons hold these words. */
async function openCase(seat: Seat, view: string, words = ''): Promise<string> {
  await seat.open('/office');
  await seat.page.locator('.views').getByRole('link', { name: view }).first().click();
  const row = seat.page.locator('.queue > li', { hasText: words }).first();
  seat.clicks += 1;
  await row.locator('a.name').click();
  await seat.page.locator('#tindakan').waitFor();
  return seat.path;
}

/** The owner at her terminal, on the same database. */
function ownerAt(name: string): Running {
  return house.demo.programs.start('siap', {
    args: ['chat', '--as', name],
    env: { ...house.demo.env },
  });
}

async function save(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download;
}

describe.runIf(hasBrowser)("the officer's morning", () => {
  it('from signing in to signing out', { timeout: 240_000 }, async () => {
    const seat = await seatOf(house.browser, house.demo, 'Rini Astuti');
    const { page } = seat;
    expect(await page.locator('h1').innerText()).toBe('Antrean');
    const code = await withApp(seat);

    // Takes five cases that nobody has.
    for (let taken = 0; taken < 5; taken += 1) {
      await seat.open('/office?tampilan=bebas');
      await page.locator('.queue button').first().click();
      await page.locator('.told').waitFor();
    }
    await seat.open('/office');
    await page.locator('.views').getByRole('link', { name: 'Milik saya' }).click();
    expect(await page.locator('.queue > li').count()).toBeGreaterThanOrEqual(5);

    // Calls: nobody answers, and the case says so with its next date.
    const called = await openCase(seat, 'Data kurang', 'data kurang');
    await seat.choose('Hasil', 'call:tidak_diangkat', '#tindakan');
    await seat.press('Simpan hasil', '#tindakan');
    await page.locator('.told').waitFor();
    expect(seat.path).toBe(called);
    expect(await page.locator('main').innerText()).toContain('tidak tersambung');

    // Visits another one: refused without its reason, then with it.
    await openCase(seat, 'Data kurang', 'data kurang');
    await seat.choose('Hasil', 'visit:menolak', '#tindakan');
    await seat.press('Simpan hasil', '#tindakan');
    expect(await page.locator('[role=alert]').first().innerText()).toContain('alasan');
    await seat.choose('Alasan', 'biaya');
    await seat.press('Simpan hasil');
    await page.locator('.told').waitFor();
    expect(await page.locator('main').innerText()).toContain('Menolak');

    // Decides who counts as a worker.
    await openCase(seat, 'Perlu diputuskan', 'siapa yang termasuk pekerja');
    await seat.choose('Hasil', 'call:dipastikan_wajib', '#tindakan');
    await seat.press('Simpan hasil', '#tindakan');
    await page.locator('.told').waitFor();

    // Takes over a chat while the owner sits at her terminal.
    const owner = ownerAt('demo-026');
    owner.child.stdin?.write('petugas\n');
    await printed(owner, /masuk daftar petugas|saya catat/);
    await openCase(seat, 'Minta petugas', 'Bengkel Maju Lancar');
    await seat.press('Ambil alih obrolan', '#obrolan');
    await page.getByLabel('Pesan untuk pemilik').fill('Selamat pagi, ada yang bisa dibantu?');
    await seat.press('Kirim', '#obrolan');
    await printed(owner, /Selamat pagi, ada yang bisa dibantu\?/);
    owner.child.stdin?.write('niki bu, KK kulo ilang pripun nggih\n');
    await page.locator('.bubble', { hasText: 'KK kulo ilang' }).waitFor();
    await seat.press('Serahkan kembali ke asisten', '#obrolan');
    await page.locator('.told, #obrolan .primary').first().waitFor();
    owner.child.stdin?.end();
    owner.child.kill();

    // Hands a file over: the workbook needs a code of the app.
    const ready = await openCase(seat, 'Siap daftar', 'siap daftar');
    const workbook = await save(page, () => seat.press('Unduh lembar e-Dabu (Excel)', '#berkas'));
    expect(workbook.suggestedFilename()).toMatch(/^K-\w+-edabu\.xlsx$/);
    const rows = await readXlsx(await workbook.path());
    expect(JSON.stringify(rows)).toMatch(/3327\d{12}/);
    expect(code(1)).toMatch(/^\d{6}$/);
    await page.locator('summary', { hasText: 'Ajukan ke BPJS' }).click();
    await seat.press('Catat sudah diajukan', '#tindakan');
    await page.locator('.told').waitFor();
    expect(await page.locator('main').innerText()).toContain('Diajukan');

    // BPJS gives one row back: the owner is asked for just that.
    await seat.open(`${ready}/kembalikan`);
    await page.getByLabel('Siapa').first().selectOption({ index: 1 });
    await page.getByLabel('Alasan BPJS').first().selectOption('nik_not_found');
    await seat.press('Kembalikan ke pemilik');
    await page.locator('.told').waitFor();
    expect(await page.locator('main').innerText()).toContain('dikembalikan BPJS');
    await page.locator('.bubble', { hasText: 'NIK' }).first().waitFor();

    // Signs out: the way back leads to the sign-in page, and the old cookie is worth nothing.
    const cookies = await page.context().cookies();
    await seat.press('Keluar', 'header');
    await page.waitForURL('**/office/masuk*');
    await page.goBack();
    await seat.open(ready);
    expect(seat.path).toBe('/office/masuk');
    await page.context().addCookies(cookies);
    await seat.open(ready);
    expect(seat.path).toBe('/office/masuk');
    expect(seat.complaints).toEqual([]);
  });

  it('the supervisor sees the figures and gives a case to somebody', {
    timeout: 120_000,
  }, async () => {
    const seat = await seatOf(house.browser, house.demo, 'Budi Santosa');
    const { page } = seat;
    await seat.follow('Angka');
    expect(await page.locator('svg[role=img]').count()).toBeGreaterThan(2);
    expect(await page.locator('table').count()).toBeGreaterThan(2);
    await openCase(seat, 'Belum ada petugas');
    await page.locator('summary', { hasText: 'Petugas kasus' }).click();
    await page.getByLabel('Serahkan kepada').selectOption({ label: 'Joko Prabowo' });
    await seat.press('Serahkan', '#tindakan');
    await page.locator('.told').waitFor();
    expect(await page.locator('main').innerText()).toContain('Joko Prabowo');
    expect(seat.complaints).toEqual([]);
  });

  it('the auditor reads who did what, and opens no case', { timeout: 120_000 }, async () => {
    const seat = await seatOf(house.browser, house.demo, 'Sari Dewi');
    await seat.open('/office/jejak');
    const trail = await seat.page.locator('main').innerText();
    expect(trail).toContain('Utuh');
    expect(trail).toContain('Rini Astuti');
    await seat.open('/office?tampilan=saya');
    expect(await seat.page.locator('[role=alert]').innerText()).toContain('tidak punya hak');
  });

  it('the partner office sees only what was shared with it: nothing yet', {
    timeout: 120_000,
  }, async () => {
    const seat = await seatOf(house.browser, house.demo, 'Hadi Purnomo');
    await seat.open('/office/bagian');
    expect(await seat.page.locator('main').innerText()).toContain('Belum ada kasus yang dibagikan');
  });
});
