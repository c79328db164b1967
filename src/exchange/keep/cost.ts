import { figuresFor } from '../../../flows/answers/figures.ts';
import { workersLeft } from '../../../flows/completeness.ts';
import { detailedCost, firm } from '../../../flows/cost.ts';
import { paidWorkers, unclearCount } from '../../../flows/fields/people.ts';
import { wageOf } from '../../../flows/fields/wage.ts';
import type { WageGroup } from '../../../flows/fields/wages.ts';
import { detailSayings } from '../../../flows/grounds.ts';
import type { FlowContext } from '../../../flows/kit/question.ts';
import type { Worker } from '../../../flows/kit/record.ts';
import { presentWorkers } from '../../../flows/workers.ts';
import type { Source } from '../source.ts';
import type { KeptBlock } from './kept.ts';
import { toldIn } from './told.ts';

/** Said under a heading of its own. */
const FROM = 'check:detail_from';

/** Whose wages the cost is reckoned from: a context in which the talk's own sentences tell it. */
type Reckoned = { readonly by: 'list' | 'told' | 'some'; readonly context: FlowContext };

/** What it costs a month and who pays what, as the talk tells it; an estimate while a rule is a draft. */
export function costBlocks({ context, say }: Source): KeptBlock[] {
  const undecided = paidWorkers(context.record) === 0 && unclearCount(context) > 0;
  if (undecided) return [text('form-keep:cost_undecided')];
  const reckoned = reckonedFrom(context);
  if (!reckoned) return [text('form-keep:cost_unknown')];
  const lines = detailSayings(reckoned.context).filter(({ key }) => key !== FROM);
  const told = toldIn(say, lines);
  const detail = detailedCost(reckoned.context);
  if (!detail) return told;
  const { total, employer, worker, count } = detail.cost;
  const sure = firm(detail.draft);
  const family = figuresFor(['family', 'rates'], context);
  return [
    {
      kind: 'facts',
      facts: [
        [say('form-keep:cost_total', sure), say('form-keep:rupiah', { sum: total })],
        [say('form-keep:cost_employer', sure), say('form-keep:rupiah', { sum: employer })],
        [say('form-keep:cost_worker', sure), say('form-keep:rupiah', { sum: worker })],
      ],
    },
    text(`form-keep:cost_by_${reckoned.by}`, { count }),
    ...told,
    ...(family === null ? [] : [text('form-keep:cost_family', family)]),
    text('form-keep:cost_paid'),
  ];

  function text(...[key, args]: Parameters<typeof say>): KeptBlock {
    return { kind: 'text', text: say(key, args) };
  }
}

/**
 * By the wages of the list as far as they are known ('some' while it lacks one), before the first of
 * them by what was told of all. Null: no wage is known.
 */
export function reckonedFrom(context: FlowContext): Reckoned | null {
  const present = presentWorkers(context.record);
  const paid = present.filter(({ fields }) => wageOf(fields.wage) !== null);
  const all = paid.length === present.length && workersLeft(context) === 0;
  if (paid.length > 0) return { by: all ? 'list' : 'some', context: ofWorkers(context, paid) };
  const told = wageOf(context.record.business.typicalWage) !== null && paidWorkers(context.record);
  return told ? { by: 'told', context } : null;
}

/** The context as if she had told these workers' wages by groups. */
function ofWorkers(context: FlowContext, workers: readonly Worker[]): FlowContext {
  const groups: WageGroup[] = [];
  for (const { fields } of workers) {
    const monthly = wageOf(fields.wage) ?? 0;
    const said = String((fields.wage as { said?: string }).said ?? '');
    const at = groups.findIndex((group) => group.monthly === monthly && group.said === said);
    const before = groups[at];
    if (before) groups[at] = { ...before, count: before.count + 1 };
    else groups.push({ count: 1, monthly, said });
  }
  const sum = groups.reduce((all, { count, monthly }) => all + count * monthly, 0);
  const typicalWage = { monthly: Math.round(sum / workers.length), said: 'groups', groups };
  const business = { ...context.record.business, workerCount: workers.length, typicalWage };
  return { ...context, record: { ...context.record, business } };
}
