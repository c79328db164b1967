import { type ClientRequest, Agent as HttpAgent, request as overHttp } from 'node:http';
import { Agent as HttpsAgent, request as overHttps } from 'node:https';
import type { Clock } from '../../platform/clock.ts';
import { answered, Trouble, troubleFrom } from './trouble.ts';

export type Limits = { timeoutMs: number; stop?: AbortSignal };

export type Client = {
  /** Whether an address is the API itself. */
  isApi(url: URL): boolean;
  /** Calls the API at a path below its root and gives the JSON of its answer. Throws a Trouble. */
  call(method: 'GET' | 'POST', path: string, body: object | null, limits: Limits): Promise<unknown>;
  /** What stands at an address, of at most so many bytes. The token goes there. Throws a Trouble. */
  fetch(url: URL, mostBytes: number, limits: Limits): Promise<Buffer>;
};

/** Answers of the API are a few kilobytes. */
const MOST_ANSWER_BYTES = 1024 * 1024;

const AGENT = {
  keepAlive: true,
  keepAliveMsecs: 10_000,
  // Node's 250 ms for each address is too short for a slow mobile line: every address then fails.
  autoSelectFamilyAttemptTimeout: 2_500,
};

type Exchange = { method: string; body?: string; mostBytes: number; limits: Limits };
type Answer = { status: number; retryAfter: string | undefined; body: Buffer };

/** The Graph API over HTTP. The token travels in a header alone: addresses end up in logs. */
export function createClient(apiRoot: string, token: string, clock: Clock): Client {
  const root = apiRoot.replace(/\/*$/, '/');
  const agents = { 'http:': new HttpAgent(AGENT), 'https:': new HttpsAgent(AGENT) };

  function begin(url: URL, method: string, body: string | undefined): ClientRequest {
    const type = { 'content-type': 'application/json', 'content-length': byteLength(body) };
    const headers = { authorization: `Bearer ${token}`, ...(body === undefined ? {} : type) };
    return url.protocol === 'https:'
      ? overHttps(url, { method, headers, agent: agents['https:'] })
      : overHttp(url, { method, headers, agent: agents['http:'] });
  }

  async function exchange(url: URL, { method, body, mostBytes, limits }: Exchange) {
    const request = begin(url, method, body);
    const reached = reachedOf(request, url);
    let late = false;
    const giveUp = () => {
      late = true;
      request.destroy();
    };
    const timer = setTimeout(giveUp, limits.timeoutMs);
    limits.stop?.addEventListener('abort', giveUp, { once: true });
    if (limits.stop?.aborted) giveUp();
    try {
      return await answerOf(request, body, mostBytes);
    } catch (error) {
      request.destroy();
      if (error instanceof Trouble) throw error;
      const inDoubt = reached();
      if (late) throw new Trouble('whatsapp-timeout', { inDoubt });
      throw new Trouble(inDoubt ? 'whatsapp-connection-lost' : 'whatsapp-unreachable', { inDoubt });
    } finally {
      clearTimeout(timer);
      limits.stop?.removeEventListener('abort', giveUp);
    }
  }

  async function succeeded(url: URL, what: Exchange): Promise<Buffer> {
    const { status, retryAfter, body } = await exchange(url, what);
    if (status >= 200 && status < 300) return body;
    throw answered(status, parse(body), retryAfter, clock.now());
  }

  return {
    isApi: (url) => url.origin === new URL(root).origin,
    async call(method, path, sent, limits) {
      const body = sent === null ? {} : { body: JSON.stringify(sent) };
      const what = { method, ...body, mostBytes: MOST_ANSWER_BYTES, limits };
      const got = parse(await succeeded(new URL(root + path), what));
      if (got === undefined) throw troubleFrom(null);
      return got;
    },
    fetch: (url, mostBytes, limits) => succeeded(url, { method: 'GET', mostBytes, limits }),
  };
}

/** Tells whether a connection was made: from then on the call may have been heard. */
function reachedOf(request: ClientRequest, url: URL): () => boolean {
  let connected = false;
  request.once('socket', (socket) => {
    if (request.reusedSocket) connected = true;
    else
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
        connected = true;
      });
  });
  return () => connected;
}

async function answerOf(
  request: ClientRequest,
  body: string | undefined,
  mostBytes: number,
): Promise<Answer> {
  const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    request.once('response', resolve);
    // Stays on: a request that is given up later says so once more.
    request.on('error', reject);
    request.end(body);
  });
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.byteLength;
    if (size > mostBytes) throw new Trouble('whatsapp-too-large');
    parts.push(part);
  }
  const retryAfter = response.headers['retry-after'];
  return { status: response.statusCode ?? 0, retryAfter, body: Buffer.concat(parts) };
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function byteLength(body: string | undefined): number {
  return Buffer.byteLength(body ?? '');
}
