import type { Args } from '../kit/effects.ts';
import type { FieldSpec } from '../kit/field.ts';
import { subjectOf } from '../kit/field.ts';
import type { ChoiceSpec, FlowContext } from '../kit/question.ts';
import { fieldsOf } from '../kit/record.ts';
import { nameOf, nikOf, presentWorkers } from '../workers.ts';
import { familyChoices, familySaying, type StoredFamily, settleFamily } from './family.ts';
import { isKeptFrom } from './own.ts';

/** How a worker is a member at present (DOMAIN 1.4). */
export const MEMBERSHIPS = [
  'none',
  'pbi',
  'pemda',
  'mandiri',
  'dependant',
  'employer',
  'unknown',
] as const;
const STATUSES = ['permanent', 'contract', 'daily', 'piece'] as const;
const ARREARS = ['yes', 'no', 'unknown'] as const;

const named = (context: FlowContext): Args => ({
  name: nameOf(context.record, subjectOf(context)),
});

/** Whether he fills this in by himself, on his own sheet. */
const isHisOwn = ({ input }: FlowContext) => input.own === true;

/** Whoever may not know that he is one is not asked: the question would tell. */
function isMandiri(context: FlowContext): boolean {
  const { membership } = fieldsOf(context.record, subjectOf(context));
  return membership === 'mandiri' && !isKeptFrom(context, 'membership');
}

/** Numbers that are no family card's. On his own sheet a worker learns of nobody else's. */
function niksIn(context: FlowContext) {
  const of = presentWorkers(context.record).filter(
    ({ ref }) => !isHisOwn(context) || ref === subjectOf(context),
  );
  return { niks: of.map(nikOf) };
}

function options(keys: readonly string[], label: string): () => ChoiceSpec[] {
  return () => keys.map((key) => ({ key, label: `${label}_${key}` }));
}

/** The rest of a worker's record (DOMAIN 3.3), asked when all are in the list; each may wait. */
export const workerMoreFields: readonly FieldSpec[] = [
  {
    key: 'membership',
    ask: 'more:membership',
    expects: 'choice',
    choices: options(MEMBERSHIPS, 'more:member'),
    args: named,
    later: true,
    dependents: ['arrears'],
    told: (value) => ({ key: `more:told_${String(value)}`, args: {} }),
    shown: (value) => ({ key: `more:member_${String(value)}`, args: {} }),
  },
  {
    key: 'arrears',
    ask: 'more:arrears',
    expects: 'choice',
    choices: options(ARREARS, 'more:arrears'),
    args: named,
    when: isMandiri,
    later: true,
    told: (value) => ({ key: `more:owes_${String(value)}`, args: {} }),
    shown: (value) => ({ key: `more:arrears_${String(value)}`, args: {} }),
  },
  {
    key: 'family',
    ask: 'more:family',
    expects: 'family',
    choices: familyChoices,
    args: named,
    later: true,
    settle: settleFamily,
    shown: (value) => familySaying(value as StoredFamily),
  },
  {
    key: 'kk',
    ask: 'more:kk',
    expects: 'kk',
    args: named,
    later: true,
    identity: true,
    hint: niksIn,
  },
  {
    key: 'phone',
    ask: 'more:phone',
    expects: 'phone',
    args: named,
    later: true,
  },
  {
    key: 'since',
    ask: 'more:since',
    expects: 'start',
    args: named,
    later: true,
  },
  {
    key: 'status',
    ask: 'more:status',
    expects: 'choice',
    choices: options(STATUSES, 'more:status'),
    args: named,
    later: true,
    shown: (value) => ({ key: `more:status_${String(value)}`, args: {} }),
  },
  {
    key: 'home',
    ask: 'more:home',
    expects: 'place',
    args: named,
    // Never asked by itself: the office asks for the whole address.
    when: (context) => context.input.only === 'home',
    later: true,
  },
  {
    key: 'clinic',
    ask: 'more:clinic',
    expects: 'clinic',
    args: named,
    // His own choice: the owner is not asked for it.
    when: (context) => isHisOwn(context) || context.input.only === 'clinic',
    later: true,
  },
];
