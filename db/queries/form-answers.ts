import { isDeepStrictEqual } from 'node:util';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { TurnTx } from '../../src/conversation/ports.ts';
import type { FormReader, FormTx } from '../../src/form/ports.ts';
import { passPoint } from '../../src/platform/probe.ts';
import type { Columns } from '../columns.ts';
import { conversation, employer, field } from '../schema/index.ts';
import { openedAnswer, recordReader } from './read-record.ts';

/** Reads what the secure form shows. */
export function formStateReader(
  db: BetterSQLite3Database,
  columns: Columns,
): Pick<FormReader, 'state'> {
  const readRecord = recordReader(db, columns);
  return {
    async state({ employerId, conversationId }) {
      const [talk] = await db
        .select({ language: conversation.language, channel: conversation.channel })
        .from(conversation)
        .innerJoin(employer, eq(employer.id, conversation.employerId))
        .where(
          and(
            eq(conversation.id, conversationId),
            eq(employer.id, employerId),
            isNull(employer.erasedAt),
          ),
        );
      if (!talk) return null;
      // Before the answers: one that is written in between is newer than its version says, and so
      // refused; the other way round it would be overwritten unseen.
      const rows = await db
        .select({ subject: field.subject, key: field.key, version: field.version })
        .from(field)
        .where(eq(field.employerId, employerId));
      const versions = new Map(rows.map((row) => [nameOf(row), row.version]));
      return { ...talk, versions, record: await readRecord(employerId) };
    },
  };
}

/** Writes what is filled in. `setField` writes one answer, as for a turn. */
export function formAnswerWriter(
  db: BetterSQLite3Database,
  columns: Columns,
  setField: TurnTx['setField'],
): Pick<FormTx, 'fill'> {
  return {
    async fill({ employerId }, answers, by, now) {
      const names = answers.map(({ subject, key }) => ({ subject, key }));
      const [there] = await db
        .select({ id: employer.id })
        .from(employer)
        .where(and(eq(employer.id, employerId), isNull(employer.erasedAt)));
      // Erased while the page stood open: all has moved on, and nothing may come back.
      if (!there) return names;
      const rows = await db.select().from(field).where(eq(field.employerId, employerId));
      const stored = new Map(rows.map((row) => [nameOf(row), row]));
      const moved = answers.map((answer) => {
        const row = stored.get(nameOf(answer));
        if (answer.seen === undefined || answer.seen === (row?.version ?? 0)) return false;
        return !isDeepStrictEqual(row ? openedAnswer(columns, row) : null, answer.value);
      });
      if (moved.includes(true)) return names.filter((_, at) => moved[at]);
      // Emptied before it was ever written: that nothing stands there was all that was asked.
      const written = answers.filter((one) => one.value !== null || stored.has(nameOf(one)));
      for (const { subject, key, value, storage } of written)
        await setField({ employerId, subject, key, value, storage, by, now });
      passPoint('form answers');
      await db
        .update(conversation)
        .set({ version: sql`${conversation.version} + 1` })
        .where(eq(conversation.employerId, employerId));
      return [];
    },
  };
}

function nameOf({ subject, key }: { subject: string; key: string }): string {
  return `${subject}.${key}`;
}
