import { describe, expect, test } from 'vitest';
import { obligation } from './obligation.ts';
import { WORK_KINDS, type WorkKind, workVerdict } from './work-kinds.ts';

describe('must this owner register?', () => {
  test.each([1, 2, 9, 10, 500])('%i paid workers: yes, there is no least number', (paidWorkers) => {
    expect(obligation({ paidWorkers })).toEqual({
      obliged: true,
      basis: ['UU 24/2011 Ps 15; Perpres 82/2018 Ps 1, 13'],
      draft: true,
    });
  });

  test('nobody paid: no employer, but a member himself', () => {
    expect(obligation({ paidWorkers: 0 })).toMatchObject({
      obliged: false,
      basis: ['UU 24/2011 Ps 16'],
    });
  });

  test('only people of whom it is not clear what they are: an officer decides', () => {
    expect(obligation({ paidWorkers: 0, unclearWorkers: 2 })).toMatchObject({ obliged: 'officer' });
    expect(obligation({ paidWorkers: 1, unclearWorkers: 2 })).toMatchObject({ obliged: true });
  });

  test('before the duty reached micro firms an officer is asked', () => {
    expect(obligation({ paidWorkers: 3, month: '2015-12' })).toMatchObject({ obliged: 'officer' });
    expect(obligation({ paidWorkers: 3, month: '2016-01' })).toMatchObject({ obliged: true });
  });

  test.each([-1, 1.5, Number.NaN])('%d workers are refused', (paidWorkers) => {
    expect(() => obligation({ paidWorkers })).toThrow(RangeError);
  });
});

describe('who is a worker', () => {
  test.each<[WorkKind, true | false | 'officer']>([
    ['daily', true],
    ['piece-rate', true],
    ['part-time', true],
    ['probation', true],
    ['family-paid', true],
    ['family-unpaid', false],
    ['owner-sole', false],
    ['foreigner-six-months', true],
    ['profit-share', 'officer'],
    ['home-piece-work', 'officer'],
    ['apprentice-pocket-money', 'officer'],
    ['household-help', false],
    ['second-job', 'officer'],
  ])('%s: %s', (work, worker) => {
    expect(workVerdict(work, '2026-11')).toMatchObject({ worker, draft: true });
  });

  test('every kind of work cites its ground', () => {
    for (const rule of Object.values(WORK_KINDS).flat()) expect(rule.cite).toMatch(/Ps \d/);
  });
});
