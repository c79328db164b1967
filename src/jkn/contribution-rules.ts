import { MINIMUM_WAGES, type MinimumWageRow } from './minimum-wage-rows.ts';
import type { Rule } from './rule.ts';
import type { Rounding } from './rupiah.ts';

/** Shares of a month's wage in basis points (400 is 4 %). The employer remits both. */
export type Rates = { employer: number; worker: number };

/** What the shares are taken of: never more than `cap` rupiah; floored at the minimum wage or not. */
export type BaseLimits = { cap: number; floor: 'minimum-wage' | 'none' };

/** All that a contribution is computed from; hand in another to compute under other rules. */
export type ContributionLaw = {
  rates: readonly Rule<Rates>[];
  limits: readonly Rule<BaseLimits>[];
  /** Basis points of the base, a person a month, paid by the worker. */
  extraFamily: readonly Rule<number>[];
  /** The highest wage in rupiah that still has ward class II. */
  classTwoUpTo: readonly Rule<number>[];
  rounding: readonly Rule<Rounding>[];
  minimumWages: readonly MinimumWageRow[];
};

/** The rules as we know them (DOMAIN.md 2.1, 2.2, 2.4), from January 2020 on. */
export const CONTRIBUTION_LAW: ContributionLaw = {
  rates: [
    {
      from: '2020-01',
      value: { employer: 400, worker: 100 },
      cite: 'Perpres 64/2020 Ps 30',
      source: 'cnn25, perpres75, norise26, cfg-aug26',
      status: 'draft',
      doubt: 'From January 2020 under Perpres 75/2019, kept by 64/2020. Any change after Aug 2026?',
    },
  ],
  limits: [
    {
      from: '2020-01',
      value: { cap: 12_000_000, floor: 'minimum-wage' },
      cite: 'Perpres 64/2020 Ps 32',
      source: 'cnn25, sos64, kcu-sby',
      status: 'draft',
      doubt: 'No exemption from the floor for micro and small firms was found; the branch decides.',
    },
  ],
  extraFamily: [
    {
      from: '2020-01',
      value: 100,
      cite: 'Keluarga tambahan 1% upah: panduan BPJS Kesehatan',
      source: 'iuran-list, denbot',
      status: 'draft',
      doubt: 'Article not seen. Whether the capped and floored base counts is likely, not sure.',
    },
  ],
  classTwoUpTo: [
    {
      from: '2020-01',
      value: 4_000_000,
      cite: 'Kelas rawat: panduan BPJS Kesehatan (sampai KRIS berlaku)',
      source: 'denbot',
      status: 'draft',
      doubt: 'Ends with KRIS. By the wage, not the base, where a minimum wage is over the limit?',
    },
  ],
  rounding: [
    {
      from: '2020-01',
      value: 'half-up',
      cite: 'Pembulatan ke rupiah per baris: belum ada aturan tertulis',
      source: '',
      status: 'draft',
      doubt: "BPJS's own rounding a line is not documented; its bill may differ by a rupiah.",
    },
  ],
  minimumWages: MINIMUM_WAGES,
};
