import { and, eq, exists, isNotNull, isNull, lt, ne, or, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Joined, NewJoin } from '../../src/conversation/join-link.ts';
import type { Received, TurnContent, TurnTx } from '../../src/conversation/ports.ts';
import type { Ids } from '../../src/platform/ids.ts';
import type { Inbound } from '../../src/platform/message.ts';
import { passPoint } from '../../src/platform/probe.ts';
import type { Columns } from '../columns.ts';
import {
  address,
  consent,
  conversation,
  employer,
  field,
  followupCase,
  joinLink,
  reminderOwner,
  takeover,
  timer,
} from '../schema/index.ts';
import { bringer } from './bring.ts';

/** Links that are over are kept for so long: whoever presses her own again hears that she is here. */
const KEPT_MS = 24 * 3_600_000;

export type JoinTokens = {
  /** The token of a link: the same link has the same one, and none can be guessed. */
  tokenOf(link: NewJoin): string;
};

/** Hands out links that join two channels, and tells the talks of one employer of each other. */
export function joinLinkWriter(
  db: BetterSQLite3Database,
  columns: Columns,
  ids: Ids,
): Pick<TurnTx, 'makeJoin' | 'tellOthers'> {
  const post = poster(db, columns, ids);
  return {
    async makeJoin({ now, expiresAt, ...link }) {
      const tokenHash = columns.joinTokenHash(columns.joinToken({ ...link, now }));
      passPoint('join link');
      await db.delete(joinLink).where(lt(joinLink.expiresAt, now - KEPT_MS));
      await db
        .insert(joinLink)
        .values({ id: ids(), tokenHash, createdAt: now, expiresAt, ...link })
        .onConflictDoNothing();
    },
    async tellOthers({ conversationId, employerId, content, now }) {
      for (const { id } of await othersOf(db, employerId, conversationId)) {
        passPoint('other talk');
        // What is being decided there was decided on a record that is no more.
        await db
          .update(conversation)
          .set({ version: sql`${conversation.version} + 1` })
          .where(eq(conversation.id, id));
        await post(id, content, now);
      }
    },
  };
}

/**
 * What a token does to the talk that it came to, in the transaction that stores the message. `talks`:
 * those that hear of it. Only for a message that is new.
 */
export function joiner(db: BetterSQLite3Database, columns: Columns, ids: Ids) {
  const post = poster(db, columns, ids);
  return async (
    token: string | null,
    conversationId: string,
    { channel }: Pick<Inbound, 'channel'>,
    now: number,
  ): Promise<{ content: Joined; talks: NonNullable<Received['told']> }> => {
    const none = (not: 'here' | 'over') => ({
      content: { kind: 'joined', not } as const,
      talks: [],
    });
    const link = token === null ? undefined : await linkOf(token);
    const [talk] = await db
      .select({ employerId: conversation.employerId })
      .from(conversation)
      .where(eq(conversation.id, conversationId));
    if (!link || !talk) return none('over');
    if (link.employerId === talk.employerId) return none('here');
    if (link.usedAt !== null || link.expiresAt <= now || link.channel !== channel)
      return none('over');
    passPoint('join');
    await db.update(joinLink).set({ usedAt: now }).where(eq(joinLink.id, link.id));
    if (await hasOwn(db, talk.employerId, conversationId)) {
      const content = { kind: 'joined', not: 'apart', other: link.employerId } as const;
      return { content, talks: [] };
    }
    const talks = await othersOf(db, link.employerId, conversationId);
    await attach(conversationId, talk.employerId, link, now);
    for (const { id } of talks)
      await post(id, { kind: 'news', flow: 'other-channel', input: { joined: channel } }, now);
    return { content: { kind: 'joined', from: link.from }, talks };
  };

  async function linkOf(token: string) {
    const [row] = await db
      .select({
        id: joinLink.id,
        employerId: joinLink.employerId,
        channel: joinLink.channel,
        expiresAt: joinLink.expiresAt,
        usedAt: joinLink.usedAt,
        from: conversation.channel,
        language: conversation.language,
      })
      .from(joinLink)
      .innerJoin(conversation, eq(conversation.id, joinLink.conversationId))
      .where(eq(joinLink.tokenHash, columns.joinTokenHash(token)));
    return row;
  }

  /** The talk is of that employer from now on; of the one it was of nothing is left. */
  async function attach(
    id: string,
    before: string,
    { employerId, language }: { employerId: string; language: string },
    now: number,
  ): Promise<void> {
    passPoint('join talk');
    await db
      .update(conversation)
      .set({ employerId, language, version: sql`${conversation.version} + 1`, updatedAt: now })
      .where(eq(conversation.id, id));
    await db.delete(timer).where(eq(timer.conversationId, id));
    const [another] = await db
      .select({ id: conversation.id })
      .from(conversation)
      .where(eq(conversation.employerId, before))
      .limit(1);
    if (another) return;
    passPoint('join empty');
    await db.delete(field).where(eq(field.employerId, before));
    await db.delete(joinLink).where(eq(joinLink.employerId, before));
    await db.delete(reminderOwner).where(eq(reminderOwner.employerId, before));
    await db.delete(employer).where(eq(employer.id, before));
  }
}

/** Whether an employer has anything that joining would lose or mix: an answer, a consent, a case … */
async function hasOwn(
  db: BetterSQLite3Database,
  employerId: string,
  conversationId: string,
): Promise<boolean> {
  const any = (table: typeof consent | typeof followupCase) =>
    exists(db.select({ one: sql`1` }).from(table).where(eq(table.employerId, employerId)));
  const [row] = await db
    .select({ id: employer.id })
    .from(employer)
    .where(
      and(
        eq(employer.id, employerId),
        or(
          isNotNull(employer.submittedAt),
          any(consent),
          any(followupCase),
          exists(
            db
              .select({ one: sql`1` })
              .from(field)
              .where(
                and(
                  eq(field.employerId, employerId),
                  or(isNotNull(field.clear), isNotNull(field.sealed)),
                ),
              ),
          ),
          exists(
            db
              .select({ one: sql`1` })
              .from(takeover)
              .where(eq(takeover.conversationId, conversationId)),
          ),
        ),
      ),
    );
  return row !== undefined;
}

/** The other talks in which an employer is still met. */
export async function othersOf(
  db: BetterSQLite3Database,
  employerId: string,
  but: string,
): Promise<NonNullable<Received['told']>> {
  return await db
    .selectDistinct({ id: conversation.id, channel: conversation.channel })
    .from(conversation)
    .innerJoin(address, eq(address.conversationId, conversation.id))
    .where(
      and(
        eq(conversation.employerId, employerId),
        ne(conversation.id, but),
        isNull(conversation.erasedAt),
      ),
    );
}

/** Brings something to a talk, as the office does. */
function poster(db: BetterSQLite3Database, columns: Columns, ids: Ids) {
  const bring = bringer(db, columns, ids);
  return async (conversationId: string, content: TurnContent, now: number): Promise<void> => {
    const messageId = `${conversationId}/other/${ids()}`;
    await bring({ channel: 'office', messageId, conversationId, content, now });
  };
}
