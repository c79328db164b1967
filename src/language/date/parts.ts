import type { Token } from '../numbers/lex.ts';
import { readSpelled } from '../numbers/spelled.ts';
import { monthOf, romanMonth } from './months.ts';
import type { Role } from './vocabulary.ts';

/** What stands between a part of a date and the one before, or behind the last. */
export type Gap = {
  /** A word that has no place inside a date, or the beginning of the text. */
  broken: boolean;
  /** The signs, without blanks. */
  signs: string;
  roles: Set<Role>;
  /** "bukan" directly before what follows. */
  denied: boolean;
};

/** A number or the name of a month: what dates are made of. */
export type Part = {
  /** 1–12 when the part is a month's name. */
  month: number | null;
  /** As day or month; null for a number of more than two digits. */
  small: number | null;
  /** As a year: two or four digits. */
  year: string | null;
  /** The digits of a number, written or said; empty for a month. */
  digits: string;
  spelled: boolean;
  /** The spelling only comes near. */
  doubt: boolean;
  label: 'day' | 'month' | 'year' | null;
  gap: Gap;
};

/** A part as read, before it has its place; `to` is the token behind it. */
export type Piece = Omit<Part, 'label' | 'gap'> & { to: number };

const LONGEST_DATE = 8;
const TWO_DIGITS = /^\d\d$/;
const NO_NUMBER = { small: null, year: null, digits: '', spelled: false };

/** A number no longer than a date at token `at`, in digits or in words, or null. */
export function numberAt(tokens: readonly Token[], at: number): Piece | null {
  const token = tokens[at];
  if (token?.kind === 'literal') {
    const unit = tokens[at + 1]?.kind;
    const counts = unit === 'times' || unit === 'plus' || unit === 'scale';
    return token.text.length > LONGEST_DATE || counts ? null : piece(token.text, false, at + 1);
  }
  const dictated = withNought(tokens, at);
  if (dictated.length > 1) return piece(dictated, true, at + dictated.length);
  // "dua belas lima seribu …": the month stands before the year.
  const digit = token?.kind === 'digit' ? token.value : null;
  if (digit !== null && tokens[at + 1]?.kind === 'digit' && isThousand(tokens[at + 2]))
    return piece(String(digit), true, at + 1);
  const spelled = readSpelled(tokens, at);
  if (spelled === null) return null;
  const unit = tokens[spelled.to];
  if (unit?.kind !== 'scale') return piece(String(spelled.value), true, spelled.to);
  if (unit.value !== 1e3 || spelled.value > 2) return null;
  const rest = readSpelled(tokens, spelled.to + 1);
  const year = spelled.value * 1e3 + (rest?.value ?? 0);
  const to = rest?.to ?? spelled.to + 1;
  // "seribu sembilan ratus 90"
  const ending = tokens[to]?.kind === 'literal' && year % 100 === 0 ? tokens[to].text : '';
  const ends = TWO_DIGITS.test(ending);
  return piece(String(ends ? year + Number(ending) : year), true, ends ? to + 1 : to);
}

function isThousand(token: Token | undefined): boolean {
  return token?.kind === 'scale' && token.value === 1e3;
}

/** The name of a month at token `at`, or null; Roman numerals only between two numbers. */
export function monthAt(tokens: readonly Token[], at: number): Piece | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const roman = romanMonth(token.text);
  if (roman !== null) {
    const between = isBesideNumber(tokens, at, -1) && isBesideNumber(tokens, at, 1);
    return between ? { ...NO_NUMBER, month: roman, doubt: false, to: at + 1 } : null;
  }
  const named = monthOf(token.text);
  return named === null ? null : { ...NO_NUMBER, ...named, to: at + 1 };
}

/** Digits said one by one with a nought among them ("sembilan nol", "nol lima"), else empty. */
function withNought(tokens: readonly Token[], at: number): string {
  let digits = '';
  while (digits.length < LONGEST_DATE) {
    const token = tokens[at + digits.length];
    const next = tokens[at + digits.length + 1]?.kind;
    const isDigit = token?.kind === 'digit' && next !== 'times' && next !== 'plus';
    if (!isDigit && !(token?.kind === 'small' && token.value === 0)) break;
    digits += token.value;
  }
  return digits.includes('0') ? digits : '';
}

function isBesideNumber(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  const beside = tokens[at + step];
  const next = beside?.kind === 'sign' ? tokens[at + 2 * step] : beside;
  return next?.kind === 'literal';
}

function piece(digits: string, spelled: boolean, to: number): Piece {
  const { length } = digits;
  const small = length <= 2 ? Number(digits) : null;
  const year = length === 2 || length === 4 ? digits : null;
  return { month: null, small, year, digits, spelled, doubt: false, to };
}
