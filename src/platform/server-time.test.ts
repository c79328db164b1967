import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { serverTime } from './server-time.ts';

const NOW = Date.parse('2026-11-24T03:00:00Z');
const clock = { now: () => NOW };

async function served(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

it('is what any answer of a server says, also one that turns us away', async () => {
  const url = await served((_, response) => {
    response.writeHead(404, { date: 'Tue, 24 Nov 2026 13:00:00 GMT' }).end();
  });
  const at = Date.parse('2026-11-24T13:00:00Z');
  expect(await serverTime(url, clock)).toEqual({ at, receivedAt: NOW });
});

it('is nothing where nobody answers in time, or without a time', async () => {
  const silent = await served(() => {});
  expect(await serverTime(silent, clock, 50)).toBeNull();
  const bare = await served((_, response) => {
    response.sendDate = false;
    response.end();
  });
  expect(await serverTime(bare, clock)).toBeNull();
  expect(await serverTime('http://127.0.0.1:1/', clock)).toBeNull();
});
