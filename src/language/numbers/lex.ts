import { BOUND_DIGITS, NUMBER_WORDS, type NumberPart } from './lexicon.ts';

/** One piece of a cleaned text. `glued` means: no blank between it and the piece before. */
export type Token = (
  | NumberPart
  | { kind: 'literal' }
  | { kind: 'word' }
  | { kind: 'sign' }
  | { kind: 'line' }
) & { text: string; glued: boolean };

const PIECE = /\d+(?:[.,']\d+)*|\p{L}+|\n|\S/gu;

const joinsNext = new Set(['times', 'plus', 'scale']);

/** True where the next token makes a bound form ("se", "kawan", "pat") a digit. */
function boundDigit(text: string, next: Token | undefined): number | undefined {
  const value = BOUND_DIGITS.get(text);
  return value !== undefined && next !== undefined && joinsNext.has(next.kind) ? value : undefined;
}

/** "k" and "m" are units only right behind digits. */
function letterScale(text: string, glued: boolean, last: Token | undefined): NumberPart | null {
  if (last?.kind !== 'literal') return null;
  if (text === 'k' && (glued || last.text.length > 1))
    return { kind: 'scale', value: 1e3, loose: false };
  return text === 'm' && glued ? { kind: 'scale', value: 1e6, loose: true } : null;
}

/** Cuts a cleaned text into numbers, number words, other words and signs, in order. */
export function lex(text: string): Token[] {
  const tokens: Token[] = [];
  let reached = 0;
  for (const hit of text.matchAll(PIECE)) {
    const piece = hit[0];
    const glued = hit.index === reached && hit.index > 0;
    reached = hit.index + piece.length;
    const parts = NUMBER_WORDS.get(piece);
    const letter = letterScale(piece, glued, tokens.at(-1));
    if (/^\d/.test(piece)) tokens.push({ kind: 'literal', text: piece, glued });
    else if (piece === '\n') tokens.push({ kind: 'line', text: piece, glued: false });
    else if (letter !== null) tokens.push({ ...letter, text: piece, glued });
    else if (parts !== undefined)
      for (const part of parts) tokens.push({ ...part, text: piece, glued });
    else tokens.push({ kind: /^\p{L}/u.test(piece) ? 'word' : 'sign', text: piece, glued });
  }
  return tokens.map((token, at) => {
    if (token.kind !== 'word') return token;
    const value = boundDigit(token.text, tokens[at + 1]);
    return value === undefined ? token : { ...token, kind: 'digit' as const, value };
  });
}
