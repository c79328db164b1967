import type { PeopleValue } from '../src/language/kinds/people.ts';
import { PEOPLE_FIELDS, paidWorkers, peopleFields, type Work, workOf } from './fields/people.ts';
import { remember } from './kit/flow.ts';
import type { FlowContext, FlowEvent } from './kit/question.ts';
import { BUSINESS, type Json } from './kit/record.ts';
import { sets } from './kit/several.ts';

/** The memberships that were told of and answered. */
const CARDS = 'cards';
const KEYS = ['workerCount', ...PEOPLE_FIELDS] as const;

/** Stores what one more answer says of the people, in all the fields it fills. */
export function storesPeople(said: (context: FlowContext, event: FlowEvent) => Json) {
  return sets((context, event) => {
    const fields = peopleFields(said(context, event));
    return KEYS.map((key) => ({ subject: BUSINESS, key, value: fields[key] ?? null }));
  });
}

/** Empties what was said of the people: the question is asked anew, and officers need not look. */
export const forgetsPeople = [
  sets(() => [...KEYS, CARDS].map((key) => ({ subject: BUSINESS, key, value: null }))),
  ...(['needs_decision', 'closed_business', 'already_registered'] as const).map((reason) => ({
    type: 'dropReason' as const,
    params: { reason },
  })),
];

/** A clarifying question is asked once. */
export const clarified = remember(() => ({ clarified: true }));
/** So is the one after a number. */
export const numbered = remember(() => ({ numbered: true }));

/** The choices for who says that nobody is paid. */
export const HELPERS = ['alone', 'family_unpaid', 'family_paid', 'paid', 'casual'] as const;

/** What a choice says of the people who help; a number that is still to be asked is null. */
const CHOSEN: Readonly<Record<string, Json>> = {
  alone: { count: 0, work: [{ kind: 'owner-sole', count: 1 }] },
  family_unpaid: { count: 0, work: [{ kind: 'family-unpaid', count: null }] },
  family_paid: { count: null, work: [{ kind: 'family-paid', count: null }] },
  paid: { count: null, work: [{ kind: 'daily', count: null }] },
  casual: { count: 0, work: [{ kind: 'casual-one-off', count: null }] },
};

/** The people of a choice, or as they were told in words instead. */
export function helpersSaid(said: Json): Json {
  return typeof said === 'string' ? (CHOSEN[said] ?? null) : said;
}

/** The choices for whether family is paid. */
export const FAMILY = ['unpaid', 'paid', 'sometimes'] as const;

const PAY: Readonly<Record<string, Work['kind']>> = {
  unpaid: 'family-unpaid',
  paid: 'family-paid',
  sometimes: 'family-sometimes',
};

/** Whether family is paid, put into what was said of it; or the people as they were told instead. */
export function familySaid(context: FlowContext, said: Json): Json {
  const pay = typeof said === 'string' ? PAY[said] : undefined;
  if (pay === undefined) return said;
  const family = workOf(context.record).filter(({ kind }) => kind === 'family');
  const number = family.length === 1 ? (family[0]?.count ?? null) : null;
  const work = workOf(context.record).map((one) =>
    one.kind === 'family' ? { ...one, kind: pay } : one,
  );
  // Of others it may be open still how many they are.
  const unpaid = paidWorkers(context.record) === null ? null : 0;
  return { count: pay === 'family-paid' ? number : unpaid, work } as unknown as Json;
}

/** A number for the ways of working that were told without one. */
export function numberSaid(context: FlowContext, said: Json): Json {
  const { count = null, work = [] } = (said ?? {}) as { count?: number; work?: readonly Work[] };
  const known = workOf(context.record);
  const paid = known.some(({ kind }) => kind === 'family-paid');
  if (paid && work.length > 0 && work.every(({ kind }) => kind === 'family'))
    return samePaidFamily(work, count ?? 0);
  if (count === null || work.length > 0) return said;
  const told = known.length === 1 ? known.map((one) => ({ ...one, count })) : known;
  return { count, work: told } as unknown as Json;
}

type People = Partial<PeopleValue>;

/** Whether an answer to who else is paid says more than was known; `others`: also of others. */
export function tellsOfOthers({ record }: FlowContext, said: Json): 'others' | 'more' | null {
  if (typeof said === 'boolean') return said ? null : 'others';
  const { count = null, work = [], standing = null, card = null } = (said ?? {}) as People;
  const known = new Map<string, number | null>(workOf(record).map((one) => [one.kind, one.count]));
  const named = work.some(({ kind }) => !known.has(kind));
  if (named || count !== null || standing !== null || card !== null) return 'others';
  const more = work.some((one) => one.count !== null && one.count !== known.get(one.kind));
  return more ? 'more' : null;
}

/** Who is paid at the place of work, put beside those at home who were told of before. */
export function othersSaid({ record }: FlowContext, said: Json): Json {
  const told = (said === false ? { count: 0 } : (said ?? {})) as People;
  const { count = null, work = [] } = told;
  const known = workOf(record).map((one) => {
    const now = work.find(({ kind }) => kind === one.kind);
    return { ...one, count: now?.count ?? one.count };
  });
  const more = work.filter(({ kind }) => !known.some((one) => one.kind === kind));
  return { ...told, count, work: [...known, ...more] } as unknown as Json;
}

/** A number for people who work now and then; whether they count as workers an officer says. */
export function casualSaid({ record }: FlowContext, said: Json): Json {
  const { count = null, work = [] } = (said ?? {}) as { count?: number; work?: readonly Work[] };
  if (!count || work.length > 0) return said;
  return { count: 0, work: workOf(record).map((one) => ({ ...one, count })) } as unknown as Json;
}

/** "cuma ponakan itu": whose pay was told before; without a number it is one. */
function samePaidFamily(work: readonly Work[], others: number): Json {
  const number = work.reduce((sum, { count }) => sum + Math.max(1, count ?? 1), 0);
  return { count: others + number, work: [{ kind: 'family-paid', count: number }] };
}

/** A membership that was told of goes to the list `cards`, once it has been answered. */
export const keepsCard = sets(({ record }) => {
  const { card = null, cards } = record.business;
  const all = [...new Set([...(Array.isArray(cards) ? cards : []), card])] as readonly Json[];
  return [
    { subject: BUSINESS, key: CARDS, value: all },
    { subject: BUSINESS, key: 'card', value: null },
  ];
});
