/** A business number (NIB): 13 digits, or 'none' where there is none yet (DOMAIN 4.2). */
export type NibReading = { nib: string | null; problem: null | 'length' };

const LONGEST = 300;
const DIGITS = /(?<!\d)\d(?:[ .-]?\d){6,20}(?!\d)/g;
const NONE =
  /(?<!\p{L})(?:(?:belum|blm|durung|dereng|tidak|ga|gak|nggak|ora|mboten|tdk) (?:ada|punya|ana|duwe|gadhah|wonten|bikin|buat|urus|ngurus|gawe)|tidak|ga|gak|nggak|belum|blm|durung|dereng|ora|mboten|laka|none|kosong)(?!\p{L})/iu;
const NIB_DIGITS = 13;

/** The NIB in a text, or 'none'. Another number of digits is a problem. */
export function readNib(text: string): NibReading {
  const said = text.slice(0, LONGEST);
  const numbers = (said.match(DIGITS) ?? []).map((number) => number.replace(/\D/g, ''));
  const right = numbers.filter((number) => number.length === NIB_DIGITS);
  if (right.length === 1) return { nib: right[0] ?? null, problem: null };
  if (numbers.length > 0) return { nib: null, problem: 'length' };
  return { nib: NONE.test(said) ? 'none' : null, problem: null };
}
