import { readWage, type WageReading } from '../wage.ts';
import { sameWord, wordSet } from '../words.ts';
import type { RawRow } from './rows.ts';
import { LIKE_BEFORE, LIKENING } from './vocabulary.ts';

/** A wage as said: rupiah for the period `per`, or one of the words that stand for a sum. */
export type ListedWage = { rupiah: number | null; per: WageReading['per']; special: 'umk' | null };

/**
 * The cell of a wage; in doubt where something was said that cannot be taken. `like`: it is that of a
 * worker who is not in the message, by the words for him; '' for the one before.
 */
type WageCell = { wage: ListedWage | null; doubt: boolean; like?: string };
/** A worker told of before. */
type Other = { readonly name: string | null; readonly wage: ListedWage | null };

/** Words that only point to the worker before. */
const POINTING: ReadonlySet<string> = new Set([
  ...LIKE_BEFORE,
  ...LIKENING,
  ...wordSet(
    'sama sm yang yg sing ingkang tadi mau wau sebelumnya di atas itu kae iku ya juga saja aja wae bae',
  ),
]);

/** Whether a wage is said of the row: a sum, or another's. */
export function hasSum(row: RawRow): boolean {
  return (
    row.like.length > 0 ||
    row.wage.some((word) => /\d|^(?:umr|umk|se?juta|sayuta|juta|yuta|jt)$/i.test(word))
  );
}

/** The one wage that was said for all of them. */
export function sharedWage(rows: readonly RawRow[]): ListedWage | null {
  const saying = rows.filter(hasSum);
  const [only] = saying;
  if (!only?.all || saying.length !== 1) return null;
  const { wage, doubt } = wageOf(only.wage);
  return doubt ? null : wage;
}

/** The wage of one row; `before` are the workers told of before it. */
export function wageIn(row: RawRow, before: readonly Other[]): WageCell {
  return row.like.length > 0 ? wageLike(row, before) : wageOf(row.wage);
}

/** The wage of the worker before, or of the one who is named: in doubt where he is not told of. */
function wageLike({ like, wage }: RawRow, before: readonly Other[]): WageCell {
  const words = like
    .map((word) => sameWord(word.replace(/[.!)]+$/, '')))
    .filter((word) => !POINTING.has(word));
  const whom =
    words.length === 0
      ? before.at(-1)
      : before.find(({ name }) => name?.split(' ').some((part) => words.includes(sameWord(part))));
  const theirs = whom?.wage ?? null;
  const own = wageOf(wage);
  if (own.wage === null) {
    const elsewhere = whom === undefined && !own.doubt ? { like: words.join(' ') } : {};
    return { wage: theirs, doubt: own.doubt || theirs === null, ...elsewhere };
  }
  return { wage: own.wage, doubt: theirs !== null && theirs.rupiah !== own.wage.rupiah };
}

function wageOf(words: readonly string[]): WageCell {
  if (!words.some((word) => /\d|^(?:umr|umk|se?juta|sayuta|juta|yuta|jt)/i.test(word)))
    return { wage: null, doubt: false };
  const { rupiah, per, special, confirm } = readWage(words.join(' '));
  const isSum = rupiah !== null && special === null && per !== 'piece';
  if (confirm || (!isSum && special !== 'umk')) return { wage: null, doubt: true };
  return { wage: { rupiah, per, special: special === 'umk' ? 'umk' : null }, doubt: false };
}
