import { expect, it } from 'vitest';
import { ClockTrust } from './clock-trust.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.parse('2026-11-24T03:00:00Z');

const trust = (before = START - MINUTE) => new ClockTrust(before, START, 0);
const heard = (at: number, receivedAt = at) => ({ at, receivedAt });

it('a clock that goes as time does is trusted, and one that is put right by a minute', () => {
  expect(trust().look(START + HOUR, HOUR, null)).toBeNull();
  expect(trust().look(START + HOUR + MINUTE, HOUR, null)).toBeNull();
});

it('not one that jumped while the program ran, forward or back', () => {
  expect(trust().look(START + 11 * HOUR, HOUR, null)).toBe('jumped');
  expect(trust().look(START - 5 * HOUR, HOUR, null)).toBe('jumped');
});

it('not one that stands still while time goes on, as ours does where it was set back', () => {
  const clock = trust();
  expect(clock.look(START, 4 * MINUTE, null)).toBeNull();
  expect(clock.look(START, 8 * MINUTE, null)).toBe('jumped');
});

it('after a jump a message by a channel’s own clock settles it for good, if it came since and agrees', () => {
  const now = START + 11 * HOUR;
  const clock = trust();
  expect(clock.look(now, HOUR, heard(START + MINUTE))).toBe('jumped');
  expect(clock.look(now + MINUTE, HOUR + MINUTE, heard(START + MINUTE))).toBe('jumped');
  // Written ten hours ago by its own clock: it waited, or our clock is wrong.
  const old = heard(START + HOUR, now + MINUTE);
  expect(clock.look(now + 2 * MINUTE, HOUR + 2 * MINUTE, old)).toBe('jumped');
  const fresh = heard(now + 3 * MINUTE);
  expect(clock.look(now + 3 * MINUTE, HOUR + 3 * MINUTE, fresh)).toBeNull();
  expect(clock.look(now + 9 * HOUR, 10 * HOUR, null)).toBeNull();
});

it('a clock that jumped and was put right again is trusted again', () => {
  const clock = trust();
  expect(clock.look(START + 11 * HOUR, HOUR, null)).toBe('jumped');
  expect(clock.look(START + 2 * HOUR, 2 * HOUR, null)).toBeNull();
});

it('not one that stands five weeks after all that was written, until somebody writes', () => {
  const away = trust(START - 36 * DAY);
  expect(away.look(START + MINUTE, MINUTE, null)).toBe('long_away');
  expect(away.look(START + 2 * MINUTE, 2 * MINUTE, heard(START + MINUTE))).toBeNull();
  expect(away.look(START + HOUR, HOUR, null)).toBeNull();
  expect(trust(START - 30 * DAY).look(START + MINUTE, MINUTE, null)).toBeNull();
});

it('not one that messages come to from its future: it is behind', () => {
  const clock = trust();
  const ahead = heard(START + 3 * HOUR, START + MINUTE);
  expect(clock.look(START + MINUTE, MINUTE, ahead)).toBe('behind');
  expect(clock.look(START + HOUR, HOUR, null)).toBe('behind');
});

it('an old message says nothing: it may have waited while nothing ran', () => {
  expect(trust().look(START + MINUTE, MINUTE, heard(START - 9 * HOUR, START + MINUTE))).toBeNull();
});

it('a server that tells another time is believed at once, ahead and behind', () => {
  const now = START + MINUTE;
  const off = (by: number) => ({ at: now + by, receivedAt: now });
  expect(trust().look(now, MINUTE, null, off(-10 * HOUR))).toBe('ahead');
  expect(trust(0).look(now, MINUTE, null, off(7 * HOUR))).toBe('behind');
  const clock = trust(START - 36 * DAY);
  expect(clock.look(now, MINUTE, null, off(2_000))).toBeNull();
});

it('and a clock that it called wrong stays doubted until it agrees, whatever waited meanwhile', () => {
  const clock = trust();
  const now = START + MINUTE;
  expect(clock.look(now, MINUTE, null, { at: now - 10 * HOUR, receivedAt: now })).toBe('ahead');
  const old = heard(now - 10 * HOUR, now + MINUTE);
  expect(clock.look(now + MINUTE, 2 * MINUTE, old)).toBe('ahead');
  const right = now + 2 * MINUTE;
  expect(clock.look(right, 3 * MINUTE, null, { at: right, receivedAt: right })).toBeNull();
});

it('where nothing was ever written, nothing can be doubted', () => {
  expect(trust(0).look(START + MINUTE, MINUTE, null)).toBeNull();
});
