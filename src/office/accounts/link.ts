import type { OfficeTx } from '../parts.ts';
import { OFFICE_PATH } from '../path.ts';
import { hashedToken } from './session.ts';

/** So long a one-time link can be used. */
const LINK_MS = 72 * 3_600_000;

/** Of whom it is the trail says that he made it. */
export type NewLink = { officerId: string; by: string; now: number };

/**
 * Makes a one-time link with which an officer sets a password; older ones of his end. Only its hash
 * is kept, so it can be shown just now.
 */
export async function makeLink(
  tx: Pick<OfficeTx, 'addLink' | 'audit'>,
  publicUrl: string,
  { officerId, by, now }: NewLink,
): Promise<{ link: string; expiresAt: number }> {
  const { token, hash } = hashedToken();
  const expiresAt = now + LINK_MS;
  await tx.addLink({ tokenHash: hash, officerId, now, expiresAt });
  await tx.audit({ actor: by, action: 'link_made', subject: officerId, at: now });
  return { link: `${publicUrl}${OFFICE_PATH}/undangan/${token}`, expiresAt };
}
