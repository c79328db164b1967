import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage, coverageByCount, familyClass } from './coverage.ts';
import type { Relation } from './coverage-rules.ts';
import type { FamilyMember } from './family-place.ts';

const ON = '2026-11-22';
const wife: FamilyMember = { relation: 'spouse' };
const child = (birth: string, more: Partial<FamilyMember> = {}): FamilyMember => ({
  relation: 'child',
  birth,
  ...more,
});
const places = (family: readonly FamilyMember[], on = ON) => {
  const answer = coverage(family, on);
  if ('missing' in answer) throw new Error(answer.message);
  return answer.places.map((one) => one.place);
};

const five = ['2006-01-15', '2009-03-01', '2012-04-01', '2015-05-01', '2018-06-01'];

describe('who is covered with a worker', () => {
  test('T28 spouse and five children: three children in the core, two extra', () => {
    const answer = coverage([wife, ...five.map((birth) => child(birth))], ON);
    expect(answer).toMatchObject({ core: 4, extra: 2, unknown: 0 });
    expect(
      coverageByCount({ spouse: true, children: 5, parents: 0, month: '2026-11' }),
    ).toMatchObject({
      core: 4,
      extra: 2,
    });
  });

  test('T29 the eldest turns 21: the fourth takes the place and one extra less is paid', () => {
    const family = [wife, ...five.map((birth) => child(birth, { studying: birth > '2010' }))];
    expect(coverage(family, '2027-01-14')).toMatchObject({ core: 4, extra: 2 });
    expect(coverage(family, '2027-01-15')).toMatchObject({ core: 4, extra: 1 });
    expect(places(family, '2027-01-15')).toEqual([
      'core',
      'outside',
      'core',
      'core',
      'core',
      'extra',
    ]);
  });

  test('birth counts, not the order of telling', () => {
    const family = [...five].reverse().map((birth) => child(birth));
    expect(places(family)).toEqual(['extra', 'extra', 'core', 'core', 'core']);
  });

  test.each<[string, FamilyMember, string]>([
    ['a student of 22', child('2004-05-01', { studying: true }), 'core'],
    ['a student of 24', child('2001-11-23', { studying: true }), 'core'],
    ['a student on the 25th birthday', child('2001-11-22', { studying: true }), 'outside'],
    ['20 and not studying', child('2005-11-23'), 'core'],
    ['the 21st birthday, not studying', child('2005-11-22', { studying: false }), 'outside'],
    ['21 and nobody said whether studying', child('2005-11-22'), 'unknown'],
    ['the 25th birthday, whatever', child('2001-11-22'), 'outside'],
    ['married at 19', child('2007-01-01', { married: true }), 'outside'],
    ['earning at 19', child('2007-01-01', { earning: true }), 'outside'],
    ['a child without a birth date', { relation: 'child' }, 'unknown'],
    ['a birth to come', child('2027-01-01'), 'unknown'],
    ['a wife', wife, 'core'],
    ['a wife who works in a factory', { relation: 'spouse', employed: true }, 'outside'],
    ['a mother', { relation: 'mother' }, 'extra'],
    ['a father-in-law', { relation: 'father-in-law' }, 'extra'],
    ['a sister', { relation: 'sibling' }, 'outside'],
    ['a brother-in-law', { relation: 'sibling-in-law' }, 'outside'],
    ['a household help', { relation: 'household-help' }, 'outside'],
  ])('%s', (_, member, place) => {
    expect(places([member])).toEqual([place]);
  });

  test('a child who has grown up is not extra either', () => {
    expect(places([child('1998-01-01'), child('2010-01-01')])).toEqual(['outside', 'core']);
  });

  test('a second wife is not covered', () => {
    expect(places([wife, wife])).toEqual(['core', 'outside']);
  });

  test('one unknown age among four children leaves all of them open, among three only itself', () => {
    const [a, b, c] = five.map((birth) => child(birth));
    if (!a || !b || !c) throw new Error('the test has three children');
    expect(places([a, b, c, { relation: 'child' }])).toEqual(Array(4).fill('unknown'));
    expect(places([a, b, { relation: 'child' }])).toEqual(['core', 'core', 'unknown']);
  });

  test('a child of 29 February is 20 on the last day before the 21st year is full', () => {
    expect(places([child('2004-02-29')], '2025-02-28')).toEqual(['core']);
    expect(places([child('2004-02-29', { studying: false })], '2025-03-01')).toEqual(['outside']);
  });

  test('a crooked date is refused', () => {
    expect(() => coverage([], '22-11-2026')).toThrow(RangeError);
    expect(() => coverage([child('12/05/2010')], ON)).toThrow(RangeError);
  });

  test('T17 a family in which both work has the higher class', () => {
    expect(familyClass('II', 'I', '2026-11')).toMatchObject({ class: 'I' });
    expect(familyClass('II', 'II', '2026-11')).toMatchObject({ class: 'II' });
  });

  test('parents by head-count are extra', () => {
    const answer = coverageByCount({ spouse: false, children: 4, parents: 2, month: '2026-11' });
    expect(answer).toMatchObject({ core: 3, extra: 3 });
    expect(() =>
      coverageByCount({ spouse: true, children: -1, parents: 0, month: '2026-11' }),
    ).toThrow(RangeError);
  });

  test('in any family each member has one place and the core has at most four', () => {
    const member = fc.record(
      {
        relation: fc.constantFrom<Relation>('spouse', 'child', 'mother', 'sibling', 'other'),
        birth: fc
          .date({ min: new Date('1950-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
        studying: fc.boolean(),
        married: fc.boolean(),
        earning: fc.boolean(),
      },
      { requiredKeys: ['relation', 'birth'] },
    );
    fc.assert(
      fc.property(fc.array(member, { maxLength: 15 }), (family) => {
        const answer = coverage(family, ON);
        if ('missing' in answer) throw new Error(answer.message);
        expect(answer.places).toHaveLength(family.length);
        expect(answer.core).toBeLessThanOrEqual(4);
      }),
    );
  });
});
