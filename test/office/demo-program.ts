import { setTimeout as sleep } from 'node:timers/promises';
import { Secret, TOTP } from 'otpauth';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { buildPrograms, type Programs, type Running } from '../support/programs.ts';
import { hasBrowser, launch, NO_BROWSER } from '../web-chat/browser.ts';

export const PASSWORD = 'sepeda awan nanas tujuh';

/** The built program on the demonstration's data, as an office would start it. */
export type DemoProgram = {
  readonly url: string;
  readonly programs: Programs;
  readonly env: Readonly<Record<string, string>>;
  /** The one-time link of somebody of the demonstration, below the server's address. */
  link(name: string): string;
  stop(): Promise<void>;
};

async function startDemo(): Promise<DemoProgram> {
  const programs = await buildPrograms();
  const env = { SIAP_DATA_DIR: programs.place(), PORT: '0', LOG_LEVEL: 'error' };
  const filled = await programs.run('siap', { args: ['demo'], env });
  if (filled.code !== 0) throw new Error(`no demonstration: ${filled.stderr}`);
  const running = programs.start('main', { env });
  const port = await printed(running, /\(port (\d+)\)/);
  return {
    url: `http://localhost:${port}`,
    programs,
    env,
    link(name) {
      const line = filled.stdout.split('\n').find((one) => one.startsWith(`${name}\t`));
      const path = /\/office\/undangan\/[\w-]{43}/.exec(line ?? '')?.[0];
      if (path === undefined) throw new Error(`nobody of the name ${name}`);
      return path;
    },
    stop: () => programs.remove(),
  };
}

/** The demonstration and a browser for all tests of a file; neither where no browser is installed. */
export function demoInBrowser(): { demo: DemoProgram; browser: Browser } {
  const both = {} as { demo: DemoProgram; browser: Browser };
  if (!hasBrowser) console.warn(NO_BROWSER);
  beforeAll(async () => {
    if (!hasBrowser) return;
    both.demo = await startDemo();
    both.browser = await launch();
  }, 120_000);
  afterAll(async () => {
    await both.browser?.close();
    await both.demo?.stop();
  });
  return both;
}

/** What a program says, once it has said it. */
export async function printed({ said }: Running, what: RegExp): Promise<string> {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = what.exec(said.stdout);
    if (found) return found[1] ?? found[0];
    await sleep(50);
  }
  throw new Error(`never said ${what}: ${said.stdout} ${said.stderr}`);
}

/** Somebody at her browser, with what it complained of and how often she clicked. */
export class Seat {
  clicks = 0;
  readonly complaints: string[] = [];

  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // That an answer is a refusal is what some tests are about.
      const refusal = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !refusal) this.complaints.push(message.text());
    });
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.url}${path}`);
  }

  /** Presses a button, by its words, within a part of the page. */
  async press(name: string, within = 'main'): Promise<void> {
    this.clicks += 1;
    await this.page.locator(within).getByRole('button', { name, exact: true }).first().click();
  }

  async follow(name: string, within = 'body'): Promise<void> {
    this.clicks += 1;
    await this.page.locator(within).getByRole('link', { name, exact: true }).first().click();
  }

  async choose(label: string, value: string, within = 'main'): Promise<void> {
    this.clicks += 1;
    await this.page.locator(within).getByLabel(label, { exact: true }).first().selectOption(value);
  }

  /** What the page says that was done. */
  async told(): Promise<string> {
    return await this.page.locator('.told').innerText();
  }

  get path(): string {
    return new URL(this.page.url()).pathname;
  }
}

/** Opens a browser for somebody of the demonstration, who sets a password by the link. */
export async function seatOf(
  browser: Browser,
  demo: DemoProgram,
  name: string,
  options: BrowserContextOptions = {},
): Promise<Seat> {
  const context = await browser.newContext({ locale: 'id-ID', ...options });
  const seat = new Seat(await context.newPage(), demo.url);
  await seat.open(demo.link(name));
  await seat.page.getByLabel('Kata sandi baru', { exact: true }).fill(PASSWORD);
  await seat.page.getByLabel('Kata sandi baru, sekali lagi').fill(PASSWORD);
  await seat.press('Simpan dan masuk');
  return seat;
}

/** Sets the authenticator app up and gives what makes its codes. */
export async function withApp(seat: Seat): Promise<(ahead?: number) => string> {
  await seat.open('/office/akun');
  await seat.page.locator('#kode, #totp, main').first().waitFor();
  const section = seat.page.locator('section', { hasText: 'Aplikasi kode' }).first();
  await section.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
  await section.getByRole('button', { name: 'Pasang aplikasi kode' }).click();
  const secret = (await seat.page.locator('code').innerText()).replaceAll(' ', '');
  const app = new TOTP({ secret: Secret.fromBase32(secret) });
  // A code counts once: the next one is asked for with the next time step.
  const code = (ahead = 0) => app.generate({ timestamp: Date.now() + ahead * 30_000 });
  await seat.page.getByLabel('Kode enam angka').fill(code());
  await seat.press('Simpan');
  return code;
}
