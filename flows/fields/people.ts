import { isMissing } from '../../src/jkn/rule.ts';
import { type WorkKind, workVerdict } from '../../src/jkn/work-kinds.ts';
import type { PeopleValue } from '../../src/language/kinds/people.ts';
import { monthOf } from '../kit/month.ts';
import type { FlowContext } from '../kit/question.ts';
import type { EmployerRecord, Fields, Json } from '../kit/record.ts';

/** Besides the kinds of the rules: family of whom it was not said whether, or said that sometimes, it is paid. */
type Kind = WorkKind | 'family' | 'family-sometimes';

/** People who work in one way, as the owner said it; `count` null: how many was not said. */
export type Work = { readonly kind: Kind; readonly count: number | null };

/** The fields that one answer to the question of workers fills, besides their number. */
export const PEOPLE_FIELDS = ['work', 'standing', 'card', 'registered'] as const;

/** From what was said to the fields of the business. */
export function peopleFields(said: Json): Fields {
  if (typeof said === 'number') return { workerCount: said };
  const told = (said ?? {}) as Partial<PeopleValue>;
  const { count = null, work = [], standing = null, card = null, registered = null } = told;
  const ways = work.length > 0 ? work : null;
  return { workerCount: count, work: ways, standing, card, registered } as Fields;
}

/** How many are registered already, besides those to be registered; 0 where none was told of. */
export function registeredAlready({ business }: EmployerRecord): number {
  return typeof business.registered === 'number' ? business.registered : 0;
}

/** How the people work whom the owner spoke of. */
export function workOf({ business }: EmployerRecord): readonly Work[] {
  return Array.isArray(business.work) ? (business.work as readonly Work[]) : [];
}

/** Paid workers beyond doubt; null while their number is not known. */
export function paidWorkers({ business }: EmployerRecord): number | null {
  return typeof business.workerCount === 'number' ? business.workerCount : null;
}

/** Those of whom only an officer can say whether they are paid workers. */
export function unclearWork(context: FlowContext): readonly Work[] {
  const month = monthOf(context.now);
  return workOf(context.record).filter(({ kind }) => {
    if (isFamily(kind)) return true;
    const verdict = workVerdict(kind, month);
    return isMissing(verdict) || verdict.worker === 'officer';
  });
}

/**
 * How many the owner spoke of for a file: the paid workers, and where none is paid beyond doubt those
 * of whom an officer decides, for their data may be prepared meanwhile.
 */
export function workersTold(context: FlowContext): number {
  const paid = paidWorkers(context.record) ?? 0;
  if (paid > 0) return paid;
  return unclearWork(context).reduce(
    (sum, { kind, count }) => sum + (isFamily(kind) ? 0 : (count ?? 0)),
    0,
  );
}

/** At home, theirs or the owner's: not at the place of work, where others may be. */
const AT_HOME: ReadonlySet<Kind> = new Set<Kind>(['home-piece-work', 'household-help']);

/**
 * Whether those she spoke of work at home, or are no workers for sure, and whether others are paid at
 * the place of work was not said.
 */
export function othersUnsaid(context: FlowContext): boolean {
  const work = workOf(context.record);
  return (
    isCountless(context.record) &&
    work.some(({ kind }) => AT_HOME.has(kind)) &&
    !work.some(({ kind }) => isSurelyPaid(kind, context))
  );
}

/** Whether one who works so is a paid worker, whatever an officer says. */
function isSurelyPaid(kind: Kind, { now }: FlowContext): boolean {
  if (isFamily(kind)) return false;
  const verdict = workVerdict(kind, monthOf(now));
  return !isMissing(verdict) && verdict.worker === true;
}

/** Whether the rules do not know this way of working, for the pay decides. */
export function isFamily(kind: Kind): kind is 'family' | 'family-sometimes' {
  return kind === 'family' || kind === 'family-sometimes';
}

/** How many they are at least: a kind without a number is one. */
export function unclearCount(context: FlowContext): number {
  return unclearWork(context).reduce((sum, { count }) => sum + Math.max(1, count ?? 1), 0);
}

/** What makes the question of workers another one: 'closed', 'worker', 'registered', or null. */
export function standingOf({ business }: EmployerRecord): string | null {
  return typeof business.standing === 'string' ? business.standing : null;
}

/** Whether the owner answered without saying how many are paid. */
export function isCountless(record: EmployerRecord): boolean {
  const { card } = record.business;
  const answered =
    workOf(record).length > 0 || standingOf(record) !== null || typeof card === 'string';
  return answered && paidWorkers(record) === null;
}
