import { costSaying, detailedCost } from '../../flows/cost.ts';
import type { FlowContext } from '../../flows/kit/question.ts';
import { reckonedFrom } from '../exchange/keep/cost.ts';
import type { Asked } from './visit.ts';

/**
 * What it costs a month, as the chat tells it, by what the file to keep reckons from. Null: no wage is
 * known, or no figure for the place.
 */
export function costTold(context: FlowContext, say: Asked['say']): string | null {
  const reckoned = reckonedFrom(context);
  const detail = reckoned && detailedCost(reckoned.context);
  if (!detail) return null;
  const { key, args } = costSaying(detail);
  const by = say(`form-keep:cost_by_${reckoned.by}`, { count: detail.cost.count });
  return `${say(key, args)} ${by}`;
}
