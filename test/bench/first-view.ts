import type { Browser, Page } from 'playwright-core';

/** Chromium's preset "Slow 4G": bytes a second and ms for each request (DevTools, once "Fast 3G"). */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};

/** How a page comes to a phone on a slow line: when something is seen, and what was carried for it. */
export type FirstView = { seenMs: number; bytes: number };

/** Opens a page on a phone of 360 pixels that was never here, on a slow line. */
export async function firstView(browser: Browser, address: string): Promise<FirstView> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const seenMs = await paintedMs(page);
  await context.close();
  return { seenMs, bytes };
}

function paintedMs(page: Page): Promise<number> {
  return page.evaluate(
    'performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN',
  );
}
