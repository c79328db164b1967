import { setImmediate } from 'node:timers/promises';
import { and, asc, eq, gt, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type {
  ClockDoubt,
  KindCounts,
  ReminderCounts,
  ReminderSum,
  Tally,
} from '../../src/office/reminders/ports.ts';
import type { ClockTx } from '../../src/reminders/ports.ts';
import { employer, meta, outbox, outcome, reminder } from '../schema/index.ts';
import { rows, statement } from '../statement.ts';
import { doneKinds, ledTo } from './led-to.ts';
import { ON_THE_WAY_MS } from './reminders.ts';

/** Where it stands in `meta` that the clock is doubted: JSON, `{code, since}`. */
const DOUBT = 'clock_doubt';
/** Rows that are read at once: some hundredths of a second, then others have their turn. */
const CHUNK = 10_000;
const OWNERS = 1_000;
const DAY_MS = 86_400_000;
const MONTH_MS = 30 * DAY_MS;

const p = sql.placeholder;

/** Counts reminders and what became of them. Works on the connection that only reads. */
export function reminderCounts(db: BetterSQLite3Database): ReminderCounts {
  const row = sql<number>`${reminder}.rowid`;
  const grouped = statement(
    db
      .select({
        kind: reminder.kind,
        state: reminder.state,
        reason: sql<
          string | null
        >`case when ${reminder.state} = 'skipped' then ${reminder.reason} end`.as('why'),
        answer: reminder.answer,
        message: outbox.state,
        led: sql<number>`${ledTo} is not null`.as('led'),
        count: sql<number>`count(*)`.as('count'),
      })
      .from(reminder)
      .leftJoin(outbox, and(eq(outbox.id, reminder.outboxId), eq(reminder.state, 'sent')))
      .where(
        and(
          sql`${row} > ${p('after')} and ${row} <= ${p('to')}`,
          or(sql`${reminder.state} = 'planned'`, gt(reminder.decidedAt, p('since'))),
        ),
      )
      .groupBy(reminder.kind, reminder.state, sql`why`, reminder.answer, outbox.state, sql`led`)
      .prepare(),
  );
  const first = db
    .select({
      employerId: reminder.employerId,
      at: sql<number>`min(${reminder.decidedAt})`.as('first_at'),
      // SQLite takes it from the row that has the smallest time.
      heldOut: sql<number>`coalesce(${reminder.reason}, '') = 'holdout'`.as('held_out'),
    })
    .from(reminder)
    .where(
      and(
        gt(reminder.employerId, p('after')),
        eq(reminder.kind, p('kind')),
        // What was sent and did not arrive was meant for her too.
        sql`(${reminder.state} = 'sent' or ${reminder.state} = 'skipped' and ${reminder.reason} in ('holdout', 'not_delivered'))`,
      ),
    )
    .groupBy(reminder.employerId)
    .orderBy(asc(reminder.employerId))
    .limit(rows(OWNERS))
    .as('r');
  const within = (at: SQL) => sql`${at} between ${first.at} and ${first.at} + ${p('within')}`;
  const trialed = statement(
    db
      .select({
        employerId: first.employerId,
        at: first.at,
        heldOut: first.heldOut,
        done: sql<number | null>`(${within(sql`${employer.submittedAt}`)}) or exists (
          select 1 from ${outcome} as o
          where o.employer_id = ${first.employerId} and o.kind in (${doneKinds}) and ${within(sql`o.at`)}
        )`.as('done'),
      })
      .from(first)
      .leftJoin(employer, eq(employer.id, first.employerId))
      .orderBy(asc(first.employerId))
      .prepare(),
  );
  const many = async (where: SQL | undefined) => {
    const [found] = await db
      .select({ count: sql<number>`count(*)` })
      .from(reminder)
      .leftJoin(outbox, eq(outbox.id, reminder.outboxId))
      .where(where);
    return found?.count ?? 0;
  };
  return {
    async sum(since) {
      const [end] = await db.select({ last: sql<number | null>`max(${row})` }).from(reminder);
      const summed = new Summed();
      for (let after = 0; after < (end?.last ?? 0); after += CHUNK) {
        for (const one of grouped.all({ after, to: after + CHUNK, since })) summed.add(one);
        await setImmediate();
      }
      return summed.sum();
    },
    async *trialed(kind, within) {
      for (let after: string | undefined = ''; after !== undefined; ) {
        const found: readonly TrialRow[] = trialed.all({ after, kind, within });
        yield found.map(({ at, heldOut, done }) => ({
          at,
          heldOut: heldOut === 1,
          done: done === 1,
        }));
        after = found.at(-1)?.employerId;
        await setImmediate();
      }
    },
    async standing(now) {
      const planned = sql`${reminder.state} = 'planned'`;
      const brought = and(
        sql`${reminder.state} = 'brought'`,
        lt(reminder.decidedAt, now - ON_THE_WAY_MS),
      );
      return {
        planned: await many(planned),
        due: await many(and(planned, lte(reminder.dueAt, now))),
        overdue: await many(and(planned, lte(reminder.dueAt, now - DAY_MS))),
        stuck: await many(brought),
        failed: await many(
          and(
            sql`${reminder.state} = 'sent'`,
            gt(reminder.decidedAt, now - MONTH_MS),
            eq(outbox.state, 'dead'),
          ),
        ),
      };
    },
    async clockDoubt() {
      const [found] = await db.select().from(meta).where(eq(meta.key, DOUBT));
      return found ? (JSON.parse(found.value) as ClockDoubt) : null;
    },
  };
}

type TrialRow = { employerId: string; at: number; heldOut: number; done: number | null };

type Group = {
  kind: string;
  state: string;
  reason: string | null;
  answer: string | null;
  message: string | null;
  led: number;
  count: number;
};

/** Adds up groups of reminders. */
class Summed {
  readonly #kinds = new Map<string, KindCounts>();
  readonly #answers = new Map<string, Tally>();
  readonly #skips = new Map<string, Tally>();

  add({ kind, state, reason, answer, message, led, count }: Group): void {
    const of = this.#of(kind);
    if (state === 'planned') of.planned += count;
    if (state === 'skipped') tally(this.#skips, kind, reason ?? '', count);
    if (state !== 'sent') return;
    of.sent += count;
    if (message === 'delivered' || message === 'read') of.delivered += count;
    if (message === 'read') of.read += count;
    if (message === 'dead') of.failed += count;
    if (led === 1) of.led += count;
    if (answer !== null) tally(this.#answers, kind, answer, count);
  }

  sum(): ReminderSum {
    return {
      kinds: [...this.#kinds.values()],
      answers: [...this.#answers.values()],
      skips: [...this.#skips.values()],
    };
  }

  #of(kind: string): KindCounts {
    const known = this.#kinds.get(kind);
    if (known) return known;
    const none = { kind, planned: 0, sent: 0, delivered: 0, read: 0, failed: 0, led: 0 };
    this.#kinds.set(kind, none);
    return none;
  }
}

function tally(tallies: Map<string, Tally>, kind: string, code: string, count: number): void {
  const key = `${kind}/${code}`;
  tallies.set(key, { kind, code, count: (tallies.get(key)?.count ?? 0) + count });
}

/** Writes whether the clock is doubted; while it is for one reason, since when stays. */
export function clockWriter(db: BetterSQLite3Database): ClockTx {
  return {
    async keepClockDoubt(code, now) {
      const [before] = await db.select().from(meta).where(eq(meta.key, DOUBT));
      if (code === null) {
        if (before) await db.delete(meta).where(eq(meta.key, DOUBT));
        return;
      }
      if (before && (JSON.parse(before.value) as ClockDoubt).code === code) return;
      const value = JSON.stringify({ code, since: now } satisfies ClockDoubt);
      await db
        .insert(meta)
        .values({ key: DOUBT, value })
        .onConflictDoUpdate({ target: meta.key, set: { value } });
    },
  };
}
