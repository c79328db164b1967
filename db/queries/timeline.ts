import { and, desc, eq, inArray, lt, max, or, type SQL, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type {
  TimelineItem,
  TimelineKind,
  TimelineQuery,
  TimelineReader,
} from '../../src/office/case/ports.ts';
import type { Columns } from '../columns.ts';
import {
  audit,
  caseNote,
  consent,
  conversation,
  field,
  followupCase,
  outbox,
  outcome,
  reminder,
  transcript,
} from '../schema/index.ts';
import { ledTo } from './led-to.ts';

type Source = (query: TimelineQuery) => Promise<TimelineItem[]>;

/** Reads everything that happened about an employer, from all logs, in one order. */
export function timelineReader(db: BetterSQLite3Database, columns: Columns): TimelineReader {
  const talks = (employerId: string) =>
    db
      .select({ id: conversation.id })
      .from(conversation)
      .where(eq(conversation.employerId, employerId));

  const sources: Readonly<Record<TimelineKind, readonly Source[]>> = {
    talk: [
      async ({ employerId, limit, before }) => {
        const rows = await db
          .select()
          .from(transcript)
          .where(
            and(
              inArray(transcript.conversationId, talks(employerId)),
              older(sql`${transcript.at}`, sql`${transcript.id}`, before),
            ),
          )
          .orderBy(desc(transcript.at), desc(transcript.id))
          .limit(limit);
        return rows.map(({ id, at, body }) => {
          return { kind: 'talk', id, at, lines: columns.transcript.open(body) };
        });
      },
    ],
    outcome: [
      async ({ employerId, limit, before }) => {
        const rows = await db
          .select()
          .from(outcome)
          .where(
            and(
              eq(outcome.employerId, employerId),
              older(sql`${outcome.at}`, sql`${outcome.id}`, before),
            ),
          )
          .orderBy(desc(outcome.at), desc(outcome.id))
          .limit(limit);
        return rows.map(({ kind: code, employerId: _, ...row }) => {
          return { kind: 'outcome', code, ...row };
        });
      },
    ],
    step: [steps],
    note: [
      async ({ employerId, limit, before }) => {
        const rows = await db
          .select()
          .from(caseNote)
          .where(
            and(
              eq(caseNote.employerId, employerId),
              older(sql`${caseNote.at}`, sql`${caseNote.id}`, before),
            ),
          )
          .orderBy(desc(caseNote.at), desc(caseNote.id))
          .limit(limit);
        return rows.map(({ id, at, by, body }) => {
          return { kind: 'note', id, at, by, text: columns.note.open(body) };
        });
      },
    ],
    consent: [
      async ({ employerId, limit, before }) => {
        const rows = await db
          .select()
          .from(consent)
          .where(
            and(
              eq(consent.employerId, employerId),
              older(sql`${consent.at}`, sql`${consent.id}`, before),
            ),
          )
          .orderBy(desc(consent.at), desc(consent.id))
          .limit(limit);
        return rows.map(({ employerId: _, ...row }) => ({ kind: 'consent', ...row }));
      },
    ],
    field: [fields],
    failure: [
      async ({ employerId, limit, before }) => {
        const rows = await db
          .select({
            id: outbox.id,
            at: outbox.createdAt,
            channel: outbox.channel,
            code: outbox.code,
          })
          .from(outbox)
          .where(
            and(
              inArray(outbox.conversationId, talks(employerId)),
              // Written out, so that SQLite sees that the partial index serves.
              sql`${outbox.state} = 'dead'`,
              older(sql`${outbox.createdAt}`, sql`${outbox.id}`, before),
            ),
          )
          .orderBy(desc(outbox.createdAt), desc(outbox.id))
          .limit(limit);
        return rows.map((row) => ({ kind: 'failure', ...row }));
      },
    ],
    reminder: [reminders],
  };

  /** Changes of the trail; not what was only read, nor what an outcome or a note tells already. */
  async function steps({ employerId, limit, before }: TimelineQuery): Promise<TimelineItem[]> {
    const told = (table: 'outcome' | 'case_note') => sql`exists (
      select 1 from ${sql.identifier(table)} as told
      where told.employer_id = ${audit.subject} and told.at = ${audit.at} and told."by" = ${audit.actor}
    )`;
    const rows = await db
      .select()
      .from(audit)
      .where(
        and(
          eq(audit.subject, employerId),
          sql`${audit.action} not like '%\\_read' escape '\\'`,
          sql`not ${told('outcome')}`,
          sql`not ${told('case_note')}`,
          older(sql`${audit.at}`, sql`${audit.id}`, before),
        ),
      )
      .orderBy(desc(audit.at), desc(audit.id))
      .limit(limit);
    return rows.map(({ id, at, actor, action, reason, detail }) => {
      return { kind: 'step', id, at, action, reason, by: actor, detail: detail ?? null };
    });
  }

  /** Reminders with what became of their message: it may be gone, with an owner who erased herself. */
  async function reminders({ employerId, limit, before }: TimelineQuery): Promise<TimelineItem[]> {
    // What was decided and then put off is at the day for which it is planned.
    const at = sql<number>`case when ${reminder.state} = 'planned' then ${reminder.dueAt} else coalesce(${reminder.decidedAt}, ${reminder.dueAt}) end`;
    const rows = await db
      .select({
        id: reminder.id,
        at,
        plan: reminder.kind,
        step: reminder.step,
        state: reminder.state,
        reason: reminder.reason,
        answer: reminder.answer,
        led: ledTo,
        message: { channel: outbox.channel, state: outbox.state, code: outbox.code },
      })
      .from(reminder)
      .leftJoin(outbox, eq(outbox.id, reminder.outboxId))
      .where(and(eq(reminder.employerId, employerId), older(at, sql`${reminder.id}`, before)))
      .orderBy(desc(at), desc(reminder.id))
      .limit(limit);
    return rows.map((row) => ({ kind: 'reminder', ...row }));
  }

  /** Answers by who wrote them when; of an answer only its newest writing is kept. */
  async function fields({ employerId, limit, before }: TimelineQuery): Promise<TimelineItem[]> {
    const rows = await db
      .select({
        at: field.at,
        by: field.by,
        all: sql<string>`json_group_array(json_array(${field.subject}, ${field.key}))`,
      })
      .from(field)
      .where(
        and(eq(field.employerId, employerId), older(sql`${field.at}`, sql`${field.by}`, before)),
      )
      .groupBy(field.at, field.by)
      .orderBy(desc(field.at), desc(field.by))
      .limit(limit);
    return rows.map(({ at, by, all }) => {
      const written = JSON.parse(all) as [string, string][];
      return {
        kind: 'field',
        id: by,
        at,
        by,
        fields: written.map(([subject, key]) => ({ subject, key })),
      };
    });
  }

  return {
    async page(query) {
      const read = query.kinds.flatMap((kind) => sources[kind]).map((source) => source(query));
      return (await Promise.all(read)).flat().sort(newestFirst).slice(0, query.limit);
    },
    async lastOpened(employerId, officerId) {
      const [row] = await db
        .select({ at: max(audit.at) })
        .from(audit)
        .where(
          and(
            eq(audit.subject, employerId),
            eq(audit.actor, officerId),
            eq(audit.action, 'case_read'),
          ),
        );
      return row?.at ?? null;
    },
    async mergedInto(caseId) {
      const rows = await db
        .select({ id: followupCase.id })
        .from(followupCase)
        .where(eq(followupCase.mergedInto, caseId));
      return rows.map(({ id }) => id);
    },
  };
}

/** What comes after a mark in the order of `newestFirst`. */
function older(at: SQL, id: SQL, mark: TimelineQuery['before']): SQL | undefined {
  if (!mark) return undefined;
  return or(lt(at, mark.at), and(eq(at, mark.at), lt(id, mark.id)));
}

function newestFirst(a: TimelineItem, b: TimelineItem): number {
  return b.at - a.at || (a.id < b.id ? 1 : -1);
}
