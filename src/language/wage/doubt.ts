import type { Token } from '../numbers/lex.ts';
import type { Amount } from './amounts.ts';
import { HEDGE, PLAN } from './vocabulary.ts';

const STOPS = new Set(['.', '!', '?', '\n']);
/** In a text of more words a doubt counts only in the sentence of the sum. */
const LONG = 24;

const TOTAL = /(?<![a-z])(?:total|totalnya|totale|semua|semuanya|kabeh)(?![a-z])/;
/** "semua sama 1,6jt" is for each of them; "pas, ga kurang ga lebih" doubts nothing. */
const NO_DOUBT =
  /(?<![a-z])(?:(?:semua|semuanya|kabeh) (?:sama|podo|padha|rata|digaji|gajinya)|(?:sama|podo|padha|rata) (?:semua|semuanya|rata|kabeh)|sudah semua|udah semua|(?:ga|gak|g|tidak|tdk|nggak|ngga|ora|mboten) (?:kurang|lebih|krg|lbh|luwih)(?! (?:dari|dr|saka|seka|soko|teko))|mungkin(?= ga| gak| tidak))(?![a-z])/g;

/** The stretch of tokens between two ends of sentences that holds the sum. */
function sentenceOf(tokens: readonly Token[], amount: Amount): readonly Token[] {
  const isStop = (token: Token): boolean => STOPS.has(token.text);
  const from = tokens.slice(0, amount.from).findLastIndex(isStop) + 1;
  const after = tokens.slice(amount.to).findIndex(isStop);
  return tokens.slice(from, after < 0 ? tokens.length : amount.to + after + 1);
}

/** The words between commas around the sum. */
function clauseOf(tokens: readonly Token[], amount: Amount): readonly Token[] {
  const isComma = (token: Token): boolean => token.text === ',' || STOPS.has(token.text);
  const from = tokens.slice(0, amount.from).findLastIndex(isComma) + 1;
  const after = tokens.slice(amount.to).findIndex(isComma);
  return tokens.slice(from, after < 0 ? tokens.length : amount.to + after);
}

const join = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => token.text)
    .join(' ')
    .replace(NO_DOUBT, ' ');

/**
 * Whether the words around the sums say that the owner is not sure, or that it is a total or a plan.
 * Only the words from token `since` on are about them.
 */
export function isDoubted(
  tokens: readonly Token[],
  since: number,
  amounts: readonly Amount[],
): boolean {
  const still = tokens.slice(since);
  const words = still.filter((token) => token.kind !== 'sign').length;
  const near = words > LONG ? amounts.map((amount) => sentenceOf(tokens, amount)) : [still];
  if (near.some((part) => HEDGE.test(join(part)) || PLAN.test(join(part)))) return true;
  return amounts.some((amount) => TOTAL.test(join(clauseOf(tokens, amount))));
}
