import { expect, it } from 'vitest';
import { type ClockFacts, clockDoubt } from './clock-trust.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.parse('2026-11-24T03:00:00Z');

/** Begun an hour ago, a minute after the last commit. */
const facts = (more: Partial<ClockFacts> = {}): ClockFacts => ({
  now: START + HOUR,
  before: START - MINUTE,
  startedAt: START,
  passed: HOUR,
  heard: null,
  ...more,
});
const heard = (at: number, receivedAt = at) => ({ at, receivedAt });

it('a clock that goes as time does is trusted, and one that is put right by a minute', () => {
  expect(clockDoubt(facts())).toBeNull();
  expect(clockDoubt(facts({ now: START + HOUR + MINUTE }))).toBeNull();
});

it('not one that jumped while the program ran, forward or back', () => {
  expect(clockDoubt(facts({ now: START + 11 * HOUR }))).toBe('jumped');
  expect(clockDoubt(facts({ now: START - 5 * HOUR }))).toBe('jumped');
});

it('after a jump a message by a channel’s own clock is enough, if it came just now and agrees', () => {
  const now = START + 11 * HOUR;
  expect(clockDoubt(facts({ now, heard: heard(now - MINUTE) }))).toBeNull();
  expect(clockDoubt(facts({ now, heard: heard(now - HOUR) }))).toBe('jumped');
  expect(clockDoubt(facts({ now, heard: heard(START + HOUR, now - MINUTE) }))).toBe('jumped');
});

it('not one that stands five weeks after all that was written, until somebody writes', () => {
  const before = START - 36 * DAY;
  expect(clockDoubt(facts({ before }))).toBe('long_away');
  expect(clockDoubt(facts({ before, heard: heard(START + MINUTE) }))).toBeNull();
  expect(clockDoubt(facts({ before: START - 30 * DAY }))).toBeNull();
});

it('where nothing was ever written, nothing can be doubted', () => {
  expect(clockDoubt(facts({ before: 0 }))).toBeNull();
});
