import { expect, it } from 'vitest';
import { DAY, MemoryReminders, office, ownerFacts, TUESDAY } from '../../test/support/reminders.ts';
import { planFor, replan, wanted } from './planner.ts';
import { plans } from './plans/index.ts';

const begun = ownerFacts({ changedAt: TUESDAY, beganAt: TUESDAY, left: 2 });
const states = (memory: MemoryReminders) =>
  memory.rows.map(({ kind, step, state, reason }) => `${kind}/${step} ${state} ${reason}`);

it('planned twice is planned once', async () => {
  const memory = new MemoryReminders();
  await replan(plans, begun, memory.tx, TUESDAY);
  const before = structuredClone(memory.rows);
  expect(states(memory)).toEqual([
    'list_unfinished/1 planned null',
    'list_unfinished/2 planned null',
  ]);
  await replan(plans, begun, memory.tx, TUESDAY);
  expect(memory.rows).toEqual(before);
});

it('what is over is skipped, with the reason', async () => {
  for (const [more, reason] of [
    [{ left: 0 }, 'over'],
    [{ submittedAt: TUESDAY }, 'done'],
    [{ stopped: true, left: 0 }, 'stopped'],
    [{ agreedAt: null }, 'no_consent'],
  ] as const) {
    const memory = new MemoryReminders();
    await replan(plans, begun, memory.tx, TUESDAY);
    await replan(plans, { ...begun, ...more }, memory.tx, TUESDAY + 1);
    expect(memory.rows.map((row) => row.reason)).toEqual([reason, reason]);
  }
});

it('what was decided is not planned again when the facts come back', async () => {
  const memory = new MemoryReminders();
  await replan(plans, begun, memory.tx, TUESDAY);
  await replan(plans, { ...begun, agreedAt: null }, memory.tx, TUESDAY + 1);
  await replan(plans, begun, memory.tx, TUESDAY + 2);
  expect(memory.rows.every(({ state }) => state === 'skipped')).toBe(true);
});

it('it moves into her hours when she names them, but not what was moved for a reason of its own', async () => {
  const memory = new MemoryReminders();
  await replan(plans, begun, memory.tx, TUESDAY);
  const [first, second] = memory.rows;
  if (second) second.moves = 1;
  const before = second?.dueAt;
  const hours = { from: 16 * 60, to: 17 * 60 };
  await replan(plans, { ...begun, hours }, memory.tx, TUESDAY);
  const minute = new Date((first?.dueAt ?? 0) + 7 * 3_600_000).getUTCHours();
  expect(minute).toBe(16);
  expect(second?.dueAt).toBe(before);
});

it('what is due already is left to be decided, whatever changed', async () => {
  const memory = new MemoryReminders();
  await replan(plans, begun, memory.tx, TUESDAY);
  await replan(plans, { ...begun, left: 0 }, memory.tx, TUESDAY + 3 * DAY);
  expect(states(memory)[0]).toBe('list_unfinished/1 planned null');
});

it('nothing is planned without her consent, nor six weeks ahead', () => {
  const enrolled = ownerFacts({ enrolledAt: TUESDAY - 90 * DAY });
  expect(wanted(plans, { ...enrolled, agreedAt: null }, TUESDAY)).toEqual([]);
  const all = wanted(plans, enrolled, TUESDAY);
  expect(all.length).toBeGreaterThan(0);
  expect(all.every(({ dueAt }) => dueAt < TUESDAY + 46 * DAY)).toBe(true);
});

it('owners are not all written to in the same minute', () => {
  const minutes = Array.from({ length: 200 }, (_, n) => {
    const [first] = wanted(plans, { ...begun, employerId: `e${n}` }, TUESDAY);
    return first?.dueAt;
  });
  expect(new Set(minutes).size).toBeGreaterThan(100);
});

it('of who was erased everything planned is dropped, and no facts are kept', async () => {
  const memory = new MemoryReminders();
  await replan(plans, begun, memory.tx, TUESDAY);
  memory.stored = null;
  await planFor(plans, 'e1', office, memory.tx, TUESDAY);
  expect(memory.rows.map(({ reason }) => reason)).toEqual(['erased', 'erased']);
  expect(memory.facts).toBeNull();
});
