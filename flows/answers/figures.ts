import {
  ADMINISTRATIVE_FINE,
  ARREARS_CAP,
  INPATIENT_PENALTY,
  PAYMENT_TERMS,
} from '../../src/jkn/arrears-rules.ts';
import { contribution } from '../../src/jkn/contribution.ts';
import type { ContributionLaw } from '../../src/jkn/contribution-rules.ts';
import { FAMILY_TERMS } from '../../src/jkn/coverage-rules.ts';
import { mandiriContribution } from '../../src/jkn/mandiri.ts';
import { addMonths, yearOf } from '../../src/jkn/month.ts';
import { EMPLOYER_DUTY } from '../../src/jkn/obligation.ts';
import { administrativeFine } from '../../src/jkn/penalty.ts';
import { inForce, isMissing, type Month, type Rule } from '../../src/jkn/rule.ts';
import { writeShare } from '../../src/jkn/rupiah.ts';
import { SANCTION_LADDERS } from '../../src/jkn/sanctions.ts';
import { signedLaw } from '../../src/jkn/signatures.ts';
import { detailedCost } from '../cost.ts';
import { paidWorkers } from '../fields/people.ts';
import { areaOf } from '../fields/place.ts';
import { wageOf } from '../fields/wage.ts';
import type { Args } from '../kit/effects.ts';
import { monthOf } from '../kit/month.ts';
import type { FlowContext } from '../kit/question.ts';

type Given = { context: FlowContext; law: ContributionLaw; month: Month };

/**
 * Figures that answers name, in groups that are known or unknown together. Each is read from
 * `src/jkn` for the month and place of the business. Sums in rupiah, to be shown with `rp`; rates as
 * text ('4%'); `about` is 'kira-kira ' while some rule behind the sums is not signed, else empty.
 */
const GROUPS = {
  /** Shares of the wage: `employerRate`, `workerRate`, `totalRate`, `extraRate`. */
  rates({ law, month }: Given): Args | null {
    const rates = inForce(law.rates, month)?.value;
    const extra = inForce(law.extraFamily, month)?.value;
    if (!rates || extra === undefined) return null;
    return {
      employerRate: writeShare(rates.employer),
      workerRate: writeShare(rates.worker),
      totalRate: writeShare(rates.employer + rates.worker),
      extraRate: writeShare(extra),
    };
  },
  /** By the minimum wage: `umk`, `year`, `leastEmployer`, `leastWorker`, `leastTotal`, `about`. */
  least({ context, law, month }: Given): Args | null {
    const one = contribution({ wage: 1, area: areaOf(context), month }, law);
    if (isMissing(one)) return null;
    const { minimumWage: umk, employer, worker, total } = one;
    const sums = { leastEmployer: employer, leastWorker: worker, leastTotal: total };
    return { umk, year: yearOf(month), ...sums, about: about(one.draft) };
  },
  /** By next year's minimum wage, once decreed: `nextUmk`, `nextYear`, `nextTotal`, `nextAbout`. */
  nextYear({ context, law, month }: Given): Args | null {
    const next = addMonths(month, 12);
    const one = contribution({ wage: 1, area: areaOf(context), month: next }, law);
    if (isMissing(one)) return null;
    const { minimumWage: nextUmk, total: nextTotal } = one;
    return { nextUmk, nextYear: yearOf(next), nextTotal, nextAbout: about(one.draft) };
  },
  /** At the ceiling: `cap`, `capEmployer`, `capWorker`, `capTotal`. */
  cap({ context, law, month }: Given): Args | null {
    const cap = inForce(law.limits, month)?.value.cap;
    if (cap === undefined) return null;
    const one = contribution({ wage: cap, area: areaOf(context), month }, law);
    if (isMissing(one)) return null;
    const { employer, worker, total } = one;
    return { cap, capEmployer: employer, capWorker: worker, capTotal: total };
  },
  /** Of her own business: `ownCount`, `ownTotal`, `ownEmployer`, `ownWorker`, `ownEach`, `ownAbout`. */
  own({ context }: Given): Args | null {
    if (wageOf(context.record.business.typicalWage) === null) return null;
    const detail = detailedCost(context);
    if (!detail) return null;
    const { count, total, employer, worker, each } = detail.cost;
    const shares = { ownTotal: total, ownEmployer: employer, ownWorker: worker, ownEach: each };
    return { ownCount: count, ...shares, ownAbout: about(detail.draft) };
  },
  /** One person more in the family, of the wage she told or the least: `extraSum`, `extraAbout`. */
  extra({ context, law, month }: Given): Args | null {
    const wage = Math.max(1, wageOf(context.record.business.typicalWage) ?? 1);
    const one = contribution({ wage, extra: 1, area: areaOf(context), month }, law);
    return isMissing(one) ? null : { extraSum: one.extra, extraAbout: about(one.draft) };
  },
  /** `children`, `childBelow`, `studentBelow` (years). */
  family({ month }: Given): Args | null {
    const terms = inForce(FAMILY_TERMS, month)?.value;
    if (!terms) return null;
    const { children, childBelow, studentBelow } = terms;
    return { children, childBelow, studentBelow };
  },
  /** Mandiri of the lowest class: `mandiriOne` a head, `mandiriFamily` of `mandiriPeople`, a whole family. */
  mandiri({ month }: Given): Args | null {
    const terms = inForce(FAMILY_TERMS, month)?.value;
    if (!terms) return null;
    // The worker and the spouse, with as many children as one worker's contribution covers.
    const people = 2 + terms.children;
    const one = mandiriContribution({ class: 'III', people: 1, month });
    const family = mandiriContribution({ class: 'III', people, month });
    if (isMissing(one) || isMissing(family)) return null;
    return { mandiriOne: one.total, mandiriFamily: family.total, mandiriPeople: people };
  },
  /** Of the children she asks about: `asked`, and beyond what is covered `over`, `overSum`. */
  children({ context, law, month }: Given): Args | null {
    const asked = Number(context.input.children ?? 0);
    const terms = inForce(FAMILY_TERMS, month)?.value;
    if (!terms) return null;
    const over = Math.max(0, asked - terms.children);
    const wage = Math.max(1, wageOf(context.record.business.typicalWage) ?? 1);
    const one = contribution({ wage, extra: over, area: areaOf(context), month }, law);
    return isMissing(one) ? null : { asked, over, overSum: one.extra };
  },
  /** `classTwoUpTo` (rupiah a month). */
  ward: ({ law, month }: Given) => one('classTwoUpTo', law.classTwoUpTo, month),
  /** Since when employers register their workers: `dutyYear`. */
  duty(): Args | null {
    const since = EMPLOYER_DUTY[0]?.from;
    return since === undefined ? null : { dutyYear: yearOf(since) };
  },
  /** `dueDay` of the month. */
  due({ month }: Given): Args | null {
    const terms = inForce(PAYMENT_TERMS, month)?.value;
    return terms ? { dueDay: terms.dueDay } : null;
  },
  /** `arrearsMonths`. */
  arrears({ month }: Given): Args | null {
    const cap = inForce(ARREARS_CAP, month)?.value;
    return cap ? { arrearsMonths: cap.months } : null;
  },
  /** Inpatient care after arrears: `penaltyRate`, `penaltyDays`, `penaltyMonths`, `penaltyMost`. */
  penalty({ month }: Given): Args | null {
    const terms = inForce(INPATIENT_PENALTY, month)?.value;
    if (!terms) return null;
    const { rate, withinDays, maxMonths, maxRupiah } = terms;
    const most = { penaltyMonths: maxMonths, penaltyMost: maxRupiah };
    return { penaltyRate: writeShare(rate), penaltyDays: withinDays, ...most };
  },
  /** Written warnings before a fine: `warnings`, each of at most `warningDays` working days. */
  warnings({ month }: Given): Args | null {
    const steps = inForce(SANCTION_LADDERS, month)?.value.steps ?? [];
    const warnings = steps.filter(({ key }) => key.startsWith('warning'));
    const days = warnings[0]?.lasts?.days;
    return days === undefined ? null : { warnings: warnings.length, warningDays: days };
  },
  /** The administrative fine a month: `fineRate`. */
  fine({ month }: Given): Args | null {
    const rule = inForce(ADMINISTRATIVE_FINE, month)?.value;
    return rule ? { fineRate: writeShare(rule.rate) } : null;
  },
  /**
   * What the fine would be a month: `fineSum` on `fineDue`, the contribution of her `fineCount` workers
   * at the minimum wage (of one, where they are not known); `ownFine` on hers where that is counted.
   */
  fineSum({ context, law, month }: Given): Args | null {
    const one = contribution({ wage: 1, area: areaOf(context), month }, law);
    if (isMissing(one)) return null;
    const fineCount = Math.max(1, paidWorkers(context.record) ?? 1);
    const fineDue = one.total * fineCount;
    const own = GROUPS.own({ context, law, month })?.ownTotal;
    const least = administrativeFine({ monthlyDue: fineDue, months: 1, month });
    const hers = administrativeFine({ monthlyDue: Number(own ?? fineDue), months: 1, month });
    if (isMissing(least) || isMissing(hers)) return null;
    return { fineCount, fineDue, fineSum: least.perMonth, ownFine: hers.perMonth };
  },
} as const;

/** A group of figures. */
export type Need = keyof typeof GROUPS;

/** Known only once she told it; only sentences under the condition `counted` name these. */
const OWN: Need = 'own';

/** The figures of these groups for the business that asks, or null where one of them is not known. */
export function figuresFor(needs: readonly Need[], context: FlowContext): Args | null {
  const law = signedLaw(context.office.signatures);
  const given = { context, law, month: monthOf(context.now) };
  const all: Record<string, string | number> = {};
  for (const need of needs) {
    const figures = GROUPS[need](given);
    if (figures) Object.assign(all, figures);
    else if (need !== OWN) return null;
  }
  return all;
}

function one(name: string, rules: readonly Rule<number>[], month: Month): Args | null {
  const value = inForce(rules, month)?.value;
  return value === undefined ? null : { [name]: value };
}

function about(draft: boolean): string {
  return draft ? 'kira-kira ' : '';
}
