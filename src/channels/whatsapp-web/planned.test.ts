import { expect, it } from 'vitest';
import { untilRestart } from './planned.ts';

const HOUR = 3_600_000;
const at = (text: string) => Date.parse(text);

it.each([
  ['2026-03-01T05:00:00Z', 0, '2026-03-01T20:00:00Z'],
  ['2026-03-01T05:00:00Z', 0.5, '2026-03-01T20:15:00Z'],
  // Begun a little before, or after it.
  ['2026-03-01T15:00:00Z', 0, '2026-03-02T20:00:00Z'],
  ['2026-03-01T21:00:00Z', 0, '2026-03-02T20:00:00Z'],
])('from %s it is three in the morning in the west of Indonesia', (now, chance, then) => {
  expect(at(now) + untilRestart(at(now), chance)).toBe(at(then));
});

it('a program that has just begun is not restarted within six hours', () => {
  for (let hour = 0; hour < 24; hour += 1)
    expect(untilRestart(at('2026-03-01T00:00:00Z') + hour * HOUR, 0)).toBeGreaterThanOrEqual(
      6 * HOUR,
    );
});
