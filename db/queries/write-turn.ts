import { and, asc, eq, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { TurnTx } from '../../src/conversation/ports.ts';
import type { Ids } from '../../src/platform/ids.ts';
import { passPoint } from '../../src/platform/probe.ts';
import type { Columns } from '../columns.ts';
import { address, conversation, job, outbox, timer, transcript } from '../schema/index.ts';
import { rows, statement } from '../statement.ts';
import { bringer } from './bring.ts';

type Part = Pick<
  TurnTx,
  | 'saveTalk'
  | 'parkFrames'
  | 'addTranscript'
  | 'addOutbox'
  | 'setTimer'
  | 'deleteTimer'
  | 'fireTimer'
  | 'addJob'
>;

const p = sql.placeholder;

/** Writes what a turn decided. */
export function turnWriter(db: BetterSQLite3Database, columns: Columns, ids: Ids): Part {
  const bring = bringer(db, columns, ids);
  const save = statement(
    db
      .update(conversation)
      .set({
        version: sql`${conversation.version} + 1`,
        language: sql`${p('language')}`,
        frames: sql`${p('frames')}`,
        asked: sql`${p('asked')}`,
        lastInAt: sql`${p('lastInAt')}`,
        updatedAt: sql`${p('now')}`,
        leaseOwner: sql`${p('leaseOwner')}`,
        leaseUntil: sql`${p('leaseUntil')}`,
      })
      .where(and(eq(conversation.id, p('id')), eq(conversation.version, p('version'))))
      .returning({ id: conversation.id })
      .prepare(),
  );
  const addTurn = statement(
    db
      .insert(transcript)
      .values({
        id: p('id'),
        conversationId: p('conversationId'),
        at: p('at'),
        body: p('body'),
      })
      .prepare(),
  );
  const addMessage = statement(
    db
      .insert(outbox)
      .values({
        id: p('id'),
        conversationId: p('conversationId'),
        channel: p('channel'),
        address: p('address'),
        body: p('body'),
        state: 'waiting',
        menu: p('menu'),
        unasked: p('unasked'),
        createdAt: p('now'),
      })
      .prepare(),
  );
  const where = statement(
    db
      .select({ channel: address.channel, sealed: address.sealed })
      .from(address)
      .where(eq(address.conversationId, p('id')))
      .orderBy(asc(address.alias))
      .limit(rows(1))
      .prepare(),
  );
  const dropTimer = statement(
    db
      .delete(timer)
      .where(and(eq(timer.conversationId, p('id')), eq(timer.key, p('key'))))
      .prepare(),
  );

  return {
    async saveTalk({ talk, ...row }) {
      passPoint('conversation save');
      const frames = talk === null ? null : columns.frames.seal(talk);
      return (await save.get({ ...row, frames })) !== undefined;
    },
    async parkFrames(id, version) {
      passPoint('park frames');
      await db
        .update(conversation)
        .set({ parkedFrames: sql`${conversation.frames}` })
        .where(and(eq(conversation.id, id), eq(conversation.version, version)));
    },
    async addTranscript({ lines, ...turn }) {
      passPoint('transcript');
      addTurn.run({ ...turn, id: ids(), body: columns.transcript.seal(lines) });
    },
    async addOutbox({ conversationId, message, now }) {
      const to = where.get({ id: conversationId });
      if (!to) return null;
      passPoint('outbox');
      const id = ids();
      addMessage.run({
        id,
        conversationId,
        channel: to.channel,
        address: to.sealed,
        body: columns.outbox.seal(message),
        menu: message.menu ?? null,
        unasked: message.unasked ? 1 : 0,
        now,
      });
      return { id, channel: to.channel, address: columns.address.open(to.sealed), message };
    },
    async setTimer(conversationId, key, dueAt) {
      passPoint('timer');
      await db
        .insert(timer)
        .values({ conversationId, key, dueAt })
        .onConflictDoUpdate({ target: [timer.conversationId, timer.key], set: { dueAt } });
    },
    async deleteTimer(id, key) {
      passPoint('timer gone');
      await dropTimer.run({ id, key });
    },
    async fireTimer({ conversationId, key, dueAt }, now) {
      passPoint('timer fires');
      const gone = await db
        .delete(timer)
        .where(
          and(eq(timer.conversationId, conversationId), eq(timer.key, key), eq(timer.dueAt, dueAt)),
        )
        .returning({ key: timer.key });
      if (gone.length === 0) return false;
      passPoint('timer message');
      const messageId = `${conversationId}/${key}/${dueAt}`;
      const content = { kind: 'timer', key } as const;
      await bring({ channel: 'timer', messageId, conversationId, content, now, at: dueAt });
      return true;
    },
    async addJob({ conversationId, ref, service, input, now }) {
      passPoint('job');
      await db.insert(job).values({
        id: ids(),
        conversationId,
        ref,
        service,
        input: columns.job.seal(input),
        state: 'waiting',
        notBefore: now,
        createdAt: now,
      });
    },
  };
}
