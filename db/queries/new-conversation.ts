import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Ids } from '../../src/platform/ids.ts';
import { passPoint } from '../../src/platform/probe.ts';
import { conversation, employer } from '../schema/index.ts';

/** Makes a talk with an employer of its own; gives the talk's id. */
export async function newConversation(
  db: BetterSQLite3Database,
  ids: Ids,
  channel: string,
  now: number,
): Promise<string> {
  const employerId = ids();
  const id = ids();
  const stamps = { createdAt: now, updatedAt: now };
  passPoint('employer');
  await db.insert(employer).values({ id: employerId, createdAt: now });
  passPoint('conversation');
  await db
    .insert(conversation)
    .values({ id, employerId, channel, version: 0, language: 'id', ...stamps });
  return id;
}
