import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../platform/clock.ts';
import type { Count } from '../platform/count.ts';
import type { Log } from '../platform/log.ts';
import { type Deciding, decideOn } from './gate.ts';
import type { Verdict } from './judge.ts';
import { planFor, reconciled } from './planner.ts';
import type { Reminder, ReminderReader, ReminderTx, Wanted } from './ports.ts';
import { type WatchParts, watch } from './watch.ts';

/** What came of a reminder that was due. */
export type Done = { reminder: Reminder; verdict: Verdict };

export type ReminderParts<Tx extends ReminderTx = ReminderTx> = Pick<
  WatchParts<Tx>,
  'unreached'
> & {
  reader: ReminderReader;
  store: { write<T>(work: (tx: Tx) => Promise<T>): Promise<T> };
  deciding: Deciding;
  clock: Clock;
  log: Log;
  count?: Count;
  /** Why the clock is not to be trusted; null: it is. Left out, it always is. */
  doubt?(): Promise<string | null>;
  /** Ms between one reminder and the next; left out, none. */
  pauseMs?: number;
  /** Something was brought to these talks. */
  onBrought(): void;
};

/** So many are decided in one look: the rest waits for the next, behind whoever writes to us. */
const AT_ONCE = 20;
const READ_AT_ONCE = 500;
/** In small parts each would write most pages of the index anew. */
const PLAN_AT_ONCE = 4000;
/** Clocks of two processes differ a little: what was read so lately is read again. */
const OVERLAP_MS = 2_000;
const DAY_MS = 86_400_000;
/** Who wrote so lately may be writing still: she is planned for when she is done. */
const TALKING_STILL_MS = 60_000;
/** How old the mark may grow while nothing happens. */
const ALIVE_MS = 3_600_000;

/** Plans, and brings what is due to its talk. One at a time; what fails is tried at the next look. */
export class Reminders<Tx extends ReminderTx = ReminderTx> {
  /** Facts are gone through anew once a day: months begin, and promises pass, without anybody's doing. */
  #swept = 0;
  #doubt: string | null = null;

  /** Why nothing is sent by this clock; null: it is trusted. */
  get doubt(): string | null {
    return this.#doubt;
  }

  constructor(private readonly parts: ReminderParts<Tx>) {}

  /** Plans for whoever changed since the last time and was left alone for `quietMs`; true when there may be more. */
  async planChanged(now: number, quietMs = 0): Promise<boolean> {
    const { reader, store } = this.parts;
    const kept = await reader.mark();
    // A clock that ran ahead has left it in the future: all would be passed over until that time.
    if (kept > now) await store.write((tx) => tx.keepMark(now - OVERLAP_MS - quietMs));
    const mark = kept > now ? now - OVERLAP_MS : kept;
    const changed = await reader.changedSince(mark, now - quietMs, READ_AT_ONCE);
    const last = changed.at(-1);
    if (last === undefined) {
      // So that the next start knows how long nothing ran.
      if (now - mark > ALIVE_MS) await store.write((tx) => tx.keepMark(now - OVERLAP_MS - quietMs));
      return false;
    }
    await this.#planFor(changed, now);
    const full = changed.length >= READ_AT_ONCE;
    const next = full ? Math.min(last.at, now) : Math.min(last.at, now - OVERLAP_MS - quietMs);
    if (next > mark) await store.write((tx) => tx.keepMark(next));
    return full && next > mark;
  }

  /** Plans for whoever changed by a clock that ran ahead: her time would come only when it is that late. */
  async #planAhead(now: number): Promise<void> {
    const { reader } = this.parts;
    for (let at = now; ; ) {
      const changed = await reader.changedSince(at, Number.MAX_SAFE_INTEGER, READ_AT_ONCE);
      await this.#planFor(changed, now);
      const last = changed.at(-1);
      if (last === undefined || changed.length < READ_AT_ONCE) return;
      at = last.at;
    }
  }

  async #planFor(changed: readonly { employerId: string }[], now: number): Promise<void> {
    const { store, deciding } = this.parts;
    for (const employerId of new Set(changed.map((one) => one.employerId)))
      await store.write((tx) => planFor(deciding.plans, employerId, deciding.office(), tx, now));
  }

  /** Plans for everybody from the facts that are kept, without opening a record. */
  async planAll(now: number): Promise<number> {
    const { reader, store, deciding } = this.parts;
    let many = 0;
    for (let after = ''; ; ) {
      const facts = await reader.facts(after, PLAN_AT_ONCE);
      const last = facts.at(-1);
      if (last === undefined) return many;
      await store.write(async (tx) => {
        const planned = await tx.plannedBetween(facts[0]?.employerId ?? '', last.employerId);
        const fresh: Wanted[] = [];
        for (const one of facts) {
          const own = planned.get(one.employerId) ?? [];
          fresh.push(...(await reconciled(deciding.plans, one, tx, now, own)));
        }
        if (fresh.length > 0) await tx.plan(fresh, now);
      });
      many += facts.length;
      after = last.employerId;
    }
  }

  /** Decides of what is due; gives what came of each. */
  async sendDue(now: number, most = AT_ONCE, pauseMs = 0): Promise<Done[]> {
    const { reader, store, deciding, count, onBrought } = this.parts;
    const done: Done[] = [];
    for (const id of await reader.due(now, most)) {
      const one = await store.write(async (tx) => {
        const decided = await decideOn(id, 'planned', deciding, tx, now);
        if (decided?.verdict.is !== 'send') return decided;
        const { talk, args, until } = decided.verdict;
        const { kind } = decided.reminder;
        const asks = deciding.plans.find((plan) => plan.kind === kind)?.asks ?? 'nothing';
        await tx.bring(decided.reminder, { conversationId: talk.id, asks, args, until }, now);
        return decided;
      });
      if (one === null) continue;
      done.push(one);
      count?.('reminders', { kind: one.reminder.kind, is: one.verdict.is });
      // Whoever writes to us goes first.
      if (pauseMs > 0) {
        if (one.verdict.is === 'send') onBrought();
        await sleep(pauseMs);
      }
    }
    if (done.some(({ verdict }) => verdict.is === 'send')) onBrought();
    return done;
  }

  /**
   * What is to be done now and then: plan what changed, once a day for all, bring what is due. By a
   * doubtful clock nothing is done, nor noted that it was. True where there may be more to bring.
   */
  async look(): Promise<boolean> {
    const { clock, log, doubt: doubtOf = () => null } = this.parts;
    const doubt = await doubtOf();
    if (doubt !== this.#doubt && doubt !== null)
      log.error('reminders.clock_doubted', { code: doubt });
    this.#doubt = doubt;
    if (doubt !== null) return false;
    const now = clock.now();
    while (await this.planChanged(now, TALKING_STILL_MS));
    if (Math.abs(now - this.#swept) > DAY_MS) {
      this.#swept = now;
      await this.#planAhead(now);
      await this.planAll(now);
    }
    await watch(this.parts, now);
    return (await this.sendDue(now, AT_ONCE, this.parts.pauseMs)).length === AT_ONCE;
  }
}
