import { sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Ids } from '../../src/platform/ids.ts';
import { passPoint } from '../../src/platform/probe.ts';
import { conversation, employer } from '../schema/index.ts';
import { statement } from '../statement.ts';

const p = sql.placeholder;

/** Makes a talk with an employer of its own; gives the talk's id. */
export function conversationMaker(
  db: BetterSQLite3Database,
  ids: Ids,
): (channel: string, now: number) => Promise<string> {
  const addEmployer = statement(
    db
      .insert(employer)
      .values({ id: p('employerId'), createdAt: p('now') })
      .prepare(),
  );
  const addConversation = statement(
    db
      .insert(conversation)
      .values({
        id: p('id'),
        employerId: p('employerId'),
        channel: p('channel'),
        version: 0,
        language: 'id',
        createdAt: p('now'),
        updatedAt: p('now'),
      })
      .prepare(),
  );
  return async (channel, now) => {
    const employerId = ids();
    const id = ids();
    passPoint('employer');
    await addEmployer.run({ employerId, now });
    passPoint('conversation');
    await addConversation.run({ id, employerId, channel, now });
    return id;
  };
}
