import {
  and,
  asc,
  desc,
  eq,
  gt,
  inArray,
  isNull,
  like,
  lt,
  notInArray,
  or,
  sql,
} from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { WebChatReader, WebChatTx, WebLine } from '../../src/channels/web-chat/ports.ts';
import type { Ids } from '../../src/platform/ids.ts';
import { passPoint } from '../../src/platform/probe.ts';
import type { Columns } from '../columns.ts';
import { address, inbox, webMessage } from '../schema/index.ts';
import { rows, statement } from '../statement.ts';

/** The channel's name, which db may not import: rooms are known to it by their types only. */
const CHANNEL = 'web-chat';
/** Lines kept for each owner; the oldest go. */
const KEPT = 200;
/** Before the outbox's id in `messageId`, where the owner's lines have the inbox's. */
const SAID = 'said/';
/** Where the menu is looked for whose button was pressed. */
const NEWEST = 20;

const p = sql.placeholder;

/** Reads what was said in the browser. */
export function webChatReader(db: BetterSQLite3Database, columns: Columns): WebChatReader {
  const lines = statement(
    db
      .select({ id: webMessage.id, body: webMessage.body })
      .from(webMessage)
      .where(and(eq(webMessage.owner, p('owner')), gt(webMessage.id, p('after'))))
      .orderBy(asc(webMessage.id))
      .prepare(),
  );
  const newest = statement(
    db
      .select({ body: webMessage.body })
      .from(webMessage)
      .where(eq(webMessage.owner, p('owner')))
      .orderBy(desc(webMessage.id))
      .limit(rows(NEWEST))
      .prepare(),
  );
  const line = statement(
    db
      .select({ id: webMessage.id })
      .from(webMessage)
      .where(and(eq(webMessage.owner, p('owner')), eq(webMessage.id, p('id'))))
      .prepare(),
  );
  const any = statement(
    db
      .select({ id: webMessage.id })
      .from(webMessage)
      .where(eq(webMessage.owner, p('owner')))
      .limit(rows(1))
      .prepare(),
  );
  return {
    async since(to, after) {
      const owner = columns.addressHash(CHANNEL, to);
      const from = after === null ? undefined : line.get({ owner, id: after });
      const found = lines.all({ owner, after: from?.id ?? '' });
      return {
        lines: found.map(({ id, body }) => ({ id, ...columns.webMessage.open(body) })),
        whole: from === undefined,
      };
    },
    async newest(to) {
      const found = newest.all({ owner: columns.addressHash(CHANNEL, to) });
      return found.map(({ body }) => columns.webMessage.open(body));
    },
    async known(to) {
      return any.get({ owner: columns.addressHash(CHANNEL, to) }) !== undefined;
    },
  };
}

/** Writes what was said in the browser. */
export function webChatWriter(db: BetterSQLite3Database, columns: Columns, ids: Ids): WebChatTx {
  const add = statement(
    db
      .insert(webMessage)
      .values({
        id: p('id'),
        owner: p('owner'),
        messageId: p('messageId'),
        at: p('at'),
        body: p('body'),
      })
      .onConflictDoNothing()
      .prepare(),
  );
  const oldest = sql`(select w.id from web_message w where w.owner = ${p('owner')} order by w.id desc limit 1 offset ${sql.raw(String(KEPT))})`;
  const prune = statement(
    db
      .delete(webMessage)
      .where(and(eq(webMessage.owner, p('owner')), sql`${webMessage.id} <= ${oldest}`))
      .prepare(),
  );
  const waits = statement(
    db
      .select({ id: inbox.id })
      .from(inbox)
      .where(
        and(
          eq(inbox.channel, CHANNEL),
          eq(inbox.messageId, p('messageId')),
          eq(inbox.state, 'pending'),
        ),
      )
      .prepare(),
  );

  /** Keeps a line, unless one of this message is kept already. */
  function keep(owner: string, messageId: string, line: WebLine): void {
    passPoint('web line');
    add.run({ id: ids(), owner, messageId, at: line.at, body: columns.webMessage.seal(line) });
  }

  return {
    async keepSaid(to, id, line) {
      const owner = columns.addressHash(CHANNEL, to);
      keep(owner, `${SAID}${id}`, line);
      // Whatever she says is answered: that this is done here is enough.
      prune.run({ owner });
    },
    async keepHeard(to, messageId, line) {
      // Handled already: a repeat of what she may have had erased since.
      if (waits.get({ messageId })) keep(columns.addressHash(CHANNEL, to), messageId, line);
    },
    async dropStrays(before) {
      passPoint('web strays');
      const owners = db
        .select({ hash: address.hash })
        .from(address)
        .where(eq(address.channel, CHANNEL));
      await db
        .delete(webMessage)
        .where(and(lt(webMessage.at, before), notInArray(webMessage.owner, owners)));
    },
  };
}

/** Removes what was said in these talks, but for what still waits for its turn: that begins a new one. */
export async function eraseWebLines(
  db: BetterSQLite3Database,
  talkIds: readonly string[],
): Promise<void> {
  const owners = db
    .select({ hash: address.hash })
    .from(address)
    .where(and(eq(address.channel, CHANNEL), inArray(address.conversationId, [...talkIds])));
  const waiting = db
    .select({ id: inbox.messageId })
    .from(inbox)
    .where(and(inArray(inbox.conversationId, [...talkIds]), sql`${inbox.state} = 'pending'`));
  await db.delete(webMessage).where(
    and(
      inArray(webMessage.owner, owners),
      or(
        // Lines of the bot from before they had an id of their own.
        isNull(webMessage.messageId),
        like(webMessage.messageId, `${SAID}%`),
        notInArray(webMessage.messageId, waiting),
      ),
    ),
  );
}
