import { setImmediate } from 'node:timers/promises';
import { and, asc, count, eq, gt, gte, inArray, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { CaseReason } from '../../flows/kit/effects.ts';
import { BUSINESS } from '../../flows/kit/record.ts';
import type { Contact, FigureReader, OutcomeLine } from '../../src/followup/figures/ports.ts';
import type { OutcomeSign } from '../../src/followup/figures/steps.ts';
import type { CaseState } from '../../src/followup/stages.ts';
import { conversation, employer, field, followupCase, outcome } from '../schema/index.ts';
import { rows, statement } from '../statement.ts';

/** Rows that are read at once: some hundredths of a second, then others have their turn. */
const CHUNK = 1_000;
/** More employers than this are not asked for in one query. */
const NAMED = 400;
/** The name under which talk writes. */
const TALK = 'bot';

const p = sql.placeholder;

/** Reads what figures are made of. Works on the connection that only reads. */
export function figureReader(db: BetterSQLite3Database): FigureReader {
  /** Employers with their talks, and what is known of their way. */
  function contactsWhere(which: SQL | undefined, signs: readonly OutcomeSign[], most: number) {
    const e = db
      .select()
      .from(employer)
      .where(which)
      .orderBy(asc(employer.id))
      .limit(rows(most))
      .as('e');
    const query = db
      .select({
        employerId: e.id,
        firstAt: e.createdAt,
        submittedAt: e.submittedAt,
        place: sql<string | null>`(
          select clear from ${field} as f
          where f.employer_id = ${e.id} and f.subject = ${BUSINESS} and f."key" = 'place'
        )`.as('place'),
        told: sql<number | null>`(
          select max(${signOf(signs)}) from ${outcome} as o where o.employer_id = ${e.id}
        )`.as('told'),
        // Workers are called 'w1' and on: by the order of the key they come after the business.
        hasWorkers: sql<number>`exists (
          select 1 from ${field} as w where w.employer_id = ${e.id} and w.subject > ${BUSINESS}
        )`.as('has_workers'),
        talkId: conversation.id,
        channel: conversation.channel,
        lastInAt: conversation.lastInAt,
        erasedAt: conversation.erasedAt,
        asked: conversation.asked,
        stage: followupCase.stage,
        reasons: followupCase.reasons,
        closedAt: followupCase.closedAt,
        mergedInto: followupCase.mergedInto,
      })
      .from(e)
      .leftJoin(conversation, eq(conversation.employerId, e.id))
      .leftJoin(followupCase, eq(followupCase.employerId, e.id))
      // Her talks are few: putting them in order here would sort all rows with everything in them.
      .orderBy(asc(e.id));
    return statement(query.prepare());
  }

  return {
    async *contacts({ from, to }, signs) {
      const within = and(gte(employer.createdAt, p('from')), lt(employer.createdAt, p('to')));
      const next = contactsWhere(and(gt(employer.id, p('after')), within), signs, CHUNK);
      const known = contactMaker(signs);
      let after: string | undefined = '';
      do {
        const found: readonly Row[] = next.all({ after, from, to });
        yield known(found);
        after = found.at(-1)?.employerId;
        await setImmediate();
      } while (after !== undefined);
    },
    async contactsOf(ids, signs) {
      const known = contactMaker(signs);
      const found: Contact[] = [];
      for (let at = 0; at < ids.length; at += NAMED) {
        const some = inArray(employer.id, ids.slice(at, at + NAMED));
        found.push(...known(contactsWhere(some, signs, NAMED).all({})));
        await setImmediate();
      }
      return found;
    },
    async *outcomesSince(since, kinds) {
      const row = sql<number>`${outcome}.rowid`;
      const query = db
        .select({
          employerId: outcome.employerId,
          kind: outcome.kind,
          reason: outcome.reason,
          by: outcome.by,
          via: outcome.via,
          at: outcome.at,
          row: row.as('row'),
        })
        .from(outcome)
        .where(
          and(
            sql`(${outcome.at}, ${row}) > (${p('at')}, ${p('row')})`,
            or(inArray(outcome.kind, [...kinds]), ne(outcome.by, TALK)),
          ),
        )
        .orderBy(asc(outcome.at), row)
        .limit(rows(CHUNK));
      const next = statement(query.prepare());
      let last: { at: number; row: number } | undefined = { at: since, row: 0 };
      do {
        const found: readonly Line[] = next.all(last);
        yield found;
        last = found.at(-1);
        await setImmediate();
      } while (last !== undefined);
    },
    async notedSince(since) {
      return await db
        .select({ by: outcome.by, kind: outcome.kind, via: outcome.via, count: count() })
        .from(outcome)
        .where(and(gte(outcome.at, since), ne(outcome.by, TALK)))
        .groupBy(outcome.by, outcome.kind, outcome.via);
    },
  };
}

type Line = OutcomeLine & { row: number };

/** Which of the signs a line of the outcome log is, by its place among them. */
function signOf(signs: readonly OutcomeSign[]): SQL {
  const cases = signs.map(({ kind, reason }, at) =>
    reason === undefined
      ? sql`when o.kind = ${kind} then ${at}`
      : sql`when o.kind = ${kind} and o.reason = ${reason} then ${at}`,
  );
  return sql`case ${sql.join(cases, sql` `)} end`;
}

type Row = Omit<
  Contact,
  'area' | 'kecamatan' | 'told' | 'hasWorkers' | 'channel' | 'stage' | 'reasons' | 'isMerged'
> & {
  place: string | null;
  told: number | null;
  hasWorkers: number;
  talkId: string | null;
  channel: string | null;
  erasedAt: number | null;
  stage: string | null;
  reasons: readonly string[] | null;
  mergedInto: string | null;
};

type Place = { area?: string; kecamatan?: string };

/** Makes one contact an employer, by the first talk that was spoken in: her rows follow one another. */
function contactMaker(signs: readonly OutcomeSign[]): (found: readonly Row[]) => Contact[] {
  const places = new Map<string | null, Place>([[null, {}]]);
  const placeOf = (text: string | null): Place => {
    const known = places.get(text) ?? (JSON.parse(text ?? '{}') as Place);
    places.set(text, known);
    return known;
  };
  return (found) => {
    const contacts: Contact[] = [];
    let first = '';
    for (const row of found) {
      // Who erased everything has spoken: nothing else erases.
      const spoke = row.lastInAt !== null || row.erasedAt !== null;
      if (row.talkId === null || row.channel === null || !spoke) continue;
      if (contacts.at(-1)?.employerId === row.employerId) {
        if (row.talkId > first) continue;
        contacts.pop();
      }
      first = row.talkId;
      const { area = null, kecamatan = null } = placeOf(row.place);
      contacts.push({
        employerId: row.employerId,
        firstAt: row.firstAt,
        submittedAt: row.submittedAt,
        area,
        kecamatan,
        told: signs[row.told ?? -1]?.step ?? null,
        hasWorkers: row.hasWorkers === 1,
        channel: row.channel,
        lastInAt: row.lastInAt,
        asked: row.asked,
        stage: row.stage as CaseState | null,
        reasons: (row.reasons ?? []) as CaseReason[],
        closedAt: row.closedAt,
        isMerged: row.mergedInto !== null,
      });
    }
    return contacts;
  };
}
