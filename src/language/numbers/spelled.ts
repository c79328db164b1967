import type { Token } from './lex.ts';

/** A number below a thousand in words. */
export type Spelled = {
  to: number;
  value: number;
  /** Digit by digit, as in "satu delapan". */
  slang: boolean;
  /** "rolasan", about twelve; or more digits than anyone means. */
  unsure: boolean;
  digits: number;
};

/** Digit words in a row: "satu delapan", "dua empat lima". The value is that of the digits. */
function digitString(tokens: readonly Token[], at: number): Spelled {
  let value = 0;
  let to = at;
  for (let token = tokens[to]; token?.kind === 'digit'; token = tokens[to]) {
    const joins = tokens[to + 1]?.kind;
    if (to > at && (joins === 'times' || joins === 'plus')) break;
    value = value * 10 + token.value;
    to += 1;
    if (to - at >= 4) break;
  }
  return { to, value, slang: to - at > 1, unsure: to - at > 3, digits: to - at };
}

/** Reads hundreds, tens and ones in words at token `at`; null when no number word stands there. */
export function readSpelled(tokens: readonly Token[], at: number): Spelled | null {
  let to = at;
  let value = 0;
  let loose = false;
  // Each part must be smaller than the one before: "lima ratus dua puluh", never "dua lima ratus".
  let below = 1000;
  for (let token = tokens[to]; token !== undefined; token = tokens[to]) {
    const next = tokens[to + 1];
    if (token.kind === 'digit' && next?.kind === 'times' && next.value < below) {
      value += token.value * next.value;
      below = next.value;
      to += 2;
    } else if (token.kind === 'digit' && next?.kind === 'plus' && below > 10) {
      value += token.value + next.value;
      to += 2;
      below = 1;
    } else if (token.kind === 'small' && below > 10) {
      value += token.value;
      loose ||= token.loose;
      to += 1;
      below = token.value % 10 === 0 && token.value >= 50 ? 10 : 1;
    } else if (token.kind === 'digit' && below > 1) {
      if (value === 0 && next?.kind === 'digit') return digitString(tokens, at);
      value += token.value;
      to += 1;
      below = 1;
    } else break;
  }
  return to === at
    ? null
    : { to, value, slang: false, unsure: loose, digits: String(value).length };
}
