import type { Rule } from './rule.ts';

/** The spans of time that wages are said for; `piece` is pay by the piece. */
export type PayPeriod = 'month' | 'day' | 'week' | 'fortnight' | 'hour' | 'piece' | 'year';

/** A month has `times` / `per` of a period; `unit` is its Indonesian word in an explanation. */
export type PeriodShare = { times: number; per: number; unit: string };

const OURS = 'Rata-rata sebulan: usulan, menunggu ketentuan BPJS Kesehatan';

function draft(times: number, per: number, unit: string, doubt: string): Rule<PeriodShare> {
  const value = { times, per, unit };
  return { from: '2020-01', value, cite: OURS, source: 'DOMAIN.md 2.6', status: 'draft', doubt };
}

/** How a wage said for another span is averaged to a month (DOMAIN.md 2.6, T12, T13; our proposal). */
export const PERIOD_SHARES: Readonly<
  Record<Exclude<PayPeriod, 'month' | 'piece'>, readonly Rule<PeriodShare>[]>
> = {
  day: [draft(26, 1, 'hari', 'A six-day week (T12); who works fewer days earns less.')],
  week: [draft(52, 12, 'minggu', 'T13.')],
  fortnight: [draft(26, 12, 'dua minggu', 'Half of the weekly rule of T13.')],
  hour: [draft(173, 1, 'jam', 'A full-time month as in overtime pay (1/173); part-timers differ.')],
  year: [draft(1, 12, 'tahun', 'Without THR and bonuses, which are no part of the base.')],
};

/** What an owner may call pay; only the first two are part of the contribution's base. */
export type WagePartKind =
  | 'basic'
  | 'fixed-allowance'
  | 'attendance-allowance'
  | 'overtime'
  | 'bonus'
  | 'thr';

/** Which parts of pay the base is made of: those paid regardless of attendance. */
export const COUNTED_PARTS: readonly Rule<readonly WagePartKind[]>[] = [
  {
    from: '2020-01',
    value: ['basic', 'fixed-allowance'],
    cite: 'Perpres 82/2018 Ps 33',
    source: '',
    status: 'draft',
    doubt: 'Article and wording from memory (DOMAIN.md 2.1).',
  },
];
