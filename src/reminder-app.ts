import type { Office } from '../flows/kit/question.ts';
import type { Sentences } from './conversation/sentences.ts';
import type { Channel } from './delivery/channel.ts';
import type { FollowupTx } from './followup/ports.ts';
import { unreached } from './followup/unreached.ts';
import type { Clock } from './platform/clock.ts';
import type { Count } from './platform/count.ts';
import { ProgramError } from './platform/errors.ts';
import { type Log, stackOf } from './platform/log.ts';
import type { ServerTime } from './platform/server-time.ts';
import { ClockTrust } from './reminders/clock-trust.ts';
import { type ReminderParts, Reminders } from './reminders/dispatcher.ts';
import { type Deciding, reminderGate } from './reminders/gate.ts';
import type { Holdouts } from './reminders/holdout.ts';
import { stillStands } from './reminders/judge.ts';
import { plans } from './reminders/plans/index.ts';
import type { ClockTx, ReminderTx } from './reminders/ports.ts';
import { rehearse } from './reminders/rehearsal.ts';
import { problemsOf } from './reminders/texts.ts';

type Both = ReminderTx & FollowupTx & ClockTx;

/** How often reminders are looked after. */
const LOOK_MS = 5_000;
/** And where more is due than goes at once. */
const AGAIN_MS = 50;
/** Some twenty reminders a second: owners who write to us meanwhile do not feel it. */
const PAUSE_MS = 50;

/** How often the channels' servers are asked for the time, and while the clock is doubted. */
const ASK_MS = 30 * 60_000;
const ASK_AGAIN_MS = 60_000;

/** Who is left out of which reminders, and by what time they are judged. */
export type Reminding = {
  holdouts: Holdouts;
  /** Whether the clock is the machine's own, which may be wrong. */
  watched: boolean;
  /** A time that an operator names instead of now, UTC ms. */
  at?: number;
};
export const UNWATCHED: Reminding = { holdouts: new Map(), watched: false };

/** The reminders of a house. Throws a ProgramError where a plan's sentence is missing or lacks a value. */
export function remindersOf(parts: {
  reader: ReminderParts['reader'];
  store: ReminderParts<Both>['store'];
  sentences: Sentences;
  channels: readonly Pick<Channel, 'serverTime'>[];
  office: () => Office;
  how: Reminding;
  clock: Clock;
  log: Log;
  count: Count;
  onBrought(): void;
}) {
  const [problem] = problemsOf(plans, parts.sentences.texts);
  if (problem !== undefined) throw new ProgramError(problem);
  const kinds = plans.map(({ kind }) => kind);
  const unknown = [...parts.how.holdouts.keys()].find((kind) => !kinds.includes(kind));
  if (unknown !== undefined)
    throw new ProgramError(
      `Pengaturan SIAP_REMINDER_HOLDOUT salah: tidak ada pengingat ${unknown}; yang ada: ${kinds.join(', ')}.`,
    );
  const deciding: Deciding = {
    plans,
    office: parts.office,
    holdouts: parts.how.holdouts,
    now: () => parts.clock.now(),
    ...(parts.how.at === undefined ? {} : { at: parts.how.at }),
  };
  const { log } = parts;
  let trust: ClockTrust | undefined;
  /** What other processes see; at first what an earlier run left. */
  let told: string | null | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  /** The time that a channel's server tells, asked now and then; null: not now, or none answers. */
  async function askServers(doubted: boolean): Promise<ServerTime | null> {
    if (performance.now() - askedAt < (doubted ? ASK_AGAIN_MS : ASK_MS)) return null;
    askedAt = performance.now();
    for (const { serverTime } of parts.channels) {
      const found = (await serverTime?.()) ?? null;
      if (found !== null) return found;
    }
    return null;
  }
  async function doubt(): Promise<string | null> {
    const now = parts.clock.now();
    // Begun before anything is planned, which moves the mark on.
    trust ??= new ClockTrust(await parts.reader.mark(), now, performance.now());
    const heard = await parts.reader.lastHeard(trust.since);
    const server = await askServers(told !== null);
    const code = trust.look(parts.clock.now(), performance.now(), heard, server);
    if (code !== told) await parts.store.write((tx) => tx.keepClockDoubt(code, now));
    told = code;
    return code;
  }
  const reminders = new Reminders<Both>({
    ...parts,
    unreached,
    // By a clock that is not the machine's own it is a rehearsal: nobody is kept waiting.
    pauseMs: parts.how.watched ? PAUSE_MS : 0,
    deciding,
    ...(parts.how.watched ? { doubt } : {}),
  });
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> = Promise.resolve();
  let stopped = false;
  function soon(more = false): void {
    if (stopped) return;
    timer = setTimeout(
      () => {
        looking = reminders
          .look()
          .then(soon)
          .catch((error: unknown) => {
            log.error('reminders.failed', { stack: stackOf(error) });
            soon();
          });
      },
      more ? AGAIN_MS : LOOK_MS,
    );
  }
  return {
    reminders,
    rehearse: (at: number) => rehearse(parts.reader, deciding, at),
    gate: reminderGate(deciding),
    /** Whether a reminder that waits in a talk's line is over, or no more wanted. */
    async withdrawn(conversationId: string, messageId: string): Promise<boolean> {
      const one = await parts.reader.inLine(conversationId, messageId);
      const plan = plans.find(({ kind }) => kind === one?.kind);
      const stored = one ? await parts.reader.stored(one.employerId) : null;
      if (!one || !plan) return false;
      if (!stored) return true;
      const now = deciding.at ?? deciding.now();
      return !stillStands(plan, one, { stored, conversationId }, parts.office(), now);
    },
    start: () => soon(),
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}
