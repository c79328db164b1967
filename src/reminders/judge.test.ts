import { describe, expect, it } from 'vitest';
import {
  asJson,
  DAY,
  HOUR,
  office,
  storedOwner,
  TUESDAY,
  talkState,
} from '../../test/support/reminders.ts';
import type { Stored } from './facts.ts';
import { judge, type Matter } from './judge.ts';
import type { Plan } from './plan.ts';

const plan: Plan = {
  kind: 'list_unfinished',
  rank: 1,
  urgency: 'normal',
  asks: 'done',
  steps: 1,
  most: 3,
  fields: [],
  occasions: () => [
    { name: 'x', steps: [{ step: 1, from: TUESDAY - HOUR, until: TUESDAY + 8 * DAY }] },
  ],
};
const hers: Plan = { ...plan, kind: 'own_wish', urgency: 'urgent', hers: true };
const urgent: Plan = { ...plan, kind: 'appointment', urgency: 'urgent' };

function matter(more: Partial<Matter> = {}, stored: Stored | null = storedOwner()): Matter {
  return {
    key: { employerId: 'e1', kind: 'list_unfinished', occasion: 'x', step: 1 },
    dueAt: TUESDAY,
    notBy: null,
    stored,
    sent: { at: [], ofKind: 0 },
    office,
    holdouts: new Map(),
    now: TUESDAY,
    ...more,
  };
}

const business = (fields: object) => storedOwner({}, asJson(fields) as Record<string, never>);
const why = (verdict: ReturnType<typeof judge>) => (verdict.is === 'send' ? 'send' : verdict.why);

it('who wrote by a clock that ran ahead is not taken to be writing for as long', () => {
  const wroteAt = (lastInAt: number) => storedOwner({ talks: [talkState({ lastInAt })] });
  expect(judge(plan, matter({}, wroteAt(TUESDAY + 31 * DAY))).is).toBe('send');
  // Clocks of two processes differ a little.
  expect(why(judge(plan, matter({}, wroteAt(TUESDAY + 1000))))).toBe('talking');
});

describe('what is never said', () => {
  const noConsent = storedOwner();
  const cases: [string, Stored | null, string][] = [
    ['to nobody: she was erased', null, 'no_address'],
    ['to who said stop', business({ stopped: true }), 'stopped'],
    [
      'to who did not agree to be reminded',
      { ...noConsent, record: { ...noConsent.record, consents: {} } },
      'no_consent',
    ],
    ['to who blocked us', storedOwner({ talks: [talkState({ blocked: true })] }), 'blocked'],
    ['to who has no talk', storedOwner({ talks: [] }), 'no_address'],
    [
      'to who never wrote a word',
      storedOwner({ talks: [talkState({ lastInAt: null })] }),
      'never_wrote',
    ],
  ];
  it.each(cases)('%s', (_, stored, reason) => {
    expect(judge(plan, matter({}, stored))).toEqual({ is: 'skip', why: reason });
    expect(judge(hers, matter({}, stored))).toEqual({ is: 'skip', why: reason });
  });

  it('that she stopped goes before every other reason', () => {
    const stored = storedOwner({ talks: [talkState({ blocked: true })] }, { stopped: true });
    expect(why(judge(plan, matter({ sent: { at: [], ofKind: 9 } }, stored)))).toBe('stopped');
  });
});

describe('what is over', () => {
  it('when nothing is left to remind of, and done when she is registered', () => {
    const over = { ...plan, occasions: () => [] };
    expect(why(judge(over, matter()))).toBe('over');
    const registered = business({ enrolled: { number: '1', date: '2026-11-01' } });
    expect(why(judge(over, matter({}, registered)))).toBe('done');
  });

  it('when its time is past, or this kind came often enough', () => {
    expect(why(judge(plan, matter({ now: TUESDAY + 8 * DAY })))).toBe('stale');
    expect(why(judge(plan, matter({ sent: { at: [], ofKind: 3 } })))).toBe('enough');
  });

  it('for owners who are left out to see what reminding does, but for their own wishes', () => {
    const holdouts = new Map([
      ['list_unfinished', 0.999_999],
      ['own_wish', 0.999_999],
    ]);
    expect(why(judge(plan, matter({ holdouts })))).toBe('holdout');
    expect(why(judge(hers, matter({ holdouts })))).toBe('send');
  });

  it('when the plan finds nothing to say; a decree that is still to come is waited for', () => {
    const says = (skip: string) => ({ ...plan, says: () => ({ skip }) });
    expect(judge(says('no_rule'), matter())).toEqual({ is: 'skip', why: 'no_rule' });
    expect(judge(says('not_decreed'), matter())).toMatchObject({ is: 'move', why: 'not_decreed' });
    expect(judge(says('draft'), matter({ now: TUESDAY + 7.9 * DAY }))).toEqual({
      is: 'skip',
      why: 'draft',
    });
  });
});

describe('what comes later', () => {
  it('after a pause that she asked for, unless she named the time herself', () => {
    const stored = business({ remindPausedUntil: TUESDAY + 2 * DAY });
    const moved = judge(plan, matter({}, stored));
    expect(moved).toMatchObject({ is: 'move', why: 'paused' });
    expect(moved.is === 'move' && moved.to >= TUESDAY + 2 * DAY).toBe(true);
    expect(why(judge(hers, matter({}, stored)))).toBe('send');
  });

  it.each([
    ['at night', '2026-11-24T15:00:00Z', 'night'],
    ['early in the morning', '2026-11-24T01:30:00Z', 'early'],
    ['on a Sunday', '2026-11-29T03:00:00Z', 'sunday'],
    ['during the Friday prayer', '2026-11-27T05:00:00Z', 'friday_noon'],
  ])('not %s', (_, time, reason) => {
    const now = Date.parse(time);
    const moved = judge(plan, matter({ now, dueAt: now }));
    expect(moved).toMatchObject({ is: 'move', why: reason });
    expect(moved.is === 'move' && moved.to > now).toBe(true);
  });

  it('what waits for the morning does not all come at its first minute', () => {
    const now = Date.parse('2026-11-24T15:00:00Z');
    const owners = Array.from({ length: 100 }, (_, n) => {
      const employerId = `e${n}`;
      const key = { employerId, kind: 'list_unfinished', occasion: 'x', step: 1 };
      const moved = judge(plan, matter({ key, now, dueAt: now }, storedOwner({ employerId })));
      return moved.is === 'move' ? moved.to : 0;
    });
    expect(new Set(owners).size).toBeGreaterThan(50);
  });

  it('while a person of the office has the talk, or she is talking with us', () => {
    const person = storedOwner({ talks: [talkState({ person: true })] });
    expect(why(judge(plan, matter({}, person)))).toBe('person');
    const talking = storedOwner({ talks: [talkState({ lastInAt: TUESDAY - 59 * 60_000 })] });
    expect(why(judge(plan, matter({}, talking)))).toBe('talking');
    const waiting = storedOwner({ talks: [talkState({ waiting: true })] });
    expect(why(judge(plan, matter({}, waiting)))).toBe('talking');
  });

  it('when one came today; what she wished for comes all the same', () => {
    const sent = { at: [TUESDAY - 5 * HOUR], ofKind: 1 };
    expect(judge(plan, matter({ sent }))).toMatchObject({ is: 'move', why: 'cap_day' });
    expect(why(judge(urgent, matter({ sent })))).toBe('send');
    expect(why(judge(hers, matter({ sent })))).toBe('send');
  });

  it('not at all where later would be too late', () => {
    const sent = { at: [TUESDAY - HOUR, TUESDAY - DAY - HOUR], ofKind: 1 };
    const short = { ...plan, occasions: () => [occasionUntil(TUESDAY + 2 * HOUR)] };
    expect(judge(short, matter({ sent }))).toEqual({ is: 'skip', why: 'cap_day' });
  });
});

const occasionUntil = (until: number) => ({
  name: 'x',
  steps: [{ step: 1, from: TUESDAY - DAY, until }],
});

describe('what was missed while nothing ran', () => {
  const missed = (owner: number, late: number, one = plan) => {
    const employerId = `01K${owner * 7919}`;
    const key = { employerId, kind: one.kind, occasion: 'x', step: 1 };
    return judge(one, matter({ key, dueAt: TUESDAY - late }, storedOwner({ employerId })));
  };

  it('comes spread over as long as it was late, three days at most', () => {
    const to = (late: number) =>
      Array.from({ length: 200 }, (_, owner) => missed(owner, late)).map((one) =>
        one.is === 'move' ? one.to : Number.NaN,
      );
    const aWeek = to(7 * DAY);
    expect(Math.max(...aWeek)).toBeLessThan(TUESDAY + 4 * DAY);
    expect(Math.max(...aWeek)).toBeGreaterThan(TUESDAY + 2 * DAY);
    const inTenMinutes = new Map<number, number>();
    for (const at of aWeek)
      inTenMinutes.set(
        Math.floor(at / 600_000),
        (inTenMinutes.get(Math.floor(at / 600_000)) ?? 0) + 1,
      );
    expect(Math.max(...inTenMinutes.values())).toBeLessThan(15);
    expect(Math.max(...to(2 * HOUR))).toBeLessThan(TUESDAY + DAY);
  });

  it('but what she wished for comes at once, and an hour is not late', () => {
    expect(why(missed(1, 3 * HOUR, hers))).toBe('send');
    expect(why(missed(1, 50 * 60_000))).toBe('send');
  });

  it('and while it still says something', () => {
    const short = { ...plan, occasions: () => [occasionUntil(TUESDAY + 90 * 60_000)] };
    for (let owner = 0; owner < 20; owner += 1)
      expect(missed(owner, 4 * DAY, short)).toMatchObject({ is: 'move', why: 'missed' });
  });
});

it('a good one is sent, in the talk used last that is open, and not after its good hours', () => {
  const talks = [talkState({ id: 'shut', blocked: true }), talkState({ id: 'open' })];
  const verdict = judge(plan, matter({}, storedOwner({ talks })));
  expect(verdict).toMatchObject({ is: 'send', talk: { id: 'open' } });
  // Half past eleven is outside already.
  expect(verdict.is === 'send' && verdict.until).toBe(Date.parse('2026-11-24T04:30:00Z') - 1);
});

it('where it failed in one talk, it is judged for another', () => {
  const talks = [talkState({ id: 'one' }), talkState({ id: 'two' })];
  const again = judge(plan, matter({ notBy: 'one' }, storedOwner({ talks })));
  expect(again).toMatchObject({ is: 'send', talk: { id: 'two' } });
});
