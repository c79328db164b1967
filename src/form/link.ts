import type { FormLink } from './ports.ts';

/** 128 bits as base64url. */
const TOKEN = /^[A-Za-z0-9_-]{22}$/;

/** Whether an address can be that of a link at all. */
export function isToken(token: string): boolean {
  return TOKEN.test(token);
}

/** How a link stands: what it opens is told only to whom it was opened by, while it is alive. */
export type Standing = 'alive' | 'used' | 'ended' | 'expired';

/** How a link stands at a time, UTC ms. */
export function standingOf(link: FormLink, now: number): Standing {
  if (link.endedAt !== null) return 'ended';
  if (now >= link.expiresAt) return 'expired';
  return link.usedAt === null ? 'alive' : 'used';
}
