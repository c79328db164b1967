import { describe, expect, it, vi } from 'vitest';
import type { Log } from '../platform/log.ts';
import { Lines } from './lines.ts';

const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };
const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Work that waits by key, done piece by piece. */
function queued(fails: () => boolean = () => false) {
  const waiting = new Map<string, number>();
  const done: string[] = [];
  const underWay = new Map<string, number>();
  let most = 0;
  let mostOfOne = 0;
  const lines = new Lines(
    async (key) => {
      const mine = (underWay.get(key) ?? 0) + 1;
      underWay.set(key, mine);
      mostOfOne = Math.max(mostOfOne, mine);
      most = Math.max(
        most,
        [...underWay.values()].reduce((sum, n) => sum + n, 0),
      );
      try {
        await pause();
        if (fails()) throw new Error('broken');
        const left = waiting.get(key) ?? 0;
        if (left === 0) return false;
        waiting.set(key, left - 1);
        done.push(key);
        return true;
      } finally {
        underWay.set(key, mine - 1);
      }
    },
    silent,
    5,
  );
  const put = (key: string, pieces = 1) => {
    waiting.set(key, (waiting.get(key) ?? 0) + pieces);
    lines.wake(key);
  };
  return { lines, put, done, waiting, seen: () => ({ most, mostOfOne }) };
}

describe('talks are worked on', () => {
  it('one message at a time each, and side by side', async () => {
    const { lines, put, done, seen } = queued();
    for (const key of ['a', 'b', 'c']) put(key, 3);
    for (let n = 0; n < 20; n += 1) lines.wake('a');
    await lines.idle();
    expect(done.toSorted()).toEqual(['a', 'a', 'a', 'b', 'b', 'b', 'c', 'c', 'c']);
    expect(seen()).toEqual({ most: 3, mostOfOne: 1 });
  });

  it('at most 256 together; the others wait their turn and are not forgotten', async () => {
    const { lines, put, done, seen } = queued();
    for (let n = 0; n < 1000; n += 1) put(`talk ${n}`);
    await lines.idle();
    expect(new Set(done).size).toBe(1000);
    expect(seen()).toEqual({ most: 256, mostOfOne: 1 });
  });

  it('also when a message comes just as the line comes to its end', async () => {
    const { lines, put, done } = queued();
    for (let n = 0; n < 50; n += 1) {
      put('a');
      await pause();
    }
    await lines.idle();
    expect(done).toHaveLength(50);
  });

  it('again after a pause when it failed', async () => {
    let failures = 3;
    const { lines, put, done } = queued(() => {
      failures -= 1;
      return failures >= 0;
    });
    put('a');
    await vi.waitFor(() => expect(done).toEqual(['a']));
    await lines.stop();
  });

  it('no more after the end, which waits for what is under way', async () => {
    const { lines, put, done, waiting } = queued();
    put('a', 5);
    await lines.stop();
    const then = done.length;
    expect(then).toBeLessThan(5);
    lines.wake('a');
    await pause();
    await pause();
    expect(done).toHaveLength(then);
    expect(waiting.get('a')).toBe(5 - then);
  });

  it('and idle means that nothing is under way', async () => {
    const { lines } = queued();
    await lines.idle();
    lines.wake('nothing waits here');
    await lines.idle();
  });
});
