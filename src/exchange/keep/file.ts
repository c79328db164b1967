import { missingFields } from '../../../flows/completeness.ts';
import { toBring, whereToGo } from '../../../flows/documents.ts';
import { ENROLLED, enrolledOf } from '../../../flows/enrolled.ts';
import { hoursSaid } from '../../../flows/kit/hours.ts';
import type { FlowContext } from '../../../flows/kit/question.ts';
import type { Say as Saying } from '../../../flows/kit/several.ts';
import { ownersGaps, ownersView } from '../../../flows/owners-view.ts';
import { wib } from '../days.ts';
import type { Source } from '../source.ts';
import { businessFacts } from './business.ts';
import { costBlocks } from './cost.ts';
import type { KeptBlock, KeptFile } from './kept.ts';
import { missingBlocks } from './missing.ts';
import { toldIn } from './told.ts';
import { keptWorkers } from './workers.ts';

const PARTS = [
  'business',
  'workers',
  'cost',
  'from',
  'missing',
  'bring',
  'where',
  'real',
  'change',
] as const;

/**
 * An owner's file for her to keep: what is known, what it costs and from when, what is missing, what
 * to bring and where. What a worker gave by himself is not in it, nor any number of a person whole.
 */
export function keptFile(source: Source): KeptFile {
  const { context, say } = source;
  const trial = context.office.operator === null;
  const blocks = blocksOf(source);
  return {
    title: say('form-keep:title'),
    draft: say(trial ? 'form-keep:draft_trial' : 'form-keep:draft'),
    trial: trial ? say('form-keep:trial') : null,
    notices: [say('form-keep:made', wib(context.now)), say('form-keep:private')],
    parts: PARTS.map((name) => ({
      name,
      heading: say(`form-keep:part_${name}`),
      blocks: blocks[name],
    })),
  };
}

function blocksOf(source: Source): Record<(typeof PARTS)[number], readonly KeptBlock[]> {
  const { context, say } = source;
  const gaps = missingFields(context);
  const view = ownersView(context);
  const shown = { context: view, say };
  const told = (sayings: readonly Saying[]) => toldIn(say, sayings);
  const workers = keptWorkers(source, gaps);
  return {
    business: [{ kind: 'facts', facts: businessFacts(shown) }],
    workers:
      workers.length > 0
        ? [{ kind: 'workers', workers }]
        : [{ kind: 'text', text: say('form-keep:no_workers') }],
    cost: costBlocks(shown),
    from: told(fromWhen(context)),
    missing: missingBlocks(source, gaps),
    bring: told(toBring(view, ownersGaps(context, gaps))),
    where: told([...whereToGo(context), ...whoAnswers(context)]),
    real: told([
      { key: 'form-keep:real_ask' },
      { key: 'form-keep:real_never' },
      { key: 'form-keep:real_registers' },
    ]),
    change: told([{ key: 'form-keep:change' }]),
  };
}

/** Never a date: when cards begin to count is BPJS's to say. */
function fromWhen({ record, office }: FlowContext): Saying[] {
  if (enrolledOf(record.business[ENROLLED]))
    return office.operator === null
      ? [{ key: 'enrolled:trial' }, { key: 'enrolled:next' }]
      : [{ key: 'enrolled:next' }];
  const sent = record.submittedAt === null ? [] : [{ key: 'status:sent_next' }];
  return [{ key: 'check:detail_from' }, ...sent];
}

/** Of a trial nobody can be said to answer. */
function whoAnswers({ office }: FlowContext): Saying[] {
  const { operator, contact, hours } = office;
  if (operator === null) return [];
  return [
    { key: 'form-keep:where_operator', args: { operator, hours: hoursSaid(hours) } },
    ...(contact === null ? [] : [{ key: 'form-keep:where_call', args: { contact } }]),
  ];
}
