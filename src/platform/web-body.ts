import type { Context, Next } from 'hono';

/** A posted form is some kilobytes; a pasted letter not much more. */
const LARGEST = 256 * 1024;
/** What is too large is still read to its end up to here: a browser shows no answer before that. */
const MOST_READ = 48 * 1024 * 1024;

/** Lets no body through that is larger than a form; `refuse` answers those. */
export function limitBody(refuse: (c: Context) => Promise<Response>) {
  return async (c: Context, next: Next): Promise<Response | undefined> => {
    const { body, headers } = c.req.raw;
    if (body === null) return void (await next());
    const told = headers.has('transfer-encoding') ? null : headers.get('content-length');
    const length = told === null ? null : Number.parseInt(told, 10);
    if (length !== null && length <= LARGEST) return void (await next());
    if (length !== null && length > MOST_READ) return await refuse(c);
    const taken = await readAll(body);
    if (taken === null) return await refuse(c);
    c.req.raw = new Request(c.req.raw, { body: taken });
    return void (await next());
  };
}

/** The whole of a body; null when it is too large, and then nothing of it is kept. */
async function readAll(body: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.length;
    if (size > MOST_READ) return null;
    if (size > LARGEST) parts.length = 0;
    else parts.push(part);
  }
  return size > LARGEST ? null : new Uint8Array(Buffer.concat(parts));
}
