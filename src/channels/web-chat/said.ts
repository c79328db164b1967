import { createHash } from 'node:crypto';
import { limitedBody } from '../../platform/limited-body.ts';
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
  const body = await limitedBody(request, MAX_BYTES);
  if (typeof body === 'number') return body;
  const text = body.toString('utf8');
  return text.length > MAX_CHARACTERS ? 413 : (parse(text) ?? 400);
}

/**
 * The message's id in the inbox: the same for the same message sent again, and telling nothing of
 * who sent it.
 */
export function messageIdOf(token: string, client: string): string {
  return createHash('sha256').update(`${token}/${client}`).digest('hex').slice(0, 32);
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
