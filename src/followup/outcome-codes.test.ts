import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSentences } from '../conversation/sentences.ts';
import { WAYS } from './facts.ts';
import {
  type CodeChange,
  isSwitchable,
  MOST_DAYS,
  problemsOf,
  reasonCode,
  withChange,
} from './outcome-codes/change.ts';
import type { OutcomeCode } from './outcome-codes/code.ts';
import { offeredFor, offeredReasons, outcomeCodes } from './outcome-codes.ts';
import { LEGAL } from './stages.ts';

const all = [...outcomeCodes().values()];
const code = (name: string): OutcomeCode => {
  const found = outcomeCodes().get(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

describe('the table of outcomes', () => {
  it('has each code once, in words that a row of the log may hold', () => {
    expect(all.length).toBeGreaterThan(30);
    for (const one of all) expect(one.code).toMatch(/^[a-z][a-z0-9_]{2,39}$/);
  });

  it('has a sentence for each code and each reason', () => {
    const sentences = loadSentences();
    for (const one of all) {
      expect(sentences.has('id', `office-codes:code_${one.code}`), one.code).toBe(true);
      for (const reason of one.reasons)
        expect(sentences.has('id', `office-codes:reason_${reason.code}`), reason.code).toBe(true);
    }
  });

  it('either ends a case or sets a next date, but for what a partner tells', () => {
    for (const one of all)
      if (one.of === 'partner') expect(one.next).toBeNull();
      else expect(one.closes, one.code).toBe(one.next === null);
  });

  it('asks for a reason where it ends or refuses, and for a number where it registers', () => {
    for (const one of all) {
      const refuses = one.stage === 'MENOLAK';
      if (one.registers) expect(one.closes).toBe(true);
      else if (one.closes || refuses || one.legal) expect(one.reasons, one.code).not.toEqual([]);
    }
  });

  it('sets a stage of the law by a step of the law alone', () => {
    for (const one of all)
      expect(one.legal === true, one.code).toBe(one.stage !== undefined && LEGAL.has(one.stage));
    expect(all.filter(({ legal }) => legal).map(({ stage }) => stage)).toEqual([...LEGAL]);
    for (const one of all) expect(one.legal === true).toBe(one.of === 'legal');
  });

  it('takes "not ready" for no refusal', () => {
    expect(code('belum_siap')).toMatchObject({ closes: false, reasons: [] });
    expect(code('belum_siap').stage).toBeUndefined();
  });

  it('asks within the days that a change may set', () => {
    for (const { next } of all) if (next?.days) expect(next.days).toBeLessThanOrEqual(MOST_DAYS);
  });

  it('offers something for each way, and steps of the law only to whom they are allowed', () => {
    for (const way of WAYS) {
      const offered = offeredFor(outcomeCodes(), way, false);
      expect(offered.length, way).toBeGreaterThan(1);
      expect(offered.some(({ legal }) => legal)).toBe(false);
    }
    expect(offeredFor(outcomeCodes(), 'letter', true).filter(({ legal }) => legal)).toHaveLength(6);
  });
});

describe('what a supervisor changes', () => {
  const refusal = code('menolak');

  it('lies over the code: words, days, reasons, and whether it is offered', () => {
    const reasons = [
      ...refusal.reasons.map((one) => ({ ...one, active: one.code === 'biaya' })),
      { code: 'sudah_tua', label: 'merasa sudah tua', active: true },
    ];
    const change = { label: 'tidak mau', days: 60, reasons, active: false };
    const changed = outcomeCodes(new Map([['menolak', change]])).get('menolak') ?? refusal;
    expect(problemsOf(refusal, change)).toEqual([]);
    expect(changed).toMatchObject({ label: 'tidak mau', active: false, next: { days: 60 } });
    expect(offeredReasons(changed).map((one) => one.code)).toEqual(['biaya', 'sudah_tua']);
  });

  it('takes no reason away that the program has', () => {
    const changed = withChange(refusal, {
      reasons: [{ code: 'sudah_tua', label: 'merasa sudah tua', active: true }],
    });
    expect(changed.reasons.map((one) => one.code)).toEqual(
      expect.arrayContaining(refusal.reasons.map((one) => one.code)),
    );
  });

  it.each<[string, string, CodeChange, string]>([
    ['a label of a letter', 'menolak', { label: 'a' }, 'label_short'],
    ['a label without end', 'menolak', { label: 'a'.repeat(61) }, 'label_long'],
    ['no days', 'menolak', { days: 0 }, 'days'],
    ['days beyond half a year', 'menolak', { days: 179 }, 'days'],
    ['half a day', 'menolak', { days: 1.5 }, 'days'],
    ['no number', 'menolak', { days: Number.NaN }, 'days'],
    ['a reason that is left none', 'menolak', { reasons: [] }, 'no_reason_left'],
    ['switching off a form of its own', 'terdaftar', { active: false }, 'own_step'],
    [
      'a reason twice',
      'menolak',
      {
        reasons: ['biaya', 'biaya'].map((one) => ({ code: one, label: null, active: true })),
      },
      'reason_twice',
    ],
    [
      'a reason without words',
      'menolak',
      { reasons: [{ code: reasonCode('!!!'), label: '!!!', active: true }] },
      'reason_nameless',
    ],
  ])('%s is refused', (_, name, change, problem) => {
    expect(problemsOf(code(name), change).map((one) => one.problem)).toEqual([problem]);
  });

  it('never makes an ending or refusing code one without a reason, whatever is stored', () => {
    const reason = fc.record({
      code: fc.constantFrom('biaya', 'x', 'tutup_tetap'),
      label: fc.option(fc.string()),
      active: fc.boolean(),
    });
    const change: fc.Arbitrary<CodeChange> = fc.record(
      {
        label: fc.option(fc.string()),
        active: fc.boolean(),
        days: fc.oneof(fc.integer(), fc.constant(Number.NaN)),
        reasons: fc.array(reason, { maxLength: 25 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...all), change, (one, changed) => {
        const after = withChange(one, changed);
        expect(after.reasons.length).toBeGreaterThanOrEqual(one.reasons.length);
        expect(isSwitchable(one) || after.active).toBe(true);
        if (problemsOf(one, changed).length > 0) return;
        if (one.reasons.length > 0) expect(offeredReasons(after).length).toBeGreaterThan(0);
        expect([after.closes, after.stage, after.legal]).toEqual([
          one.closes,
          one.stage,
          one.legal,
        ]);
      }),
    );
  });
});
