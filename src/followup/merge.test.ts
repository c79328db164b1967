import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseReason } from '../../flows/kit/effects.ts';
import { openCase } from './effects.ts';
import { type Alike, LIKELY, likeness, plainName, similarity } from './merge.ts';
import type { Case, FollowupTx } from './ports.ts';

const NOTHING: Alike = { phone: false, niks: 0, of: 3, sameKecamatan: true, names: [null, null] };
const alike = (more: Partial<Alike>) => likeness({ ...NOTHING, ...more });
const named = (a: string, b: string, more: Partial<Alike> = {}) =>
  alike({ names: [plainName(a), plainName(b)], ...more });

describe('two cases', () => {
  it.each<[string, Partial<Alike>, string[]]>([
    ['the same phone', { phone: true }, ['phone']],
    ['one worker of three', { niks: 1 }, ['nik']],
    ['all workers', { niks: 3 }, ['nik']],
  ])('with %s are likely one', (_, more, because) => {
    const found = alike(more);
    expect(found.score).toBeGreaterThanOrEqual(LIKELY);
    expect(found.because).toEqual(because);
  });

  it.each([
    ['UD. Barokah Jaya', 'barokah jaya'],
    ['Konveksi Jaya Denim', 'JAYA DENIM (konveksi)'],
    ['Warung Bu Sri Rahayu', 'warung sri rahayu'],
    ['Ponggol Mak Yah', 'Ponggol Mak Yahh'],
    ['Toko', 'toko'],
  ])('%s and %s in one kecamatan are likely one', (a, b) => {
    expect(named(a, b).score).toBeGreaterThanOrEqual(LIKELY);
    expect(named(a, b, { sameKecamatan: false }).score).toBe(0);
  });

  it.each([
    ['Toko Barokah', 'Konveksi Barokah'],
    ['Warung Bu Sri', 'Warung Bu Sari'],
    ['Jaya Denim', 'Jaya Abadi'],
    ['Toko', 'Warung'],
  ])('%s and %s are not', (a, b) => {
    expect(named(a, b).score).toBeLessThan(LIKELY);
  });

  it('are told apart the better the more they share', () => {
    const number = fc.nat({ max: 6 });
    const text = fc.oneof(fc.string(), fc.constantFrom('Jaya Denim', 'jaya denm', 'UD Jaya'));
    const any = fc.record({
      phone: fc.boolean(),
      niks: number,
      of: number,
      sameKecamatan: fc.boolean(),
      names: fc.tuple(text, text).map(([a, b]) => [plainName(a), plainName(b)] as const),
    });
    fc.assert(
      fc.property(any, (one) => {
        const { score, because } = likeness(one);
        const [a, b] = one.names;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(score === 0).toBe(because.length === 0);
        expect(likeness({ ...one, names: [b, a] }).score).toBe(score);
        expect(likeness({ ...one, phone: true }).score).toBeGreaterThanOrEqual(score);
        expect(likeness({ ...one, sameKecamatan: true }).score).toBeGreaterThanOrEqual(score);
      }),
    );
  });
});

it('a name is as like itself as can be, in whatever order and dress', () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
      const one = plainName(words.join(' '));
      const other = plainName(`UD. ${[...words].reverse().join('  ').toUpperCase()}`);
      if (one.own !== '') expect(similarity(one, other)).toBe(1);
    }),
  );
});

describe('what an owner says whose case was merged', () => {
  const row = (id: string, more: Partial<Case> = {}): Case => ({
    id,
    employerId: `e${id}`,
    stage: 'DIHUBUNGI',
    reasons: [],
    assignee: null,
    nextAt: null,
    openedAt: 1,
    mergedInto: null,
    ...more,
  });

  async function afterRaising(reason: CaseReason, own: Case, main: Case | null) {
    const put: { employerId: string; reasons: readonly string[] }[] = [];
    const trail: string[] = [];
    const tx = {
      openCaseOf: async () => own,
      mainCaseOf: async () => main,
      putCase: async (one: (typeof put)[number]) => void put.push(one),
      audit: async ({ subject }: { subject: string }) => void trail.push(subject),
    } as unknown as FollowupTx;
    const raised = { kind: 'openCase', stage: 'DIHUBUNGI', reasons: [reason] } as const;
    await openCase(raised, { employerId: own.employerId, now: 2 }, tx);
    return { put, trail };
  }

  it('is raised in the main case too, for nobody sees hers', async () => {
    const main = row('2', { reasons: ['file_complete'], stage: 'DIAJUKAN' });
    const { put, trail } = await afterRaising('wants_person', row('1', { mergedInto: '2' }), main);
    expect(put.map(({ employerId }) => employerId)).toEqual(['e1', 'e2']);
    expect(put[1]).toMatchObject({
      stage: 'DIAJUKAN',
      reasons: ['file_complete', 'wants_person'],
    });
    expect(trail).toEqual(['e2']);
  });

  it.each<[string, readonly CaseReason[], CaseReason, boolean]>([
    ['a reason it does not know', ['file_complete'], 'data_missing', true],
    ['a wish, even one said before', ['call_back'], 'call_back', true],
    ['what was known when it was put off', ['data_missing'], 'data_missing', false],
  ])('wakes the main case by the rule of any case: %s', async (_, reasons, raised, woken) => {
    const own = row('1', { mergedInto: '2' });
    const { put } = await afterRaising(raised, own, row('2', { reasons }));
    expect(put[1]?.employerId).toBe('e2');
    expect('snoozedUntil' in (put[1] ?? {})).toBe(woken);
  });

  it('stays in her own where it stands for itself', async () => {
    const { put, trail } = await afterRaising('wants_person', row('1'), null);
    expect(put.map(({ employerId }) => employerId)).toEqual(['e1']);
    expect(trail).toEqual([]);
  });
});
