import type { Token } from '../numbers/lex.ts';
import type { Mention } from './numbers.ts';
import { ASKED_BESIDE, HEDGE, UNKNOWN } from './vocabulary.ts';

const ENDS = new Set([',', '.', ';', '!', '?', '\n', '(', ')']);
/** A clause of so few words ("kayaknya sih") is about the number wherever it stands. */
const SHORT = 3;

/** The clauses of a text; the sign that ends one belongs to it. */
function clauses(tokens: readonly Token[]): { from: number; tokens: Token[] }[] {
  const parts: { from: number; tokens: Token[] }[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    if (!ENDS.has(token.text) && at < tokens.length - 1) return;
    parts.push({ from, tokens: tokens.slice(from, at + 1) });
    from = at + 1;
  });
  return parts;
}

/**
 * Whether the words around the numbers say that the owner is not sure of them. With `putRight` a slip
 * was corrected, so that "salah" casts no doubt.
 */
export function isDoubted(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  putRight: boolean,
): boolean {
  return clauses(tokens).some((clause) => {
    const to = clause.from + clause.tokens.length;
    const said = clause.tokens.map((token) => token.text).join(' ');
    const text = putRight
      ? said.replace(/(?<![a-z])(?:salah|slh|keliru|klru)(?![a-z])/g, ' ')
      : said;
    if (UNKNOWN.test(text)) return true;
    const holds = mentions.some((one) => one.from >= clause.from && one.from < to);
    const words = clause.tokens.filter((token) => token.kind === 'word').length;
    if (!holds && words > SHORT) return false;
    return HEDGE.test(text) || (holds && ASKED_BESIDE.test(text));
  });
}
