import { type SQL, sql } from 'drizzle-orm';
import { outcome, reminder } from '../schema/index.ts';

/** What ends an employer's way as far as reminders go. */
const DONE = ['file_submitted', 'terdaftar'];
const WITHIN_MS = 30 * 86_400_000;

export const doneKinds: SQL = sql.join(
  DONE.map((kind) => sql`${kind}`),
  sql`, `,
);

/** What came within a month of a reminder that was sent; null: nothing yet. */
export const ledTo: SQL<{ kind: string; at: number } | null> = sql`(
  select json_object('kind', o.kind, 'at', o.at) from ${outcome} as o
  where ${reminder.state} = 'sent' and o.employer_id = ${reminder.employerId} and o.kind in (${doneKinds})
    and o.at between ${reminder.decidedAt} and ${reminder.decidedAt} + ${WITHIN_MS}
  order by o.at limit 1
)`.mapWith((json: string) => JSON.parse(json));
