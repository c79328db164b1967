import type { EffectOf } from '../../flows/kit/effects.ts';
import type { FollowupTx } from './ports.ts';

type Source = { conversationId: string; employerId: string; now: number };

/** A talk that a person has taken over. Times are UTC ms. */
export type TakenOver = {
  conversationId: string;
  employerId: string;
  officerId: string;
  since: number;
  /** Since when the owner waits for an answer; null: she does not. */
  waitingSince: number | null;
};

export interface TakeoverTx {
  /** Notes that a person has a talk; who had it before, has it no more. */
  putTakeover(row: TakenOver): Promise<void>;
  endTakeover(conversationId: string): Promise<void>;
  setWaiting(conversationId: string, since: number | null): Promise<void>;
}

/**
 * A person has joined, which is what `wants_person` asked for. The case stays open, be that its only
 * reason: what came of it is for the officer to say.
 */
export async function takeOver(
  { by }: EffectOf<'takeOver'>,
  { conversationId, employerId, now }: Source,
  tx: TakeoverTx & Pick<FollowupTx, 'openCaseOf' | 'putCase'>,
): Promise<void> {
  const row = { conversationId, employerId, officerId: by, since: now, waitingSince: null };
  await tx.putTakeover(row);
  const open = await tx.openCaseOf(employerId);
  if (!open?.reasons.includes('wants_person')) return;
  const reasons = open.reasons.filter((reason) => reason !== 'wants_person');
  await tx.putCase({ ...open, reasons, now });
}

export async function handBack(
  _: EffectOf<'handBack'>,
  { conversationId }: Source,
  tx: TakeoverTx,
): Promise<void> {
  await tx.endTakeover(conversationId);
}

export async function waits(
  { since }: EffectOf<'waits'>,
  { conversationId }: Source,
  tx: TakeoverTx,
): Promise<void> {
  await tx.setWaiting(conversationId, since);
}
