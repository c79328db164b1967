import type BetterSqlite from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Reminder } from '../../src/reminders/ports.ts';
import { ownerFacts } from '../../test/support/reminders.ts';
import { openIn, openRaw, scratchFolder, stillClock } from '../../test/support/scratch.ts';
import type { Database } from '../open.ts';

const NOW = Date.parse('2026-11-23T01:00:00Z');
const MINUTE = 60_000;
const key = { employerId: 'e1', kind: 'list_unfinished', occasion: '2026-11-22', step: 1 };
const brought = { asks: 'done', args: {}, until: NOW + 3_600_000 };

let db: Database;
let raw: BetterSqlite.Database;
beforeEach(() => {
  const opened = openIn(scratchFolder(), stillClock(NOW));
  db = opened.database;
  raw = openRaw(opened.file);
});

const plan = (more: Partial<typeof key> = {}, dueAt = NOW) =>
  db.write((tx) => tx.plan([{ ...key, ...more, dueAt }], NOW));
const due = async (now: number, most: number) =>
  await db.write(async (tx) => {
    const rows: Reminder[] = [];
    for (const id of await db.reminders.due(now, most))
      rows.push(...[(await tx.reminderOf(id)) ?? []].flat());
    return rows;
  });
const only = async (): Promise<Reminder> => (await due(NOW, 9))[0] as Reminder;

/** Somebody who wrote to us; gives her ids. */
async function owner(address = 'a1'): Promise<{ employerId: string; conversationId: string }> {
  const content = { kind: 'text' as const, text: 'halo' };
  const message = { channel: 'telegram', address, messageId: `m ${address}`, at: NOW, content };
  const { conversationId } = await db.write((tx) => tx.receive(message, NOW));
  const row = raw
    .prepare('select employer_id as employerId from conversation where id = ?')
    .get(conversationId) as { employerId: string };
  return { ...row, conversationId };
}

describe('the natural key', () => {
  it('whom, what, which date and which step: the same again is the same row, whatever its hour', async () => {
    await plan();
    await plan({}, NOW + MINUTE);
    expect(await due(NOW + MINUTE, 9)).toHaveLength(1);
    for (const more of [{ employerId: 'e2' }, { kind: 'x' }, { occasion: 'y' }, { step: 2 }])
      await plan(more);
    expect(await due(NOW, 9)).toHaveLength(5);
  });

  it('what was skipped or sent is not planned again', async () => {
    await plan();
    const { id } = await only();
    await db.write((tx) => tx.skip(id, 'over', NOW));
    await plan();
    expect(await due(NOW, 9)).toEqual([]);
    expect(await db.write((tx) => tx.reminderOf(id))).toMatchObject({
      state: 'skipped',
      reason: 'over',
    });
  });

  it('two programs that plan at once make one', async () => {
    await Promise.all([plan(), plan(), plan()]);
    expect(await due(NOW, 9)).toHaveLength(1);
  });
});

describe('what is due', () => {
  it('comes the longest due first, and not before its time', async () => {
    await plan({ step: 1 }, NOW - MINUTE);
    await plan({ step: 2 }, NOW - 3 * MINUTE);
    await plan({ step: 3 }, NOW + 1);
    expect((await due(NOW, 9)).map(({ step }) => step)).toEqual([2, 1]);
    expect((await due(NOW, 1)).map(({ step }) => step)).toEqual([2]);
  });

  it('is found by the index of what is planned, however much was sent', () => {
    const plan = raw
      .prepare(
        `explain query plan select * from reminder where state = 'planned' and due_at <= ?
         order by due_at, id limit 20`,
      )
      .all(NOW) as { detail: string }[];
    expect(plan.map(({ detail }) => detail).join('\n')).toMatch(/USING INDEX reminder_due/);
    expect(plan.some(({ detail }) => detail.includes('TEMP B-TREE'))).toBe(false);
  });

  it('a move keeps the row, says why, and counts', async () => {
    await plan();
    const { id } = await only();
    await db.write((tx) => tx.move(id, NOW + MINUTE, 'night'));
    expect(await due(NOW, 9)).toEqual([]);
    const [moved] = await due(NOW + MINUTE, 9);
    expect(moved).toMatchObject({ id, reason: 'night', moves: 1 });
  });
});

it('what was sent to her is counted by its time, of its kind for ever', async () => {
  await plan();
  await plan({ step: 2 });
  await plan({ kind: 'due_date' });
  for (const [at, { id }] of (await due(NOW, 9)).entries())
    await db.write((tx) => tx.sent(id, 't1', null, NOW - at * 10 * MINUTE));
  const sent = await db.write((tx) => tx.sentTo('e1', 'list_unfinished', NOW - 15 * MINUTE));
  expect(sent.at.sort()).toEqual([NOW - 10 * MINUTE, NOW]);
  expect(sent.ofKind).toBe(2);
  expect(await db.write((tx) => tx.sentTo('e2', 'list_unfinished', 0))).toEqual({
    at: [],
    ofKind: 0,
  });
});

it('facts are kept as they were summed up last, and read page by page in the order of ids', async () => {
  for (const employerId of ['e3', 'e1', 'e2'])
    await db.write((tx) => tx.keepFacts(ownerFacts({ employerId }), NOW));
  await db.write((tx) => tx.keepFacts(ownerFacts({ employerId: 'e2', left: 4 }), NOW));
  const first = await db.reminders.facts('', 2);
  expect(first.map(({ employerId, left }) => `${employerId} ${left}`)).toEqual(['e1 0', 'e2 4']);
  expect((await db.reminders.facts('e2', 2)).map(({ employerId }) => employerId)).toEqual(['e3']);
});

it('who changed since the mark is told, the oldest change first', async () => {
  const one = await owner('a1');
  const two = await owner('a2');
  raw
    .prepare('update conversation set updated_at = ? where id = ?')
    .run(NOW + 5, one.conversationId);
  raw
    .prepare('update conversation set updated_at = ? where id = ?')
    .run(NOW + 3, two.conversationId);
  const changed = await db.reminders.changedSince(NOW, Infinity, 9);
  expect(changed.map(({ employerId }) => employerId)).toEqual([two.employerId, one.employerId]);
  expect(await db.reminders.changedSince(NOW + 5, Infinity, 9)).toEqual([]);
  await db.write((tx) => tx.keepMark(NOW + 5));
  expect(await db.reminders.mark()).toBe(NOW + 5);
});

it('of those who changed in one and the same millisecond none is left for a page that never comes', async () => {
  for (const address of ['a1', 'a2', 'a3', 'a4']) await owner(address);
  raw.prepare('update conversation set updated_at = ?').run(NOW + 5);
  expect(await db.reminders.changedSince(NOW, Infinity, 2)).toHaveLength(4);
});

it('what hangs on the way to its talk is found after ten minutes, not while it still waits there', async () => {
  const { employerId, conversationId } = await owner();
  await plan({ employerId });
  const one = await only();
  await db.write((tx) => tx.bring(one, { ...brought, conversationId }, NOW));
  expect(await db.reminders.stuck(NOW + 9 * MINUTE)).toEqual([]);
  expect(await db.reminders.stuck(NOW + 11 * MINUTE)).toEqual([]);
  raw.prepare("update inbox set state = 'done' where channel = 'reminder'").run();
  const stuck = await db.reminders.stuck(NOW + 11 * MINUTE);
  expect(stuck).toMatchObject([{ id: one.id, how: 'brought' }]);
});

it('brought twice it stands in the inbox once', async () => {
  const { employerId, conversationId } = await owner();
  await plan({ employerId });
  const one = await only();
  for (let again = 0; again < 2; again += 1)
    await db.write((tx) => tx.bring(one, { ...brought, conversationId }, NOW));
  const count = raw.prepare("select count(*) as n from inbox where channel = 'reminder'").get();
  expect(count).toEqual({ n: 1 });
});

describe('when she has everything erased', () => {
  it('nothing stays to plan by, nothing planned is left, and each says why', async () => {
    const { employerId, conversationId } = await owner();
    await db.write((tx) => tx.keepFacts(ownerFacts({ employerId }), NOW));
    await plan({ employerId });
    await plan({ employerId, step: 2 }, NOW + 60 * MINUTE);
    const one = await only();
    await db.write((tx) => tx.bring(one, { ...brought, conversationId }, NOW));
    await db.write((tx) => tx.erase(employerId, NOW));
    expect(await db.reminders.facts('', 9)).toEqual([]);
    const all = await db.reminders.remindersOf(employerId);
    expect(all.map(({ state, reason }) => `${state} ${reason}`)).toEqual([
      'skipped erased',
      'skipped erased',
    ]);
  });

  it('a reminder on its way keeps neither her address nor a talk', async () => {
    const { employerId, conversationId } = await owner();
    raw.prepare("update inbox set state = 'done'").run();
    await plan({ employerId });
    const one = await only();
    await db.write((tx) => tx.bring(one, { ...brought, conversationId }, NOW));
    await db.write((tx) => tx.erase(employerId, NOW, conversationId));
    expect(await db.write((tx) => tx.forgetAddress(conversationId, NOW))).toBeNull();
    expect(raw.prepare('select count(*) as n from address').get()).toEqual({ n: 0 });
  });
});
