/** What the words around a number call it. `account`: a bank's or a business's number. */
export type Label = 'nik' | 'kk' | 'phone' | 'account' | 'doubtful';

/** Where a number stands in a text. */
export type Span = { start: number; end: number };

type Named = { label: Label; start: number; end: number };

const AFTER = '(?:nya|ne|ku|mu|e|x)?(?![\\p{L}])';
const WORDS: readonly (readonly [Label, RegExp])[] = [
  [
    'nik',
    new RegExp(
      `(?<!\\p{L})(?:n\\.? ?i\\.? ?k|e?-?ktp|nomou?r induk(?: kependudukan)?|no\\.? ?(?:nik|ktp|identitas))[.-]?${AFTER}`,
      'giu',
    ),
  ],
  [
    'kk',
    new RegExp(
      `(?<!\\p{L})(?:k\\.k|(?:no|nomer|nomor)?kk|kartu ?keluarga|kartu ?kel)[.-]?${AFTER}`,
      'giu',
    ),
  ],
  ['phone', new RegExp(`(?<!\\p{L})(?:hp|wa|whatsapp|telp?|telpon|telepon)${AFTER}`, 'giu')],
  [
    'account',
    new RegExp(`(?<!\\p{L})(?:nib|va|virtual account|rek|rekening|norek)${AFTER}`, 'giu'),
  ],
  [
    'doubtful',
    new RegExp(
      `(?<!\\p{L})(?:npwp|(?:no(?:mor|mer)?\\.? ?|kartu )(?:bpjs|jkn|kis))${AFTER}`,
      'giu',
    ),
  ],
];
const DENIED =
  /(?<!\p{L})(?:bukan|bukane|bkn|dudu|dede|sanes|(?:belum|blm|durung|ga|gak|nggak|ngga|tidak|ora|lupa|tanpa)(?:\s+(?:ada|punya|ana|duwe|hafal|apal|tau|tahu|ingat|inget))?)\s+(?:no(?:mor|mer)?\.?\s+)?$/iu;
const PROMISED =
  /^\W{0,3}(?:nya|ne)?\s*(?:belum|blm|durung|nanti|nti|mengko|menyusul|nyusul|besok|hilang|ilang|lupa|ga|gak|ora|tidak)(?!\p{L})/iu;

const SOURCE = /(?:sesuai|dari|lihat|liat|di|nang|pada|menurut)\s+$/iu;
const NUMBER_OF_SOURCE = /(?<!\p{L})(?:no|nomor|nomer)\.?\s+\S{1,8}\s+$/iu;

/**
 * What each number in a text is called. A label belongs to the number that follows it; one in
 * brackets, or any label of a text that names its numbers afterwards, to the number before it.
 * "bukan KK" is no label, nor is "KK menyusul"; a number "dari KK" is doubtful.
 */
export function labelsOf(text: string, numbers: readonly Span[]): Set<Label>[] {
  const sets = numbers.map(() => new Set<Label>());
  const named = findLabels(text);
  const first = numbers[0];
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return sets;
  const namesAfterwards =
    !named.some(({ end }) => end <= first.start) && named.some(({ start }) => start >= last.end);
  for (const { label, start, end } of named) {
    const next = numbers.findIndex((number) => number.start >= end);
    const before = next === -1 ? numbers.length - 1 : next - 1;
    const bracketed = text[start - 1] === '(' && text[end] === ')';
    const afterwards = next === -1 || namesAfterwards || (bracketed && before >= 0);
    // "3327… hp saya rusak": a telephone named after a number is not that number.
    if (afterwards && (label === 'phone' || label === 'account') && !bracketed) continue;
    sets[afterwards ? before : next]?.add(label);
  }
  return sets;
}

function findLabels(text: string): Named[] {
  const named: Named[] = [];
  for (const [label, words] of WORDS) {
    for (const match of text.matchAll(words)) {
      const start = match.index;
      const end = start + match[0].length;
      const before = text.slice(Math.max(0, start - 32), start);
      const denied = DENIED.test(before);
      if ((denied && label !== 'nik') || PROMISED.test(text.slice(end, end + 24))) continue;
      const sourced = label === 'kk' && SOURCE.test(before) && !NUMBER_OF_SOURCE.test(before);
      named.push({ label: sourced || denied ? 'doubtful' : label, start, end });
    }
  }
  return named.sort((one, other) => one.start - other.start);
}
