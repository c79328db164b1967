import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadSentences } from './conversation/sentences.ts';
import { countNothing } from './platform/count.ts';
import { createLog } from './platform/log.ts';
import { remindersOf } from './reminder-app.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.parse('2026-11-23T03:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Reminders of a database whose last sign of life is so many days old, looked after once. */
async function lookedAfter(
  days: number,
  holdouts = new Map<string, number>(),
  channels: object[] = [],
) {
  const known = { mark: NOW - days * DAY, doubts: [] as (string | null)[], asked: 0 };
  const reader = {
    mark: async () => known.mark,
    changedSince: async () => [],
    facts: async () => [],
    stuck: async () => [],
    lastHeard: async () => null,
    async due() {
      known.asked += 1;
      return [];
    },
  };
  const tx = {
    async keepMark(at: number) {
      known.mark = at;
    },
    async keepClockDoubt(code: string | null) {
      known.doubts.push(code);
    },
  };
  const began = performance.now();
  const reminding = remindersOf({
    reader,
    store: { write: (work: (tx: never) => Promise<unknown>) => work(tx as never) },
    sentences: loadSentences(),
    channels,
    office: () => ({}),
    how: { holdouts, watched: true },
    clock: { now: () => NOW + performance.now() - began },
    log: createLog('silent', false),
    count: countNothing,
    onBrought: () => undefined,
  } as unknown as Parameters<typeof remindersOf>[0]);
  reminding.start();
  await vi.advanceTimersByTimeAsync(5_000);
  await reminding.stop();
  return { ...known, doubt: reminding.reminders.doubt };
}

describe('a program that starts', () => {
  it('years after all that was written sends nothing, and other processes see why', async () => {
    expect(await lookedAfter(900)).toMatchObject({
      // So that the next start on the same clock doubts it too.
      mark: NOW - 900 * DAY,
      doubt: 'long_away',
      doubts: ['long_away'],
      asked: 0,
    });
  });

  it('after a night sends what is due, and takes back what an earlier run doubted', async () => {
    expect(await lookedAfter(1)).toMatchObject({ doubt: null, doubts: [null], asked: 1 });
  });
  it('by a clock ten hours ahead of its channel sends nothing, though it was off for a night only', async () => {
    const asked = { at: NOW - 10 * HOUR, receivedAt: NOW };
    const channels = [{}, { serverTime: async () => null }, { serverTime: async () => asked }];
    const found = await lookedAfter(1, new Map(), channels);
    expect(found).toMatchObject({ doubt: 'ahead', doubts: ['ahead'], asked: 0 });
  });

  it('months after all that was written goes on at once where its channel has the same time', async () => {
    const asked = { at: NOW + 1000, receivedAt: NOW };
    const found = await lookedAfter(90, new Map(), [{ serverTime: async () => asked }]);
    expect(found).toMatchObject({ doubt: null, asked: 1 });
  });

  it('with a holdout of a kind that there is not says so, and which there are', async () => {
    const misspelt = new Map([['list_unfinisht', 0.1]]);
    await expect(lookedAfter(1, misspelt)).rejects.toThrow(
      /SIAP_REMINDER_HOLDOUT salah: tidak ada pengingat list_unfinisht; yang ada: own_wish/,
    );
  });
});
