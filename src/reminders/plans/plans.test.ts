import { describe, expect, it } from 'vitest';
import { emptyRecord, type Fields } from '../../../flows/kit/record.ts';
import { DAY, office, ownerFacts, TUESDAY } from '../../../test/support/reminders.ts';
import { dayAt } from '../counting.ts';
import type { CaseState, OwnerFacts } from '../facts.ts';
import type { Plan } from '../plan.ts';
import { plans } from './index.ts';

/** Each step as 'occasion step: first day – last day'. */
function steps(kind: string, more: Partial<OwnerFacts>, now = TUESDAY): string[] {
  const facts = ownerFacts(more);
  return planOf(kind)
    .occasions(facts, { now, zone: 'WIB' })
    .flatMap(({ name, steps }) =>
      steps.map(
        ({ step, from, until }) =>
          `${name} ${step}: ${dayAt(from, 'WIB')} – ${dayAt(until - 1, 'WIB')}`,
      ),
    );
}

function planOf(kind: string): Plan {
  const plan = plans.find((one) => one.kind === kind);
  if (!plan) throw new Error(`no plan ${kind}`);
  return plan;
}

const changed = { beganAt: TUESDAY - 2 * DAY, changedAt: TUESDAY };
const over: Partial<OwnerFacts>[] = [{ enrolledAt: TUESDAY }];

function openCase(more: Partial<CaseState> = {}): CaseState {
  return {
    stage: 'DATA_KURANG',
    reasons: [],
    nextAt: null,
    nextKind: null,
    code: null,
    codeAt: null,
    closedAt: null,
    ...more,
  };
}

describe('while there is a file to be made', () => {
  it('who agreed and began nothing is written to after two days and after nine', () => {
    expect(steps('first_contact', { agreedAt: TUESDAY })).toEqual([
      '2026-11-24 1: 2026-11-26 – 2026-12-02',
      '2026-11-24 2: 2026-12-03 – 2026-12-10',
    ]);
    expect(steps('first_contact', { agreedAt: TUESDAY, ...changed })).toEqual([]);
    expect(steps('first_contact', { agreedAt: null })).toEqual([]);
  });

  it('a list that was left is counted from the last answer; what stands still does not begin anew', () => {
    expect(steps('list_unfinished', { ...changed, left: 2 })).toEqual([
      '2026-11-24 1: 2026-11-25 – 2026-11-27',
      '2026-11-24 2: 2026-11-28 – 2026-12-05',
    ]);
    expect(steps('list_unfinished', { ...changed, left: 2 }, TUESDAY + 3 * DAY)).toEqual(
      steps('list_unfinished', { ...changed, left: 2 }),
    );
    expect(steps('list_unfinished', { ...changed, left: 0 })).toEqual([]);
    expect(steps('list_unfinished', { ...changed, left: 2, submittedAt: TUESDAY })).toEqual([]);
  });

  it('data that lack come after the list, the file that lacks nothing after the data', () => {
    expect(steps('missing_data', { ...changed, missing: 3 })[0]).toBe(
      '2026-11-24 1: 2026-11-26 – 2026-11-30',
    );
    expect(steps('missing_data', { ...changed, missing: 3, left: 1 })).toEqual([]);
    const whole = { ...changed, workers: 2, consented: true };
    expect(steps('not_handed_over', whole)[0]).toBe('2026-11-24 1: 2026-11-25 – 2026-11-27');
    expect(steps('not_handed_over', { ...whole, consented: false })).toEqual([]);
    expect(steps('not_handed_over', { ...whole, submittedAt: TUESDAY })).toEqual([]);
  });

  it('all of them are over when she is registered', () => {
    for (const kind of ['first_contact', 'list_unfinished', 'missing_data', 'not_handed_over'])
      for (const more of over)
        expect(steps(kind, { ...changed, left: 2, workers: 1, consented: true, ...more })).toEqual(
          [],
        );
  });
});

describe('what she agreed with the office', () => {
  const visit = openCase({
    code: 'janji_datang_ke_kantor',
    nextAt: TUESDAY + 6 * DAY,
    nextKind: 'promised',
  });

  it('a visit on the 30th: papers from the 27th, and the day before', () => {
    expect(steps('visit_documents', { case: visit })).toEqual([
      '2026-11-30 1: 2026-11-27 – 2026-11-28',
    ]);
    expect(steps('appointment', { case: visit })).toEqual([
      '2026-11-30 1: 2026-11-29 – 2026-11-29',
    ]);
    expect(steps('appointment', { case: { ...visit, closedAt: TUESDAY } })).toEqual([]);
    expect(steps('appointment', { case: { ...visit, code: 'janji_melengkapi' } })).toEqual([]);
  });

  it('a promise is asked about a day after its day, and once more', () => {
    const promised = openCase({ nextAt: TUESDAY, nextKind: 'promised' });
    expect(steps('promise_passed', { case: promised })).toEqual([
      '2026-11-24 1: 2026-11-25 – 2026-11-28',
      '2026-11-24 2: 2026-11-29 – 2026-12-06',
    ]);
    expect(steps('promise_passed', { case: { ...promised, nextKind: 'visit' } })).toEqual([]);
    expect(steps('promise_passed', { case: promised, enrolledAt: TUESDAY })).toEqual([]);
  });

  it('rows that BPJS gave back, while they are not mended', () => {
    const refused = openCase({ reasons: ['refused_rows'], codeAt: TUESDAY });
    expect(steps('refused_row', { case: refused })[0]).toBe(
      '2026-11-24 1: 2026-11-26 – 2026-11-29',
    );
    expect(steps('refused_row', { case: { ...refused, reasons: [] } })).toEqual([]);
  });

  it('a time that she named herself is good for two days, and urgent', () => {
    const wish = { at: TUESDAY + DAY, askedAt: TUESDAY };
    expect(steps('own_wish', { wish })).toHaveLength(1);
    expect(steps('own_wish', { wish, enrolledAt: TUESDAY })).toEqual([]);
    expect(planOf('own_wish')).toMatchObject({ urgency: 'urgent', hers: true });
  });
});

describe('once she is registered', () => {
  const enrolledAt = Date.parse('2026-10-05T00:00:00Z');

  it('the bill that is due on the 10th is spoken of on the 7th, until the day before', () => {
    expect(steps('due_date', { enrolledAt })).toEqual([
      '2026-11 1: 2026-11-07 – 2026-11-10',
      '2026-12 1: 2026-12-07 – 2026-12-10',
    ]);
  });

  it('workers who came or went are asked about on the 15th, in time for the 20th', () => {
    expect(steps('workers_monthly', { enrolledAt })).toEqual([
      '2026-11 1: 2026-11-15 – 2026-11-19',
      '2026-12 1: 2026-12-15 – 2026-12-19',
    ]);
  });

  it('neither in the month of her registration, nor before it', () => {
    expect(steps('due_date', { enrolledAt: TUESDAY })).toEqual([
      '2026-12 1: 2026-12-07 – 2026-12-10',
    ]);
    expect(steps('workers_monthly', { enrolledAt: null })).toEqual([]);
  });
});

describe('a new minimum wage', () => {
  const january = Date.parse('2027-01-05T03:00:00Z');
  const says = (business: Fields, now: number, signatures?: unknown) =>
    planOf('new_minimum_wage').says?.(
      {
        record: { ...emptyRecord, business },
        now,
        office: { ...office, ...(signatures ? { signatures } : {}) } as typeof office,
        input: {},
        memory: {},
      },
      ownerFacts(),
    );

  it('is spoken of from 2 January on, to who was registered before', () => {
    const enrolledAt = Date.parse('2026-10-05T00:00:00Z');
    expect(steps('new_minimum_wage', { enrolledAt }, january)).toEqual([
      '2027 1: 2027-01-02 – 2027-01-22',
    ]);
    expect(steps('new_minimum_wage', { enrolledAt: january }, january)).toEqual([]);
    expect(steps('new_minimum_wage', {}, january)).toEqual([]);
  });

  it('only when it is decreed for her regency, and the figure is signed', () => {
    // Of 2027 nothing is decreed in here, and of 2026 the figures wait to be signed.
    expect(says({}, january)).toEqual({ skip: 'not_decreed' });
    const said = says({}, Date.parse('2026-01-05T03:00:00Z'));
    expect(said).toEqual({ skip: 'draft' });
  });
});

it('every plan is over, or waits for nothing, in a record that knows nothing', () => {
  const nobody = ownerFacts({ agreedAt: null });
  for (const plan of plans)
    expect(plan.occasions(nobody, { now: TUESDAY, zone: 'WIB' })).toEqual([]);
});
