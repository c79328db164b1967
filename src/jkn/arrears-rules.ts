import type { Rule } from './rule.ts';
import type { Rounding } from './rupiah.ts';

/** When and how bills are paid. `dueDay`: of the bill's month; fee in basis points a month. */
export type PaymentTerms = { dueDay: number; lateFee: number; rounding: Rounding };

/** Arrears: at most so many months are claimed, beside the current one. */
export type ArrearsCap = { months: number };

/** The penalty on inpatient care soon after membership has come back. Rate in basis points. */
export type InpatientPenaltyTerms = {
  rate: number;
  withinDays: number;
  maxMonths: number;
  maxRupiah: number;
  rounding: Rounding;
};

/** The due day [due10] and the late fee, which ended in July 2016 [bisnis-sby25]. */
export const PAYMENT_TERMS: readonly Rule<PaymentTerms>[] = [
  {
    from: '2016-07',
    value: { dueDay: 10, lateFee: 0, rounding: 'half-up' },
    cite: 'Jatuh tempo tanggal 10, tanpa denda keterlambatan iuran sejak Juli 2016',
    source: 'due10, bisnis-sby25',
    status: 'draft',
    doubt: 'One 2020 article claims 2 % a month (inews20); taken for an error.',
  },
];

/** Unpaid by the end of its month: the guarantee stops on the 1st of the next. */
export const SUSPENSION: readonly Rule<'first-of-next-month'>[] = [
  {
    from: '2020-01',
    value: 'first-of-next-month',
    cite: 'Perpres 64/2020 Ps 42(1)',
    source: 'perpres64-42',
    status: 'draft',
  },
];

/** While in arrears the employer answers for the worker's care up to what JKN would give. */
export const CARE_LIABILITY: readonly Rule<'employer'>[] = [
  {
    from: '2020-01',
    value: 'employer',
    cite: 'Perpres 64/2020 Ps 42(2)',
    source: 'perpres64-42',
    status: 'draft',
  },
];

/** What has to be paid for membership to come back. */
export const ARREARS_CAP: readonly Rule<ArrearsCap>[] = [
  {
    from: '2020-01',
    value: { months: 24 },
    cite: 'Perpres 64/2020 Ps 42(3)',
    source: 'perpres64-42',
    status: 'draft',
    doubt: 'Which 24 months of a longer debt are claimed is not said; the latest are taken here.',
  },
];

/** Denda pelayanan: inpatient care within days of coming back; for workers the employer pays. */
export const INPATIENT_PENALTY: readonly Rule<InpatientPenaltyTerms>[] = [
  {
    from: '2020-01',
    value: { rate: 500, withinDays: 45, maxMonths: 12, maxRupiah: 30_000_000, rounding: 'half-up' },
    cite: 'Perpres 64/2020 Ps 42(5)-(6)',
    source: 'perpres64-42, denbot, denda',
    status: 'draft',
  },
];

/** Denda administratif of the sanctions: basis points a month of what should have been paid. */
export const ADMINISTRATIVE_FINE: readonly Rule<{ rate: number; rounding: Rounding }>[] = [
  {
    from: '2014-01',
    value: { rate: 10, rounding: 'half-up' },
    cite: 'PP 86/2013 (denda 0,1% per bulan)',
    source: 'pp86-bisnis, pp86-oke',
    status: 'draft',
    doubt: 'Article not read; imposed by BPJS for at most 30 days after the second warning.',
  },
];
