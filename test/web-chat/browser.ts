import { existsSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const EXECUTABLE = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Whether this machine has a browser for the tests. */
export const hasBrowser = existsSync(EXECUTABLE);

/** Said where there is none. With CI=true leaving the tests out is a failure. */
export const NO_BROWSER = `browser tests are left out: no Chromium at ${EXECUTABLE}; install the package chromium or set CHROMIUM_PATH`;

/** Starts Chromium without anything that would go out to the world by itself. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** An owner with a phone, and what her browser complained of. */
export type Phone = {
  page: Page;
  /** Errors of the page and what its policy refused. */
  complaints: string[];
  /** Every address that was asked for. */
  asked: string[];
  /** What the bot said, as shown. */
  said(): Promise<string[]>;
  /** What she said, with how it stands with it. */
  own(): Promise<string[]>;
  /** Waits until the bot has said something with these words as its last. */
  hears(words: string): Promise<void>;
  /** Writes and sends by the Enter key. */
  says(text: string): Promise<void>;
  close(): Promise<void>;
};

/** Opens the chat on a phone of 360 pixels. */
export async function openPhone(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    locale: 'id-ID',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const phone = watched(page);
  await page.goto(`${url}/chat`);
  return { ...phone, close: () => context.close() };
}

/** A tab of a browser that is open already. */
export function watched(page: Page): Phone {
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  const bot = page.locator('.bubble:not(.own) .text');
  return {
    page,
    complaints,
    asked,
    said: () => bot.allInnerTexts(),
    own: async () => {
      const own = await page.locator('.bubble.own').all();
      return Promise.all(
        own.map(
          async (one) =>
            `${await one.locator('.text').innerText()} (${await one.locator('.state').innerText()})`,
        ),
      );
    },
    hears: (words) => bot.last().filter({ hasText: words }).waitFor(),
    async says(text) {
      await page.getByRole('textbox').fill(text);
      await page.keyboard.press('Enter');
    },
    close: () => page.close(),
  };
}

/** What axe finds wrong with the page as it is shown now. */
export async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** How many pixels of the page lie beyond the right edge. */
export function beyondEdge(page: Page): Promise<number> {
  return page.evaluate(
    'Math.max(...[...document.querySelectorAll("*")].map((e) => e.getBoundingClientRect().right), document.documentElement.scrollWidth) - innerWidth',
  );
}
