import { createHash, timingSafeEqual } from 'node:crypto';
import { fields } from '../../platform/fields.ts';

/** Telegram's updates are a few kilobytes. */
const MAX_BODY_BYTES = 1024 * 1024;

/**
 * Answers Telegram's calls. 200 is said only after `take` has stored the update; anything else
 * makes Telegram bring it again.
 * @param take resolves after the commit; rejects when the update could not be stored
 */
export function createWebhook(
  secret: string | undefined,
  take: (update: unknown) => Promise<void>,
): (request: Request) => Promise<Response> {
  const expected = secret === undefined || secret === '' ? null : digest(secret);
  return async (request) => {
    if (request.method !== 'POST') return answer(405);
    const given = request.headers.get('x-telegram-bot-api-secret-token') ?? '';
    if (expected === null || !timingSafeEqual(digest(given), expected)) return answer(403);
    const body = await readBody(request);
    if (typeof body === 'number') return answer(body);
    const update = parse(body);
    if (update === null) return answer(400);
    try {
      await take(update);
    } catch {
      return answer(503);
    }
    return answer(200);
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function answer(status: number): Response {
  return new Response(null, { status });
}

/** The body, or the status to refuse it with. */
async function readBody(request: Request): Promise<string | 400 | 413> {
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
  return Buffer.concat(parts).toString('utf8');
}

function parse(body: string): object | null {
  try {
    return fields(JSON.parse(body));
  } catch {
    return null;
  }
}
