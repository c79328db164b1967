import type { CaseReason, CaseStage, EffectOf } from '../../flows/kit/effects.ts';
import { passOn } from './merge.ts';
import { besides, WISHES, wakes } from './news.ts';
import type { FollowupTx } from './ports.ts';
import type { CaseState } from './stages.ts';

type Source = { employerId: string; now: number };

/** What talk brings about is logged under this name; what officers do, under their own. */
export const BY_TALK = 'bot';

/** Appends to the outcome log. */
export async function logOutcome(
  effect: EffectOf<'outcome'>,
  { employerId, now }: Source,
  tx: FollowupTx,
): Promise<void> {
  const { outcome: kind, reason = null, by = BY_TALK } = effect;
  await tx.logOutcome({ employerId, kind, reason, by, at: now });
}

/** Stages that talk sets. What an officer has set stays, whatever is said: she sees the reasons. */
const OF_TALK: ReadonlySet<CaseState> = new Set<CaseStage>([
  'DIHUBUNGI',
  'DATA_KURANG',
  'SIAP_DAFTAR',
]);
const isOfTalk = (stage: CaseState) => OF_TALK.has(stage);

/** Reasons that stay until they are taken back or an officer has answered them. */
const LASTING: ReadonlySet<CaseReason> = new Set<CaseReason>([
  'wants_person',
  'call_back',
  'needs_decision',
  'refused_rows',
  'worker_removed',
  'worker_objects',
]);

/**
 * Opens the employer's case, or adds to the open one: a request for a person or a decision stays
 * until an officer answers it, what is said about the file is replaced by the newest.
 */
export async function openCase(
  effect: EffectOf<'openCase'>,
  { employerId, now }: Source,
  tx: FollowupTx,
): Promise<void> {
  const isBeside = effect.reasons.every((reason) => WISHES.has(reason));
  await raise(effect, { employerId, now, isBeside }, tx);
}

/**
 * Opens an employer's case, or adds to the open one. `isBeside`: the reasons say nothing of the file, so
 * that the stage and the other reasons stay.
 */
export async function raise(
  effect: Pick<EffectOf<'openCase'>, 'stage' | 'reasons'>,
  { employerId, now, isBeside }: Source & { isBeside: boolean },
  tx: FollowupTx,
): Promise<void> {
  const open = await tx.openCaseOf(employerId);
  const kept = besides(open?.reasons ?? [], effect.reasons).filter(
    (reason) => isBeside || LASTING.has(reason),
  );
  await tx.putCase({
    id: open?.id ?? null,
    employerId,
    stage: open && (isBeside || !isOfTalk(open.stage)) ? open.stage : effect.stage,
    reasons: [...new Set([...kept, ...effect.reasons])],
    assignee: open?.assignee ?? null,
    nextAt: open?.nextAt ?? null,
    openedAt: open?.openedAt ?? now,
    ...wakes(open?.reasons ?? [], effect.reasons),
    now,
  });
  if (open?.mergedInto) await passOn(employerId, effect.reasons, { now, by: BY_TALK }, tx);
}

/**
 * Takes a reason back from the employer's open case: what was asked for is no longer wanted. A case
 * that has no other reason is closed. Nothing happens without a case, or without that reason.
 */
export async function dropReason(
  effect: EffectOf<'dropReason'>,
  { employerId, now }: Source,
  tx: FollowupTx,
): Promise<void> {
  const open = await tx.openCaseOf(employerId);
  if (!open?.reasons.includes(effect.reason)) return;
  const reasons = open.reasons.filter((reason) => reason !== effect.reason);
  if (reasons.length === 0) return tx.closeCase(employerId, now);
  await tx.putCase({ ...open, reasons, now });
}

/** Erasure closes the case and leaves a line in both logs: ids, codes and dates only. */
export async function closeErased({ employerId, now }: Source, tx: FollowupTx): Promise<void> {
  await tx.closeCase(employerId, now);
  await tx.logOutcome({ employerId, kind: 'erased', reason: 'owner_asked', by: BY_TALK, at: now });
  await tx.audit({ actor: BY_TALK, action: 'erase', subject: employerId, at: now });
}
