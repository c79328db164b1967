import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OutcomeLine } from './ports.ts';
import { quantile } from './quantile.ts';
import { type Wait, WaitBook, waitFigure } from './waits.ts';

type Said = Pick<OutcomeLine, 'kind'> & Partial<OutcomeLine>;

/** Lines of the log, a minute after one another. */
function waitsIn(...said: Said[]): Wait[] {
  const book = new WaitBook();
  const rest = { employerId: 'e', reason: null, by: 'bot', via: null };
  for (const [at, one] of said.entries()) book.hear({ ...rest, at: at * 60_000, ...one });
  return book.waits();
}
const minutes = (waits: readonly Wait[]) =>
  waits.map(({ kind, since, until }) => [
    kind,
    since / 60_000,
    until === null ? null : until / 60_000,
  ]);

const asks = { kind: 'person_requested' };
const calls = { kind: 'tidak_diangkat', by: 'u1', via: 'call' };

describe('a wait', () => {
  it('lasts from the first request to the first answer, by whatever way', () => {
    expect(minutes(waitsIn(asks, asks, calls, calls))).toEqual([['answer', 0, 2]]);
    expect(minutes(waitsIn(asks, { kind: 'person_joined' }))).toEqual([['answer', 0, 1]]);
  });

  it('begins anew with a request after an answer', () => {
    expect(minutes(waitsIn(asks, calls, asks))).toEqual([
      ['answer', 0, 1],
      ['answer', 2, null],
    ]);
  });

  it('is none for a call at an hour, for what was taken back, or for who is gone', () => {
    expect(waitsIn({ ...asks, reason: 'call_back' }, calls)).toEqual([]);
    expect(waitsIn(asks, { kind: 'person_withdrawn' }, calls)).toEqual([]);
    expect(waitsIn(asks, { kind: 'erased' })).toEqual([]);
  });

  it('is not ended by what talk itself notes', () => {
    expect(minutes(waitsIn(asks, { kind: 'obligation_told' }))).toEqual([['answer', 0, null]]);
  });

  it('goes from a complete file to the hand-over, and from there to the registration', () => {
    const told = waitsIn(
      { kind: 'file_submitted', reason: 'with_gaps' },
      { kind: 'file_submitted', reason: 'complete' },
      { kind: 'diajukan', by: 'u1' },
      { kind: 'dikembalikan_bpjs', by: 'u1' },
      { kind: 'diajukan', by: 'u1' },
      { kind: 'terdaftar', by: 'u1' },
    );
    expect(minutes(told)).toEqual([
      ['handed_over', 1, 2],
      ['registered', 2, 5],
    ]);
  });

  const kinds = ['person_requested', 'person_joined', 'file_submitted', 'diajukan', 'terdaftar'];
  const line = fc.record({
    employerId: fc.constantFrom('a', 'b', 'c'),
    kind: fc.constantFrom(...kinds, 'erased', 'janji_melengkapi'),
    reason: fc.constantFrom(null, 'complete'),
    by: fc.constantFrom('bot', 'u1'),
    via: fc.constantFrom(null, 'call'),
  });

  it('never ends before it begins, and one employer has one open wait of a kind at most', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const waits = waitsIn(...lines);
        for (const { since, until } of waits)
          expect(until ?? Number.POSITIVE_INFINITY).toBeGreaterThan(since);
        const open = waits.filter(({ until }) => until === null);
        const names = open.map(({ kind, employerId }) => `${kind} ${employerId}`);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('depends on nobody else', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const timed = lines.map((one, at) => ({ ...one, at: at * 60_000 }));
        const together = waitsIn(...timed).filter(({ employerId }) => employerId === 'a');
        const alone = waitsIn(...timed.filter(({ employerId }) => employerId === 'a'));
        expect(together).toEqual(alone);
      }),
    );
  });
});

describe('how long waits lasted', () => {
  const lasted = (times: readonly number[]): Wait[] =>
    times.map((until) => ({ kind: 'answer', employerId: 'e', since: 0, until }));

  it('is said of five and more, and what still lasts is counted apart', () => {
    const open: Wait = { kind: 'answer', employerId: 'e', since: 0, until: null };
    expect(waitFigure([...lasted([1, 2, 3, 4]), open])).toEqual({
      count: 4,
      waiting: 1,
      median: null,
      p90: null,
    });
    expect(waitFigure(lasted([50, 10, 40, 20, 30]))).toMatchObject({ median: 30, p90: 46 });
  });

  it('lies between the shortest and the longest, whatever their order', () => {
    const times = fc.array(fc.nat(1_000_000), { minLength: 5, maxLength: 50 });
    fc.assert(
      fc.property(times, (all) => {
        const { median, p90 } = waitFigure(lasted(all));
        expect(median).toBeGreaterThanOrEqual(Math.min(...all));
        expect(p90).toBeGreaterThanOrEqual(median ?? 0);
        expect(p90).toBeLessThanOrEqual(Math.max(...all));
        expect(waitFigure(lasted([...all].reverse()))).toEqual(waitFigure(lasted(all)));
      }),
    );
  });
});

describe('a quantile', () => {
  const sorted = fc.array(fc.nat(1000), { minLength: 1 }).map((all) => all.sort((a, b) => a - b));

  it('of none is none', () => expect(quantile([], 0.5)).toBeNull());

  it('grows with its part, from the least to the greatest', () => {
    fc.assert(
      fc.property(sorted, fc.double({ min: 0, max: 1, noNaN: true }), (all, q) => {
        const value = quantile(all, q) ?? Number.NaN;
        expect(value).toBeGreaterThanOrEqual(all[0] ?? 0);
        expect(value).toBeLessThanOrEqual(all.at(-1) ?? 0);
        expect(quantile(all, q / 2) ?? 0).toBeLessThanOrEqual(value + 1e-9);
        expect(quantile(all, 0)).toBe(all[0]);
        expect(quantile(all, 1)).toBe(all.at(-1));
      }),
    );
  });
});
