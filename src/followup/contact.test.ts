import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../flows/kit/month.ts';
import { anyCase, NOW, plainCase } from '../../test/support/case-facts.ts';
import { applyOutcome, type ContactInput, letterProblem } from './contact.ts';
import { WAYS } from './facts.ts';
import type { OutcomeCode } from './outcome-codes/code.ts';
import { outcomeCodes } from './outcome-codes.ts';
import { LEGAL } from './stages.ts';
import { daysAfter, isWorkingDay } from './working-days.ts';

const codes = outcomeCodes();
const code = (name: string): OutcomeCode => {
  const found = codes.get(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const apply = (name: string, input: Partial<ContactInput> = {}, facts = plainCase(1)) =>
  applyOutcome(facts, code(name), { way: code(name).ways[0] ?? null, ...input }, NOW);
const wrong = (name: string, input: Partial<ContactInput> = {}, facts = plainCase(1)) => {
  const judged = apply(name, input, facts);
  return judged.is === 'wrong'
    ? judged.problems.map(({ part, problem }) => `${part} ${problem}`)
    : [];
};
const LETTER = { document: '123/VI-05/1126', documentDate: '2026-11-20' };

describe('an outcome', () => {
  it('that reached nobody counts one more try, and comes up the next working day', () => {
    expect(apply('tidak_diangkat', {}, plainCase(1, { misses: 1 }))).toEqual({
      is: 'done',
      change: {
        reasons: ['data_missing'],
        nextAt: Date.parse('2026-11-24T01:00:00Z'),
        nextKind: 'call_again',
        snoozedUntil: null,
        lastCode: 'tidak_diangkat',
        lastVia: 'call',
        lastAt: NOW,
        misses: 2,
      },
      line: {
        kind: 'tidak_diangkat',
        reason: null,
        at: NOW,
        via: 'call',
        nextAt: Date.parse('2026-11-24T01:00:00Z'),
        document: null,
        documentDate: null,
      },
    });
  });

  it('of a talk answers her wish for one, and begins the tries anew', () => {
    const facts = plainCase(1, { reasons: ['wants_person', 'data_missing'], misses: 3 });
    expect(apply('sudah_dijelaskan', {}, facts)).toMatchObject({
      change: { reasons: ['data_missing'], misses: 0, nextKind: 'check' },
    });
  });

  it('of a prospect makes her contacted, once she was reached', () => {
    const facts = plainCase(1, { stage: 'PROSPEK' });
    expect(apply('sudah_dijelaskan', {}, facts)).toMatchObject({ change: { stage: 'DIHUBUNGI' } });
    const missed = apply('tidak_diangkat', {}, facts);
    expect(missed.is === 'done' && 'stage' in missed.change).toBe(false);
  });

  it('that ends the case needs its own reason', () => {
    expect(wrong('usaha_tutup')).toEqual(['reason no_reason']);
    expect(wrong('usaha_tutup', { reason: 'biaya' })).toEqual(['reason unknown_reason']);
    expect(apply('usaha_tutup', { reason: 'tutup_tetap' })).toMatchObject({
      change: { stage: 'TUTUP_USAHA', closedAt: NOW, nextAt: null, nextKind: null },
      line: { reason: 'tutup_tetap' },
    });
  });

  it('that refuses needs a reason, keeps the case, and comes up again', () => {
    expect(wrong('menolak')).toEqual(['reason no_reason']);
    const judged = apply('menolak', { reason: 'biaya' });
    expect(judged).toMatchObject({ change: { stage: 'MENOLAK', nextKind: 'check' } });
    expect(judged.is === 'done' && 'closedAt' in judged.change).toBe(false);
  });

  it('that asks for a date takes none of its own', () => {
    expect(wrong('belum_siap')).toEqual(['day no_day']);
    const input = { day: '2026-12-01', hour: '13:30' };
    expect(apply('belum_siap', input)).toMatchObject({
      change: { nextAt: Date.parse('2026-12-01T06:30:00Z'), nextKind: 'call_again' },
    });
  });

  it('says all that is wrong at once', () => {
    expect(wrong('menolak', { day: '2026-11-22', hour: 'x', reason: '' })).toEqual([
      'reason no_reason',
      'hour not_an_hour',
    ]);
    expect(wrong('teguran_1', { day: '2026-11-28' })).toEqual([
      'reason no_reason',
      'day weekend',
      'document document_missing',
      'documentDate date_missing',
    ]);
  });

  it('of one way is none of another', () => {
    expect(wrong('tidak_diangkat', { way: 'visit' })).toEqual(['outcome other_way']);
    expect(wrong('tidak_diangkat', { way: null })).toEqual(['outcome other_way']);
    expect(wrong('diajukan', { way: 'call' })).toEqual(['outcome other_way']);
  });

  it('is of an open case, that of opening of a closed one', () => {
    expect(wrong('sudah_dijelaskan', {}, plainCase(1, { closedAt: NOW }))).toEqual([
      'outcome closed_case',
    ]);
    expect(wrong('sudah_dijelaskan', {}, plainCase(1, { mergedInto: 'x' }))).toEqual([
      'outcome merged_case',
    ]);
    expect(wrong('dibuka_lagi', { reason: 'salah_tutup' })).toEqual(['outcome open_case']);
    const closed = plainCase(1, { closedAt: NOW, stage: 'TUTUP_USAHA' });
    expect(apply('dibuka_lagi', { reason: 'salah_tutup' }, closed)).toMatchObject({
      change: { closedAt: null, stage: 'DIHUBUNGI', nextKind: 'check' },
    });
  });
});

describe('a step of the law', () => {
  const right = { ...LETTER, reason: 'belum_daftar' };

  it('has its ground and its letter', () => {
    expect(apply('teguran_1', right)).toMatchObject({
      change: { stage: 'TEGURAN_1', nextKind: 'answer_due' },
      line: { document: '123/VI-05/1126', documentDate: '2026-11-20', reason: 'belum_daftar' },
    });
  });

  it.each([
    ['no letter', { document: '' }, 'document document_missing'],
    ['a number of a person', { document: '3327124505030002' }, 'document document_form'],
    ['words', { document: 'sudah dikirim' }, 'document document_form'],
    ['a date to come', { documentDate: '2026-11-24' }, 'documentDate date_ahead'],
    ['a date of long ago', { documentDate: '2025-01-01' }, 'documentDate date_old'],
    ['no date', { documentDate: '' }, 'documentDate date_missing'],
  ])('is refused with %s', (_, input, problem) => {
    expect(wrong('teguran_1', { ...right, ...input })).toEqual([problem]);
  });
});

describe('the number of an employer', () => {
  it.each([
    ['0128 4455', []],
    ['01284455', []],
    ['0128445', ['document number_length']],
    ['012844556', ['document number_length']],
    ['0128445x', ['document number_length']],
    ['', ['document document_missing']],
  ])('%j', (document, problems) => {
    expect(wrong('terdaftar', { document, documentDate: '2026-11-20' })).toEqual(problems);
  });

  it('is kept as its digits', () => {
    const judged = apply('terdaftar', { document: '0128-4455', documentDate: '2026-11-20' });
    expect(judged).toMatchObject({ line: { document: '01284455' }, change: { closedAt: NOW } });
  });
});

it.each([
  ['SKK-12/M.3.27/Gs/11/2026', null],
  ['B 12', null],
  ['12', 'document_form'],
  ['<b>1</b>', 'document_form'],
])('the number of a letter %j', (number, problem) => {
  expect(letterProblem(number)).toBe(problem);
});

describe('whatever is said of whatever case', () => {
  const some = (...values: string[]) => fc.constantFrom('', ...values);
  const input: fc.Arbitrary<ContactInput> = fc.record({
    way: fc.option(fc.constantFrom(...WAYS), { nil: null }),
    reason: some('biaya', 'tutup_tetap', 'belum_daftar', 'salah_tutup', 'x'),
    day: fc.oneof(
      some('2026-11-20', '2026-11-21', '2026-12-01', 'x'),
      fc.integer({ min: -5, max: 250 }).map((days) => daysAfter(dayOf(NOW), days)),
    ),
    hour: some('09:00', '23:59', 'x'),
    document: some('12/A', '01284455', '3327124505030002', '<i>'),
    documentDate: some('2026-11-20', '2026-12-20', '2013-01-01'),
  });
  const one = fc.constantFrom(...codes.values());

  it('the next date is a working day to come, half a year ahead at most', () => {
    fc.assert(
      fc.property(anyCase, one, input, (facts, which, said) => {
        const judged = applyOutcome(facts, which, said, NOW);
        if (judged.is === 'wrong') return;
        const { nextAt, nextKind } = judged.change;
        expect(judged.line.nextAt).toBe(nextAt);
        expect(nextKind === null).toBe(nextAt === null);
        if (!nextAt) return;
        expect(nextAt).toBeGreaterThan(NOW);
        expect(isWorkingDay(dayOf(nextAt))).toBe(true);
        expect(dayOf(nextAt) <= daysAfter(dayOf(NOW), 180)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('nothing ends or refuses without a reason or a number, nor is of the law without a letter', () => {
    fc.assert(
      fc.property(anyCase, one, input, (facts, which, said) => {
        const judged = applyOutcome(facts, which, said, NOW);
        if (judged.is === 'wrong') return;
        const { change, line } = judged;
        const ends = typeof change.closedAt === 'number' || change.stage === 'MENOLAK';
        if (ends) expect(line.reason !== null || line.document !== null).toBe(true);
        if (change.stage && LEGAL.has(change.stage)) {
          expect(line.reason).not.toBeNull();
          expect(line.document).toMatch(/\d/);
          expect(line.documentDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('nothing but the case itself is changed, and nobody is reached by a try', () => {
    fc.assert(
      fc.property(anyCase, one, input, (facts, which, said) => {
        const judged = applyOutcome(facts, which, said, NOW);
        if (judged.is === 'wrong') return;
        const { change } = judged;
        expect(change.misses).toBe(which.reached ? 0 : facts.misses + 1);
        expect(change).not.toHaveProperty('assignee');
        expect(change).not.toHaveProperty('mergedInto');
        const { reasons = [] } = change;
        for (const reason of reasons)
          expect(facts.reasons.includes(reason) || which.adds?.includes(reason)).toBe(true);
      }),
    );
  });
});
