import type { Token } from './lex.ts';
import { readLiteral } from './literal.ts';
import { readSpelled } from './spelled.ts';

/** A number without its unit. Fields as in `Quantity`; `digits` counts those written or said. */
export type Part = {
  to: number;
  value: number;
  decimals: number;
  ambiguous: boolean;
  spelled: boolean;
  slang: boolean;
  unsure: boolean;
  digits: number;
  glued: boolean;
};

/** Built field by field: this runs for every word of a message, and object spread costs much more. */
function plain(to: number, value: number, digits: number, glued: boolean): Part {
  return {
    to,
    value,
    decimals: 0,
    ambiguous: false,
    spelled: false,
    slang: false,
    unsure: false,
    digits,
    glued,
  };
}

function literalPart(tokens: readonly Token[], at: number, token: Token): Part | null {
  const literal = readLiteral(token.text);
  if (literal === null) return null;
  const part = plain(at + 1, literal.value, literal.length, token.glued);
  part.decimals = literal.decimals;
  part.ambiguous = literal.ambiguous !== null;
  part.unsure = literal.odd;
  const next = tokens[at + 1];
  if (next?.kind === 'times' && literal.decimals === 0 && literal.value < 100) {
    // "8 ratus", "4rts", "9 puluh"
    const rest = next.value === 100 ? readSpelled(tokens, at + 2) : null;
    const tail = rest !== null && !rest.slang && rest.value < 100 ? rest : null;
    part.value = literal.value * next.value + (tail?.value ?? 0);
    part.to = tail?.to ?? at + 2;
    part.spelled = true;
    part.digits = 3;
  } else if (next?.kind === 'plus') {
    part.value = literal.value + next.value;
    part.to = at + 2;
  }
  return part;
}

function wordPart(tokens: readonly Token[], at: number, token: Token): Part | null {
  if (token.kind === 'half') {
    if (tokens[at + 1]?.kind !== 'scale') return null;
    const part = plain(at + 1, 0.5, 1, false);
    part.decimals = 1;
    part.spelled = true;
    return part;
  }
  if (token.kind === 'slang') {
    const part = plain(at + 1, token.value, 0, false);
    part.slang = true;
    return part;
  }
  if (token.kind !== 'digit' && token.kind !== 'small') return null;
  const spelled = readSpelled(tokens, at);
  if (spelled === null) return null;
  const part = plain(spelled.to, spelled.value, spelled.digits, token.glued);
  part.spelled = true;
  part.slang = spelled.slang;
  part.unsure = spelled.unsure;
  return part;
}

/** Reads "koma lima" and "setengah" behind a whole number, into `part`. */
function addFraction(tokens: readonly Token[], part: Part): void {
  const next = tokens[part.to];
  if (next?.kind === 'half' && part.value < 100) {
    part.to += 1;
    part.value += 0.5;
    part.decimals = 1;
    part.slang = false;
    return;
  }
  if (next?.kind !== 'word' || (next.text !== 'koma' && next.text !== 'titik')) return;
  let to = part.to + 1;
  let fraction = '';
  for (let token = tokens[to]; token !== undefined && fraction.length < 3; token = tokens[to]) {
    if (token.kind === 'digit') fraction += token.value;
    else if (token.kind === 'literal' && /^\d{1,3}$/.test(token.text)) fraction += token.text;
    else break;
    to += 1;
  }
  if (fraction === '') return;
  part.to = to;
  part.value = Number(`${part.value}.${fraction}`);
  part.decimals = fraction.length;
  part.slang = false;
}

/**
 * Reads the number at token `at` without its unit: digits or words, with "koma" and "setengah" if
 * they follow. Null when none begins there.
 */
export function readPart(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const part =
    token.kind === 'literal' ? literalPart(tokens, at, token) : wordPart(tokens, at, token);
  if (part !== null && part.decimals === 0) addFraction(tokens, part);
  return part;
}
