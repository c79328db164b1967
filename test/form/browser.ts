import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { axe, beyondEdge } from '../web-chat/browser.ts';
import { AGREED, type FormHouse } from './house.ts';

/** An owner at her form, on a phone of 360 pixels. */
export type AtForm = {
  who: string;
  link: string;
  page: Page;
  /** What her browser complained of, and what axe finds on the page as it is. */
  faults(): Promise<string[]>;
  /** Every address that was asked for. */
  asked: string[];
};

let number = 0;

/** An owner who agreed to the file in her chat, and follows the link to her form. */
export async function atLanding(
  browser: Browser,
  house: FormHouse,
  options: BrowserContextOptions = {},
): Promise<AtForm> {
  number += 1;
  const who = `bu peramban ${number}`;
  await house.owner(who, ...AGREED);
  const link = await house.link(who);
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    locale: 'id-ID',
    ...options,
  });
  const one = watched(await context.newPage(), who, link);
  await one.page.goto(house.url + link);
  return one;
}

/** The same, with her list open. */
export async function atList(browser: Browser, house: FormHouse): Promise<AtForm> {
  const one = await atLanding(browser, house);
  await one.page.getByRole('button', { name: 'Buka formulir di HP ini' }).click();
  await one.page.getByRole('link', { name: 'Tambah karyawan' }).waitFor();
  return one;
}

/** A tab, with what her browser complains of. */
export function watched(page: Page, who: string, link: string): AtForm {
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => asked.push(request.url()));
  return {
    who,
    link,
    page,
    asked,
    async faults() {
      const over = await beyondEdge(page);
      return [...complaints, ...(await axe(page)), ...(over > 0 ? [`${over} px too wide`] : [])];
    },
  };
}
