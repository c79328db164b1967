import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { projectRoot } from '../../src/platform/root.ts';
import { Account, OFFICE, type Raw } from './account.ts';
import { selfSigned } from './certificate.ts';
import { Person } from './person.ts';

const PAGE = join(projectRoot, 'test', 'whatsapp-web', 'page');
const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8' };

/** How a send fails: see send() in page/account.js. `busy`: the server answers with an error. */
export type Fails =
  | 'reject'
  | 'no-lid'
  | 'hang'
  | 'nothing'
  | 'pending'
  | 'ack-error'
  | 'reload-after';

/** How the page gets ready: as it should, before anybody listens, never, or only in part. */
export type Sync = 'well' | 'early' | 'broken' | 'opening';

type Called = { page: string; op: string; [more: string]: unknown };

/**
 * Plays web.whatsapp.com for a browser that is led here, and the office's phone behind it. What the
 * phone knows outlives the page, the browser and the program.
 */
export class Phone {
  readonly account = new Account();
  /** How many times the page was opened, and how many times it said who it is. */
  opened = 0;
  sync: Sync = 'well';
  /** The internet is away. */
  away = false;
  /** What of the other side was shown: '… typing', '… seen'. */
  readonly shown: string[] = [];
  readonly #pages = new Map<string, ServerResponse>();
  readonly #codes = new Map<string, string>();
  #ref = '';
  #keys = new Set<string>();
  readonly #fails: Fails[] = [];

  private constructor(private readonly server: Server) {
    this.newCode();
  }

  static async start(): Promise<Phone> {
    const server = createServer(selfSigned('web.whatsapp.com'));
    const phone = new Phone(server);
    server.on('request', (request, response) => void phone.#answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return phone;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Leads a browser here, and nowhere else. */
  get browserArgs(): string[] {
    const { port } = this.server.address() as AddressInfo;
    return [
      `--host-resolver-rules=MAP web.whatsapp.com 127.0.0.1:${port},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
      // Tests may run as root.
      '--no-sandbox',
      '--disable-gpu',
    ];
  }

  /** Whether a page is open now. */
  get here(): boolean {
    return this.#pages.size > 0;
  }

  get paired(): boolean {
    return this.#keys.size > 0;
  }

  person(chat: string): Person {
    return new Person(this, chat);
  }

  /** The phone's camera on the picture; what is not on the screen any more is not taken. */
  scan(qr: string): void {
    if (qr.split(',')[0] !== this.#ref) throw new Error('this code is not shown any more');
    this.#pair();
  }

  /** The code, typed into the phone of that number. */
  enter(number: string, code: string): void {
    if (this.#codes.get(code) !== number) throw new Error('this code is wrong');
    this.#pair();
  }

  /** The page shows another code. */
  newCode(): void {
    this.#ref = `2@${randomUUID()}`;
    this.tell({ op: 'ref', ref: this.#ref });
  }

  logout(): void {
    this.#keys.clear();
    this.tell({ op: 'logout' });
  }

  /** The next sends fail so. */
  fail(how: Fails, times = 1): void {
    this.#fails.push(...Array<Fails>(times).fill(how));
  }

  mend(): void {
    this.#fails.length = 0;
  }

  tell(what: { op: string; [more: string]: unknown }): void {
    for (const page of this.#pages.values()) page.write(`data: ${JSON.stringify(what)}\n\n`);
  }

  /** A message comes about: it is in the chat, and a page that is open is told. */
  happens(raw: Raw): Raw {
    this.account.keep(raw);
    this.tell({ op: 'message', raw, pair: this.account.pairOf(raw.id.remote) });
    return raw;
  }

  #pair(): void {
    const key = randomUUID();
    this.#keys.add(key);
    this.tell({ op: 'paired', key, ...this.#welcome() });
  }

  #welcome() {
    return { account: OFFICE, chats: this.account.chats, sync: this.sync };
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.away) return void response.destroy();
    const url = new URL(request.url ?? '/', 'https://web.whatsapp.com');
    if (url.pathname === '/phone/events') return this.#hold(url, request, response);
    if (url.pathname === '/phone/call') {
      const answer = this.#called(JSON.parse(await text(request)) as Called);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer));
      return;
    }
    const name = url.pathname === '/' ? 'index.html' : url.pathname.slice(1);
    if (!/^\w+\.(?:html|js)$/.test(name)) return void response.writeHead(404).end();
    if (name === 'index.html') this.opened += 1;
    const type = name.endsWith('.js') ? TYPES.js : TYPES.html;
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(readFileSync(join(PAGE, name)));
  }

  #hold(url: URL, request: IncomingMessage, response: ServerResponse): void {
    const page = url.searchParams.get('page') ?? '';
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': here\n\n');
    this.#pages.set(page, response);
    request.on('close', () => this.#pages.delete(page));
  }

  #called(asked: Called): unknown {
    const said = (name: string) => String(asked[name]);
    switch (asked.op) {
      case 'hello':
        return this.#keys.has(said('key')) ? this.#welcome() : { ref: this.#ref };
      case 'pairing-code': {
        const code = randomUUID().slice(0, 8).toUpperCase();
        this.#codes.set(code, said('number'));
        return { code };
      }
      case 'exists': {
        const id = said('id');
        return { known: true, pair: this.account.pairOf(id) };
      }
      case 'earlier': {
        const have = new Set(asked.have as string[]);
        const older = this.account.of(said('chat')).filter(({ id }) => !have.has(id.id));
        return { messages: older.slice(-20) };
      }
      case 'plan':
        return { fails: this.#fails.shift() ?? null };
      case 'send':
        return this.#send(asked.raw as Raw, said('fails'));
      case 'seen':
        this.account.seen(said('chat'));
        this.shown.push(`${said('chat')} seen`);
        return {};
      default:
        this.shown.push(`${said('chat')} ${asked.op}`);
        return {};
    }
  }

  #send(raw: Raw, fails: string) {
    if (fails === 'ack-error') return { ack: -1 };
    const remote = String((raw.id.remote as unknown as { _serialized: string })._serialized);
    const plain = { from: OFFICE.pn, to: remote, ack: 1 };
    this.account.keep({ ...raw, ...plain, id: { ...raw.id, remote } });
    return { ack: 1 };
  }
}
