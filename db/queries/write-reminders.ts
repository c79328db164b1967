import { and, eq, gt, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Ids } from '../../src/platform/ids.ts';
import { passPoint } from '../../src/platform/probe.ts';
import type { ReminderTx, Standing } from '../../src/reminders/ports.ts';
import type { Reason } from '../../src/reminders/reasons.ts';
import type { Columns } from '../columns.ts';
import { meta, outbox, reminder, reminderOwner } from '../schema/index.ts';
import { statement } from '../statement.ts';
import { bringer } from './bring.ts';
import { storedReader } from './reminder-owner.ts';
import { asReminder, MARK } from './reminders.ts';

const p = sql.placeholder;
const DAY_MS = 86_400_000;

/** Plans reminders and writes what became of them. */
export function reminderWriter(db: BetterSQLite3Database, columns: Columns, ids: Ids): ReminderTx {
  const bring = bringer(db, columns, ids);
  const planned = statement(
    db
      .select()
      .from(reminder)
      .where(and(eq(reminder.employerId, p('employerId')), sql`${reminder.state} = 'planned'`))
      .prepare(),
  );
  const between = statement(
    db
      .select({
        id: reminder.id,
        employerId: reminder.employerId,
        kind: reminder.kind,
        occasion: reminder.occasion,
        step: reminder.step,
        dueAt: reminder.dueAt,
        moves: reminder.moves,
      })
      .from(reminder)
      .where(
        and(
          sql`${reminder.employerId} between ${p('first')} and ${p('last')}`,
          // A unary plus keeps SQLite from going through all that is planned.
          sql`+${reminder.state} = 'planned'`,
        ),
      )
      .prepare(),
  );
  const keep = statement(
    db
      .insert(reminderOwner)
      .values({ employerId: p('employerId'), facts: p('facts'), at: p('now') })
      .onConflictDoUpdate({
        target: reminderOwner.employerId,
        set: { facts: sql`${p('facts')}`, at: sql`${p('now')}` },
      })
      .prepare(),
  );
  const one = statement(
    db
      .select()
      .from(reminder)
      .where(eq(reminder.id, p('id')))
      .prepare(),
  );
  return {
    storedNow: storedReader(db, columns),
    async keepFacts(facts, now) {
      passPoint('reminder facts');
      keep.run({ employerId: facts.employerId, facts: JSON.stringify(facts), now });
    },
    async keepMark(at) {
      const value = String(at);
      await db
        .insert(meta)
        .values({ key: MARK, value })
        .onConflictDoUpdate({ target: meta.key, set: { value } });
    },
    async plannedOf(employerId) {
      return planned.all({ employerId }).map(asReminder);
    },
    async plannedBetween(first, last) {
      const of = new Map<string, Standing[]>();
      for (const row of between.all({ first, last })) {
        const own = of.get(row.employerId);
        if (own) own.push(row);
        else of.set(row.employerId, [row]);
      }
      return of;
    },
    async reminderOf(id) {
      const row = one.get({ id });
      return row ? asReminder(row) : null;
    },
    async plan(wanted, now) {
      passPoint('reminder planned');
      const rows = wanted.map(({ employerId, kind, step, occasion, dueAt }) => [
        ids(),
        employerId,
        kind,
        step,
        occasion,
        dueAt,
      ]);
      await db.run(
        sql`insert into ${reminder} (id, employer_id, kind, step, occasion, due_at, state, moves, planned_at) select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, 'planned', 0, ${now} from json_each(${JSON.stringify(rows)}) where true on conflict do nothing`,
      );
    },
    async move(id, dueAt, reason) {
      passPoint('reminder moved');
      const more = reason === null ? 0 : 1;
      await db
        .update(reminder)
        .set({ state: 'planned', dueAt, reason, moves: sql`${reminder.moves} + ${more}` })
        .where(eq(reminder.id, id));
    },
    async elsewhere(id, dueAt) {
      passPoint('reminder elsewhere');
      await db
        .update(reminder)
        .set({
          state: 'planned',
          reason: 'other_channel' satisfies Reason,
          dueAt,
          moves: sql`${reminder.moves} + 1`,
          notBy: reminder.conversationId,
        })
        .where(eq(reminder.id, id));
    },
    async skip(id, reason, now) {
      passPoint('reminder skipped');
      await db
        .update(reminder)
        .set({ state: 'skipped', reason, decidedAt: now })
        .where(eq(reminder.id, id));
    },
    async bring({ id, kind, step, dueAt, moves }, { conversationId, ...told }, now) {
      passPoint('reminder brought');
      await db
        .update(reminder)
        .set({ state: 'brought', conversationId, decidedAt: now })
        .where(eq(reminder.id, id));
      const messageId = `${id}/${dueAt}/${moves}`;
      const content = { kind: 'reminder', id, plan: kind, step, ...told } as const;
      await bring({ channel: 'reminder', messageId, conversationId, content, now });
    },
    async sent(id, conversationId, outboxId, now) {
      passPoint('reminder sent');
      await db
        .update(reminder)
        .set({ state: 'sent', reason: null, conversationId, outboxId, decidedAt: now })
        .where(eq(reminder.id, id));
    },
    async answered(id, answer, now) {
      passPoint('reminder answered');
      await db.update(reminder).set({ answer, answeredAt: now }).where(eq(reminder.id, id));
    },
    async sentTo(employerId, kind, since) {
      const sent = and(eq(reminder.employerId, employerId), sql`${reminder.state} = 'sent'`);
      const rows = await db
        .select({ at: sql<number>`coalesce(${outbox.sentAt}, ${reminder.decidedAt})` })
        .from(reminder)
        .leftJoin(outbox, eq(outbox.id, reminder.outboxId))
        // What waited for its channel reached her later than it was decided, on the same day.
        .where(and(sent, gt(reminder.decidedAt, since - DAY_MS)));
      const [ofKind] = await db
        .select({ n: sql<number>`count(*)` })
        .from(reminder)
        .where(and(sent, eq(reminder.kind, kind)));
      return { at: rows.map(({ at }) => at).filter((at) => at > since), ofKind: ofKind?.n ?? 0 };
    },
  };
}
