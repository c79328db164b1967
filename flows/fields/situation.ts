import type { FieldSpec } from '../kit/field.ts';
import type { FlowContext } from '../kit/question.ts';
import { settleWage } from './wage.ts';

const hasWorkers = (context: FlowContext) => Number(context.record.business.workerCount ?? 0) > 0;

/** What a verdict and a cost need; nothing personal, so asked before any consent. */
export const situationFields: readonly FieldSpec[] = [
  { key: 'workerCount', ask: 'situation:worker_count', expects: 'count' },
  { key: 'place', ask: 'situation:place', expects: 'place', when: hasWorkers },
  {
    key: 'typicalWage',
    ask: 'situation:wage',
    expects: 'wage',
    when: hasWorkers,
    hint: () => ({ approximate: true }),
    settle: settleWage,
  },
];
