import type { Token } from '../numbers/lex.ts';
import type { Mention } from './numbers.ts';
import { SELF } from './vocabulary.ts';

/** How the owner stands to the number he said. */
export type OwnerPart =
  /** Not named, or named beside it: the number is the workers alone. */
  | 'outside'
  /** "4 termasuk saya": take one off. */
  | 'inside'
  /** "3 sama saya": probably one of them. */
  | 'maybe';

const INCLUDING = new Set(
  'termasuk trmasuk klebu kalebet kelebu beserta itungane ngitung sak'.split(' '),
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

/** Reads what the words after (and before) a number say of the owner himself. */
export function ownerPart(tokens: readonly Token[], mention: Mention): OwnerPart {
  const words = tokens.map((token) => token.text);
  const self = words.findIndex((word, at) => at >= mention.to && SELF.has(word));
  if (self < 0) {
    const we = words
      .slice(0, mention.from)
      .some((word) => word === 'kami' || word === 'kita' || word === 'awake');
    return mention.group && we ? 'maybe' : 'outside';
  }
  const between = words.slice(mention.to, self).filter((word) => !FILLERS.has(word));
  const last = between.at(-1) ?? '';
  const denied = NOT.has(between.at(-2) ?? '');
  if (INCLUDING.has(last)) return denied ? 'outside' : 'inside';
  if (!WITH.has(last) || denied || between.at(-2) === 'tambah') return 'outside';
  return mention.group ? 'inside' : 'maybe';
}
