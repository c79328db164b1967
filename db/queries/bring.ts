import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { TurnContent } from '../../src/conversation/ports.ts';
import type { Ids } from '../../src/platform/ids.ts';
import type { Columns } from '../columns.ts';
import { inbox } from '../schema/index.ts';

/**
 * What is brought to a talk that nobody wrote in it. `channel`: who brings it; `messageId` names it
 * there, so that it is brought once. Times are UTC ms; `at`, if it is not now: when it came about.
 */
export type Bringing = {
  channel: 'office' | 'timer' | 'job' | 'reminder';
  messageId: string;
  conversationId: string;
  content: TurnContent;
  now: number;
  at?: number;
};

/** Puts something into the inbox of a talk; false where it was brought before. */
export function bringer(db: BetterSQLite3Database, columns: Columns, ids: Ids) {
  return async ({ content, now, at = now, ...what }: Bringing): Promise<boolean> => {
    const body = columns.inbox.seal(content);
    const [row] = await db
      .insert(inbox)
      .values({ id: ids(), ...what, at, receivedAt: now, body, state: 'pending' })
      .onConflictDoNothing()
      .returning({ id: inbox.id });
    return row !== undefined;
  };
}
