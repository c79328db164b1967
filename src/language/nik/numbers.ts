import { hasProvince } from './birth.ts';
import { type Chain, chained, type Group, hasLookalikes, repaired } from './groups.ts';

/**
 * A number found in a text: its digits, whether something about it needs the owner's word
 * (repaired letters, digits left over beside it), and where it stands.
 */
export type FoundNumber = { digits: string; doubt: boolean; start: number; end: number };

const NIK_LENGTH = 16;
/** A rest of so many digits beside a NIK is another number; fewer may be a slip of the finger. */
const OWN_NUMBER = 6;

/** The numbers of a text, groups of digits put together where that makes 16 digits. */
export function findNumbers(text: string, groups: readonly Group[]): FoundNumber[] {
  const numbers = chained(text, groups, true).flatMap((chain) => fromChain(text, chain));
  if (numbers.some(isNikLong)) return numbers;
  // A NIK broken over two lines or written with commas.
  const loose = chained(text, groups, false)
    .filter((chain) => !chain.strict)
    .map((chain) => joined(withoutListNumber(text, chain.groups)))
    .filter((number) => isNikLong(number) && hasProvince(number.digits))
    .map((number) => ({ ...number, doubt: number.doubt || hasOtherWords(text) }));
  return loose.length > 0 ? loose : numbers;
}

/** Whether a number has as many digits as a NIK. */
export function isNikLong(number: FoundNumber): boolean {
  return number.digits.length === NIK_LENGTH;
}

function fromChain(text: string, chain: Chain): FoundNumber[] {
  const groups = withoutListNumber(text, chain.groups);
  const singles = groups.filter((group) => group.text.length === NIK_LENGTH);
  if (singles.length > 0) return [...fromSingles(text, groups, singles), ...beside(groups)];
  const glued = groups.find((group) => group.text.length === 2 * NIK_LENGTH);
  if (glued !== undefined) return halves(glued);
  const whole = joined(groups);
  if (whole.digits.length - NIK_LENGTH < OWN_NUMBER) {
    return [{ ...whole, doubt: whole.doubt || isAmount(groups) || hasLooseDigit(text, groups) }];
  }
  const parts = partsOf(groups);
  return parts.length > 0 ? parts : [whole];
}

function fromSingles(text: string, groups: readonly Group[], singles: Group[]): FoundNumber[] {
  const own = groups.filter((group) => !isCount(text, group));
  const rest = total(own) - singles.length * NIK_LENGTH;
  const decimals = groups.length === 2 && /^0{1,2}$/.test(groups[1]?.text ?? '');
  const slip = rest > 0 && rest < OWN_NUMBER && !decimals;
  return singles.map((group) => ({
    ...joined([group]),
    doubt: slip || doubtful([group]) || hasGluedLetter(text, group),
  }));
}

/** "… 16 angka", "… 1 orang": a short number that counts the word behind it. */
function isCount(text: string, group: Group): boolean {
  return group.text.length <= 2 && /^ ?\p{L}{2}/u.test(text.slice(group.end, group.end + 3));
}

/** "332708120590990 1 orang": a digit that may as well belong to the word behind it. */
function hasLooseDigit(text: string, groups: readonly Group[]): boolean {
  const last = groups.at(-1);
  return groups.length === 2 && last !== undefined && isCount(text, last);
}

/** Whether a text says more than "NIK" around its numbers. */
function hasOtherWords(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(/\b(?:no(?:mor|mer)?|nik|ktp)(?:nya|ne|e)?\b/giu, ''));
}

/** What is left beside a NIK in one run, where it is long enough to be a second one. */
function beside(groups: readonly Group[]): FoundNumber[] {
  const rest = groups.filter((group) => group.text.length !== NIK_LENGTH);
  return total(rest) >= NIK_LENGTH - 2 ? [joined(rest)] : [];
}

/** "3.327.081.205.909.901": a spreadsheet wrote it, which keeps only 15 digits. */
function isAmount([first, ...others]: readonly Group[]): boolean {
  const thousands = others.length > 1 && others.every((group) => group.text.length === 3);
  return thousands && first?.text.length === 1;
}

/** NIKs written in groups that have other numbers beside them. */
function partsOf(groups: readonly Group[]): FoundNumber[] {
  const parts: FoundNumber[] = [];
  let from = 0;
  while (from < groups.length) {
    let to = from;
    let length = 0;
    while (to < groups.length && length < NIK_LENGTH) length += groups[to++]?.text.length ?? 0;
    const part = joined(groups.slice(from, to));
    if (length === NIK_LENGTH && hasProvince(part.digits)) {
      parts.push({ ...part, doubt: true });
      from = to;
    } else from++;
  }
  return parts;
}

/** "1. 3327…" in a list of workers: the leading number counts the worker. */
function withoutListNumber(text: string, groups: readonly Group[]): readonly Group[] {
  const [first, second] = groups;
  if (first === undefined || second === undefined || first.text.length > 2) return groups;
  const between = text.slice(first.end, second.start);
  if (!/^\s*[.)]\s/.test(between) && !(/^[.)]$/.test(between) && second.text.length > 3)) {
    return groups;
  }
  if (first.text.length === 2 && total(groups) === NIK_LENGTH) return groups;
  const written = second.text.length;
  return first.text.length === 1 || written >= 4 ? groups.slice(1) : groups;
}

/** One letter stuck to a number may be a slip of the finger; a word ("…9901ya") is not. */
function hasGluedLetter(text: string, group: Group): boolean {
  const before = text.slice(Math.max(0, group.start - 2), group.start);
  const after = text.slice(group.end, group.end + 2);
  return /(?:^|\P{L})\p{L}$/u.test(before) || /^\p{L}(?!\p{L})/u.test(after);
}

function halves(group: Group): FoundNumber[] {
  const { digits, start, end } = joined([group]);
  const doubt = doubtful([group]);
  return [
    { digits: digits.slice(0, NIK_LENGTH), doubt, start, end: start + NIK_LENGTH },
    { digits: digits.slice(NIK_LENGTH), doubt, start: start + NIK_LENGTH, end },
  ];
}

function joined(groups: readonly Group[]): FoundNumber {
  return {
    digits: repaired(groups.map((group) => group.text).join('')),
    doubt: doubtful(groups),
    start: groups[0]?.start ?? 0,
    end: groups.at(-1)?.end ?? 0,
  };
}

function doubtful(groups: readonly Group[]): boolean {
  return groups.some((group) => hasLookalikes(group.text));
}

function total(groups: readonly Group[]): number {
  return groups.reduce((sum, group) => sum + group.text.length, 0);
}
