import type { Args } from '../../flows/kit/effects.ts';
import type { FlowContext } from '../../flows/kit/question.ts';
import type { Voice } from '../conversation/fields.ts';
import type { Memory } from './memory.ts';
import type { FormParts } from './parts.ts';
import type { FormLink, FormState } from './ports.ts';

/** A rendered piece of a page: hono/jsx escapes every text that is put into it. */
export type Html = { toString(): string } | Promise<{ toString(): string }>;

/** What a page says and shows. Its title names nobody: it is seen in the list of open pages. */
export type Page = {
  title: string;
  body: Html;
  /** It has fields that the script saves as they are left. */
  live?: true;
};

/** One request to the form. */
export type Asked = {
  readonly request: Request;
  readonly parts: FormParts;
  readonly memory: Memory;
  /** UTC ms. */
  readonly now: number;
  /** Where the request came from; null: not known. */
  readonly address: string | null;
  /** Whether the page's script asks, and not the browser itself. */
  readonly script: boolean;
  /** An address below the link of this request. */
  at(path: string): string;
  /** The keyed parts of the address. */
  param(name: string): string;
  readonly query: URLSearchParams;
  /** The fields of a posted form; of a repeated field the last. */
  form(): Promise<Readonly<Record<string, string>>>;
  /** A sentence of the language files, in the language of the talk. */
  say(key: string, args?: Args): string;
  page(page: Page, status?: number, headers?: Record<string, string>): Promise<Response>;
  /** For the script. */
  json(value: unknown, status?: number): Response;
  /** To another page below the link ('/p/w2'), which says `told` once (`form:told_<code>`). */
  go(path: string, told?: string, headers?: Record<string, string>): Response;
};

/** The same with a link that is good, and the record that it opens. */
export type Visit = Asked & {
  readonly link: FormLink;
  readonly state: FormState;
  readonly voice: Voice;
  /** What a flow sees that asks about this subject; the record is that of `state` unless given. */
  about(subject: string, record?: FlowContext['record']): FlowContext;
};
