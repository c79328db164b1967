/** A run of digits (with letters that stand for digits) in a text, and where it stands. */
export type Group = { text: string; start: number; end: number };

/**
 * Digit groups that may belong to one number, because only blanks, dots, dashes or line ends stand
 * between them. `strict` says that nothing stronger than a blank, dot, dash or stroke does.
 */
export type Chain = { groups: Group[]; strict: boolean };

// One character becomes one character, so that positions in the text stay true.
const OTHER_DIGITS = /[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g;
const DIGIT_LIKE = /[0-9OoIil|]+/g;
const LETTER = /\p{L}/u;
// Phones add invisible direction marks and keycap signs to pasted numbers.
const WEAK = /^(?:[ \t\u00a0._/·\u2212\p{Pd}]|\p{Cf}|\p{M}){1,6}$/u;
const STRONG = /^(?:[\s.,;:()'"`*_/·|\u2018\u2019\u2212\p{Pd}]|\p{Cf}|\p{M}){1,6}$/u;

/** The text with full-width and Arabic digits written as 0–9 and a Greek or Cyrillic O as a Latin
 * one; its length stays the same. */
export function plainDigits(text: string): string {
  return text
    .replace(OTHER_DIGITS, (digit) => String((digit.charCodeAt(0) - zeroOf(digit)) % 10))
    .replace(/[\u041e\u043e\u039f\u03bf]/g, 'O');
}

/** Whether letters have to be repaired before the text is a number. */
export function hasLookalikes(text: string): boolean {
  return /[^0-9]/.test(text);
}

/** O and o read as 0; l, I, i and | read as 1. */
export function repaired(text: string): string {
  return text.replace(/[Oo]/g, '0').replace(/[Iil|]/g, '1');
}

/** All digit groups of a text, from left to right. Letters of a neighbouring word are left out. */
export function findGroups(text: string): Group[] {
  const groups: Group[] = [];
  for (const match of text.matchAll(DIGIT_LIKE)) {
    let start = match.index;
    let end = start + match[0].length;
    if (!/[0-9]/.test(match[0])) continue;
    if (LETTER.test(text[start - 1] ?? '')) start += (/^[^0-9]+/.exec(match[0])?.[0] ?? '').length;
    if (LETTER.test(text[end] ?? '')) end -= trailingLetters(match[0]);
    groups.push({ text: text.slice(start, end), start, end });
  }
  return groups;
}

/** Groups put together to chains; `strictly` also breaks at commas, colons and line ends. */
export function chained(text: string, groups: readonly Group[], strictly: boolean): Chain[] {
  const chains: Chain[] = [];
  let open: Chain | undefined;
  let last: Group | undefined;
  for (const group of groups) {
    const between = last === undefined ? '' : text.slice(last.end, group.start);
    const weak = WEAK.test(between);
    if (open !== undefined && (weak || (!strictly && STRONG.test(between)))) {
      open.groups.push(group);
      open.strict &&= weak;
    } else {
      open = { groups: [group], strict: true };
      chains.push(open);
    }
    last = group;
  }
  return chains;
}

function zeroOf(digit: string): number {
  const code = digit.charCodeAt(0);
  if (code >= 0xff10) return 0xff10;
  return code >= 0x06f0 ? 0x06f0 : 0x0660;
}

// Not a pattern: /[^0-9]+$/ is quadratic on a long run of letters.
function trailingLetters(text: string): number {
  let count = 0;
  while (count < text.length && !/[0-9]/.test(text.charAt(text.length - 1 - count))) count++;
  return count;
}
