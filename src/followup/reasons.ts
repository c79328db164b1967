import type { Args } from '../../flows/kit/effects.ts';
import { dayOf } from '../../flows/kit/month.ts';
import type { CaseFacts } from './facts.ts';
import { daysWaiting, isUnanswered, waitsSince } from './queue.ts';

/** A sentence by its key in the language files, with its values. */
export type Said = { key: string; args?: Args };

const MINUTE_MS = 60_000;

/**
 * Why a case stands where it does, in the order of what matters: "siap daftar · 3 hari menunggu · 6
 * pekerja · janji 20 Nov lewat". Everything that `score` counts is said here.
 */
export function reasonsOf(one: CaseFacts, now: number): Said[] {
  const days = daysWaiting(one.openedAt, now);
  return [
    ...unanswered(one, now),
    ...(one.takenOver ? [{ key: 'office:taken_over' }] : []),
    ...one.reasons.map((reason) =>
      reason === 'call_back' ? called(one) : { key: `office:${reason}` },
    ),
    days === 0 ? { key: 'office:waiting_today' } : { key: 'office:waiting_days', args: { days } },
    ...(one.workers > 0 ? [{ key: 'office:workers', args: { count: one.workers } }] : []),
    ...next(one, now),
    ...(one.misses > 0 ? [{ key: 'office:misses', args: { count: one.misses } }] : []),
    ...(one.stage === 'DIAJUKAN' ? [{ key: 'office:submitted' }] : []),
    ...one.notes.map((text) => ({ key: 'office:wrote', args: { text } })),
  ];
}

function unanswered(one: CaseFacts, now: number): Said[] {
  const since = waitsSince(one);
  if (since === null || !isUnanswered(one, now)) return [];
  const minutes = Math.floor((now - since) / MINUTE_MS);
  return minutes < 120
    ? [{ key: 'office:unanswered_minutes', args: { minutes } }]
    : [{ key: 'office:unanswered_hours', args: { hours: Math.floor(minutes / 60) } }];
}

/** A call that is wanted, with its hour and the day from which "besok" counts. */
function called({ callAt }: CaseFacts): Said {
  if (callAt === null) return { key: 'office:call_back' };
  const { said, askedAt } = callAt;
  const args = askedAt === null ? { said } : { said, date: dayOf(askedAt), context: 'dated' };
  return { key: 'office:call_back_at', args };
}

function next({ nextAt, nextKind }: CaseFacts, now: number): Said[] {
  if (nextAt === null) return [];
  const when = nextAt <= now ? 'passed' : 'ahead';
  return [{ key: `office:next_${nextKind ?? 'check'}_${when}`, args: { date: dayOf(nextAt) } }];
}
