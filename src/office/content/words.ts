import type { Args } from '../../../flows/kit/effects.ts';
import type { ArrearsCap, InpatientPenaltyTerms, PaymentTerms } from '../../jkn/arrears-rules.ts';
import type { BaseLimits, Rates } from '../../jkn/contribution-rules.ts';
import type { FamilyTerms } from '../../jkn/coverage-rules.ts';
import type { MandiriRate } from '../../jkn/mandiri.ts';
import type { MinimumWageRow } from '../../jkn/minimum-wage-rows.ts';
import type { Rule } from '../../jkn/rule.ts';
import type { RuleSet } from '../../jkn/rule-sets.ts';
import { writeShare } from '../../jkn/rupiah.ts';
import type { SanctionLadder } from '../../jkn/sanctions.ts';
import type { PeriodShare } from '../../jkn/wage-month-rules.ts';
import type { WorkVerdict } from '../../jkn/work-kinds.ts';

type Say = (key: string, args?: Args) => string;
type Tell = (say: Say, value: never, rule: Rule<unknown>) => readonly string[];

const RUPIAH = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });

const code = (say: Say, of: string) => say(`office-content:code_${of.replaceAll('-', '_')}`);
const list = (say: Say, of: readonly string[]) => of.map((one) => code(say, one)).join(', ');

/** What a rule of each set says, in words. */
const TELLS: Readonly<Record<string, Tell>> = {
  'employer-duty': (say, { fromWorkers }: { fromWorkers: number }) => [
    say('office-content:value_employer_duty', { number: fromWorkers }),
  ],
  'own-duty': (say) => [say('office-content:value_own_duty')],
  'unclear-work': (say) => [say('office-content:value_work_officer')],
  'work-kind': (say, value: WorkVerdict) => [
    value === 'officer'
      ? say('office-content:value_work_officer')
      : say(value ? 'office-content:value_work_yes' : 'office-content:value_work_no'),
  ],
  rates: (say, { employer, worker }: Rates) => [
    say('office-content:value_rates', {
      employer: writeShare(employer),
      worker: writeShare(worker),
    }),
  ],
  limits: (say, { cap, floor }: BaseLimits) => [
    say('office-content:value_cap', { cap }),
    code(say, `floor_${floor}`),
  ],
  'extra-family': (say, value: number) => [
    say('office-content:value_extra_family', { share: writeShare(value) }),
  ],
  'class-two': (say, limit: number) => [say('office-content:value_class_two', { limit })],
  rounding: (say, how: string) => [say('office-content:value_rounding', { how: code(say, how) })],
  'minimum-wage': (say, value: number, rule) => [
    say('office-content:value_minimum_wage', { amount: `Rp${RUPIAH.format(value)}` }),
    say('office-content:value_rounding_wage', {
      how: code(say, (rule as MinimumWageRow).rounding),
    }),
  ],
  'counted-parts': (say, parts: readonly string[]) => [
    say('office-content:value_counted_parts', { list: list(say, parts) }),
  ],
  'period-share': (say, { times, per, unit }: PeriodShare) => [
    say(per === 1 ? 'office-content:value_period' : 'office-content:value_period_parts', {
      unit,
      times,
      per,
    }),
  ],
  family: (say, { spouses, children, childBelow, studentBelow, extra }: FamilyTerms) => [
    say('office-content:value_family', { spouses, children }),
    say('office-content:value_family_age', { childBelow, studentBelow }),
    say('office-content:value_family_extra', { list: list(say, extra) }),
  ],
  'working-couple': (say) => [say('office-content:value_working_couple')],
  'payment-terms': (say, { dueDay, lateFee, rounding }: PaymentTerms) => [
    say('office-content:value_due', { day: dueDay }),
    lateFee === 0
      ? say('office-content:value_no_late_fee')
      : say('office-content:value_late_fee', {
          fee: writeShare(lateFee),
          how: code(say, rounding),
        }),
  ],
  suspension: (say) => [say('office-content:value_suspension')],
  'care-liability': (say) => [say('office-content:value_care_liability')],
  'arrears-cap': (say, { months }: ArrearsCap) => [
    say('office-content:value_arrears_cap', { months }),
  ],
  'inpatient-penalty': (say, value: InpatientPenaltyTerms) => [
    say('office-content:value_penalty', { rate: writeShare(value.rate), days: value.withinDays }),
    say('office-content:value_penalty_most', {
      months: value.maxMonths,
      most: value.maxRupiah,
      how: code(say, value.rounding),
    }),
  ],
  'administrative-fine': (say, { rate, rounding }: { rate: number; rounding: string }) => [
    say('office-content:value_fine', { rate: writeShare(rate), how: code(say, rounding) }),
  ],
  'sanction-ladder': (say, { steps, liftedBy }: SanctionLadder) => [
    ...steps.map(({ name, by, lasts }, at) => {
      const args = { number: at + 1, name, by: code(say, by) };
      if (!lasts) return say('office-content:value_step', args);
      const days = code(say, lasts.working ? 'working_days' : 'days');
      return say('office-content:value_step_lasts', { ...args, most: `${lasts.days} ${days}` });
    }),
    say('office-content:value_lifted', { list: list(say, liftedBy) }),
  ],
  'employer-services': (_, services: readonly string[]) => services,
  'individual-services': (_, services: readonly string[]) => services,
  mandiri: (say, value: Readonly<Record<string, MandiriRate>>) =>
    Object.entries(value).map(([ward, { member, state }]) =>
      say('office-content:value_mandiri', { ward, member, state }),
    ),
};

/** What a rule says, line by line; a set without words of its own as it is written. */
export function ruleWords(say: Say, { set }: RuleSet, rule: Rule<unknown>): readonly string[] {
  const tell = TELLS[set];
  return tell ? tell(say, rule.value as never, rule) : [JSON.stringify(rule.value)];
}

/** What a rule is called. */
export function ruleTitle(say: Say, { set, of }: RuleSet, rule: Rule<unknown>): string {
  const title = say(`office-content:set_${set.replaceAll('-', '_')}`);
  if (of === undefined) return title;
  if (set === 'minimum-wage') {
    const { kind, name } = rule as MinimumWageRow;
    return `${title}: ${kind} ${name}`;
  }
  if (set === 'work-kind') return `${title}: ${say(`held:kind_${of.replaceAll('-', '_')}`)}`;
  return `${title}: ${code(say, `per_${of}`)}`;
}

/** From when until when it counts. */
export function ruleTime(say: Say, { from, until }: Rule<unknown>): string {
  return until === undefined
    ? say('office-content:since', { from })
    : say('office-content:from_until', { from, until });
}
