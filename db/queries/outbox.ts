import { and, asc, desc, eq, getTableColumns, gte, inArray, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { OutboxReader, OutboxTx } from '../../src/delivery/ports.ts';
import type { ReceiptState } from '../../src/platform/message.ts';
import { passPoint } from '../../src/platform/probe.ts';
import type { Columns } from '../columns.ts';
import { address, conversation, outbox } from '../schema/index.ts';
import { rows, statement } from '../statement.ts';
import { welcomeReader } from './welcome.ts';

const p = sql.placeholder;
const MOST_REFS = 50;
// Written out, so that SQLite sees that the partial index serves.
const inLine = sql`${outbox.state} in ('waiting', 'sending')`;

/** Reads the outbox for the sender. */
export function outboxReader(db: BetterSQLite3Database, columns: Columns): OutboxReader {
  const head = statement(
    db
      .select({
        ...getTableColumns(outbox),
        more: sql<number>`exists (select 1 from ${outbox} as later where later.conversation_id = ${p('id')} and later.state in ('waiting', 'sending') and later.id > outbox.id)`,
      })
      .from(outbox)
      .where(and(eq(outbox.conversationId, p('id')), inLine))
      .orderBy(asc(outbox.id))
      .limit(rows(1))
      .prepare(),
  );
  const known = statement(
    db
      .select({ id: address.conversationId })
      .from(address)
      .where(and(eq(address.channel, p('channel')), eq(address.hash, p('hash'))))
      .prepare(),
  );
  const ours = statement(
    db
      .select({ id: outbox.id })
      .from(outbox)
      .where(and(eq(outbox.channel, p('channel')), eq(outbox.ref, p('ref'))))
      .limit(rows(1))
      .prepare(),
  );
  return {
    ...welcomeReader(db),
    async head(id) {
      const row = await head.get({ id });
      if (!row?.address || !row.body) return null;
      return {
        id: row.id,
        conversationId: id,
        channel: row.channel,
        address: columns.address.open(row.address),
        message: columns.outbox.open(row.body),
        tries: row.tries,
        notBefore: row.notBefore,
        claimedBy: row.state === 'sending' ? row.leaseOwner : null,
        more: row.more === 1,
        inDoubt: row.inDoubt > 0,
      };
    },
    async knows(channel, one) {
      const hash = columns.addressHash(channel, one);
      return (await known.get({ channel, hash })) !== undefined;
    },
    async sentRefs(channel, one, since) {
      const talk = await known.get({ channel, hash: columns.addressHash(channel, one) });
      if (!talk) return [];
      const found = await db
        .select({ ref: outbox.ref })
        .from(outbox)
        .where(
          and(
            eq(outbox.conversationId, talk.id),
            eq(outbox.channel, channel),
            sql`${outbox.ref} is not null`,
            gte(outbox.sentAt, since),
          ),
        )
        .orderBy(desc(outbox.id))
        .limit(MOST_REFS);
      return found.flatMap(({ ref }) => ref ?? []);
    },
    async isOurs(channel, sent) {
      if ((await ours.get({ channel, ref: sent.ref })) !== undefined) return true;
      const talk = await known.get({ channel, hash: columns.addressHash(channel, sent.address) });
      const open = talk
        ? await db
            .select()
            .from(outbox)
            .where(and(eq(outbox.conversationId, talk.id), inLine))
        : [];
      return open.some(({ body }) => body && columns.outbox.open(body).text === sent.text);
    },
    async lines(channels) {
      const rows = await db
        .selectDistinct({ id: outbox.conversationId })
        .from(outbox)
        .where(and(inLine, inArray(outbox.channel, [...channels])));
      return rows.map(({ id }) => id);
    },
    async claimed() {
      const rows = await db
        .select()
        .from(outbox)
        .where(and(inLine, eq(outbox.state, 'sending')));
      return rows.map(({ id, conversationId, leaseOwner, leaseUntil, tries }) => ({
        id,
        conversationId,
        owner: leaseOwner ?? '',
        until: leaseUntil,
        tries,
      }));
    },
  };
}

/** From which states a receipt leads on. */
const BEFORE: Record<ReceiptState, string[]> = {
  delivered: ['sent'],
  read: ['sent', 'delivered'],
  failed: ['sent'],
};

/** What could not be sent is kept for a person; of somebody who was erased, only that it was so. */
const putAside = (code: string) => {
  const kept = (column: typeof outbox.body | typeof outbox.address) =>
    sql`case when not exists (select 1 from ${conversation} as gone where gone.id = outbox.conversation_id and gone.erased_at is not null) then ${column} end`;
  return { state: 'dead', code, body: kept(outbox.body), address: kept(outbox.address) };
};

/** Writes the outbox for the sender. */
export function outboxWriter(db: BetterSQLite3Database): OutboxTx {
  const claim = statement(
    db
      .update(outbox)
      .set({
        state: 'sending',
        leaseOwner: sql`${p('owner')}`,
        leaseUntil: sql`${p('until')}`,
      })
      .where(
        and(
          eq(outbox.id, p('id')),
          eq(outbox.state, sql`'waiting'`),
          sql`not exists (select 1 from outbox as earlier where earlier.conversation_id = outbox.conversation_id and earlier.state in ('waiting', 'sending') and earlier.id < outbox.id)`,
        ),
      )
      .returning({ id: outbox.id })
      .prepare(),
  );
  const sent = statement(
    db
      .update(outbox)
      .set({
        state: 'sent',
        ref: sql`${p('ref')}`,
        sentAt: sql`${p('now')}`,
        body: null,
        address: null,
      })
      .where(eq(outbox.id, p('id')))
      .prepare(),
  );
  return {
    async claim(id, owner, until) {
      passPoint('outbox claim');
      return (await claim.get({ id, owner, until })) !== undefined;
    },
    async markSent(id, ref, now) {
      passPoint('outbox sent');
      await sent.run({ id, ref, now });
    },
    async reschedule(id, { notBefore, tries, code, inDoubt }) {
      passPoint('outbox again');
      const more = inDoubt ? 1 : 0;
      await db
        .update(outbox)
        .set({
          state: 'waiting',
          notBefore,
          tries,
          code,
          inDoubt: sql`${outbox.inDoubt} + ${more}`,
        })
        .where(and(eq(outbox.id, id), inLine));
    },
    async markDead(id, code) {
      passPoint('outbox dead');
      await db.update(outbox).set(putAside(code)).where(eq(outbox.id, id));
    },
    async noteReceipt({ channel, ref, state, at, code = null }) {
      passPoint('outbox receipt');
      // A word of an earlier step that comes late takes nothing back.
      const before = BEFORE[state];
      await db
        .update(outbox)
        .set({ state: state === 'failed' ? 'dead' : state, receiptAt: at, ...(code && { code }) })
        .where(
          and(eq(outbox.channel, channel), eq(outbox.ref, ref), inArray(outbox.state, before)),
        );
    },
    async blockLine(conversationId, code, now) {
      passPoint('outbox blocked');
      await db
        .update(outbox)
        .set(putAside(code))
        .where(and(eq(outbox.conversationId, conversationId), inLine));
      await db
        .update(address)
        .set({ blockedAt: now })
        .where(eq(address.conversationId, conversationId));
    },
  };
}
