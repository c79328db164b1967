import { obligation } from '../src/jkn/obligation.ts';
import { isMissing } from '../src/jkn/rule.ts';
import { workVerdict } from '../src/jkn/work-kinds.ts';
import { detailedCost, firm, undecreedYear } from './cost.ts';
import { isFamily, paidWorkers, unclearCount, workOf } from './fields/people.ts';
import { wageOf } from './fields/wage.ts';
import { monthOf } from './kit/month.ts';
import type { FlowContext } from './kit/question.ts';
import type { Say } from './kit/several.ts';

/** Citations in one line, articles of one law together: "Perpres 64/2020 Ps 30, 32". */
function joined(cites: readonly string[]): string {
  const articles = new Map<string, Set<string>>();
  for (const cite of cites.flatMap((one) => one.split('; '))) {
    const [law = '', numbers = ''] = cite.split(' Ps ');
    const of = articles.get(law) ?? new Set();
    articles.set(law, of);
    for (const number of numbers.split(', ')) of.add(number);
  }
  return [...articles].map(([law, of]) => `${law} Ps ${inOrder(of)}`).join('; ');
}

function inOrder(articles: ReadonlySet<string>): string {
  return [...articles].sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).join(', ');
}

/** "DASAR": one line of legal basis, for this business where it is known. */
export function basisSaying(context: FlowContext): Say {
  const month = monthOf(context.now);
  const paid = paidWorkers(context.record);
  if (paid === null) {
    const [basis = ''] = obligation({ paidWorkers: 1, month }).basis;
    return { key: 'check:basis_general', args: { basis } };
  }
  const duty = obligation({ paidWorkers: paid, unclearWorkers: unclearCount(context), month });
  const kinds = workOf(context.record).flatMap(({ kind }) => {
    const verdict = isFamily(kind) ? null : workVerdict(kind, month);
    return verdict === null || isMissing(verdict) ? [] : verdict.basis;
  });
  const basis = joined(duty.obliged === true ? duty.basis : [...duty.basis, ...kinds]);
  const detail = duty.obliged === true ? detailedCost(context) : null;
  if (!detail) return { key: 'check:basis', args: { basis } };
  const cost = joined(detail.basis.filter((cite) => cite.includes(' Ps ')));
  const decree = detail.basis.find((cite) => /^UM[KP] /.test(cite)) ?? '';
  return { key: 'check:basis_cost', args: { basis, cost, decree } };
}

/** "RINCIAN": per worker who pays what, the minimum wage, from when, until when. */
export function detailSayings(context: FlowContext): Say[] {
  if (wageOf(context.record.business.typicalWage) === null) return [{ key: 'check:detail_later' }];
  const detail = detailedCost(context);
  const year = undecreedYear(context);
  const later: Say[] = [
    { key: 'check:detail_from' },
    ...(year === null ? [] : [{ key: 'check:next_year', args: { year } }]),
  ];
  if (!detail) return [{ key: 'check:cost_unknown' }, ...later];
  const { cost, groups } = detail;
  const sure = firm(detail.draft);
  const lines = groups.map(
    ({ count, wage, one }): Say => ({
      key: groups.length > 1 ? 'check:detail_group' : 'check:detail_each',
      args: { count, wage, employer: one.employer, worker: one.worker, each: one.total, ...sure },
      ...(groups.length > 1 ? { under: true as const } : {}),
    }),
  );
  return [
    ...(groups.length > 1 ? [{ key: 'check:detail_groups', args: sure }] : []),
    ...lines,
    ...(cost.floored
      ? [{ key: 'check:detail_floor', args: { minimumWage: cost.minimumWage, year: cost.year } }]
      : []),
    ...later,
  ];
}
