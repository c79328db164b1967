import { createHash } from 'node:crypto';

/** For which kinds what share of owners is left unreminded, to see what reminding does: 0 to 1. */
export type Holdouts = ReadonlyMap<string, number>;

/**
 * Whether an owner is among those who get no reminder of a kind. By her id alone: the same answer at
 * each step and after each restart, and no list to keep.
 */
export function isHeldOut(holdouts: Holdouts, kind: string, employerId: string): boolean {
  const share = holdouts.get(kind) ?? 0;
  if (share <= 0) return false;
  const hash = createHash('sha256').update(`holdout/${kind}/${employerId}`).digest();
  return hash.readUInt32BE(0) / 2 ** 32 < share;
}
