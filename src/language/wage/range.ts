import type { Token } from '../numbers/lex.ts';
import type { Amount } from './amounts.ts';
import { findLabels, type Label } from './labels.ts';

const EXTRAS: ReadonlySet<Label> = new Set(['out', 'variable', 'loose', 'fixed']);

const CONNECTORS = new Set(
  '- ~ / sampai sampe smp smpe sampek spi nyampe hingga nganti tekan sd s d ke atau ato atw apa utawa utowo utawi opo ngantos dumugi tutug to opo an rp'.split(
    ' ',
  ),
);
const BETWEEN = new Set('dan sama karo sampai sampe - kalih lan dengan'.split(' '));

/** "kadang 2 kadang 2,5", "paling sedikit … paling banyak …": sums named as alternatives. */
const VARIES =
  /(?<![a-z])(?:kadang|kadhang|kdg|kdng|sok|minimal|maksimal|min|max|maks|paling (?:sedikit|dikit|banyak|rendah|tinggi|kecil|besar|gede|cilik)|(?:kalau|kalo|klo|pas|nek|yen|lagi|musim|waktu) (?:rame|ramai|sepi|laris|sepine|ramene|panen|paceklik)|terendah|tertinggi|tergantung|gumantung|beda|bedo|beda-beda|macam-macam|ada yang|ada yg|ana sing|bisa [^,.]{1,20} bisa|iso [^,.]{1,20} iso)(?![a-z])/;

function joins(tokens: readonly Token[], left: Amount, right: Amount): boolean {
  const words = tokens.slice(left.to, right.from).map((token) => token.text);
  const plain = words.filter((word) => word !== '.' && word !== 'rp');
  if (plain.length > 0 && plain.length <= 4 && plain.every((word) => CONNECTORS.has(word)))
    return true;
  const opener = tokens.slice(Math.max(0, left.from - 3), left.from).map((token) => token.text);
  return (
    opener.some((word) => word === 'antara' || word === 'antarane') &&
    plain.every((word) => BETWEEN.has(word))
  );
}

/** The lower end of a range takes the unit that only the upper end has ("2-2,5jt", "800-1jt"). */
function withUnitOf(left: Amount, right: Amount): Amount {
  if (left.scale > 1 || right.scale === 1 || left.ambiguous) return left;
  const value = Math.round(left.value * right.scale);
  if (value <= right.value) return { ...left, value, scale: right.scale, decimals: 0, money: true };
  const thousands = left.value * 1000;
  if (left.value >= 100 && thousands <= right.value) {
    return { ...left, value: thousands, scale: 1000, decimals: 0, money: true };
  }
  return left;
}

/** "2jt-2,5": the upper end takes the unit of the lower where it stands without one. */
function upperWithUnit(left: Amount, right: Amount): Amount {
  if (right.scale > 1 || left.scale === 1 || right.ambiguous || right.value >= 1000) return right;
  const value = Math.round(right.value * left.scale);
  return value >= left.value
    ? { ...right, value, scale: left.scale, decimals: 0, money: true }
    : right;
}

/** Joins sums that are two ends of one range; with `varies` any two sums left are such ends. */
export function joinRanges(tokens: readonly Token[], amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const left = joined.at(-1);
    if (left === undefined || left.upTo !== undefined || !joins(tokens, left, amount)) {
      joined.push(amount);
      continue;
    }
    joined[joined.length - 1] = asRange(left, amount);
  }
  const text = tokens.map((token) => token.text).join(' ');
  const [first, second, third] = joined;
  if (first !== undefined && second !== undefined && third === undefined && VARIES.test(text)) {
    const extra = findLabels(tokens).some(
      (mark) => EXTRAS.has(mark.label) && mark.from >= first.to && mark.from < second.to + 2,
    );
    if (!extra && first.upTo === undefined && second.upTo === undefined)
      return [asRange(first, second)];
  }
  return joined;
}

function asRange(left: Amount, right: Amount): Amount {
  const upper = upperWithUnit(left, right);
  const lower = withUnitOf(left, upper);
  return { ...lower, upTo: upper, to: right.to };
}
