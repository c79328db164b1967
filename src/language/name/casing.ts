const LOWER = new Set(['bin', 'binti', 'bt', 'van', 'dan', 'di', 'karo']);
const SHORTENED =
  /^(?:\p{L}|moh|moch|muh|much|mhd|md|abd|ach|ahm|nr|st|rr|dj|hm|sy|mas|tb|[a-z]\.[a-z])$/u;

/**
 * One word of a name in proper case: "NUR'AINI" is "Nur'aini", "al-amin" is "Al-Amin", "a.b." is
 * "A.B.". `bin` and `binti` stay small unless first.
 */
export function properWord(word: string, first: boolean): string {
  const lower = word.toLowerCase();
  if (!first && LOWER.has(lower)) return lower;
  if (!first && /^(?:ii|iii|iv)$/.test(lower)) return lower.toUpperCase();
  // An address on the net: "Kaosin.id".
  const net = /^(.+)(\.(?:id|com|co|net|store|shop|online))$/u.exec(lower);
  if (net) return properWord(net[1] ?? '', first) + (net[2] ?? '');
  return lower.replace(/(^|[-.(/&"“])(\p{L})/gu, (_, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });
}

/** Drops a full stop that ends a sentence, keeps one that marks a shortening ("Moh.", "R."). */
export function withoutFullStop(word: string): string {
  if (!word.endsWith('.')) return word;
  const stem = word.replace(/\.+$/, '');
  return SHORTENED.test(stem.toLowerCase()) ? `${stem}.` : stem;
}

/** Whether a text was typed without regard to case: all small or all capitals. */
export function isOneCase(text: string): boolean {
  return text === text.toLowerCase() || text === text.toUpperCase();
}
