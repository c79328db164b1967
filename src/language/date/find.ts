import { type Bare, bareDate, spelledDate } from './bare.ts';
import { type Judged, judged, type today } from './calendar.ts';
import { tripleOf } from './orders.ts';
import type { Part } from './parts.ts';

type Span = { from: number; to: number };

/** A date found among the parts of a text, at `from` up to but not including `to`. */
export type Found = Span & Bare & { judged: Judged };

type Candidate = Span & Bare & { rank: number };

const BARE_RANK = 2;
const WHOLE = 8;
const ONE_SIGN = /^[-/.:_|\\*=+]$/;
/** Groups of digits that make up a date together: "1203 1985", "12 03 19 85". */
const EVEN = /^(?:\d\d){1,3}$/;
const YEAR = /^(?:19|20)\d\d$/;

/** The dates among the parts of a text, from left to right, none overlapping another. */
export function datesIn(parts: readonly Part[], now: ReturnType<typeof today>): Found[] {
  const candidates = [...named(parts), ...runsOf(parts).flatMap((run) => inRun(parts, run))];
  const found: Found[] = [];
  for (const one of candidates.sort(
    (a, b) => b.rank - a.rank || b.year.length - a.year.length || a.from - b.from,
  )) {
    const result = judged(one.day, one.month, one.year, now);
    const rivals = found.filter(({ from, to }) => one.from < to && from < one.to);
    // "Juli 12-05-90" is read as three numbers, but Juli may be no name.
    for (const rival of rivals)
      rival.doubt ||= result.iso !== null && result.iso !== rival.judged.iso;
    if (rivals.length > 0) continue;
    const doubt = one.doubt || (result.iso !== null && result.doubt);
    found.push({ ...one, judged: result, doubt });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Three neighbours of which one is a month's name or is called month or year. */
function named(parts: readonly Part[]): Candidate[] {
  return parts.flatMap((_, from) => {
    const three = parts.slice(from, from + 3);
    const says = ({ month, label }: Part) => month !== null || (label !== null && label !== 'day');
    return three.some(says) ? triple(parts, from) : [];
  });
}

function triple(parts: readonly Part[], from: number): Candidate[] {
  const [a, b, c] = parts.slice(from, from + 3);
  if (a === undefined || b === undefined || c === undefined) return [];
  const found = b.gap.broken || c.gap.broken ? null : tripleOf(a, b, c);
  return found === null ? [] : [{ ...found, from, to: from + 3 }];
}

/** Stretches of bare numbers with nothing but signs between them. */
function runsOf(parts: readonly Part[]): Span[] {
  const runs: Span[] = [];
  parts.forEach(({ month, label, gap }, at) => {
    const last = runs.at(-1);
    if (month !== null) return;
    if (last?.to === at && !gap.broken && label !== 'day') last.to += 1;
    else runs.push({ from: at, to: at + 1 });
  });
  return runs;
}

function inRun(parts: readonly Part[], run: Span): Candidate[] {
  const own = parts.slice(run.from, run.to);
  const threes = own.flatMap((_, at) =>
    own.length === 3 || isTight(own, at) ? triple(parts, run.from + at) : [],
  );
  const inside = threes.filter(({ to }) => to <= run.to);
  if (inside.length > 0) return inside;
  const whole = isBesideMonth(parts, run) ? null : wholeRun(own);
  return whole === null ? [] : [{ ...whole, ...run, rank: BARE_RANK }];
}

/** Three numbers with one sign between them, and another or none around: "12-5-90 1,8". */
function isTight(own: readonly Part[], at: number): boolean {
  const [, first, second, after] = own.slice(at).map(({ gap }) => gap.signs);
  const before = at === 0 ? undefined : own[at]?.gap.signs;
  if (first === undefined || first !== second || !ONE_SIGN.test(first)) return false;
  return before !== first && after !== first;
}

function wholeRun(own: readonly Part[]): Bare | null {
  const digits = own.map((part) => part.digits).join('');
  if (own.length === 1 && own[0]?.spelled === false) return bareDate(digits);
  if (own.every(({ spelled }) => spelled)) return spelledDate(digits);
  const even = own.every((part) => !part.spelled && EVEN.test(part.digits));
  // "2010 12" is a month of a year.
  const monthly = digits.length === 6 && own.some((part) => YEAR.test(part.digits));
  const date = even && !monthly ? bareDate(digits) : null;
  return date === null ? null : { ...date, doubt: date.doubt || !isCutBetween(own, digits) };
}

/** "1205 1990": the whole year stands by itself, or with the month. */
function isCutBetween(own: readonly Part[], digits: string): boolean {
  return digits.length === WHOLE && own.length === 2 && (own[0]?.digits.length ?? 0) <= 4;
}

function isBesideMonth(parts: readonly Part[], { from, to }: Span): boolean {
  const before = parts[from]?.gap.broken === false && parts[from - 1]?.month != null;
  return before || (parts[to]?.gap.broken === false && parts[to]?.month != null);
}
