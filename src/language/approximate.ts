const ABOUT =
  /\b(kira\s?-?\s?kira|kira2|kisaran|sekitar(an)?|kurleb|kurang lebih|krg lbh|rata\s?-?\s?rata|rata2|paling|antara)\b|±|~/gi;

/** "2jt an", "kisaran 2jt", "2 jutaan" without what makes them approximate. */
export function withoutAbout(text: string): string {
  return text
    .replace(ABOUT, ' ')
    .replace(/(jt|juta|rb|ribu|yuta|ewu)\s*-?\s*an\b/gi, '$1')
    .replace(/(\d)\s*-?\s*an\b/gi, '$1');
}
