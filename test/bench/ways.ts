import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { projectRoot } from '../../src/platform/root.ts';
import { launch, openPhone, type Phone } from '../web-chat/browser.ts';
import { table } from './figures.ts';
import { firstView } from './first-view.ts';
import { type Effort, Hand, minutesOf } from './hand.ts';

const PORT = 18_432;
const URL_ = `http://127.0.0.1:${PORT}`;
/** Made-up workers: name, NIK, wage. */
const SIX = [
  ['Slamet Riyadi', '3327081205909901', '2,4jt'],
  ['Warni', '3327085708909932', '2jt'],
  ['Tono Wijaya', '3327081708909941', '2,1jt'],
  ['Endang Susilowati', '3327086203889951', '1,9jt'],
  ['Kasmo', '3327080411759961', '2jt'],
  ['Sri Lestari', '3327084506959971', '2,2jt'],
] as const;
const PASTED = SIX.map((row) => row.join('\t')).join('\n');
/** What an owner says before the list begins. */
const BEFORE = [
  ['6', 'kecamatan mana'],
  ['comal', 'gaji tiap karyawan'],
  ['2jt', 'siapkan berkas'],
  ['ya', 'Setuju?'],
  ['ya', 'nama usahanya'],
  ['Warung Bu Sri', 'NIK-nya?'],
] as const;

type Way = { name: string; go(browser: Browser): Promise<Hand[]> };

const WAYS: readonly Way[] = [
  { name: 'chat, one by one', go: inChat },
  { name: 'chat, list in one message', go: listInChat },
  { name: 'form, field by field', go: inForm },
  { name: 'form, pasted list', go: pastedInForm },
  { name: 'own links: the owner', go: ownersPart },
  { name: 'own links: each worker', go: workersPart },
];

/** An owner at the question for the first worker. */
async function owner(browser: Browser): Promise<{ phone: Phone; hand: Hand }> {
  const phone = await openPhone(browser, URL_);
  await phone.page.getByRole('button', { name: 'Mulai' }).click();
  await phone.hears('Ada berapa karyawan');
  for (const [said, answer] of BEFORE) {
    await phone.says(said);
    await phone.hears(answer);
  }
  return { phone, hand: new Hand(phone.page) };
}

const last = (page: Page, words: string) =>
  page.locator('.bubble:not(.own) .text').last().filter({ hasText: words });
const box = (page: Page) => page.getByRole('textbox');

async function inChat(browser: Browser): Promise<Hand[]> {
  const { phone, hand } = await owner(browser);
  const { page } = phone;
  for (const [at, [name, nik, wage]] of SIX.entries()) {
    await hand.types('NIK', box(page), nik, last(page, 'Siapa namanya'));
    await hand.types('name', box(page), name, last(page, `Berapa gaji ${name}`));
    const more = at < SIX.length - 1;
    const next = more ? `Sudah ${at + 1} dari 6` : '6 karyawan sudah tercatat';
    await hand.types('wage', box(page), wage, last(page, next));
    const yes = page.getByRole('button', { name: 'Ya', exact: true }).last();
    if (more) await hand.taps('next worker', yes, last(page, 'berapa NIK-nya'));
  }
  await phone.close();
  return [hand];
}

async function listInChat(browser: Browser): Promise<Hand[]> {
  const { phone, hand } = await owner(browser);
  const { page } = phone;
  const text = SIX.map(([name, nik, wage]) => `${name} ${nik} ${wage}`).join('\n');
  await hand.types('list', box(page), text, page.getByRole('button', { name: 'BETUL' }));
  const right = page.getByRole('button', { name: 'BETUL' });
  await hand.taps('yes', right, last(page, '6 karyawan sudah tercatat'));
  await phone.close();
  return [hand];
}

/** Asks for the form in the chat and opens it. */
async function opened(browser: Browser): Promise<{ phone: Phone; hand: Hand }> {
  const { phone, hand: inChat } = await owner(browser);
  const link = phone.page.getByRole('link', { name: /\/f\// }).last();
  await inChat.types('FORM', box(phone.page), 'form', link);
  const [page] = await Promise.all([
    phone.page.context().waitForEvent('page'),
    inChat.taps('link', link),
  ]);
  page.setDefaultTimeout(10_000);
  const hand = new Hand(page);
  await hand.taps(
    'open',
    page.getByRole('button', { name: 'Buka formulir di HP ini' }),
    page.getByRole('link', { name: 'Tambah karyawan' }),
  );
  for (const step of ['FORM', 'link']) add(hand, step, inChat);
  return { phone, hand };
}

function add(to: Hand, step: string, from: Hand): void {
  const one = from.steps.get(step);
  if (!one) return;
  to.steps.set(step, one);
  for (const name of Object.keys(one) as (keyof Effort)[]) to.effort[name] += one[name];
}

const after = (page: Page, key: string, words: string | RegExp) =>
  page.locator(`[data-field="${key}"] .after`).getByText(words);

async function inForm(browser: Browser): Promise<Hand[]> {
  const { phone, hand } = await opened(browser);
  const { page } = hand;
  await hand.taps(
    'next worker',
    page.getByRole('link', { name: 'Tambah karyawan' }),
    page.getByLabel('NIK', { exact: true }),
  );
  for (const [at, [name, nik, wage]] of SIX.entries()) {
    const field = (label: string) => page.getByLabel(label, { exact: true });
    await hand.types('NIK', field('NIK'), nik, after(page, 'nik', 'lahir'));
    await hand.types('name', field('Nama'), name, after(page, 'name', 'Tersimpan'));
    await hand.types('wage', field('Gaji'), wage, after(page, 'wage', 'Tercatat'));
    const more = at < SIX.length - 1;
    const button = more ? 'Simpan & tambah karyawan' : 'Simpan & kembali ke daftar';
    const next = more
      ? page.getByRole('heading', { name: `Karyawan ke-${at + 2} (baru)` })
      : page.getByRole('button', { name: 'Kirim', exact: true });
    await hand.taps('next worker', page.getByRole('button', { name: button }), next);
  }
  await send(hand);
  await phone.close();
  return [hand];
}

async function send(hand: Hand): Promise<void> {
  const { page } = hand;
  const anyway = page.getByRole('button', { name: 'Kirim dulu, sisanya nanti' });
  const sent = page.getByText('Sudah dikirim');
  await hand.taps(
    'send',
    page.getByRole('button', { name: 'Kirim', exact: true }),
    anyway.or(sent),
  );
  if (await anyway.isVisible()) await hand.taps('send', anyway, sent);
}

async function pastedInForm(browser: Browser): Promise<Hand[]> {
  const { phone, hand } = await opened(browser);
  const { page } = hand;
  hand.elsewhere('copy', 4);
  const area = page.getByLabel('Daftar karyawan');
  await hand.taps('paste', page.getByRole('link', { name: 'Tempel daftar' }), area);
  await hand.pastes('paste', area, PASTED);
  const yes = page.getByRole('button', { name: 'Ya, simpan semua' });
  await hand.taps('look', page.getByRole('button', { name: 'Lihat dulu hasilnya' }), yes);
  await hand.taps('yes', yes, page.getByText('karyawan baru'));
  await hand.taps('back', page.getByRole('link', { name: 'Kembali ke daftar' }));
  await send(hand);
  await phone.close();
  return [hand];
}

async function named(browser: Browser): Promise<{ phone: Phone; hand: Hand }> {
  const { phone, hand } = await owner(browser);
  const { page } = phone;
  const text = SIX.map(([name, , wage]) => `${name.split(' ')[0]} ${wage}`).join('\n');
  const right = page.getByRole('button', { name: 'BETUL' });
  await hand.types('names and wages', box(page), text, right);
  await hand.taps('yes', right, last(page, 'atau nanti saja?'));
  const later = page.getByRole('button', { name: 'Nanti saja' }).last();
  await hand.taps('yes', later, last(page, '6 karyawan sudah tercatat'));
  return { phone, hand };
}

async function ownersPart(browser: Browser): Promise<Hand[]> {
  const { phone, hand } = await named(browser);
  const { page } = phone;
  const links = page.locator('.bubble a[href*="/f/"]');
  for (const [at, [name]] of SIX.entries()) {
    const text = `biar ${name.split(' ')[0]} isi sendiri`;
    await hand.types('ask for a link', box(page), text, links.nth(at));
    // Long press, pass on, choose whom, send.
    hand.elsewhere('pass on', 4);
  }
  await phone.close();
  return [hand];
}

async function workersPart(browser: Browser): Promise<Hand[]> {
  const { phone } = await named(browser);
  await phone.says('biar Slamet isi sendiri');
  const link = phone.page.locator('.bubble a[href*="/f/"]').last();
  const address = await link.getAttribute('href');
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const hand = new Hand(page);
  hand.elsewhere('link', 1);
  await page.goto(address ?? '');
  const field = (label: string) => page.getByLabel(label, { exact: true });
  await hand.taps('open', page.getByRole('button', { name: 'Buka dan isi' }), field('NIK'));
  await hand.types('NIK', field('NIK'), SIX[0][1], after(page, 'nik', 'lahir'));
  await hand.types('KK', field('KK'), '3327081205150003', after(page, 'kk', 'Tersimpan'));
  await hand.types('phone', field('HP'), '081234567890', after(page, 'phone', 'Tersimpan'));
  await hand.types(
    'clinic',
    field('Tempat berobat'),
    'Puskesmas Comal',
    after(page, 'clinic', 'Tersimpan'),
  );
  hand.elsewhere('family and card', 2);
  await context.close();
  await phone.close();
  return [hand];
}

/** The address of a form that nobody opened yet. */
async function newLink(browser: Browser): Promise<string> {
  const { phone } = await owner(browser);
  await phone.says('form');
  const link = phone.page.locator('.bubble a[href*="/f/"]').last();
  const address = (await link.getAttribute('href')) ?? '';
  await phone.close();
  return address;
}

async function started(): Promise<{ server: ChildProcess; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'siap-ways-'));
  const env = {
    ...process.env,
    SIAP_DATA_DIR: folder,
    PORT: String(PORT),
    PUBLIC_URL: URL_,
    LOG_LEVEL: 'error',
  };
  const server = spawn(process.execPath, [join(projectRoot, 'dist', 'main.mjs')], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  for (let tries = 0; tries < 600; tries += 1) {
    const up = await fetch(`${URL_}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return { server, folder };
    await sleep(100);
  }
  server.kill('SIGKILL');
  throw new Error('the program did not start');
}

const { server, folder } = await started();
const browser = await launch();
try {
  const rows: string[][] = [];
  const slowest: string[] = [];
  for (const { name, go } of WAYS) {
    for (const { effort, steps } of await go(browser)) {
      const { taps, characters, programMs } = effort;
      const seconds = (programMs / 1000).toFixed(1);
      rows.push([name, `${taps}`, `${characters}`, seconds, minutesOf(effort).toFixed(1)]);
      const [step, worst] = [...steps].sort(([, a], [, b]) => minutesOf(b) - minutesOf(a))[0] ?? [];
      if (step && worst) slowest.push(`${name}: ${step}, ${minutesOf(worst).toFixed(1)} min`);
    }
  }
  console.log('npm run bench -- ways: a list of six, from the first question to the whole list\n');
  console.log(table([['way', 'taps', 'characters', 'program s', 'minutes'], ...rows]));
  console.log(`\nslowest step of each:\n${slowest.join('\n')}`);
  const { seenMs, bytes } = await firstView(browser, await newLink(browser));
  const kilobytes = (bytes / 1024).toFixed(1);
  console.log(`\nfirst view at Slow 4G: ${seenMs.toFixed(0)} ms, ${kilobytes} KB`);
} finally {
  await browser.close();
  server.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
