/** A hummed yes, written in two pieces: "he eh", "hu um". */
const HUMMED =
  /(?<![\p{L}'-])(?:he+|ho+|hu+)(?:[ '’-]+)(?:e+h+|o+h+|u+h+|e+m+|u+m+|hm+)(?![\p{L}'-])/giu;

/** "100% bener", "seratus persen setuju": how much, not how many. */
const FULLY =
  /\b(?:\d{2,4}|seratus|sejuta|satus)[ -]*(?:%|persen|prosen)|(?<=siap )(?:86|delapan enam)\b/giu;

/** Signs of a good mood beside words; alone they are no answer. */
const MOOD =
  /[\u{1f64f}\u{1f525}\u{1f4aa}\u{2728}\u{1f389}\u{1f600}-\u{1f601}\u{1f603}-\u{1f604}\u{1f60a}\u{263a}\u{1f642}\u{1f60d}\u{1f970}\u{1f917}\u{2764}\u{1f44f}\u{1f64c}\u{1f607}\u{1f60e}\u{1f607}\u{1f49a}\u{1f499}\u{1f91d}\u{1f680}]/gu;

/** What mail programs put below a text. */
const SIGNATURE = /\n\s*(?:sent from my|dikirim dari|get outlook for)\b[^\n]*\s*$/iu;

/** An answer without what only decorates it: signatures, cheerful emoji, "100%". */
export function withoutFlourish(text: string): string {
  const said = text.replace(SIGNATURE, '').replace(HUMMED, 'hooh').replace(FULLY, ' ');
  const words = /\p{L}/u.test(said) ? said.replace(MOOD, ' ') : said;
  return words.trim();
}
