import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { fields } from '../../platform/fields.ts';

/** Meta's calls are up to 3 MB ("Webhooks": payload size). */
const MAX_BODY_BYTES = 4 * 1024 * 1024;

export type WebhookParts = {
  appSecret: string;
  verifyToken: string;
  /** Resolves after the commit; rejects when it could not be stored. */
  take(body: unknown): Promise<void>;
  /** A call was turned away. */
  refused(why: 'signature' | 'verify_token'): void;
};

/**
 * Answers Meta's calls: the handshake, and what is brought. 200 is said only after `take` has stored
 * it; anything else makes Meta bring it again.
 */
export function createWebhook(parts: WebhookParts): (request: Request) => Promise<Response> {
  const { appSecret, verifyToken, take, refused } = parts;

  function shakeHands(request: Request): Response {
    const asked = new URL(request.url).searchParams;
    const token = asked.get('hub.verify_token') ?? '';
    if (asked.get('hub.mode') !== 'subscribe' || !same(digest(token), digest(verifyToken))) {
      refused('verify_token');
      return answer(403);
    }
    const challenge = asked.get('hub.challenge') ?? '';
    // Said back to whoever asks: never anything that a browser could take for a page.
    if (!/^[\w.-]{1,256}$/.test(challenge)) return answer(400);
    return new Response(challenge, { headers: { 'content-type': 'text/plain' } });
  }

  return async (request) => {
    if (request.method === 'GET') return shakeHands(request);
    if (request.method !== 'POST') return answer(405);
    const body = await readBody(request);
    if (typeof body === 'number') return answer(body);
    const given = request.headers.get('x-hub-signature-256') ?? '';
    if (!same(Buffer.from(given), Buffer.from(signatureOf(appSecret, body)))) {
      refused('signature');
      return answer(401);
    }
    const read = parse(body);
    if (read === null) return answer(400);
    try {
      await take(read);
    } catch {
      return answer(503);
    }
    return answer(200);
  };
}

/** What Meta puts into `X-Hub-Signature-256`: over the bytes as they came, not over what they mean. */
export function signatureOf(appSecret: string, body: Buffer): string {
  return `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`;
}

function same(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function answer(status: number): Response {
  return new Response(null, { status });
}

/** The body, or the status to refuse it with. */
async function readBody(request: Request): Promise<Buffer | 400 | 413> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) return 413;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of request.body ?? []) {
      size += part.byteLength;
      if (size > MAX_BODY_BYTES) return 413;
      parts.push(part);
    }
  } catch {
    return 400; // broken off by the other side
  }
  return Buffer.concat(parts);
}

function parse(body: Buffer): object | null {
  try {
    return fields(JSON.parse(body.toString('utf8')));
  } catch {
    return null;
  }
}
