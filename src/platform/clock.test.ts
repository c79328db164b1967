import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClock } from './clock.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T01:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the clock', () => {
  it("tells the machine's own time", () => {
    expect(createClock().now()).toBe(Date.parse('2026-11-23T01:00:00Z'));
  });

  it('begins at the time of a rehearsal, and runs on from there', () => {
    const clock = createClock(Date.parse('2027-01-01T00:00:00Z'));
    expect(clock.now()).toBe(Date.parse('2027-01-01T00:00:00Z'));
    vi.advanceTimersByTime(1500);
    expect(clock.now()).toBe(Date.parse('2027-01-01T00:00:01.500Z'));
  });

  it("does not go back when the machine's time is set back", () => {
    const clock = createClock();
    const before = clock.now();
    vi.setSystemTime(before - 60_000);
    expect(clock.now()).toBe(before);
    vi.setSystemTime(before + 1);
    expect(clock.now()).toBe(before + 1);
  });

  it('is never earlier than the last commit', () => {
    const now = Date.now();
    expect(createClock(undefined, now + 5000).now()).toBe(now + 5000);
    expect(createClock(undefined, now - 5000).now()).toBe(now);
  });
});
