import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FromBrowser, Event as Told } from '../wire.ts';
import { createTelling } from './told.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const event = (at: number): Told => ({ kind: 'call', id: `C${at}`, chat: 'x', other: null, at });

function telling() {
  const said: Extract<FromBrowser, { t: 'events' }>[] = [];
  const line = createTelling((what) => {
    if (what.t === 'events') said.push(what);
  });
  const ids = () => said.map(({ events }) => events.map((one) => (one as { at: number }).at));
  return { line, said, ids };
}

it('what happens at once is told together, in its order, and again until it is acknowledged', () => {
  const { line, said, ids } = telling();
  for (const at of [1, 2, 3]) line.event(event(at));
  vi.advanceTimersByTime(1);
  expect(ids()).toEqual([[1, 2, 3]]);
  vi.advanceTimersByTime(3_000);
  expect(ids()).toEqual([
    [1, 2, 3],
    [1, 2, 3],
  ]);
  line.acknowledged(said[0]?.seq ?? 0);
  vi.advanceTimersByTime(60_000);
  expect(said).toHaveLength(2);
});

it('many are told in parts, and none is left out', () => {
  const { line, said, ids } = telling();
  for (let at = 1; at <= 120; at += 1) line.event(event(at));
  for (let n = 0; n < 3; n += 1) {
    vi.advanceTimersByTime(1);
    line.acknowledged(said.at(-1)?.seq ?? 0);
  }
  expect(ids().flat()).toEqual(Array.from({ length: 120 }, (_, at) => at + 1));
});

it('what comes while something waits to be acknowledged follows it', () => {
  const { line, said, ids } = telling();
  line.event(event(1));
  vi.advanceTimersByTime(1);
  line.event(event(2));
  line.acknowledged(said[0]?.seq ?? 0);
  vi.advanceTimersByTime(1);
  expect(ids().at(-1)).toEqual([2]);
});
