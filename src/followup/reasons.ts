import type { Args } from '../../flows/kit/effects.ts';
import { dayOf } from '../../flows/kit/month.ts';
import { wantedCall } from './call-hour.ts';
import type { CaseFacts } from './facts.ts';
import { daysWaiting, isUnanswered, waitsSince, weightiest } from './queue.ts';

/** A sentence by its key in the language files, with its values. */
export type Said = { key: string; args?: Args };

const MINUTE_MS = 60_000;

/**
 * Why a case stands where it does, in the order of what matters. Everything that `score` counts is
 * said here.
 */
export function reasonsOf(one: CaseFacts, now: number): Said[] {
  const [first, ...others] = weightiest(one.reasons).map((reason) =>
    reason === 'call_back' ? called(one) : { key: `office:${reason}` },
  );
  return [
    ...unanswered(one, now),
    ...hours(one, now),
    ...(one.takenOver ? [{ key: 'office:taken_over' }] : []),
    ...(first ? [first] : []),
    waiting(one, now),
    ...others,
    ...(one.workers > 0 ? [{ key: 'office:workers', args: { count: one.workers } }] : []),
    ...next(one, now),
    ...(one.misses > 0 ? [{ key: 'office:misses', args: { count: one.misses } }] : []),
    ...(one.stage === 'DIAJUKAN' ? [{ key: 'office:submitted' }] : []),
    ...one.notes.map((text) => ({ key: 'office:wrote', args: { text } })),
  ];
}

/**
 * The reasons on one line: "siap daftar, 3 hari menunggu · 6 pekerja · janji 20 Nov lewat". `without`:
 * keys that are left out.
 */
export function whyOf(
  one: CaseFacts,
  now: number,
  say: (key: string, args?: Args) => string,
  without: readonly string[] = [],
): string {
  const said = reasonsOf(one, now).filter(({ key }) => !without.includes(key));
  return said.reduce((line, { key, args }, at) => {
    const text = say(key, args);
    return at === 0 ? text : `${line}${WAITING.has(key) ? ', ' : ' · '}${text}`;
  }, '');
}

/** How long a case waits belongs to the reason before it. */
const WAITING: ReadonlySet<string> = new Set(['office:waiting_today', 'office:waiting_days']);

function waiting({ openedAt }: CaseFacts, now: number): Said {
  const days = daysWaiting(openedAt, now);
  return days === 0
    ? { key: 'office:waiting_today' }
    : { key: 'office:waiting_days', args: { days } };
}

/** That she is to be called now, or that her hours went by. */
function hours(one: CaseFacts, now: number): Said[] {
  const call = wantedCall(one, now);
  return call === 'now' || call === 'missed' ? [{ key: `office:call_hour_${call}` }] : [];
}

function unanswered(one: CaseFacts, now: number): Said[] {
  const since = waitsSince(one);
  if (since === null || !isUnanswered(one, now)) return [];
  const minutes = Math.floor((now - since) / MINUTE_MS);
  if (minutes < 120) return [{ key: 'office:unanswered_minutes', args: { minutes } }];
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return [{ key: 'office:unanswered_hours', args: { hours } }];
  return [{ key: 'office:unanswered_days', args: { days: Math.floor(hours / 24) } }];
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
