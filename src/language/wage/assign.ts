import type { Token } from '../numbers/lex.ts';
import { type Amount, clausesOf } from './amounts.ts';
import { pair } from './labels.ts';
import type { PeriodMark } from './period.ts';

/** "dibayar mingguan", "gajian tiap sabtu": when it is paid out, not what it is for. */
const PAYDAY = new Set(
  'dibayar dibayarnya bayarnya bayare dibayare dibayarkan gajian gajiannya gajiane diambil ngambil cair terimanya bayaran bayarannya'.split(
    ' ',
  ),
);

/** Marks that tell what a sum is for, when others only tell a pay day or a kind of worker. */
function telling(tokens: readonly Token[], marks: readonly PeriodMark[]): PeriodMark[] {
  const pays = (mark: PeriodMark): boolean => PAYDAY.has(tokens[mark.from - 1]?.text ?? '');
  const direct = marks.filter((mark) => !pays(mark));
  const kept = direct.length > 0 ? direct : [...marks];
  const hard = kept.filter((mark) => !mark.soft);
  return hard.length > 0 ? hard : kept;
}

function distance(amount: Amount, mark: PeriodMark): number {
  return mark.from >= amount.to ? mark.from - amount.to : amount.from - mark.to + 0.5;
}

function closest(
  amount: Amount,
  marks: readonly PeriodMark[],
  clauses: readonly number[],
): PeriodMark | undefined {
  const near = marks.filter((mark) => clauses[mark.from] === amount.clause);
  const sorted = (near.length > 0 ? near : [...marks]).toSorted(
    (a, b) => distance(amount, a) - distance(amount, b),
  );
  const [first, second] = sorted;
  if (first === undefined) return undefined;
  const tie =
    second !== undefined &&
    second.per !== first.per &&
    distance(amount, second) - distance(amount, first) < 1;
  // "borongan" with a sum that is for a month on average is asked again, not multiplied.
  return tie ? { ...first, unsure: true } : first;
}

/** No piece, hour or day is paid this much; "borongan 1,5jt" tells how the worker is paid. */
const MORE_THAN_WORK_UNIT = 1_000_000;
const AVERAGE = new Set(['rata', 'rata-rata', 'rerata', 'rataan']);

/** Whether a sum beside "borongan", "harian" can only be what comes of it in a month. */
function isOfMonth(tokens: readonly Token[], amount: Amount): boolean {
  if (amount.value > MORE_THAN_WORK_UNIT) return true;
  const before = tokens.slice(Math.max(0, amount.from - 2), amount.from);
  return amount.decimals > 0 && before.some((token) => AVERAGE.has(token.text));
}

/** Says for each sum which period mark belongs to it; none means a month. */
export function assignPeriods(
  tokens: readonly Token[],
  amounts: readonly Amount[],
  all: readonly PeriodMark[],
): Map<Amount, PeriodMark> {
  const assigned = marksOf(tokens, amounts, all);
  for (const [amount, { soft, per }] of assigned) {
    const small = per === 'piece' || per === 'day' || per === 'hour';
    if (soft && small && isOfMonth(tokens, amount)) assigned.delete(amount);
  }
  return assigned;
}

function marksOf(
  tokens: readonly Token[],
  amounts: readonly Amount[],
  all: readonly PeriodMark[],
): Map<Amount, PeriodMark> {
  const marks = telling(tokens, all);
  const clauses = clausesOf(tokens);
  const assigned = new Map<Amount, PeriodMark>();
  const [only] = amounts;
  if (only === undefined || marks.length === 0) return assigned;
  if (amounts.length === 1) {
    const mark = closest(only, marks, clauses);
    if (mark !== undefined) assigned.set(only, mark);
    return assigned;
  }
  const placed = marks.map((mark) => ({ ...mark, clause: clauses[mark.from] ?? 0 }));
  const pairs = pair(amounts, placed, 'after');
  const [mark] = marks;
  if (pairs.size === 0 && mark !== undefined && marks.length === 1) {
    for (const amount of amounts) assigned.set(amount, mark);
    return assigned;
  }
  return pairs;
}
