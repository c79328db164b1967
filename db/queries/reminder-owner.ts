import { and, desc, eq, notInArray, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Stored } from '../../src/reminders/facts.ts';
import type { Columns } from '../columns.ts';
import {
  address,
  conversation,
  employer,
  field,
  followupCase,
  inbox,
  takeover,
} from '../schema/index.ts';
import { statement } from '../statement.ts';
import { recordReader } from './read-record.ts';

const p = sql.placeholder;
/** Fields that tell of the talk, not of the business and its workers. */
const NO_ANSWERS = [
  'stopped',
  'remindAt',
  'remindHours',
  'remindPausedUntil',
  'hindrance',
  'callAt',
  'notes',
  'personAskedAt',
  'enrolled',
  'later',
];

/** Reads everything about an employer that reminders are decided on. */
export function storedReader(
  db: BetterSQLite3Database,
  columns: Columns,
): (employerId: string) => Promise<Stored | null> {
  const readRecord = recordReader(db, columns);
  const head = statement(
    db
      .select()
      .from(employer)
      .where(eq(employer.id, p('id')))
      .prepare(),
  );
  const answered = statement(
    db
      .select({
        first: sql<number | null>`min(${field.at})`,
        last: sql<number | null>`max(${field.at})`,
      })
      .from(field)
      .where(and(eq(field.employerId, p('id')), notInArray(field.key, NO_ANSWERS)))
      .prepare(),
  );
  const talks = statement(
    db
      .select({
        id: conversation.id,
        channel: conversation.channel,
        lastInAt: conversation.lastInAt,
        open: sql<number>`exists (select 1 from ${address} where ${address.conversationId} = ${conversation.id} and ${address.blockedAt} is null)`,
        person: sql<number>`exists (select 1 from ${takeover} where ${takeover.conversationId} = ${conversation.id})`,
        waiting: sql<number>`exists (select 1 from ${inbox} where ${inbox.conversationId} = ${conversation.id} and ${inbox.state} = 'pending' and ${inbox.channel} <> 'reminder')`,
      })
      .from(conversation)
      .where(eq(conversation.employerId, p('id')))
      .orderBy(desc(conversation.lastInAt), desc(conversation.id))
      .prepare(),
  );
  const one = statement(
    db
      .select({
        stage: followupCase.stage,
        reasons: followupCase.reasons,
        nextAt: followupCase.nextAt,
        nextKind: followupCase.nextKind,
        code: followupCase.lastCode,
        codeAt: followupCase.lastAt,
        closedAt: followupCase.closedAt,
      })
      .from(followupCase)
      .where(eq(followupCase.employerId, p('id')))
      .prepare(),
  );
  return async (employerId) => {
    const row = head.get({ id: employerId });
    if (!row || row.erasedAt !== null) return null;
    const times = answered.get({ id: employerId });
    return {
      employerId,
      createdAt: row.createdAt,
      record: await readRecord(employerId),
      beganAt: times?.first ?? null,
      changedAt: times?.last ?? null,
      talks: talks.all({ id: employerId }).map(({ open, person, waiting, ...talk }) => ({
        ...talk,
        blocked: open === 0,
        person: person === 1,
        waiting: waiting === 1,
      })),
      case: one.get({ id: employerId }) ?? null,
    };
  };
}
