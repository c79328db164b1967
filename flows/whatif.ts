import { businessContribution } from '../src/jkn/business-contribution.ts';
import { yearOf } from '../src/jkn/month.ts';
import { isMissing } from '../src/jkn/rule.ts';
import { signedLaw } from '../src/jkn/signatures.ts';
import type { Supposed, WhatIf } from '../src/language/what-if.ts';
import { firm } from './cost.ts';
import { paidWorkers } from './fields/people.ts';
import { areaOf } from './fields/place.ts';
import { isAveraged, settleWage, wageOf } from './fields/wage.ts';
import { wageGroups } from './fields/wages.ts';
import { answered, answeredWith, type Flow, flowBasics, flowSetup } from './kit/flow.ts';
import { monthOf } from './kit/month.ts';
import type { FlowContext } from './kit/question.ts';
import type { Json } from './kit/record.ts';
import { type Say, says } from './kit/several.ts';
import { presentWorkers } from './workers.ts';

/** The least that can be billed: the floor of the place of work. */
const LEAST_WAGE = 1;
/** She has counted enough. */
const ENOUGH = 'enough';

/**
 * What it costs, and what it would: "kalau nambah 1 orang gaji 1,8?". Nothing is recorded.
 * `input.what` is a change that was said in passing; else the cost now is told and a change asked.
 * `input.supposed` is what was supposed earlier in the talk: it counts where she told nothing.
 */
const machine = flowSetup.createMachine({
  ...flowBasics,
  initial: 'begin',
  states: {
    begin: {
      always: [
        { guard: ({ context }) => changeOf(context.input.what) !== null, target: 'told' },
        { target: 'now' },
      ],
    },
    told: { entry: says((context) => answerTo(context, context.input.what, false)), type: 'final' },
    now: { entry: says((context) => costNow(context)), always: 'ask' },
    ask: {
      meta: {
        question: {
          ask: 'whatif:ask',
          expects: 'what-if',
          choices: () => [{ key: ENOUGH, label: 'whatif:choice_enough' }],
          orElse: () => ({ expects: 'choice-or-yes', hint: { context: 'proceed', no: ENOUGH } }),
        },
      },
      on: {
        answer: [
          { guard: answeredWith(ENOUGH), target: 'done' },
          {
            target: 'done',
            actions: says((context, event) => answerTo(context, answered(event), true)),
          },
        ],
      },
    },
    done: { type: 'final' },
  },
});

function changeOf(value: Json | undefined): WhatIf | null {
  return typeof value === 'object' && value !== null && 'change' in value
    ? (value as unknown as WhatIf)
    : null;
}

/** Those who are there: their wages and the usual one, rupiah a month. */
type There = {
  wages: readonly number[];
  usual: number;
  /** Rests on what she only supposed. */
  supposed: boolean;
  /** The wage that was supposed, as it would be stored. */
  said: Json;
};

/** Of whom a change is thought: as its own text supposes, else as she told, else as supposed before. */
function thereIs(context: FlowContext, change: WhatIf | null = null): There {
  const { record, input } = context;
  const { typicalWage } = record.business;
  const base = change?.change === 'add' ? change.base : undefined;
  const before = (input.supposed ?? null) as Supposed | null;
  const paid = paidWorkers(record) || null;
  const listed = base ? [] : presentWorkers(record);
  const wage = base ? base.wage : wageOf(typicalWage) === null ? (before?.wage ?? null) : null;
  const said = wage === null ? null : settledWage(context, wage);
  const usual = wageOf(said) ?? wageOf(typicalWage) ?? LEAST_WAGE;
  const count = base?.count ?? paid ?? before?.count ?? 0;
  const groups = wage === null ? wageGroups(typicalWage, count) : [];
  // Before a wage is told every one of them costs the least.
  const all = groups.length > 0 ? groups : [{ count, monthly: usual }];
  const told = all.flatMap((group) => Array.from({ length: group.count }, () => group.monthly));
  const own = listed.map(({ fields }) => wageOf(fields.wage) ?? usual);
  const wages = [...own, ...told.slice(own.length)];
  return { wages, usual, supposed: wage !== null || count !== (paid ?? 0), said };
}

/** The wages after a change; null where the wage that was said cannot be brought to a month. */
function after(
  context: FlowContext,
  change: WhatIf,
  { wages: before, usual }: There,
): number[] | null {
  if (change.change === 'remove') return [...before].slice(0, -change.count);
  const said = change.wage === null ? null : monthly(context, change.wage);
  if (change.wage !== null && said === null) return null;
  switch (change.change) {
    case 'add':
      return [...before, ...Array.from({ length: change.count }, () => said ?? usual)];
    case 'all': {
      const count = change.count ?? before.length;
      return Array.from({ length: count }, (_, at) => said ?? before[at] ?? usual);
    }
    case 'raise': {
      const by = said ?? 0;
      const sign = change.how === 'less' ? -1 : 1;
      return before.map((wage) =>
        change.how === 'to' ? by : Math.max(LEAST_WAGE, wage + sign * by),
      );
    }
  }
}

function monthly(context: FlowContext, wage: Json): number | null {
  return wageOf(settledWage(context, wage));
}

function settledWage(context: FlowContext, wage: Json): Json {
  const settled = settleWage(wage, context);
  return settled.is === 'again' ? null : settled.value;
}

/** Whether some wage that is counted with is not known, or came to a month by an unsigned rule. */
function isRough(context: FlowContext, wages: readonly number[], ...said: Json[]): boolean {
  const { record } = context;
  const listed = presentWorkers(record).map(({ fields }) => fields.wage);
  return (
    wages.includes(LEAST_WAGE) ||
    [record.business.typicalWage, ...listed, ...said].some((wage) => isAveraged(wage, context))
  );
}

function billOf(context: FlowContext, wages: readonly number[]) {
  const month = monthOf(context.now);
  const workers = wages.map((wage) => ({ wage }));
  const law = signedLaw(context.office.signatures);
  const bill = businessContribution({ workers, area: areaOf(context), month }, law);
  if (isMissing(bill)) return null;
  const { total, employer, worker, draft } = bill;
  const floored = bill.workers.find((one) => one.floored);
  return {
    bill: { total, employer, worker },
    draft,
    floor: floored ? { minimumWage: floored.minimumWage, year: yearOf(month) } : null,
  };
}

function costNow(context: FlowContext): Say[] {
  const { wages } = thereIs(context);
  if (wages.length === 0) return [];
  const now = billOf(context, wages);
  if (!now) return [{ key: 'whatif:unknown' }];
  const sure = firm(now.draft || isRough(context, wages));
  return [{ key: 'whatif:now', args: { ...now.bill, count: wages.length, ...sure } }];
}

/** `told`: what it costs now has just been told. */
function answerTo(context: FlowContext, value: Json | undefined, told: boolean): Say[] {
  const change = changeOf(value);
  const there = thereIs(context, change);
  const before = there.wages;
  if (!change || needsKnown(change, before.length)) return [{ key: 'whatif:tell_first' }];
  if (change.change === 'remove' && new Set(before).size > 1 && !sameBill(context, before))
    return [{ key: 'whatif:remove_who' }];
  const wages = after(context, change, there);
  if (wages === null) return [{ key: 'whatif:wage_number' }];
  if (wages.length === 0) return [{ key: 'whatif:nobody' }];
  const then = billOf(context, wages);
  if (!then) return [{ key: 'whatif:unknown' }];
  const now = isComparable(there, change, told) ? billOf(context, before) : null;
  const said = change.change === 'remove' || change.wage === null ? null : change.wage;
  const changed = said === null ? null : settledWage(context, said);
  const rough = isRough(context, [...before, ...wages], changed, there.said);
  const sure = firm(then.draft || rough);
  return [
    { key: 'whatif:then', args: { ...then.bill, count: wages.length, ...sure } },
    ...(now ? [difference(now.bill.total, then.bill.total, there.supposed && !told)] : []),
    ...(change.change === 'remove' ? [{ key: 'whatif:report', under: true as const }] : []),
    ...(then.floor ? [{ key: 'whatif:floored', args: then.floor, under: true as const }] : []),
  ];
}

/**
 * Whether a sum is compared with that of those who are there: only where it was told, or rests on
 * wages that she said, and not where all of it was supposed and another is supposed in its place.
 */
function isComparable({ wages, supposed }: There, change: WhatIf, told: boolean): boolean {
  if (wages.length === 0) return false;
  if (told) return true;
  const replaces = change.change === 'all' && change.count !== null && change.wage !== null;
  return !wages.includes(LEAST_WAGE) && !(supposed && replaces);
}

/** Changes of what is there make no sense before it was told. */
function needsKnown(change: WhatIf, known: number): boolean {
  if (known > 0) return change.change === 'remove' && change.count > known;
  return change.change !== 'add' && (change.change !== 'all' || change.count === null);
}

/** Whether it makes no difference to the bill which of them leaves. */
function sameBill(context: FlowContext, wages: readonly number[]): boolean {
  return new Set([...new Set(wages)].map((wage) => billOf(context, [wage])?.bill.total)).size === 1;
}

/** Of what was only supposed it is not said that it is so now. */
function difference(now: number, then: number, supposed: boolean): Say {
  const by = Math.abs(then - now);
  const key = then > now ? 'whatif:more' : then < now ? 'whatif:less' : 'whatif:same';
  const context = supposed ? { context: 'supposed' } : {};
  return { key, args: { now, by, ...context }, under: true };
}

export const whatif: Flow = { name: 'whatif', version: 1, machine };
