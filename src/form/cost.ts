import { workersLeft } from '../../flows/completeness.ts';
import { costSaying, detailedCost } from '../../flows/cost.ts';
import { wageOf } from '../../flows/fields/wage.ts';
import type { FlowContext } from '../../flows/kit/question.ts';
import { presentWorkers } from '../../flows/workers.ts';
import { ofWorkers } from '../exchange/keep/cost.ts';
import type { Asked } from './visit.ts';

/**
 * What it costs a month, as the chat tells it: by the wages of the list as far as they are known, and
 * before the first of them by what was told of all. Null: no wage is known, or no figure for the place.
 */
export function costTold(context: FlowContext, say: Asked['say']): string | null {
  const present = presentWorkers(context.record);
  const paid = present.filter(({ fields }) => wageOf(fields.wage) !== null);
  const detail = detailedCost(paid.length > 0 ? ofWorkers(context, paid) : context);
  if (!detail) return null;
  const { key, args } = costSaying(detail);
  const all = paid.length === present.length && workersLeft(context) === 0;
  const by = paid.length === 0 ? 'told' : all ? 'list' : 'some';
  return `${say(key, args)} ${say(`form-keep:cost_by_${by}`, { count: detail.cost.count })}`;
}
