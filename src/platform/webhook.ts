import { createHash, timingSafeEqual } from 'node:crypto';
import { fields } from './fields.ts';

/** An answer that says nothing but its status. */
export function bareAnswer(status: number): Response {
  return new Response(null, { status });
}

/** Whether two secrets are the same; the time that it takes tells nothing of where they differ. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

/**
 * Hands over what a call brought, and answers it: 200 only after `take` has stored it, 400 for what
 * is no JSON object, 503 when `take` rejects. Without a 200 the other side brings it again.
 * Never rejects.
 * @param take resolves after the commit; rejects when it could not be stored
 */
export async function takeBrought(
  body: Buffer,
  take: (brought: unknown) => Promise<void>,
): Promise<Response> {
  const brought = parse(body);
  if (brought === null) return bareAnswer(400);
  try {
    await take(brought);
  } catch {
    return bareAnswer(503);
  }
  return bareAnswer(200);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function parse(body: Buffer): object | null {
  try {
    return fields(JSON.parse(body.toString('utf8')));
  } catch {
    return null;
  }
}
