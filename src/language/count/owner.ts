import type { Token } from '../numbers/lex.ts';
import type { Mention } from './numbers.ts';
import { SELF } from './vocabulary.ts';

/** How the owner stands to the number he said. */
export type OwnerPart =
  /** Not named, or named beside it: the number is the workers alone. */
  | 'outside'
  /** "4 termasuk saya": take one off. */
  | 'inside'
  /** "5 belum termasuk saya": expressly not one of them. */
  | 'excluded'
  /** "3 sama saya": probably one of them. */
  | 'maybe';

const INCLUDING = new Set(
  'termasuk trmasuk klebu kalebet kelebet kelebu kalebu beserta itungane ngitung sak'.split(' '),
);
const WITH = new Set(
  'sama sm ama karo kr kaliyan dengan dg dgn bareng sareng bersama kambi kalawan'.split(' '),
);
const NOT = new Set(
  'ga gak g gk tidak tdk nggak ngga enggak belum blm ora durung mboten dereng bukan'.split(' '),
);
const FILLERS = new Set([
  'orang',
  'wong',
  'org',
  'si',
  'juga',
  'yang',
  'itu',
  'dari',
  'pak',
  'sing',
]);

/** "enam sudah sama saya": counted in. */
const ALREADY = new Set('sudah udah sdh udh wis wes uwis sampun'.split(' '));
const ALSO = new Set('juga jg ikut melu ugi termasuk'.split(' '));
const TOTALS = new Set('total totalnya totale semua semuanya jumlah kabeh'.split(' '));
const COMES_TO = new Set(
  'jadi dadi dados total totalnya totale semua semuanya jumlahnya ='.split(' '),
);
const LEADING = new Set(', : ya ada ana itu yo pak bu mas mbak'.split(' '));

/** "sama saya jadi 5", "termasuk saya ada 5": the owner named before the number. */
function beforeNumber(before: readonly string[]): OwnerPart | undefined {
  const words = [...before];
  let comes = false;
  for (let last = words.at(-1); last !== undefined; last = words.at(-1)) {
    if (!COMES_TO.has(last) && !LEADING.has(last)) break;
    comes = comes || COMES_TO.has(last);
    words.pop();
  }
  if (!SELF.has(words.at(-1) ?? '')) return undefined;
  const joins = words.at(-2) ?? '';
  const denied = NOT.has(words.at(-3) ?? '');
  if (INCLUDING.has(joins)) return denied ? 'excluded' : 'inside';
  if (joins !== 'ditambah' && joins !== 'tambah' && joins !== 'plus' && !WITH.has(joins))
    return undefined;
  if (denied) return 'excluded';
  return comes ? 'inside' : 'maybe';
}

const COUNTED = new Set(
  'dihitung diitung kehitung dietung termasuk klebu kelebu kalebu kalebet'.split(' '),
);
const CLOSING = new Set(', . ! ya yo kok juga pak bu mas mbak nggih'.split(' '));

/** "5, saya juga dihitung", "5, aku ora kalebu": said of the owner behind himself. */
function countedBehind(after: readonly string[]): OwnerPart | undefined {
  const softens = (word: string) => ALREADY.has(word) || (ALSO.has(word) && !COUNTED.has(word));
  const said = after.filter((word) => !softens(word));
  const denied = NOT.has(said[0] ?? '');
  const [how, next] = denied ? said.slice(1) : said;
  if (!COUNTED.has(how ?? '') || (next !== undefined && !CLOSING.has(next))) return undefined;
  return denied ? 'excluded' : 'inside';
}

/**
 * Reads what the words after (and before) a number say of the owner himself. `first`: no other number
 * stands before it.
 */
export function ownerPart(tokens: readonly Token[], mention: Mention, first: boolean): OwnerPart {
  const words = tokens.map((token) => token.text);
  const self = words.findIndex((word, at) => at >= mention.to && SELF.has(word));
  const before = first ? beforeNumber(words.slice(0, mention.from)) : undefined;
  if (before !== undefined) return before;
  if (self < 0) {
    const we = words
      .slice(0, mention.from)
      .some((word) => word === 'kami' || word === 'kita' || word === 'awake');
    return mention.group && we ? 'maybe' : 'outside';
  }
  const told = countedBehind(words.slice(self + 1));
  if (told !== undefined) return told;
  const between = words.slice(mention.to, self).filter((word) => !FILLERS.has(word));
  const last = between.at(-1) ?? '';
  const denied = NOT.has(between.at(-2) ?? '');
  const also = ALSO.has(words[self + 1] ?? '');
  if (also && words.some((word) => TOTALS.has(word))) return 'maybe';
  if (INCLUDING.has(last)) return denied ? 'excluded' : 'inside';
  if (['luar', 'diluar', 'selain', 'kecuali', 'tanpa'].includes(last)) return 'excluded';
  if (!WITH.has(last) || denied || between.at(-2) === 'tambah') return 'outside';
  return mention.group || ALREADY.has(between.at(-2) ?? '') ? 'inside' : 'maybe';
}
