import { expect, it } from 'vitest';
import {
  DAY,
  MemoryReminders,
  office,
  storedOwner,
  TUESDAY,
} from '../../test/support/reminders.ts';
import { createLog } from '../platform/log.ts';
import { Reminders } from './dispatcher.ts';
import type { OwnerFacts } from './facts.ts';
import { noteAnswer } from './gate.ts';
import { plans } from './plans/index.ts';
import type { ReminderReader, ReminderTx } from './ports.ts';

/** A dispatcher over reminders in memory; `changes`: when who changed. */
function house(changes: { employerId: string; at: number }[], facts: OwnerFacts[] = []) {
  const memory = new MemoryReminders();
  const state = { mark: 0, now: TUESDAY, read: [] as number[] };
  const tx: ReminderTx = {
    ...memory.tx,
    keepMark: async (at) => {
      state.mark = at;
    },
  };
  const reader = {
    mark: async () => state.mark,
    async changedSince(at: number, until: number, most: number) {
      state.read.push(at);
      return changes.filter((one) => one.at > at && one.at <= until).slice(0, most);
    },
    facts: async (after: string) => facts.filter(({ employerId }) => employerId > after),
    due: async () => [],
    stuck: async () => [],
  } as unknown as ReminderReader;
  const reminders = new Reminders<ReminderTx>({
    reader,
    store: { write: (work) => work(tx) },
    deciding: { plans, office: () => office, holdouts: new Map(), now: () => state.now },
    clock: { now: () => state.now },
    log: createLog('silent', false),
    unreached: async () => {},
    onBrought: () => {},
  });
  return { memory, state, reminders, changes };
}

it('plans for whoever changed since the last look, and keeps how far it read', async () => {
  const { memory, state, reminders } = house([{ employerId: 'e1', at: TUESDAY - DAY }]);
  await reminders.look();
  expect(memory.rows.map(({ kind }) => kind)).toContain('first_contact');
  expect(state.mark).toBe(TUESDAY - DAY);
});

it('after a clock that ran ahead it does not wait until that time comes to see who changed', async () => {
  const { memory, state, reminders, changes } = house([]);
  state.mark = TUESDAY + 31 * DAY;
  await reminders.look();
  expect(state.mark).toBeLessThan(TUESDAY);
  changes.push({ employerId: 'e1', at: TUESDAY + 1000 });
  state.now = TUESDAY + 120_000;
  await reminders.look();
  expect(memory.facts?.employerId).toBe('e1');
});

it('more changes than one page that bear a time to come are no endless work', async () => {
  const many = Array.from({ length: 700 }, (_, n) => ({ employerId: 'e1', at: TUESDAY + DAY + n }));
  const { state, reminders } = house(many);
  await reminders.look();
  expect(state.read.length).toBeLessThan(5);
});

it('who says that it is done is not asked the same again', async () => {
  const memory = new MemoryReminders();
  memory.stored = storedOwner();
  const key = { employerId: 'e1', kind: 'list_unfinished', occasion: '2026-11-22' };
  for (const step of [1, 2]) await memory.tx.plan([{ ...key, step, dueAt: TUESDAY }], TUESDAY);
  await memory.tx.plan([{ ...key, kind: 'due_date', step: 1, dueAt: TUESDAY }], TUESDAY);
  await memory.tx.sent('r1', 't1', null, TUESDAY);
  await noteAnswer({ kind: 'reminded', id: 'r1', answer: 'not_yet_time' }, { now: 1 }, memory.tx);
  expect(memory.rows.map(({ state }) => state)).toEqual(['sent', 'planned', 'planned']);
  await noteAnswer({ kind: 'reminded', id: 'r1', answer: 'done_handed' }, { now: 1 }, memory.tx);
  expect(memory.rows.map(({ state }) => state)).toEqual(['sent', 'skipped', 'planned']);
});
