import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiError, type Args, sendError, sendJson } from './answer.ts';
import { createFaults, type Fault } from './faults.ts';
import { type Parts, perform } from './methods.ts';
import { type Update, Updates } from './updates.ts';
import { BotUser } from './user.ts';
import { Webhook, type WebhookAttempt } from './webhook.ts';
import { type SentMessage, World } from './world.ts';

export type Call = { method: string; args: Args; at: number };

/** A Bot API server on the loopback address, with one bot and made-up users. */
export type BotApi = {
  readonly apiRoot: string;
  readonly token: string;
  /** The user with this id; the same one every time. */
  user(id: number): BotUser;
  /** Every message the bot sent, in order. */
  readonly sent: readonly SentMessage[];
  readonly confirmedOffset: number;
  /** Updates not confirmed yet. */
  readonly pending: readonly Update[];
  /** A long poll is waiting. */
  readonly polled: boolean;
  readonly webhookUrl: string;
  readonly webhookAttempts: readonly WebhookAttempt[];
  /** Calls made so early that Telegram would be angry. */
  readonly earlyCalls: number;
  /** How many connections are open. */
  connections(): Promise<number>;
  calls(method: string): readonly Call[];
  /**
   * Adds an update of any shape ({ message: {} }); it gets the next number unless it brings
   * one (after the kind, which comes first).
   */
  push(body: Record<string, unknown>): number | null;
  /** Brings updates once more. */
  again(updates: readonly Update[]): void;
  /** The number of the next update, as after a week of silence. */
  number(nextUpdateId: number): void;
  /** A second program with the same token asks: the waiting poll ends with 409. */
  conflict(): void;
  fail(method: string, fault: Fault, times?: number): void;
  mend(): void;
  stop(): Promise<void>;
};

export async function startBotApi(
  options: { token?: string; webhookRetryMs?: number } = {},
): Promise<BotApi> {
  const token = options.token ?? '7000:token-contoh';
  const updates = new Updates();
  const world = new World();
  const webhook = new Webhook(updates, options.webhookRetryMs ?? 20);
  const parts: Parts = { world, updates, webhook };
  const faults = createFaults();
  const calls: Call[] = [];
  const users = new Map<number, BotUser>();

  const server = createServer((request, response) => {
    void serve(request, response);
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const body = await read(request);
    const [, bot, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? [];
    if (decodeURIComponent(bot ?? '') !== token)
      return sendError(response, new ApiError(401, 'Unauthorized'));
    const args: Args = body === '' ? {} : JSON.parse(body);
    calls.push({ method, args, at: Date.now() });
    const fault = faults.next(method);
    if (fault !== null && meets(fault, response)) return;
    try {
      const result = await perform(parts, method, args, gone.signal);
      if (fault === null) sendJson(response, 200, { ok: true, result });
      else if (fault.kind === 'reset-after') response.destroy();
      else if (fault.kind === 'half-answer') response.end('{"ok":true,"resu');
      // 'hang-after': done, and never a word about it
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      sendError(response, error);
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    apiRoot: `http://127.0.0.1:${port}`,
    token,
    user(id) {
      const user = users.get(id) ?? new BotUser(parts, id);
      users.set(id, user);
      return user;
    },
    sent: world.sent,
    get confirmedOffset() {
      return updates.confirmedOffset;
    },
    pending: updates.queue,
    get polled() {
      return updates.polled;
    },
    get webhookUrl() {
      return webhook.url;
    },
    webhookAttempts: webhook.attempts,
    get earlyCalls() {
      return faults.earlyCalls();
    },
    connections: () =>
      new Promise((resolve) => server.getConnections((_, count) => resolve(count))),
    calls: (method) => calls.filter((call) => call.method === method),
    push: (body) => updates.push(body),
    again: (old) => updates.again(old),
    number(nextUpdateId) {
      updates.nextId = nextUpdateId;
    },
    conflict: () => updates.conflict(),
    fail: (method, fault, times) => faults.plan(method, fault, times),
    mend: () => faults.clear(),
    stop() {
      webhook.remove({});
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Lets the caller meet the fault; true when the call is not to be carried out. */
function meets(fault: Fault, response: ServerResponse): boolean {
  switch (fault.kind) {
    case 'hang':
      return true;
    case 'reset':
      response.destroy();
      return true;
    case 'page':
      response.writeHead(fault.code, { 'content-type': 'text/html' });
      response.end(`<html><h1>${fault.code} Bad Gateway</h1>${' '.repeat(150_000)}</html>`);
      return true;
    case '429': {
      const words = `Too Many Requests: retry after ${fault.retryAfter}`;
      sendError(response, new ApiError(429, words, { retry_after: fault.retryAfter }));
      return true;
    }
    case 'error':
      sendError(response, new ApiError(fault.code, fault.description, fault.parameters));
      return true;
    default:
      return false;
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
