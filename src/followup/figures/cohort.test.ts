import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseReason } from '../../../flows/kit/effects.ts';
import { STAGES } from '../stages.ts';
import { Cohorts, funnelOf, groupedBy, isAmong, whoReached } from './cohort.ts';
import { placeOf } from './place.ts';
import { furthest, OUTCOME_SIGNS, reached, type Signs, STEPS } from './steps.ts';

const reasons = fc.subarray<CaseReason>(['file_complete', 'data_missing', 'wants_person']);
const signs: fc.Arbitrary<Signs> = fc.record({
  told: fc.option(fc.constantFrom(...STEPS)),
  hasWorkers: fc.boolean(),
  stage: fc.option(fc.constantFrom(...STAGES)),
  reasons,
});
const where = fc.record({
  week: fc.constantFrom('2026-11-16', '2026-11-23'),
  place: fc.constantFrom('33.27.09', '33.27.12', 'belum'),
  channel: fc.constantFrom('telegram', 'web'),
});
const employers = fc.array(fc.tuple(signs, where), { maxLength: 60 });

function counted(all: readonly (readonly [Signs, Parameters<Cohorts['add']>[2]])[]) {
  const cohorts = new Cohorts();
  for (const [at, [one, at0]] of all.entries())
    cohorts.add(`e${String(at).padStart(3, '0')}`, furthest(one), at0);
  return cohorts.cells();
}

describe('the furthest step', () => {
  const nothing: Signs = { told: null, hasWorkers: false, stage: null, reasons: [] };

  it('is shown by the log, the list, the case', () => {
    expect(furthest(nothing)).toBe('contacted');
    expect(furthest({ ...nothing, told: 'verdict' })).toBe('verdict');
    expect(furthest({ ...nothing, hasWorkers: true })).toBe('list_begun');
    expect(furthest({ ...nothing, reasons: ['file_complete'] })).toBe('file_complete');
    expect(furthest({ ...nothing, stage: 'SIAP_DAFTAR' })).toBe('file_complete');
    expect(furthest({ ...nothing, stage: 'DIAJUKAN' })).toBe('handed_over');
    expect(furthest({ ...nothing, stage: 'TERDAFTAR' })).toBe('registered');
    expect(furthest({ ...nothing, stage: 'MENOLAK' })).toBe('contacted');
  });

  it('stays reached when a case goes back', () => {
    expect(furthest({ ...nothing, told: 'handed_over', stage: 'DATA_KURANG' })).toBe('handed_over');
  });

  it('is never less for one sign more', () => {
    fc.assert(
      fc.property(signs, fc.constantFrom(...STEPS), (one, step) => {
        const more = { ...one, told: reached(one.told ?? 'contacted', step) ? one.told : step };
        expect(reached(furthest(more), furthest(one))).toBe(true);
        expect(reached(furthest({ ...one, hasWorkers: true }), furthest(one))).toBe(true);
      }),
    );
  });

  it('is told by signs that stand in the order of the steps', () => {
    const order = OUTCOME_SIGNS.map(({ step }) => STEPS.indexOf(step));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe('a funnel', () => {
  it('never has more at a step than at the one before, and all at the first', () => {
    fc.assert(
      fc.property(employers, (all) => {
        const funnel = funnelOf(counted(all));
        expect(funnel[0]).toBe(all.length);
        for (const [at, count] of funnel.entries())
          expect(count).toBeLessThanOrEqual(funnel[at - 1] ?? all.length);
      }),
    );
  });

  it('is the sum of the funnels of its weeks, places or channels', () => {
    fc.assert(
      fc.property(employers, fc.constantFrom('week', 'place', 'channel'), (all, by) => {
        const cells = counted(all);
        const parts = [...groupedBy(cells, by as 'week').values()].map(funnelOf);
        const sums = STEPS.map((_, at) => parts.reduce((sum, part) => sum + (part[at] ?? 0), 0));
        expect(sums).toEqual(funnelOf(cells));
      }),
    );
  });

  it('counts just those whom it leads to, each once, and does not depend on their order', () => {
    fc.assert(
      fc.property(employers, fc.nat(), (all, turn) => {
        const cells = counted(all);
        for (const [at, step] of STEPS.entries()) {
          const who = whoReached(cells, step);
          expect(new Set(who).size).toBe(funnelOf(cells)[at]);
          expect(who).toEqual([...who].sort().reverse());
        }
        const from = turn % (all.length + 1);
        expect(funnelOf(counted([...all.slice(from), ...all.slice(0, from)]))).toEqual(
          funnelOf(cells),
        );
      }),
    );
  });

  it('of what is looked at and of what is not are together all', () => {
    fc.assert(
      fc.property(employers, (all) => {
        const cells = counted(all);
        const narrowed = { place: '33.27.12', channel: null, week: '2026-11-23' };
        const [within, without] = [true, false].map((is) =>
          funnelOf(cells.filter((one) => isAmong(one, narrowed) === is)),
        );
        expect(STEPS.map((_, at) => (within?.[at] ?? 0) + (without?.[at] ?? 0))).toEqual(
          funnelOf(cells),
        );
      }),
    );
  });
});

it('a place is a kecamatan of the own regency, or stands for all others', () => {
  expect(placeOf({ area: '33.27', kecamatan: '33.27.12' }, '33.27')).toBe('33.27.12');
  expect(placeOf({ area: '33.27', kecamatan: null }, '33.27')).toBe('belum');
  expect(placeOf({ area: null, kecamatan: null }, '33.27')).toBe('belum');
  expect(placeOf({ area: '33.28', kecamatan: '33.28.01' }, '33.27')).toBe('luar');
});
