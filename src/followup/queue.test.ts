import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCase, NOW, plainCase } from '../../test/support/case-facts.ts';
import { loadSentences } from '../conversation/sentences.ts';
import type { CaseFacts } from './facts.ts';
import { byUrgency, inOrder, isUnanswered, score, standsUntil } from './queue.ts';
import { reasonsOf, whyOf } from './reasons.ts';
import { viewsOf } from './views.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const sentences = loadSentences();
const say = (key: string, args?: Record<string, string | number | boolean>) =>
  sentences.say('id', key, args);
const why = (more: Partial<CaseFacts>, now = NOW) => whyOf(plainCase(1, more), now, say);
const weighs = (more: Partial<CaseFacts>, now = NOW) => score(plainCase(1, more), now);

/** She wants to be called today from nine to ten; told yesterday. */
const callAt = { said: 'besok jam 9', askedAt: NOW - DAY, day: 'tomorrow', from: 9, to: 10 };
const call: Partial<CaseFacts> = { reasons: ['call_back'], callAt };
/** It is eight. */
const NINE = NOW + HOUR;

describe('the order', () => {
  it('is one order, whatever the cases are', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 12 }), fc.nat(), (cases, seed) => {
        const known = new Map(cases.map((one) => [one.id, one]));
        const all = [...known.values()];
        const turned = [...all.slice(seed % 12), ...all.slice(0, seed % 12)];
        expect(inOrder(turned, NOW)).toEqual(inOrder(all, NOW));
      }),
    );
  });

  it('puts who was not answered in time before everything else', () => {
    fc.assert(
      fc.property(anyCase, anyCase, (a, b) => {
        fc.pre(isUnanswered(a, NOW) && !isUnanswered(b, NOW));
        const ranked = (one: CaseFacts) => ({ ...one, score: score(one, NOW) });
        expect(byUrgency(ranked(a), ranked(b))).toBeLessThan(0);
      }),
    );
  });

  it('never puts a case lower for having waited longer', () => {
    fc.assert(
      fc.property(anyCase, fc.nat({ max: 40 }), (one, days) => {
        const older = { ...one, openedAt: one.openedAt - days * DAY };
        expect(score(older, NOW)).toBeGreaterThanOrEqual(score(one, NOW));
      }),
    );
  });

  it('brings a call up in its hours: over a whole file that is late, under who waits for an answer', () => {
    const late = {
      reasons: ['file_complete' as const],
      openedAt: NOW - 60 * DAY,
      nextAt: NOW - DAY,
    };
    expect(weighs(call, NINE)).toBeGreaterThan(weighs(late, NINE));
    const waits = { reasons: ['wants_person' as const], wantsSince: NOW - DAY };
    expect(weighs(call, NINE)).toBeLessThan(weighs(waits, NINE));
  });

  it('leaves a call below a whole file until its hours, and brings it up when they went by', () => {
    const whole = { reasons: ['file_complete' as const] };
    expect(weighs(call)).toBeLessThan(weighs(whole));
    expect(weighs(call, NINE + HOUR)).toBeGreaterThan(weighs(whole, NINE + HOUR));
  });

  it('leaves it when she was just called in vain', () => {
    const tried = { ...call, last: { code: 'no_answer', via: 'call' as const, at: NINE + 1 } };
    expect(weighs(tried, NINE + 2)).toBeLessThan(weighs(call, NINE + 2));
    const wrote = { ...call, last: { code: 'no_answer', via: 'whatsapp' as const, at: NINE + 1 } };
    expect(weighs(wrote, NINE + 2)).toBe(weighs(call, NINE + 2));
  });
});

describe('until when a case stands as it does', () => {
  it('nothing of it changes before, whatever the case and the time', () => {
    const minutes = fc.integer({ min: 0, max: 40 * 24 * 60 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyCase, minutes, share, (one, after, within) => {
        const now = NOW + after * 60_000;
        const until = Math.min(standsUntil(one, now), now + 90 * DAY);
        expect(until).toBeGreaterThan(now);
        for (const then of [
          Math.min(until - 1, Math.floor(now + (until - now) * within)),
          until - 1,
        ]) {
          if (then < now) continue;
          expect(score(one, then)).toBe(score(one, now));
          const views = (at: number) => viewsOf(one, { officerId: null, now: at });
          expect(views(then)).toEqual(views(now));
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is no longer than an hour for one that waits, and for good once time weighs no more', () => {
    expect(standsUntil(plainCase(1), NOW + 1)).toBe(NOW + HOUR);
    const old = plainCase(1, { openedAt: NOW - 30 * DAY, nextAt: NOW - 30 * DAY });
    expect(standsUntil(old, NOW)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the reasons of a case', () => {
  it('are one line as an officer would say it', () => {
    const one = {
      reasons: ['file_complete' as const],
      openedAt: NOW - 3 * DAY,
      workers: 6,
      nextAt: Date.parse('2026-11-20T03:00:00Z'),
      nextKind: 'promised' as const,
    };
    expect(why(one)).toBe('siap daftar, 3 hari menunggu · 6 pekerja · janji 20 Nov lewat');
  });

  it('begin with what weighs most', () => {
    expect(why({ reasons: ['extra_family', 'file_complete'] })).toBe(
      'siap daftar, baru hari ini · ada keluarga tambahan 1%',
    );
  });

  it('tell of the hours of a call when they are there, and when they went by', () => {
    const asked = 'minta ditelepon besok jam 9 (ditulis 22 November 2026), baru hari ini';
    expect(why(call)).toBe(asked);
    expect(why(call, NINE)).toBe(`jam telepon sekarang · ${asked}`);
    expect(why(call, NINE + HOUR)).toBe(`jam telepon sudah lewat · ${asked}`);
  });

  it('tell how long somebody waits for an answer', () => {
    const waits = (ago: number) =>
      why({ reasons: ['wants_person'], wantsSince: NOW - ago, openedAt: NOW - ago });
    expect(waits(HOUR)).toContain('menunggu balasan 60 menit · minta bicara dengan petugas');
    expect(waits(5 * HOUR)).toContain('menunggu balasan 5 jam');
    expect(waits(60_000)).not.toContain('menunggu balasan');
  });

  it('can be told of whatever case', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        expect(whyOf(one, NOW, say)).not.toBe('');
      }),
    );
  });

  it('tell all that its place comes from: cases that are told alike stand alike', () => {
    const key = fc.constantFrom(...(Object.keys(plainCase(1)) as (keyof CaseFacts)[]));
    // Days are told; hours of a day only weigh.
    const inDay = ({ nextAt, ...one }: CaseFacts) => ({
      ...one,
      openedAt: NOW - 3 * DAY,
      nextAt: nextAt === null ? null : NOW + Math.trunc((nextAt - NOW) / DAY) * DAY,
    });
    fc.assert(
      fc.property(anyCase, anyCase, key, (a, b, changed) => {
        const one = inDay(a);
        const other = inDay({ ...a, [changed]: b[changed] });
        fc.pre(JSON.stringify(reasonsOf(one, NOW)) === JSON.stringify(reasonsOf(other, NOW)));
        expect(score(other, NOW)).toBe(score(one, NOW));
      }),
      { numRuns: 2000 },
    );
  });

  it('can be told without what she wrote', () => {
    const one = plainCase(1, { notes: ['=1+1'] });
    expect(whyOf(one, NOW, say)).toContain('=1+1');
    expect(whyOf(one, NOW, say, ['office:wrote'])).toBe('data kurang, baru hari ini');
  });
});
