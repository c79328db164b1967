import { expect, test } from 'vitest';
import { limitedBody } from './limited-body.ts';

/** A call whose body comes in these parts, without saying how long it will be. */
function posted(...parts: (string | Error)[]): Request {
  const left = parts[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { value, done } = left.next();
      if (done) controller.close();
      else if (value instanceof Error) controller.error(value);
      else controller.enqueue(new TextEncoder().encode(value));
    },
  });
  return new Request('http://localhost/', { method: 'POST', body, duplex: 'half' });
}
const read = async (request: Request) => {
  const body = await limitedBody(request, 8);
  return typeof body === 'number' ? body : body.toString('utf8');
};

test('what has as many bytes as it may is read whole, one more is too much', async () => {
  expect(await read(posted('1234', '5678'))).toBe('12345678');
  expect(await read(posted('1234', '56789'))).toBe(413);
  expect(await read(posted('é'.repeat(5)))).toBe(413);
});

test('what says that it is too long is not read at all', async () => {
  const request = new Request('http://localhost/', { method: 'POST', body: '1' });
  request.headers.set('content-length', '9');
  expect(await read(request)).toBe(413);
  expect(request.bodyUsed).toBe(false);
});

test('what is broken off on the way is a bad request', async () => {
  expect(await read(posted('12', new Error('gone')))).toBe(400);
});

test('a request without a body has an empty one', async () => {
  expect(await read(new Request('http://localhost/', { method: 'POST' }))).toBe('');
});
