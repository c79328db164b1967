import { isIPv6 } from 'node:net';
import type { Context } from 'hono';

/** What the server's adapter knows of a connection. */
type Connection = { incoming?: { socket?: { remoteAddress?: string | undefined } } } | undefined;

const OUR_OWN = /^(127\.|::1$)/;

/**
 * The address that a request came from; null where it cannot be known. A proxy on this machine names
 * it last in `x-forwarded-for`; from elsewhere that header is anybody's word and is not heard.
 */
export function addressOf(c: Context): string | null {
  const connection = c.env as Connection;
  const from = plain(connection?.incoming?.socket?.remoteAddress ?? '');
  if (from === '') return null;
  if (!OUR_OWN.test(from)) return grouped(from);
  const named = plain(c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? '');
  return named === '' || OUR_OWN.test(named) ? null : grouped(named.slice(0, 64));
}

/** An IPv4 address as such, also where the system tells it as an IPv6 one. */
function plain(address: string): string {
  return address.replace(/^::ffff:/i, '');
}

/** An IPv6 household has a whole network of addresses: its first half counts. */
function grouped(address: string): string {
  return isIPv6(address) ? address.split(':').slice(0, 4).join(':') : address;
}
