import type { Token } from './lex.ts';
import { PERSON_WORDS, TIME_WORDS, TIMES_WORDS } from './nouns.ts';
import { type Part, readPart } from './part.ts';

/** A number with its unit as it stands in a text, at tokens `from` up to but not including `to`. */
export type Quantity = {
  from: number;
  to: number;
  value: number;
  /** The largest unit said: 1 when bare, 1e3, 1e6 or 1e9. */
  scale: number;
  /** Digits after the decimal sign of a bare number; "dua setengah" has one. */
  decimals: number;
  /** "1.500": three digits behind a single separator and no unit. */
  ambiguous: boolean;
  /** In words; `slang` when digit by digit ("satu delapan") or a market word ("goban"). */
  spelled: boolean;
  slang: boolean;
  /** "2jt an", "900an". */
  loose: boolean;
  /** "dua tiga juta" is two or three million: the upper end, in plain ones. */
  upper?: number;
  /** Written so that more than one value is possible. */
  unsure: boolean;
};

/** True where the number before `token` counts people, days or times and so is no money. */
export function isCounter(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  return PERSON_WORDS.has(token.text) || TIME_WORDS.has(token.text) || TIMES_WORDS.has(token.text);
}

/** What a number without unit adds behind a million: "2jt4", "dua juta empat ratus", "2jt 433.254". */
function tailOfMillion(part: Part): { adds: number; unsure: boolean } | null {
  const { value } = part;
  if (part.decimals > 0 || part.ambiguous || !Number.isInteger(value)) {
    return part.ambiguous ? { adds: value, unsure: false } : null;
  }
  if (value === 0 || value >= 1e6) return null;
  if (value >= 1000) return { adds: value, unsure: part.digits !== 6 };
  if (value >= 100) return { adds: value * 1e3, unsure: false };
  if (part.slang) return { adds: value * 1e4, unsure: true };
  if (value >= 10) return { adds: value * (part.glued ? 1e4 : 1e3), unsure: !part.spelled };
  return { adds: value * 1e5, unsure: !part.glued };
}

function tailOf(scale: number, part: Part): { adds: number; unsure: boolean } | null {
  if (scale === 1e6) return tailOfMillion(part);
  const hundreds = part.decimals === 0 && part.value < 1000 && part.value >= 100;
  const exact = scale === 1e3 && hundreds && (part.spelled || part.digits === 3);
  return exact ? { adds: part.value, unsure: false } : null;
}

type Scaled = { value: number; unsure: boolean; upper?: number };

/** "dua tiga juta" is a range, "dua empat juta" 2.4 million, "delapan lima ribu" 85 thousand. */
function digitsScaled(part: Part, scale: number): Scaled {
  const [first = 0, second = 0] = [...String(part.value)].map(Number);
  if (part.digits === 2 && second === first + 1) {
    return { value: first * scale, upper: second * scale, unsure: true };
  }
  const times = scale === 1e3 ? scale : scale / 10 ** (part.digits - 1);
  return { value: Math.round(part.value * times), unsure: true };
}

function scaled(part: Part, scale: number): Scaled {
  if (part.slang && part.spelled) return digitsScaled(part, scale);
  // "2.433 jt" and "2,433 jt" are millions with decimals; "1.800 rb" is eighteen hundred thousand.
  if (part.ambiguous && scale >= 1e6) {
    return { value: Math.round((part.value / 1000) * scale), unsure: part.unsure };
  }
  return { value: Math.round(part.value * scale), unsure: part.unsure && scale < 1e6 };
}

/**
 * Reads the number that begins at token `at` with every unit that belongs to it ("2 juta 400 rb",
 * "rong yuta patang atus", "sejuta setengah", "2jt4"), or null when none begins there. The value is
 * in plain ones: rupiah when it is money.
 */
export function readQuantity(tokens: readonly Token[], at: number): Quantity | null {
  const first = readPart(tokens, at);
  if (first === null) return null;
  const found: Quantity = {
    from: at,
    to: first.to,
    value: first.value,
    scale: 1,
    decimals: first.decimals,
    ambiguous: first.ambiguous,
    spelled: first.spelled,
    slang: first.slang,
    loose: false,
    unsure: first.unsure,
  };
  let unit = tokens[found.to];
  if (unit?.kind === 'scale') {
    const whole = scaled(first, unit.value);
    found.value = whole.value;
    found.unsure = whole.unsure;
    if (whole.upper !== undefined) found.upper = whole.upper;
    found.to += 1;
    found.scale = unit.value;
    found.loose = unit.loose;
    found.ambiguous = false;
    found.slang = false;
    let scale = unit.value;
    const open = first.decimals === 0 && !first.ambiguous;
    while (open && !found.loose) {
      const next = tokens[found.to];
      const after = tokens[found.to + 1];
      if (next?.kind === 'half' && after?.kind !== 'scale' && !isCounter(after)) {
        found.value += scale / 2;
        found.to += 1;
        break;
      }
      const part = readPart(tokens, found.to);
      if (part === null) break;
      unit = tokens[part.to];
      if (unit?.kind === 'scale') {
        if (unit.value >= scale || part.value * unit.value >= scale) break;
        found.value += Math.round(part.value * unit.value);
        found.unsure ||= part.value < 10 && scale === 1e6;
        found.to = part.to + 1;
        found.loose = unit.loose;
        scale = unit.value;
        continue;
      }
      const tail = isCounter(unit) ? null : tailOf(scale, part);
      if (tail === null) break;
      found.value += tail.adds;
      found.unsure ||= tail.unsure;
      found.to = part.to;
      break;
    }
  }
  return withAn(tokens, found);
}

/** "-an" behind a number or its unit makes it approximate. */
function withAn(tokens: readonly Token[], found: Quantity): Quantity {
  const dash = tokens[found.to]?.text === '-' ? 1 : 0;
  const word = tokens[found.to + dash];
  if (word?.kind !== 'word' || !/^(?:an|nan|ann)$/.test(word.text)) return found;
  return { ...found, to: found.to + dash + 1, loose: true };
}
