import { describe, expect, it, vi } from 'vitest';
import type { Matter } from '../../../src/reminders/judge.ts';
import { wrongTime } from './allowed.ts';
import { Checker } from './checker.ts';
import type { Ledger } from './ledger.ts';
import { newOwner } from './owners.ts';
import { Chance } from './random.ts';
import { DAY } from './times.ts';
import { Year } from './year.ts';

vi.mock('../../../src/platform/owner.ts', async () => (await import('./living.ts')).owner);
vi.mock('../../../src/platform/ids.ts', async (original) => ({
  ...(await original<object>()),
  ...(await import('./living.ts')).ids,
}));
// A judge that lets everything pass: whatever the checker does not see then, it would never see.
vi.mock('../../../src/reminders/judge.ts', () => ({
  judge: (_: unknown, { stored, now }: Matter) => {
    const [talk] = stored?.talks ?? [];
    if (!talk) return { is: 'skip', why: 'no_address' };
    return { is: 'send', talk, args: {}, until: now + 3 * 86_400_000 };
  },
  stillStands: () => true,
}));
vi.setConfig({ testTimeout: 120_000 });

it('the year finds what a judge that always sends does wrong', async () => {
  const begin = Date.parse('2026-01-31T17:00:00Z');
  const plan = { owners: 30, days: 45, begin, seed: 5, whimDays: 5, troubleDays: 3 };
  const { problems } = await new Year(plan).run();
  const kinds = new Set(problems.map((one) => one.split(':')[0]));
  for (const kind of ['cap of the day', 'cap of the week']) expect(kinds).toContain(kind);
  // Night, stop and the rest: planning, the talk and the sender keep her from them as well; see below.
});

it.each([
  ['2026-11-24T03:00:00Z', 'WIB', null],
  ['2026-11-24T00:59:59Z', 'WIB', 'night'],
  ['2026-11-24T13:00:00Z', 'WIB', 'night'],
  ['2026-11-24T12:30:00Z', 'WIT', 'night'],
  ['2026-11-27T05:00:00Z', 'WIB', 'friday prayer'],
  ['2026-11-29T03:00:00Z', 'WIB', 'day off'],
  ['2026-12-25T02:00:00Z', 'WIB', 'day off'],
  ['2026-03-21T03:00:00Z', 'WIB', 'idul fitri'],
  ['2026-02-24T10:30:00Z', 'WIB', 'ramadan'],
] as const)('at %s in %s: %s', (time, zone, wrong) => {
  expect(wrongTime(Date.parse(time), zone, false)).toBe(wrong);
});

it('on a day off what is urgent may come, in her own hours only', () => {
  const sunday = Date.parse('2026-11-29T03:00:00Z');
  expect(wrongTime(sunday, 'WIB', true)).toBeNull();
  expect(wrongTime(sunday, 'WIB', true, { from: 11 * 60 })).toBe('not her hours');
  expect(wrongTime(sunday, 'WIB', true, { notDays: [6] })).toBe('not her day');
});

describe('the checker', () => {
  const at = Date.parse('2026-11-24T03:00:00Z');
  const row = {
    id: 'r1',
    employerId: 'e1',
    kind: 'list_unfinished',
    step: 2,
    occasion: '2026-11-20',
    dueAt: at,
    state: 'sent',
    reason: null,
    decidedAt: at,
    outboxId: 'o1',
    answer: null,
    answeredAt: null,
  };
  const owner = { ...newOwner(1, new Chance(1)), employerId: 'e1' };
  const sent = { id: 'o1', address: owner.address, at, reminder: true, inDoubt: false };

  function found(change: {
    row?: Partial<typeof row> | null;
    against?: string[];
    owner?: Partial<typeof owner>;
    of?: object[];
    sends?: Partial<typeof sent>[];
  }): string[] {
    const ledger = {
      byOutbox: () => (change.row === null ? null : { ...row, ...change.row }),
      forbids: () => change.against ?? [],
      of: () => change.of ?? [],
      message: () => ({ state: 'sent', code: null, createdAt: at }),
      openOrSince: () => change.of ?? [],
    } as unknown as Ledger;
    const checker = new Checker(ledger, () => ({ ...owner, ...change.owner }));
    checker.stepped(['e1']);
    for (const more of change.sends ?? [{}]) checker.left({ ...sent, ...more });
    checker.audit(at, 0);
    return checker.problems.map((one) => one.split(/[:,]/)[0] ?? '');
  }

  it.each([
    ['nothing in a good one', {}, []],
    ['stop', { against: ['stopped'] }, ['stopped']],
    ['a consent taken back', { against: ['no consent'] }, ['no consent']],
    ['a block', { against: ['blocked'] }, ['blocked']],
    ['erasure', { against: ['erased'] }, ['erased']],
    ['that she is registered', { owner: { enrolledAt: at - 1 } }, ['registered']],
    ['what nobody planned', { row: null }, ['unknown']],
    ['the same twice', { sends: [{}, { at: at + 1 }] }, ['twice']],
    ['the same twice, in doubt', { sends: [{}, { inDoubt: true }] }, []],
    ['a bill of another month', { row: { kind: 'due_date' } }, ['stale']],
    [
      'what she said is done',
      { of: [{ ...row, step: 1, answer: 'done_handed', answeredAt: at - 1 }] },
      ['done'],
    ],
    [
      'what is overdue',
      { of: [{ ...row, id: 'r2', state: 'planned', dueAt: at - 3 * DAY }] },
      ['overdue'],
    ],
    ['what was skipped without a reason', { of: [{ ...row, state: 'skipped' }] }, ['no reason']],
  ])('sees %s', (_, change, problems) => {
    const seen = found(change as Parameters<typeof found>[0]);
    expect(seen.map((one) => one.replace(/\/.*/, '').replace(/ list_unfinished$/, ''))).toEqual(
      problems.map((one) => one.replace(/ list_unfinished$/, '')),
    );
  });
});
