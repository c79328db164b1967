import { and, asc, desc, eq, gt, inArray, lt, lte, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { encodeTime } from 'ulid';
import type { OwnerFacts } from '../../src/reminders/facts.ts';
import type { Reminder, ReminderReader, ReminderState } from '../../src/reminders/ports.ts';
import type { Columns } from '../columns.ts';
import {
  address,
  conversation,
  followupCase,
  inbox,
  meta,
  outbox,
  reminder,
  reminderOwner,
} from '../schema/index.ts';
import { statement } from '../statement.ts';
import { storedReader } from './reminder-owner.ts';

const p = sql.placeholder;
/** Where it stands in `meta` how far changes were planned for, UTC ms. */
export const MARK = 'reminders';
/** What is on its way to its talk is there soon. */
export const ON_THE_WAY_MS = 10 * 60_000;
/** What a channel refuses it refuses soon; a receipt of failure comes within days. */
const LOOKED_AFTER_MS = 3 * 86_400_000;
const MOST = 200;
/** Channels whose messages bear a time that is not ours. */
const WITH_A_CLOCK = ['telegram', 'whatsapp-web', 'whatsapp-cloud'];
/** The part of an id that tells its time. */
const TIME_LENGTH = 10;

/** A reminder as the room knows it. */
export function asReminder(row: typeof reminder.$inferSelect): Reminder {
  const { id, employerId, kind, occasion, step, dueAt, reason, moves } = row;
  return {
    id,
    employerId,
    kind,
    occasion,
    step,
    dueAt,
    state: row.state as ReminderState,
    reason,
    moves,
    notBy: row.notBy,
  };
}

/** Reads reminders and what they are planned from. Works on the connection that only reads. */
export function reminderReader(db: BetterSQLite3Database, columns: Columns): ReminderReader {
  const due = statement(
    db
      .select({ id: reminder.id })
      .from(reminder)
      // Written out, so that SQLite sees that the partial index serves.
      .where(and(sql`${reminder.state} = 'planned'`, lte(reminder.dueAt, p('now'))))
      .orderBy(asc(reminder.dueAt), asc(reminder.id))
      .limit(p('most'))
      .prepare(),
  );
  const facts = statement(
    db
      .select({ facts: reminderOwner.facts })
      .from(reminderOwner)
      .where(gt(reminderOwner.employerId, p('after')))
      .orderBy(asc(reminderOwner.employerId))
      .limit(p('most'))
      .prepare(),
  );
  /** Whose talk or case changed after `at` and last until then, the oldest first. */
  const changesOf = async (
    table: typeof conversation | typeof followupCase,
    at: number,
    until: number,
    most = Number.MAX_SAFE_INTEGER,
  ) =>
    await db
      .select({ employerId: table.employerId, at: table.updatedAt })
      .from(table)
      .where(and(gt(table.updatedAt, at), lte(table.updatedAt, until)))
      .orderBy(asc(table.updatedAt))
      .limit(most);
  return {
    stored: storedReader(db, columns),
    async changedSince(at, until, most) {
      const page = [
        ...(await changesOf(conversation, at, until, most)),
        ...(await changesOf(followupCase, at, until, most)),
      ].sort((a, b) => a.at - b.at);
      const last = page[most - 1]?.at;
      if (last === undefined) return page;
      // All of the last millisecond: what is asked for next begins after it.
      return [
        ...page.filter((one) => one.at < last),
        ...(await changesOf(conversation, last - 1, last)),
        ...(await changesOf(followupCase, last - 1, last)),
      ];
    },
    facts: async (after, most) =>
      facts.all({ after, most }).map((row) => JSON.parse(row.facts) as OwnerFacts),
    due: async (now, most) => due.all({ now, most }).map(({ id }) => id),
    async inLine(conversationId, outboxId) {
      const [row] = await db
        .select({ reminder })
        .from(conversation)
        .innerJoin(reminder, eq(reminder.employerId, conversation.employerId))
        .where(and(eq(conversation.id, conversationId), eq(reminder.outboxId, outboxId)))
        .limit(1);
      return row ? asReminder(row.reminder) : null;
    },
    async mark() {
      const [row] = await db.select().from(meta).where(eq(meta.key, MARK));
      return Number(row?.value ?? 0);
    },
    async remindersOf(employerId) {
      const all = await db.select().from(reminder).where(eq(reminder.employerId, employerId));
      return all.map((row) => ({ ...asReminder(row), decidedAt: row.decidedAt }));
    },
    async outboxOf(id) {
      const rows = await db
        .select({ id: reminder.outboxId })
        .from(reminder)
        .where(eq(reminder.id, id));
      return rows.flatMap((row) => row.id ?? []);
    },
    async statesOf(ids) {
      const states = new Map<string, ReminderState>();
      for (let at = 0; at < ids.length; at += MOST) {
        const rows = await db
          .select({ id: reminder.id, state: reminder.state })
          .from(reminder)
          .where(inArray(reminder.id, ids.slice(at, at + MOST)));
        for (const { id, state } of rows) states.set(id, state as ReminderState);
      }
      return states;
    },
    async lastHeard(since) {
      const [row] = await db
        .select({ at: inbox.at, receivedAt: inbox.receivedAt })
        .from(inbox)
        .where(
          and(gt(inbox.id, encodeTime(since, TIME_LENGTH)), inArray(inbox.channel, WITH_A_CLOCK)),
        )
        .orderBy(desc(inbox.id))
        .limit(1);
      return row ?? null;
    },
    async stuck(now) {
      const brought = await db
        .select()
        .from(reminder)
        .where(
          and(
            sql`${reminder.state} = 'brought'`,
            lt(reminder.decidedAt, now - ON_THE_WAY_MS),
            // Where it still waits for its talk, it is judged when its turn comes.
            sql`not exists (select 1 from ${inbox} where ${inbox.conversationId} = ${reminder.conversationId} and ${inbox.state} = 'pending' and ${inbox.channel} = 'reminder')`,
          ),
        )
        .limit(MOST);
      const dead = await db
        .select({
          reminder,
          code: outbox.code,
          others: sql<number>`(select count(distinct other.id) from ${conversation} as other join ${address} on ${address.conversationId} = other.id and ${address.blockedAt} is null where other.employer_id = ${reminder.employerId} and other.id <> ${reminder.conversationId})`,
        })
        .from(reminder)
        .innerJoin(outbox, eq(outbox.id, reminder.outboxId))
        .where(
          and(
            sql`${reminder.state} = 'sent' and ${reminder.answer} is null`,
            gt(reminder.decidedAt, now - LOOKED_AFTER_MS),
            eq(outbox.state, 'dead'),
          ),
        )
        .limit(MOST);
      return [
        ...brought.map((row) => ({
          ...asReminder(row),
          how: 'brought' as const,
          code: null,
          others: 0,
        })),
        ...dead.map(({ reminder: row, code, others }) => ({
          ...asReminder(row),
          how: 'dead' as const,
          code,
          others,
        })),
      ];
    },
  };
}
