import type { OutcomeCode, Reason } from './code.ts';

/** What a supervisor changed of a code; what is left out is as the program has it. */
export type CodeChange = {
  label?: string | null;
  active?: boolean;
  days?: number;
  reasons?: readonly Reason[];
};

const LONGEST_LABEL = 60;
/** With the days until Monday this is still within half a year. */
export const MOST_DAYS = 178;
const MOST_REASONS = 20;

/** Why a change cannot stand; each has a sentence. */
export type ChangeProblem =
  | 'label_long'
  | 'label_short'
  | 'days'
  | 'no_reason_left'
  | 'reason_twice'
  | 'reasons_many'
  | 'reason_nameless'
  | 'own_step';

/** A code as it is with a change over it. What a code cannot have is passed over. */
export function withChange(own: OutcomeCode, change: CodeChange): OutcomeCode {
  const { label = own.label, active = own.active, days, reasons } = change;
  const next = own.next && takesDays(own) && days !== undefined ? { ...own.next, days } : own.next;
  return {
    ...own,
    label,
    active: isSwitchable(own) ? active : true,
    next,
    reasons: takesReasons(own) && reasons ? kept(own.reasons, reasons) : own.reasons,
  };
}

/** A reason that the program has is never lost, whatever is stored. */
function kept(own: readonly Reason[], changed: readonly Reason[]): Reason[] {
  const lost = own.filter(({ code }) => !changed.some((one) => one.code === code));
  return [...changed, ...lost.map((one) => ({ ...one, active: false }))];
}

/** Whether a code may be switched off: what the program's own forms bring about may not. */
export function isSwitchable({ of }: OutcomeCode): boolean {
  return of === 'contact' || of === 'legal';
}

/** Whether the days until its next date may be changed. */
export function takesDays({ next }: OutcomeCode): boolean {
  return next !== null && next.days !== null;
}

/** Whether its list of reasons may be changed: only where there is one. */
export function takesReasons({ reasons }: OutcomeCode): boolean {
  return reasons.length > 0;
}

/** What is wrong with a change, by its part; empty: it can stand. */
export function problemsOf(
  own: OutcomeCode,
  { label, active, days, reasons }: CodeChange,
): { part: 'label' | 'active' | 'days' | 'reasons'; problem: ChangeProblem }[] {
  const found: ReturnType<typeof problemsOf> = [];
  const labels = [label ?? null, ...(reasons ?? []).map((one) => one.label)];
  const [own0, ...others] = labels.map(labelProblem);
  if (own0) found.push({ part: 'label', problem: own0 });
  const other = others.find((problem) => problem !== null);
  if (other) found.push({ part: 'reasons', problem: other });
  if (active === false && !isSwitchable(own)) found.push({ part: 'active', problem: 'own_step' });
  const wholeDays = days !== undefined && Number.isInteger(days) && days >= 1 && days <= MOST_DAYS;
  if (days !== undefined && takesDays(own) && !wholeDays)
    found.push({ part: 'days', problem: 'days' });
  if (reasons && takesReasons(own)) {
    const problem = reasonsProblem(reasons);
    if (problem) found.push({ part: 'reasons', problem });
  }
  return found;
}

function labelProblem(label: string | null): ChangeProblem | null {
  if (label === null) return null;
  if (label.length > LONGEST_LABEL) return 'label_long';
  return label.trim().length < 3 ? 'label_short' : null;
}

function reasonsProblem(reasons: readonly Reason[]): ChangeProblem | null {
  if (reasons.length > MOST_REASONS) return 'reasons_many';
  if (!reasons.some(({ active }) => active)) return 'no_reason_left';
  const codes = reasons.map(({ code }) => code);
  if (codes.includes('')) return 'reason_nameless';
  return new Set(codes).size < codes.length ? 'reason_twice' : null;
}

/** The code of a reason that a supervisor added, from its words. */
export function reasonCode(label: string): string {
  return label
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 40);
}
