import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { TurnTx } from '../../src/conversation/ports.ts';
import type { Ids } from '../../src/platform/ids.ts';
import { passPoint } from '../../src/platform/probe.ts';
import type { Columns } from '../columns.ts';
import {
  address,
  caseNote,
  caseRefusal,
  caseShare,
  consent,
  conversation,
  employer,
  field,
  formLink,
  inbox,
  job,
  joinLink,
  outbox,
  reminder,
  reminderOwner,
  takeover,
  timer,
  transcript,
} from '../schema/index.ts';
import { statement } from '../statement.ts';
import { conversationMaker } from './new-conversation.ts';
import { eraseWebLines } from './web-chat.ts';

type Part = Pick<TurnTx, 'setField' | 'addConsent' | 'markSubmitted' | 'erase' | 'forgetAddress'>;

/** Writes answers and consents, and erases them. */
export function recordWriter(db: BetterSQLite3Database, columns: Columns, ids: Ids): Part {
  const p = sql.placeholder;
  const newConversation = conversationMaker(db, ids);
  const values = {
    clear: sql`${p('clear')}`,
    sealed: sql`${p('sealed')}`,
    hash: sql`${p('hash')}`,
    by: sql`${p('by')}`,
    at: sql`${p('now')}`,
  };
  const put = statement(
    db
      .insert(field)
      .values({
        employerId: p('employerId'),
        subject: p('subject'),
        key: p('key'),
        clear: p('clear'),
        sealed: p('sealed'),
        hash: p('hash'),
        by: p('by'),
        at: p('now'),
        version: 1,
      })
      .onConflictDoUpdate({
        target: [field.employerId, field.subject, field.key],
        set: { ...values, version: sql`${field.version} + 1` },
      })
      .prepare(),
  );

  const addConsent = statement(
    db
      .insert(consent)
      .values({
        id: p('id'),
        employerId: p('employerId'),
        purpose: p('purpose'),
        textVersion: p('textVersion'),
        given: p('given'),
        at: p('now'),
      })
      .prepare(),
  );
  const markSubmitted = statement(
    db
      .update(employer)
      .set({ submittedAt: sql`${p('at')}` })
      .where(eq(employer.id, p('id')))
      .prepare(),
  );

  return {
    async setField({ employerId, subject, key, value, storage, by, now }) {
      passPoint('field');
      const sealed = storage.sealed && value !== null ? columns.field.seal(value) : null;
      const clear = storage.sealed || value === null ? null : JSON.stringify(value);
      const hash = storage.lookup === null ? null : columns.fieldHash(key, storage.lookup);
      await put.run({ employerId, subject, key, clear, sealed, hash, by, now });
    },
    async addConsent(row) {
      passPoint('consent');
      await addConsent.run({ id: ids(), ...row });
    },
    async markSubmitted(id, at) {
      passPoint('submitted');
      await markSubmitted.run({ id, at });
    },
    async erase(employerId, now, asked) {
      const talks = await db
        .select({ id: conversation.id })
        .from(conversation)
        .where(eq(conversation.employerId, employerId));
      const talkIds = talks.map(({ id }) => id);
      const gone = { frames: null, parkedFrames: null, asked: null, lastInAt: null };
      const erased = { ...gone, erasedAt: now };
      columns.forget();
      passPoint('erase');
      await db.delete(field).where(eq(field.employerId, employerId));
      await db.delete(formLink).where(eq(formLink.employerId, employerId));
      await db.delete(joinLink).where(eq(joinLink.employerId, employerId));
      await db.delete(transcript).where(inArray(transcript.conversationId, talkIds));
      await db.delete(timer).where(inArray(timer.conversationId, talkIds));
      await db.delete(job).where(inArray(job.conversationId, talkIds));
      await db
        .update(inbox)
        .set({ body: null })
        .where(and(inArray(inbox.conversationId, talkIds), eq(inbox.state, 'parked')));
      await eraseWebLines(db, talkIds);
      await db.delete(caseNote).where(eq(caseNote.employerId, employerId));
      await db.delete(caseRefusal).where(eq(caseRefusal.employerId, employerId));
      await db.delete(takeover).where(eq(takeover.employerId, employerId));
      await db.delete(reminderOwner).where(eq(reminderOwner.employerId, employerId));
      const undecided = inArray(reminder.state, ['planned', 'brought']);
      await db
        .update(reminder)
        .set({ state: 'skipped', reason: 'erased', decidedAt: now })
        .where(and(eq(reminder.employerId, employerId), undecided));
      const shared = and(eq(caseShare.employerId, employerId), isNull(caseShare.endedAt));
      await db.update(caseShare).set({ endedAt: now }).where(shared);
      passPoint('erase rows');
      // What is still to be sent goes, but for the answer to this very message, which is added later.
      await db
        .delete(outbox)
        .where(
          and(inArray(outbox.conversationId, talkIds), inArray(outbox.state, ['waiting', 'dead'])),
        );
      passPoint('erase stamps');
      // A turn that another of her talks is just deciding must not bring anything back.
      const anew = { version: sql`${conversation.version} + 1` };
      await db
        .update(conversation)
        .set({ ...erased, ...anew })
        .where(inArray(conversation.id, talkIds));
      await db
        .update(employer)
        .set({ erasedAt: now, submittedAt: null })
        .where(eq(employer.id, employerId));
      for (const id of talkIds) if (id !== asked) await forgetAddress(id, now);
    },
    forgetAddress,
  };

  async function forgetAddress(conversationId: string, now: number): Promise<string | null> {
    // A timer, a job's result, an officer's word or a reminder that waits is about what is gone.
    await db
      .delete(inbox)
      .where(
        and(
          eq(inbox.conversationId, conversationId),
          eq(inbox.state, 'pending'),
          inArray(inbox.channel, ['timer', 'job', 'office', 'reminder']),
        ),
      );
    const [waits] = await db
      .select({ id: inbox.id })
      .from(inbox)
      .where(and(eq(inbox.conversationId, conversationId), eq(inbox.state, 'pending')))
      .limit(1);
    passPoint('forget address');
    if (!waits) {
      await db.delete(address).where(eq(address.conversationId, conversationId));
      return null;
    }
    // She wrote on before she heard that all is gone: that begins a new talk.
    const [old] = await db
      .select({ channel: conversation.channel })
      .from(conversation)
      .where(eq(conversation.id, conversationId));
    const afresh = await newConversation(old?.channel ?? '', now);
    const moved = { conversationId: afresh };
    passPoint('move address');
    await db.update(address).set(moved).where(eq(address.conversationId, conversationId));
    await db
      .update(inbox)
      .set(moved)
      .where(and(eq(inbox.conversationId, conversationId), eq(inbox.state, 'pending')));
    return afresh;
  }
}
