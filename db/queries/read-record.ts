import { asc, eq, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import {
  BUSINESS,
  type Consent,
  type EmployerRecord,
  type Fields,
  type Json,
} from '../../flows/kit/record.ts';
import type { Columns } from '../columns.ts';
import { consent, employer, field } from '../schema/index.ts';
import { statement } from '../statement.ts';

/** Reads all answers of an employer, opened. */
export function recordReader(
  db: BetterSQLite3Database,
  columns: Columns,
): (employerId: string) => Promise<EmployerRecord> {
  const fields = statement(
    db
      .select({ subject: field.subject, key: field.key, clear: field.clear, sealed: field.sealed })
      .from(field)
      .where(eq(field.employerId, sql.placeholder('id')))
      .prepare(),
  );
  const consents = statement(
    db
      .select()
      .from(consent)
      .where(eq(consent.employerId, sql.placeholder('id')))
      .orderBy(asc(consent.id))
      .prepare(),
  );
  const head = statement(
    db
      .select({ submittedAt: employer.submittedAt })
      .from(employer)
      .where(eq(employer.id, sql.placeholder('id')))
      .prepare(),
  );
  return async (id) => {
    const subjects = new Map<string, Record<string, Json>>();
    for (const row of await fields.all({ id })) {
      const value = openedAnswer(columns, row);
      if (value === null) continue;
      const known = subjects.get(row.subject);
      if (known) known[row.key] = value;
      else subjects.set(row.subject, { [row.key]: value });
    }
    const { [BUSINESS]: business = {}, ...workers } = Object.fromEntries(subjects);
    const given: Record<string, Consent> = {};
    for (const { purpose, given: yes, textVersion, at } of await consents.all({ id }))
      given[purpose] = { given: yes, textVersion, at };
    return {
      business,
      workers: inOrder(workers),
      consents: given,
      submittedAt: (await head.get({ id }))?.submittedAt ?? null,
    };
  };
}

/** The value in a row of answers; null: emptied. */
export function openedAnswer(
  columns: Columns,
  { clear, sealed }: { clear: string | null; sealed: Buffer | null },
): Json {
  return sealed ? columns.field.open(sealed) : (JSON.parse(clear ?? 'null') as Json);
}

function inOrder(workers: Record<string, Fields>): EmployerRecord['workers'] {
  return Object.entries(workers)
    .map(([ref, fields]) => ({ ref, fields }))
    .sort((a, b) => Number(a.ref.slice(1)) - Number(b.ref.slice(1)));
}
