import { expect } from 'vitest';
import type { Role } from '../../src/office/rights.ts';
import type { Desk, Office } from './house.ts';

export const PASSWORD = 'sepeda awan nanas tujuh';

export type Answer = { status: number; html: string; location: string | null; headers: Headers };

/** A browser without scripts: it keeps cookies, and follows nothing by itself. */
export class Browser {
  cookie: string | null = null;

  constructor(
    private readonly url: string,
    private readonly headers: Record<string, string> = {},
  ) {}

  get(path: string): Promise<Answer> {
    return this.#ask(path, { method: 'GET' });
  }

  post(path: string, fields: Record<string, string> = {}): Promise<Answer> {
    return this.#ask(path, { method: 'POST', body: new URLSearchParams(fields) });
  }

  signIn(nama: string, sandi = PASSWORD, ke = ''): Promise<Answer> {
    return this.post('/masuk', { nama, sandi, ke });
  }

  async #ask(path: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(`${this.url}/office${path}`, {
      ...init,
      redirect: 'manual',
      headers: {
        origin: this.url,
        ...(this.cookie === null ? {} : { cookie: this.cookie }),
        ...this.headers,
      },
    });
    const given = response.headers.get('set-cookie');
    if (given !== null)
      this.cookie = given.includes('Max-Age=0') ? null : given.split(';')[0] || null;
    return {
      status: response.status,
      html: await response.text(),
      location: response.headers.get('location'),
      headers: response.headers,
    };
  }
}

/** The one-time link that a page shows, below /office. */
export function linkIn(html: string): string {
  const found = /\/office(\/undangan\/[\w-]{43})</.exec(html);
  expect(found, 'a one-time link on the page').not.toBeNull();
  return found?.[1] ?? '';
}

/** The sentence in which a page says what is wrong. */
export function problemIn(html: string): string {
  return /<p[^>]*role="alert"[^>]*>(.*?)<\/p>/s.exec(html)?.[1] ?? '';
}

/** Adds somebody by the page, who sets a password by his link; his browser, signed in, and his id. */
export async function newcomer(
  office: Office,
  administrator: Desk,
  { nama, peran = 'officer', kantor = '' }: { nama: string; peran?: Role; kantor?: string },
): Promise<{ browser: Browser; login: string; id: string }> {
  const login = nama.toLowerCase().replace(/[^a-z0-9]+/g, '.');
  const added = await administrator.post('/petugas', { nama, peran, kantor, masuk: login });
  expect(added.status).toBe(200);
  const browser = new Browser(office.url);
  const set = await browser.post(linkIn(added.html), { baru: PASSWORD, ulang: PASSWORD });
  expect(set.status).toBe(303);
  return { browser, login, id: /petugas\/(\w{26})/.exec(added.html)?.[1] ?? '' };
}
