import type { Args } from '../../flows/kit/effects.ts';
import type { SignedIn } from './accounts/session.ts';
import type { OfficeParts } from './parts.ts';
import type { Right } from './rights.ts';

/** A rendered piece of a page: hono/jsx escapes every text that is put into it. */
export type Html = { toString(): string } | Promise<{ toString(): string }>;

/** The title, and what stands between head and foot. */
export type Page = {
  title: string;
  body: Html;
  /** Which entry of the menu is the open one. */
  at?: string;
};

/** One request to the console. */
export type Asked = {
  readonly request: Request;
  readonly parts: OfficeParts;
  /** UTC ms. */
  readonly now: number;
  /** Where the request came from; null: not known. */
  readonly address: string | null;
  /** The first page of who is signed in, below /office. */
  readonly home: string;
  /** The keyed parts of the address. */
  param(name: string): string;
  readonly query: URLSearchParams;
  /** The fields of a posted form; of a repeated field the last. */
  form(): Promise<Readonly<Record<string, string>>>;
  /** All values of a repeated field of the posted form. */
  all(name: string): Promise<readonly string[]>;
  /** A sentence of the language files. */
  say(key: string, args?: Args): string;
  page(page: Page, status?: number, headers?: Record<string, string>): Promise<Response>;
  /** To another page of the console ('/kasus/…'), which shows `told` once (a key of `office-told`). */
  go(path: string, told?: string, headers?: Record<string, string>): Response;
};

/** The same by somebody who is signed in and has the route's right. */
export type Visit = Asked &
  SignedIn & {
    may(right: Right): boolean;
    /** Notes in the trail that something was read. `subject`: an employer's id, or what was read. */
    reads(
      action: string,
      subject: string,
      detail?: Readonly<Record<string, string | number>>,
    ): Promise<void>;
  };
