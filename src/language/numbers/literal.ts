/** A number written with digits, before any unit that follows it. */
export type Literal = {
  value: number;
  /** Digits after the decimal sign; 0 for a whole number. */
  decimals: number;
  /** One separator with three digits behind it: "1.500" is 1500 or 1,5. */
  ambiguous: 'dot' | 'comma' | null;
  /** Separators are set strangely; the value must be confirmed. */
  odd: boolean;
  /** The digits as written, without signs; tells "2jt4" from "2jt400". */
  length: number;
};

const strip = (raw: string): number => Number(raw.replace(/\D/g, ''));

const whole = (raw: string, odd = false): Literal => ({
  value: strip(raw),
  decimals: 0,
  ambiguous: null,
  odd,
  length: raw.replace(/\D/g, '').length,
});

/**
 * Reads digits with Indonesian separators (dot for thousands, comma for decimals), and English ones
 * where only they make sense. Null when it is no number a person would mean, as "08" or "2.50.000".
 */
export function readLiteral(raw: string): Literal | null {
  if (/^(?:0|[1-9]\d*)$/.test(raw)) return whole(raw);
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(raw)) {
    return { ...whole(raw), ambiguous: raw.includes('.') ? 'dot' : 'comma' };
  }
  if (/^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|(?:,\d{3}){2,}|(?:'\d{3})+)$/.test(raw)) return whole(raw);
  if (/^[1-9]\d{0,2}(?:(?:\.\d{3})+,\d{1,2}|(?:,\d{3})+\.\d{1,2})$/.test(raw)) {
    return whole(raw.replace(/[.,]\d{1,2}$/, ''));
  }
  // "2000.000": the first sign was left out.
  if (/^[1-9]\d{3}\.\d{3}$/.test(raw)) return whole(raw, true);
  if (/^[1-9]\d{3,}[.,]00?$/.test(raw)) return whole(raw.replace(/[.,]0+$/, ''));
  if (/^(?:0|[1-9]\d{0,3})[.,]\d{1,2}$/.test(raw)) {
    const decimals = raw.length - raw.search(/[.,]/) - 1;
    return { ...whole(raw), value: Number(raw.replace(',', '.')), decimals };
  }
  if (/^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}\.\d{2}|(?:,\d{3}){2,},\d{2})$/.test(raw)) {
    return whole(raw.slice(0, -3), true);
  }
  if (/^[1-9]\d{0,2}(?:\.\d{3},\d{3}|,\d{3}\.\d{3})$/.test(raw)) return whole(raw, true);
  if (/^\d[.,]\d{3,6}$/.test(raw)) {
    return { ...whole(raw, true), value: Number(raw.replace(',', '.')), decimals: raw.length - 2 };
  }
  return null;
}
