import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCase, NOW, OFFICERS, plainCase } from '../../test/support/case-facts.ts';
import type { CaseFacts } from './facts.ts';
import { isOpen, isSnoozed, isToDo, VIEWS, type View, viewsOf } from './views.ts';

const WHOSE: readonly View[] = ['mine', 'unassigned'];
/** Views that say what to do. */
const WORK = VIEWS.filter((view) => view !== 'snoozed' && !WHOSE.includes(view));
const day = 86_400_000;

const viewsNow = (one: CaseFacts, officerId: string | null = null) =>
  viewsOf(one, { officerId, now: NOW });

/** Holds for whatever case, as each officer sees it and as nobody does. */
function always(holds: (one: CaseFacts, views: readonly View[], who: string | null) => void) {
  const who = fc.constantFrom(...OFFICERS, null);
  fc.assert(
    fc.property(anyCase, who, (one, officer) => holds(one, viewsNow(one, officer), officer)),
    { numRuns: 2000 },
  );
}

describe('of whatever case', () => {
  it('an open one that is not put off is in a view that says what to do', () => {
    always((one, views) => {
      expect(views.some((view) => WORK.includes(view))).toBe(isToDo(one, NOW));
    });
  });

  it('a closed or merged one is in no view', () => {
    always((one, views) => {
      if (!isOpen(one)) expect(views).toEqual([]);
    });
  });

  it('it is mine when it is assigned to me, and unassigned when to nobody', () => {
    always((one, views, who) => {
      if (!isOpen(one)) return;
      expect(views.includes('mine')).toBe(who !== null && one.assignee === who);
      expect(views.includes('unassigned')).toBe(one.assignee === null);
      expect(views.includes('mine') && views.includes('unassigned')).toBe(false);
    });
  });

  it('a date is promised or overdue, never both', () => {
    always((one, views) => {
      expect(views.includes('promised') && views.includes('overdue')).toBe(false);
      if (views.includes('overdue')) expect(one.nextAt).toBeLessThanOrEqual(NOW);
      if (views.includes('promised')) expect(one.nextAt).toBeGreaterThan(NOW);
    });
  });

  it('one that is put off is in that view and in whose it is, nowhere else', () => {
    always((one, views) => {
      expect(views.includes('snoozed')).toBe(isOpen(one) && isSnoozed(one, NOW));
      if (views.includes('snoozed'))
        expect(views.filter((view) => WORK.includes(view))).toEqual([]);
    });
  });

  it('who wants a person is seen, whatever date was set before', () => {
    always((one, views) => {
      const wants = one.reasons.includes('wants_person') || one.takenOver !== null;
      expect(views.includes('wants_person')).toBe(isOpen(one) && wants);
    });
  });

  it('nobody registers what is sent, was given back, or may not be used any more', () => {
    always((one, views) => {
      if (!views.includes('ready_to_register')) return;
      expect(one.reasons).toContain('file_complete');
      expect(one.stage).not.toBe('DIAJUKAN');
      expect(one.reasons).not.toContain('consent_withdrawn');
      expect(one.reasons).not.toContain('refused_rows');
      expect(views).not.toContain('missing_data');
      expect(views).not.toContain('submitted');
    });
  });

  it('only the dates move a case that nobody touches', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { nextAt, snoozedUntil } = one;
        const later = Math.max(NOW, nextAt ?? 0, snoozedUntil ?? 0) + day;
        const look = { officerId: null, now: later };
        expect(viewsOf(one, look)).toEqual(viewsOf(one, { ...look, now: later + 300 * day }));
      }),
    );
  });
});

it.each<[string, Partial<CaseFacts>, View[]]>([
  ['just opened', { reasons: [] }, ['missing_data', 'unassigned']],
  [
    'a list that was left and a date that was promised',
    { reasons: ['list_unfinished'], nextAt: NOW + 1, nextKind: 'promised', assignee: 'o1' },
    ['missing_data', 'promised'],
  ],
  [
    'a person wanted beside a list that was left',
    { reasons: ['wants_person', 'list_unfinished'] },
    ['wants_person', 'missing_data', 'unassigned'],
  ],
  ['whole', { reasons: ['file_complete', 'state_paid'] }, ['ready_to_register', 'unassigned']],
  [
    'whole, and the consent taken back',
    { reasons: ['file_complete', 'consent_withdrawn'] },
    ['needs_decision', 'unassigned'],
  ],
  [
    'sent, and the answer is late',
    { stage: 'DIAJUKAN', reasons: ['file_complete'], nextAt: NOW, nextKind: 'answer_due' },
    ['overdue', 'submitted', 'unassigned'],
  ],
  ['a step of the law', { stage: 'TEGURAN_1', reasons: [] }, ['legal', 'unassigned']],
  ['put off', { snoozedUntil: NOW + 1, assignee: 'o1' }, ['snoozed']],
  ['put off until now', { snoozedUntil: NOW, assignee: 'o1' }, ['missing_data']],
  [
    'put off while a person writes with her',
    {
      snoozedUntil: NOW + 1,
      takenOver: { by: 'o1', since: NOW, waitingSince: NOW },
      assignee: 'o1',
    },
    ['wants_person', 'missing_data'],
  ],
])('%s: %j', (_, more, views) => {
  expect(viewsNow(plainCase(1, more))).toEqual(views);
});
