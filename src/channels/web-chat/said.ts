import { createHash } from 'node:crypto';
import type { InboundContent } from '../../platform/message.ts';

/** What a page says its owner sent: typed, or pressed. */
export type Said = { client: string; content: InboundContent & { kind: 'text' | 'choice' } };

/** 10,000 characters of any script fit, with what JSON adds. */
const MAX_CHARACTERS = 16 * 1024;
const MAX_BYTES = 4 * MAX_CHARACTERS;
const CLIENT = /^[A-Za-z0-9-]{8,64}$/;
const MAX_KEY = 100;

/** Reads what a page posted, or gives the status to refuse it with. */
export async function readSaid(request: Request): Promise<Said | 400 | 413 | 415> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) return 415;
  const body = await readBody(request);
  return typeof body === 'number' ? body : (parse(body) ?? 400);
}

/**
 * The message's id in the inbox: the same for the same message sent again, and telling nothing of
 * who sent it.
 */
export function messageIdOf(token: string, client: string): string {
  return createHash('sha256').update(`${token}/${client}`).digest('hex').slice(0, 32);
}

async function readBody(request: Request): Promise<string | 400 | 413> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BYTES) return 413;
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of request.body ?? []) {
      size += part.byteLength;
      if (size > MAX_BYTES) return 413;
      parts.push(part);
    }
  } catch {
    return 400; // broken off by the other side
  }
  const body = Buffer.concat(parts).toString('utf8');
  return body.length > MAX_CHARACTERS ? 413 : body;
}

function parse(body: string): Said | null {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { id, text, menu, choice } = value as Record<string, unknown>;
  if (typeof id !== 'string' || !CLIENT.test(id)) return null;
  if (isKey(menu) && isKey(choice) && text === undefined)
    return {
      client: id,
      content: { kind: 'choice', menu: storable(menu), choice: storable(choice) },
    };
  if (typeof text !== 'string' || menu !== undefined || choice !== undefined) return null;
  const words = storable(text);
  return words.trim() === '' ? null : { client: id, content: { kind: 'text', text: words } };
}

function isKey(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_KEY;
}

/** Text that every database takes: without NUL, and without half characters. */
function storable(text: string): string {
  return text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\uFFFD');
}
