import { and, eq, lt, or, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { TurnTx } from '../../src/conversation/ports.ts';
import type { Ids } from '../../src/platform/ids.ts';
import { readJoinWord } from '../../src/platform/join-word.ts';
import type { Inbound, InboundContent } from '../../src/platform/message.ts';
import { passPoint } from '../../src/platform/probe.ts';
import type { Columns } from '../columns.ts';
import { address, conversation, cursor, inbox, outbox } from '../schema/index.ts';
import { statement } from '../statement.ts';
import { joiner } from './join-links.ts';
import { conversationMaker } from './new-conversation.ts';

type Part = Pick<TurnTx, 'receive' | 'saveCursor' | 'lease' | 'finishInbound' | 'setBlocked'>;

const p = sql.placeholder;

/** Writes what came in. */
export function inboxWriter(db: BetterSQLite3Database, columns: Columns, ids: Ids): Part {
  const newConversation = conversationMaker(db, ids);
  const join = joiner(db, columns, ids);
  const known = statement(
    db
      .select({
        id: address.conversationId,
        blockedAt: address.blockedAt,
        alias: address.alias,
      })
      .from(address)
      .where(and(eq(address.channel, p('channel')), eq(address.hash, p('hash'))))
      .prepare(),
  );
  const before = statement(
    db
      .select({ id: inbox.conversationId })
      .from(inbox)
      .where(and(eq(inbox.channel, p('channel')), eq(inbox.messageId, p('messageId'))))
      .prepare(),
  );
  const addAddress = statement(
    db
      .insert(address)
      .values({
        channel: p('channel'),
        hash: p('hash'),
        sealed: p('sealed'),
        conversationId: p('id'),
        alias: p('alias'),
      })
      .prepare(),
  );
  const moveAddress = statement(
    db
      .update(address)
      .set({ conversationId: sql`${p('id')}`, alias: sql`${p('alias')}` })
      .where(and(eq(address.channel, p('channel')), eq(address.hash, p('hash'))))
      .prepare(),
  );
  const quoted = statement(
    db
      .select({ menu: outbox.menu })
      .from(outbox)
      .where(and(eq(outbox.channel, p('channel')), eq(outbox.ref, p('ref'))))
      .prepare(),
  );
  const addMessage = statement(
    db
      .insert(inbox)
      .values({
        id: p('id'),
        channel: p('channel'),
        messageId: p('messageId'),
        conversationId: p('conversationId'),
        at: p('at'),
        receivedAt: p('now'),
        body: p('body'),
        state: 'pending',
      })
      .onConflictDoNothing()
      .returning({ id: inbox.id })
      .prepare(),
  );
  const finish = statement(
    db
      .update(inbox)
      .set({
        state: sql`${p('state')}`,
        doneAt: sql`${p('now')}`,
        // What nobody could handle is kept for the person who looks at it.
        body: sql`case when ${p('state')} = 'parked' then ${inbox.body} end`,
      })
      .where(eq(inbox.id, p('id')))
      .prepare(),
  );
  const lease = statement(
    db
      .update(conversation)
      .set({ leaseOwner: sql`${p('owner')}`, leaseUntil: sql`${p('until')}` })
      .where(
        and(
          eq(conversation.id, p('id')),
          or(
            lt(conversation.leaseUntil, p('now')),
            eq(conversation.leaseOwner, p('owner')),
            eq(conversation.leaseOwner, p('from')),
          ),
        ),
      )
      .returning({ id: conversation.id })
      .prepare(),
  );
  const holder = statement(
    db
      .select({ owner: conversation.leaseOwner })
      .from(conversation)
      .where(eq(conversation.id, p('id')))
      .prepare(),
  );

  async function conversationOf(inbound: Inbound, now: number) {
    const { channel, address: to, messageId, aliases = [] } = inbound;
    const found = known.get({ channel, hash: columns.addressHash(channel, to) });
    if (found && found.alias === 0 && aliases.length === 0) return found;
    const all = [...new Set([to, ...aliases])].map((one) => {
      const hash = columns.addressHash(channel, one);
      return { one, hash, row: known.get({ channel, hash }) };
    });
    // Of several talks the oldest goes on.
    const [oldest] = all.flatMap(({ row }) => row ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
    // A repeat from somebody who was erased meanwhile must not bring her back.
    const repeated = oldest ? undefined : before.get({ channel, messageId });
    if (repeated) return { ...repeated, blockedAt: null };
    const id = oldest?.id ?? (await newConversation(channel, now));
    for (const { one, hash, row } of all) {
      const alias = one === to ? 0 : 1;
      passPoint('address');
      if (!row)
        await addAddress.run({ channel, hash, sealed: columns.address.seal(one), id, alias });
      else if (row.id !== id || row.alias !== alias)
        await moveAddress.run({ channel, hash, id, alias });
    }
    return { id, blockedAt: oldest?.blockedAt ?? null };
  }

  /** Which question's choices the quoted message showed. */
  function quoting({ channel, content, quotes }: Inbound): InboundContent {
    if (content.kind !== 'text' || quotes === undefined) return content;
    const { menu } = quoted.get({ channel, ref: quotes }) ?? {};
    return menu ? { ...content, menu } : content;
  }

  /** The content as it is kept: of a link that joins two channels what it did, in place of its token. */
  async function joining(inbound: Inbound, conversationId: string, now: number) {
    const { channel, messageId, content } = inbound;
    const word = content.kind === 'text' ? readJoinWord(content.text) : null;
    if (word === null) return { content: quoting(inbound), told: [] };
    // Brought twice, it is not stored again.
    if (before.get({ channel, messageId })) return { content, told: [] };
    const { content: joined, talks } = await join(word.token, conversationId, inbound, now);
    return { content: joined, told: talks };
  }

  return {
    async receive(inbound, now) {
      const { channel, messageId, at } = inbound;
      const { id: conversationId, blockedAt } = await conversationOf(inbound, now);
      const { content, told } = await joining(inbound, conversationId, now);
      passPoint('inbox');
      const id = ids();
      const body = columns.inbox.seal(content);
      const row = { id, channel, messageId, conversationId, at, now, body };
      const fresh = (await addMessage.get(row)) !== undefined;
      if (fresh && blockedAt !== null && content.kind !== 'blocked')
        await setBlocked(conversationId, null);
      return { conversationId, fresh, ...(told.length > 0 ? { told } : {}) };
    },
    async saveCursor(channel, value, now) {
      passPoint('cursor');
      await db
        .insert(cursor)
        .values({ channel, value, at: now })
        .onConflictDoUpdate({ target: cursor.channel, set: { value, at: now } });
    },
    async lease(id, { owner, until, now, from = owner }) {
      passPoint('lease');
      if ((await lease.get({ id, owner, until, now, from })) !== undefined) return owner;
      return (await holder.get({ id }))?.owner ?? '';
    },
    async finishInbound(id, state, now) {
      passPoint('inbox done');
      await finish.run({ id, state, now });
    },
    setBlocked,
  };

  async function setBlocked(conversationId: string, at: number | null) {
    passPoint('blocked');
    await db
      .update(address)
      .set({ blockedAt: at })
      .where(eq(address.conversationId, conversationId));
  }
}
