import { findGroups, type Group, hasLookalikes, repaired } from '../nik/groups.ts';
import { HIDDEN } from './clean.ts';

/** A telephone number's digits that may belong together, in the groups they were written in. */
export type Chain = { groups: readonly PhoneGroup[]; start: number; end: number };

/** Digits without a sign between them. */
export type PhoneGroup = {
  digits: string;
  plus: boolean;
  /** Some were typed as letters. */
  letters: boolean;
  listMark: boolean;
  /** They go on, but hidden. */
  hidden: boolean;
  /** Dots behind, as if more came. */
  trails: boolean;
  /** "2 orang", "85rb": a number of something. */
  counts: boolean;
};

/** What people put inside a telephone number. */
const INSIDE = /^[\s()./_·\p{Pd}\u2212]{1,5}$/u;
/** What also stands between numbers; taken together across only where nothing else works. */
const ACROSS = /^[\s()./_·\p{Pd}\u2212,:;'"]{1,5}$/u;
const COUNTS =
  /^ ?(?:orang|org|wong|karyawan|pekerja|anak|bocah|tahun|thn|th|bulan|bln|hari|minggu|kali|menit|rb|ribu|jt|juta|k)(?!\p{L})/u;
const MOST_COUNTED = 3;
const PLUS = /\+ ?\(?$/;
/** The chains of digits in a cleaned text; `across` also joins over commas and colons. */
export function chainsOf(text: string, across: boolean): Chain[] {
  const between = across ? ACROSS : INSIDE;
  const chains: { groups: PhoneGroup[]; start: number; end: number }[] = [];
  for (const group of findGroups(text)) {
    const open = chains.at(-1);
    const one = phoneGroup(text, group);
    const gap = open === undefined ? '' : text.slice(open.end, group.start);
    if (open !== undefined && between.test(gap) && (across || !gap.includes('\n'))) {
      open.groups.push(one);
      open.end = group.end;
    } else chains.push({ groups: [one], start: group.start, end: group.end });
  }
  return chains;
}

function phoneGroup(text: string, { text: digits, start, end }: Group): PhoneGroup {
  return {
    digits: repaired(digits),
    plus: PLUS.test(text.slice(Math.max(0, start - 3), start)),
    letters: hasLookalikes(digits),
    trails: /^ ?(?:\.{2}|…|\?{2}|-(?!\d))/.test(text.slice(end, end + 3)),
    hidden: text.startsWith(HIDDEN, end),
    counts: digits.length <= MOST_COUNTED && COUNTS.test(text.slice(end, end + 12)),
    listMark: digits.length <= 2 && /^[.)] ?\S/.test(text.slice(end, end + 3)),
  };
}
