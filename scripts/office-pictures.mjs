// Makes the pictures of docs/panduan-petugas.md into docs/office/: `npm run pictures`. The built
// program on the demonstration's data, in the Chromium that the tests use.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { bundle } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'docs', 'office');
const data = mkdtempSync(join(tmpdir(), 'siap-pictures-'));
const env = {
  ...process.env,
  SIAP_DATA_DIR: data,
  PORT: '0',
  LOG_LEVEL: 'error',
  // The same day in every picture: a Monday morning.
  SIAP_FIXED_NOW: '2026-11-23T01:30:00Z',
};
const PASSWORD = 'sepeda awan nanas tujuh';
const SIZES = { 1280: 800, 360: 740 };

await bundle();
mkdirSync(out, { recursive: true });
const filled = spawnSync(process.execPath, [join(root, 'dist', 'siap.mjs'), 'demo'], { env });
const links = filled.stdout.toString();
const server = spawn(process.execPath, [join(root, 'dist', 'main.mjs')], { env });
try {
  await pictures(`http://localhost:${await port(server)}`);
} finally {
  server.kill();
  rmSync(data, { recursive: true, force: true });
}

function port(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (part) => {
      said += part;
      const found = /\(port (\d+)\)/.exec(said);
      if (found) resolve(found[1]);
    });
    child.once('exit', () => reject(new Error(`the program ended: ${said}`)));
  });
}

function linkOf(name) {
  const line = links.split('\n').find((one) => one.startsWith(name)) ?? '';
  return /\/office\/undangan\/\S+/.exec(line)?.[0] ?? '';
}

async function pictures(url) {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ locale: 'id-ID' });
  async function take(name, path, part) {
    for (const [width, height] of Object.entries(SIZES)) {
      await page.setViewportSize({ width: Number(width), height });
      await page.goto(`${url}${path}`);
      if (part) await page.locator(part).scrollIntoViewIfNeeded();
      await page.screenshot({ path: join(out, `${name}-${width}.png`) });
    }
  }
  async function signIn(name) {
    await page.context().clearCookies();
    await page.goto(`${url}${linkOf(name)}`);
    for (const field of await page.locator('input[type=password]').all())
      await field.fill(PASSWORD);
    await page.getByRole('button', { name: 'Simpan dan masuk' }).click();
    await page.locator('h1').waitFor();
  }
  await take('masuk', '/office/masuk');
  await signIn('Rini Astuti');
  await take('antrean', '/office');
  await page.goto(`${url}/office?tampilan=siap`);
  const ready = (await page.locator('.queue a.name').first().getAttribute('href')) ?? '';
  await take('kasus', ready);
  await take('tindakan', ready, '#tindakan');
  await take('obrolan', `${ready}/obrolan`);
  await signIn('Budi Santosa');
  await take('angka', '/office/angka');
  await take('isi', '/office/isi');
  await take('kode-hasil', '/office/kode-hasil');
  await signIn('Sari Dewi');
  await take('jejak', '/office/jejak');
  await browser.close();
}
