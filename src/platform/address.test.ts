import type { Context } from 'hono';
import { expect, it } from 'vitest';
import { addressOf } from './address.ts';

const from = (remoteAddress: string | undefined, forwarded?: string) =>
  addressOf({
    env: { incoming: { socket: { remoteAddress } } },
    req: { header: () => forwarded },
  } as unknown as Context);

it('a request comes from its connection, or from where our own proxy says last', () => {
  expect(from('203.0.113.9')).toBe('203.0.113.9');
  expect(from('::ffff:203.0.113.9')).toBe('203.0.113.9');
  expect(from('203.0.113.9', '198.51.100.1')).toBe('203.0.113.9');
  expect(from('127.0.0.1', '198.51.100.1, 203.0.113.9')).toBe('203.0.113.9');
  expect(from('::1', '2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2');
});

it('is not known behind a proxy that tells nothing, nor without a connection', () => {
  expect(from('127.0.0.1')).toBeNull();
  expect(from('127.0.0.1', '127.0.0.1')).toBeNull();
  expect(from(undefined)).toBeNull();
  expect(addressOf({ env: undefined, req: { header: () => '' } } as unknown as Context)).toBeNull();
});
