import { ageFrom, type today } from './calendar.ts';
import type { Found } from './find.ts';
import type { Gap } from './parts.ts';
import type { Scan } from './scan.ts';
import type { Role } from './vocabulary.ts';

/** The one date that a text gives, or why it gives none. */
export type Chosen = {
  iso: string | null;
  problem: null | 'impossible' | 'future' | 'incomplete' | 'age' | 'several';
  doubt: boolean;
};

const LIST_MARK = /^[.)]$/;
const RANGE = /[-/&]/;
const YEAR = /^(?:19|20)\d\d$/;
/** Of fewer years people say how long somebody works here. */
const GROWN = 15;

/** Chooses among the dates found in a text by what is said around them. */
export function chosen(scan: Scan, found: readonly Found[], now: ReturnType<typeof today>): Chosen {
  if (isAboutForm(scan)) return none(null);
  const births = birthsOf(scan, found);
  const meant = births.filter(({ from }) => scan.parts[from]?.gap.denied !== true);
  const last = meant.at(-1);
  if (last === undefined) return none(found.length > 0 ? null : missing(scan));
  const before = meant.filter((one) => keyOf(one) !== keyOf(last)).at(-1);
  const onCard = before === undefined ? undefined : onlyOnCard(scan, meant);
  const right = onCard ?? last;
  if (before !== undefined && onCard === undefined && !isPutRight(scan, before, last))
    return none('several');
  if (meant.some(({ to }) => isWithdrawn(scan, to))) return none(null);
  if (meant.some((one) => isOpen(scan, found, one))) return none('several');
  const { judged } = right;
  if (judged.iso === null) return none(judged.problem);
  const age = ageFrom(judged.iso, now);
  const doubt =
    right.doubt ||
    onCard !== undefined ||
    isDoubted(scan, found, right) ||
    hasCompany(scan, found, right) ||
    scan.ages.some(({ years, told }) => (told || years >= GROWN) && Math.abs(years - age) > 1);
  return { iso: judged.iso, problem: null, doubt };
}

function none(problem: Chosen['problem']): Chosen {
  return { iso: null, problem, doubt: false };
}

function keyOf({ judged }: Found): string {
  return judged.iso ?? judged.problem;
}

function gapsOf({ parts, tail }: Scan): Gap[] {
  return [...parts.map(({ gap }) => gap), tail];
}

/** The dates that are not said to be of another event; "kontrak 1-1-2025 s/d 31-12-2025" is both. */
function birthsOf({ parts }: Scan, found: readonly Found[]): Found[] {
  let event = false;
  return found.filter(({ from }, at) => {
    const before = found[at - 1];
    const roles = parts.slice(before?.to ?? 0, from + 1).flatMap(({ gap }) => [...gap.roles]);
    const called = roles.findLast((role) => role === 'birth' || role === 'event');
    const gap = before?.to === from ? parts[from]?.gap : undefined;
    const runsOn = gap !== undefined && (gap.roles.has('until') || gap.signs === '-');
    event = called === 'event' || (called === undefined && event && runsOn);
    return !event;
  });
}

/** "di KTP 12 5 1990 tapi aslinya 15 8 1989": what counts is the card. */
function onlyOnCard({ parts }: Scan, meant: readonly Found[]): Found | undefined {
  const [card, ...others] = meant.filter(({ from }) => parts[from]?.gap.roles.has('card'));
  const next = card === undefined ? undefined : parts[card.to]?.gap;
  const wrong = card !== undefined && parts[card.from]?.gap.roles.has('fix');
  return others.length > 0 || wrong || next?.roles.has('fix') ? undefined : card;
}

/** "12 maret 85 eh 13 maret 85", "bukan 12 … tapi 13 …": the later one stands. */
function isPutRight({ parts }: Scan, before: Found, last: Found): boolean {
  const gaps = parts.slice(before.to, last.from + 1).map(({ gap }) => gap);
  return gaps.some(({ roles }) => roles.has('fix') || roles.has('turn'));
}

/** "85-an", or "… eh salah" and nothing more. */
function isWithdrawn({ parts, tail }: Scan, to: number): boolean {
  const next = parts[to]?.gap ?? tail;
  return next.roles.has('about') || (to === parts.length && next.roles.has('fix'));
}

/** Whether a number beside a date says that it may be another: "12 atau 13 maret", "… eh 86". */
function isOpen(scan: Scan, found: readonly Found[], { from, to }: Found): boolean {
  const { before, after } = neighbours(scan, found, from, to);
  if (before !== undefined && !before.roles.has('birth') && leavesOpen(before, ['or', 'until']))
    return true;
  return after !== undefined && leavesOpen(after, ['or', 'until', 'fix']);
}

function leavesOpen({ broken, signs, roles }: Gap, open: readonly Role[]): boolean {
  return open.some((role) => roles.has(role)) || (!broken && RANGE.test(signs));
}

/** Numbers right beside a date that are no part of it, or were put right by it; not "1." before. */
function hasCompany(scan: Scan, found: readonly Found[], { from, to }: Found): boolean {
  const { before, after } = neighbours(scan, found, from, to);
  if (before?.roles.has('fix') || after?.broken === false) return true;
  if (scan.parts[from]?.label === 'day') return false;
  const isNumber = scan.parts[from - 1]?.month === null;
  const isListMark = from === 1 && LIST_MARK.test(before?.signs ?? '');
  return before?.broken === false && isNumber && !isListMark;
}

/** The gaps to the neighbouring numbers and months that belong to no date. */
function neighbours({ parts }: Scan, found: readonly Found[], from: number, to: number) {
  const free = (at: number) => found.every((one) => at < one.from || at >= one.to);
  return {
    before: from > 0 && free(from - 1) ? parts[from]?.gap : undefined,
    after: to < parts.length && free(to) ? parts[to]?.gap : undefined,
  };
}

/** Doubt said in or beside a date; a question mark before it was somebody else's. */
function isDoubted(scan: Scan, found: readonly Found[], { from, to }: Found): boolean {
  const gaps = gapsOf(scan);
  const since = Math.max(0, ...found.map((one) => (one.to <= from ? one.to : 0)));
  const until = Math.min(
    gaps.length,
    ...found.map((one) => (one.from >= to ? one.from : Infinity)),
  );
  const near = gaps.slice(since, until + 1);
  if (near.some(({ roles }) => roles.has('hedge'))) return true;
  return gaps.slice(from + 1).some(({ signs }) => signs.includes('?'));
}

/** "formatnya 12-05-1990 atau 05-12-1990?" */
function isAboutForm(scan: Scan): boolean {
  const gaps = gapsOf(scan);
  const asks = gaps.some(({ signs }) => signs.includes('?'));
  return asks && gaps.some(({ roles }) => roles.has('form'));
}

/** What is missing where no date was found but something was said of one. */
function missing(scan: Scan): 'age' | 'incomplete' | null {
  const gaps = gapsOf(scan);
  if (gaps.some(({ signs }) => signs.includes('?'))) return null;
  if (scan.ages.length > 0) return 'age';
  const { parts } = scan;
  const birth = gaps.some(({ roles }) => roles.has('birth'));
  const begun = parts.some(({ month }) => month !== null) && parts.length > 1;
  const year = parts.some(({ digits, label }) => label === 'year' || YEAR.test(digits));
  const lone = parts.length === 1 && (birth || year);
  return begun || lone ? 'incomplete' : null;
}
