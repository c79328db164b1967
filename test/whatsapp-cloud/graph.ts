import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphError, type Json, readSent, type SentMessage } from './graph-check.ts';
import { GraphUser } from './graph-user.ts';

/** What a call meets instead of an answer. */
export type Fault =
  | { kind: 'error'; status: number; code: number; subcode?: number; retryAfter?: string }
  | { kind: 'page'; status: number; retryAfter?: string }
  | { kind: 'reset' | 'reset-after' | 'hang-after' | 'half-answer' };

export type File = { type: string; bytes: Buffer; size?: number; url?: string };

const DAY_MS = 86_400_000;

/** Meta's side of the Cloud API on the loopback address, with one number and made-up people. */
export class Graph {
  readonly phoneId = '106540352242922';
  readonly token = 'EAAtoken-contoh';
  readonly appSecret = '0123456789abcdef0123456789abcdef';
  readonly verifyToken = 'verifikasi-contoh';
  readonly sent: SentMessage[] = [];
  /** Every request: its method, path and body. */
  readonly calls: { method: string; path: string; body: Json; token: string }[] = [];
  /** Answers of our webhook. */
  readonly attempts: number[] = [];
  readonly files = new Map<string, File>();
  /** Where the webhook was entered. */
  webhook = '';
  apiRoot = '';
  /** When each person wrote last. */
  readonly wrote = new Map<string, number>();
  readonly #faults: Fault[] = [];
  readonly #people = new Map<string, GraphUser>();
  readonly #server = createServer((request, response) => void this.#serve(request, response));
  #count = 0;
  #waiting: (() => void)[] = [];

  /** `now`: the time, for people and for the window of 24 hours. */
  constructor(readonly now: () => number) {}

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.apiRoot = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v25.0`;
    return this;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  user(number: string): GraphUser {
    const user = this.#people.get(number) ?? new GraphUser(this, number);
    this.#people.set(number, user);
    return user;
  }

  fail(...faults: Fault[]): void {
    this.#faults.push(...faults);
  }

  /** A message id as Meta makes them: the person's number is in it, for whoever looks. */
  wamid(number: string): string {
    this.#count += 1;
    const bytes = `\u001d\u000b${number}\u0015\u0002${this.#count.toString().padStart(20, '0')}`;
    return `wamid.${Buffer.from(bytes).toString('base64')}`;
  }

  seconds(): string {
    return String(Math.floor(this.now() / 1000));
  }

  /** The body of a call about our number (or another one's). */
  about(value: Json, { phoneId = this.phoneId, field = 'messages' } = {}): Json {
    const metadata = { display_phone_number: '15550783881', phone_number_id: phoneId };
    const whole = { messaging_product: 'whatsapp', metadata, ...value };
    const entry = [{ id: '102290129340398', changes: [{ value: whole, field }] }];
    return { object: 'whatsapp_business_account', entry };
  }

  /** Signs a body and brings it to the webhook once; gives the status. */
  async post(body: Json | string, signature?: string | null): Promise<number> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const right = `sha256=${createHmac('sha256', this.appSecret).update(text).digest('hex')}`;
    const sign = signature === undefined ? right : signature;
    const headers = {
      'content-type': 'application/json',
      ...(sign === null ? {} : { 'x-hub-signature-256': sign }),
    };
    try {
      const answer = await fetch(this.webhook, { method: 'POST', headers, body: text });
      this.attempts.push(answer.status);
      return answer.status;
    } catch {
      return 0;
    }
  }

  /** Brings it until it is confirmed, as Meta does (which takes its time). */
  async bring(value: Json, field = 'messages'): Promise<void> {
    const body = this.about(value, { field });
    for (let tries = 0; tries < 50; tries += 1) {
      if ((await this.post(body)) === 200) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('never confirmed');
  }

  /** Resolves when something is sent, or after `ms`. */
  async nextSent(ms: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      timer = setTimeout(resolve, Math.max(0, ms));
    });
    clearTimeout(timer);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const text = Buffer.concat(parts).toString('utf8');
    const path = (request.url ?? '').replace(/^\/v25\.0\//, '');
    const token = request.headers.authorization ?? '';
    const body = (text === '' ? {} : JSON.parse(text)) as Json;
    this.calls.push({ method: request.method ?? '', path, body, token });
    const fault = this.#faults.shift();
    if (fault && meets(fault, response)) return;
    try {
      if (token !== `Bearer ${this.token}`) throw new GraphError(401, 190);
      const [result, type] = this.#perform(request.method ?? '', path, body);
      if (fault?.kind === 'reset-after') return void response.destroy();
      if (fault?.kind === 'hang-after') return;
      response.writeHead(200, { 'content-type': type });
      response.end(fault?.kind === 'half-answer' ? '{"messages":[' : result);
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      const { status, code, subcode } = error;
      const finer = subcode === undefined ? {} : { subcode };
      meets({ kind: 'error', status, code, ...finer }, response);
    }
  }

  #perform(method: string, path: string, body: Json): [string | Buffer, string] {
    const json = (value: unknown): [string, string] => [JSON.stringify(value), 'application/json'];
    if (method === 'GET' && path === `${this.phoneId}?fields=id`) return json({ id: this.phoneId });
    if (method === 'GET' && path === `${this.phoneId}?fields=id,display_phone_number`)
      return json({ id: this.phoneId, display_phone_number: '+1 555-078-3881' });
    if (method === 'POST' && path === `${this.phoneId}/messages`) return json(this.#send(body));
    const [, raw, id = ''] = /^(berkas\/)?(\d+)$/.exec(path) ?? [];
    const file = method === 'GET' ? this.files.get(id) : undefined;
    if (!file) throw new GraphError(400, 100, 33);
    if (raw) return [file.bytes, file.type];
    const url = file.url ?? `${this.apiRoot}/berkas/${id}`;
    const told = { url, mime_type: file.type, file_size: file.size ?? file.bytes.length, id };
    return json({ messaging_product: 'whatsapp', ...told });
  }

  #send(body: Json): Json {
    const message = readSent(body);
    const { to } = message;
    const open = this.now() - (this.wrote.get(to) ?? 0) < DAY_MS;
    if (message.as !== 'template' && !open) throw new GraphError(400, 131047);
    const wamid = this.wamid(to);
    this.sent.push({ wamid, ...message });
    for (const resolve of this.#waiting.splice(0)) resolve();
    const contacts = [{ input: to, ...(body.to ? { wa_id: to } : { user_id: to }) }];
    return { messaging_product: 'whatsapp', contacts, messages: [{ id: wamid }] };
  }
}

export const startGraph = (now: () => number = Date.now) => new Graph(now).start();

/** Lets the caller meet the fault; true when the call is not to be carried out. */
function meets(fault: Fault, response: ServerResponse): boolean {
  if (fault.kind === 'reset') response.destroy();
  const { retryAfter } = fault as { retryAfter?: string };
  const more = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  if (fault.kind === 'page') {
    response.writeHead(fault.status, { 'content-type': 'text/html', ...more });
    response.end(`<html><h1>${fault.status}</h1>${' '.repeat(50_000)}</html>`);
  }
  if (fault.kind === 'error') {
    const { status, code, subcode } = fault;
    response.writeHead(status, { 'content-type': 'application/json', ...more });
    const error = {
      message: `(#${code}) 6281200000001 rahasia`,
      type: 'OAuthException',
      code,
      ...(subcode === undefined ? {} : { error_subcode: subcode }),
      error_data: { messaging_product: 'whatsapp', details: 'rahasia' },
      fbtrace_id: 'AXh',
    };
    response.end(JSON.stringify({ error }));
  }
  return ['reset', 'page', 'error'].includes(fault.kind);
}

/** The settings of a program that speaks with this Graph. */
export function cloudSettings(graph: Graph): Record<string, string> {
  return {
    WHATSAPP: 'cloud',
    PUBLIC_URL: 'http://127.0.0.1',
    WHATSAPP_CLOUD_API_ROOT: graph.apiRoot,
    WHATSAPP_CLOUD_PHONE_ID: graph.phoneId,
    WHATSAPP_CLOUD_TOKEN: graph.token,
    WHATSAPP_CLOUD_APP_SECRET: graph.appSecret,
    WHATSAPP_CLOUD_VERIFY_TOKEN: graph.verifyToken,
  };
}
