/** Longer texts are no answer to "how much?" or "how many?"; the guard also bounds the work. */
const MAX_LENGTH = 1000;

const UNIT = '(?:jt|juta|yuta|yt|jta|rb|rbu|ribu|ewu|k)';
const PERIOD = '(?:hari|hr|bulan|bln|minggu|mgg|jam|tahun|thn|potong|pcs|dina|wulan|sasi)';

const HALF_AFTER_NUMBER = /(\d)\s*½/g;
const HALF_AFTER_MILLION = /(jt|juta|yuta|yt)\s*(?:½|1\/2)(?![\d/])/g;
const NUMBER_AND_HALF = /(?<![\d/.,-])(\d{1,2})\s+1\/2(?![\d/])/g;
const HALF_OF_UNIT = new RegExp(`½|(?<![\\d/.,])1/2(?=\\s*${UNIT}(?![a-z]))`, 'g');
const REPAIRABLE = new RegExp(
  `(?<![a-z\\d])(?=[oli]{0,2}[.,]?\\d)([\\doli][\\doli.,]{1,18})(?=\\s?${UNIT}?(?![a-z\\d]))`,
  'g',
);
const DOUBLED = /([a-z]{3,})2(?=(?:nya|ne|an)?(?:[^\da-z.,]|[.,](?!\d)|$))/g;
const NOT_DOUBLED = /(?:juta|ribu|yuta|ewu|gaji|upah|cuma|ada|total|jumlah)$/;
const SPACED_GROUPS = /(?<![\d.,])([1-9]\d{0,2})((?: \d{3}){2,3})(?![\d.,])/g;
const TRAILING_DASH = /(?<=\d)[.,] ?[-=]{1,2}(?!\d)/g;
const LOOSE_GROUPS = /(?<![\d.,])(\d{1,3}) ?\. ?(\d{3}) ?\. ?(\d{3})(?![\d])/g;
const SPLIT_THOUSANDS =
  /^((?:rp\.?|gaji|gajine|upah)? ?)(\d{1,2}) (\d{3})(?= ?(?:rb|ribu|k|rupiah)?\.?$)/;
const DASHED_UNIT = /(\d) ?- ?(?=(?:jt|juta|yuta|rb|rbu|ribu|ewu)(?:an)?(?![a-z]))/g;
/** Dots that only trail off; "2..500.000" is a slip between digits. */
const ELLIPSIS = /(?<!\d)\.{2,}|\.{2,}(?!\d)/g;
/** Spellings of "gak". */
const NEGATIONS = /(?<![a-z])(?:ndak|nda|kagak|kaga|ngga|engga|enggak|nggak|ngak|gk)(?![a-z])/g;
/** Voice typing writes the full stop out. */
const SPOKEN_STOP = / titik(?= ?$)/;
/** "3 kali ya" is "3, I think", not three times. */
const MAYBE = /(?<=\d|[a-z]) kali (?=(?:ya|yah|yaa|yo)[ .!]*$)/;
const GLUED_PERIOD = new RegExp(`(\\d\\s?${UNIT})(per|se|sa)(?=${PERIOD})`, 'g');

export type CleanText = {
  /** Lower case, one blank between words; empty when there is nothing to read. */
  text: string;
  /** A letter O, l or I was read as a digit; what comes of it must be confirmed. */
  repaired: boolean;
};

/**
 * Makes a chat message comparable: lower case, plain digits, half signs spelled as decimals, doubled
 * words ("rata2") written once, digit groups joined. A text of more than 1,000 characters is empty.
 */
export function cleanText(raw: string): CleanText {
  if (raw.length > MAX_LENGTH) return { text: '', repaired: false };
  let repaired = false;
  const text = raw
    .toLowerCase()
    .replaceAll('⁄', '/')
    .replace(HALF_AFTER_NUMBER, '$1,5')
    .replace(HALF_AFTER_MILLION, '$1 setengah')
    .replace(NUMBER_AND_HALF, '$1,5')
    .replace(HALF_OF_UNIT, ' setengah ')
    .replaceAll('…', '...')
    .replace(ELLIPSIS, ' . ')
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/\p{Mn}|\p{Me}|[\u200b-\u200f]/gu, '')
    .replace(/[‘’`´]/g, "'")
    .replace(/(?<=[a-z])'(?=[a-z])/g, '')
    .replace(/[–—−]/g, '-')
    .replace(/[^\S\n]+/g, ' ')
    .replace(REPAIRABLE, (hit: string) => {
      if (!/[oli]/.test(hit) || !/[1-9]/.test(hit)) return hit;
      repaired = true;
      return hit.replaceAll('o', '0').replace(/[li]/g, '1');
    })
    .replace(/([a-z])\1{2,}/g, '$1')
    .replace(DASHED_UNIT, '$1 ')
    .replace(DOUBLED, (hit: string, word: string) =>
      NOT_DOUBLED.test(word) ? hit : `${word}-${word}`,
    )
    // Krama "sami kalih" is "the same as", "kalih kula" "with me"; alone "kalih" is two.
    .replace(/(?<![a-z])sami kalih(?![a-z])/g, 'sami kaliyan')
    .replace(/(?<![a-z])kalih (?=kul[ao]|dalem|semah|garwa)/g, 'kaliyan ')
    .replace(/(?<![a-z])take ?home(?: pay)?(?![a-z])/g, 'thp')
    .replace(NEGATIONS, 'gak')
    .replace(SPOKEN_STOP, ' ')
    .replace(MAYBE, ' mungkin ')
    .replace(TRAILING_DASH, ' ')
    .replace(LOOSE_GROUPS, '$1.$2.$3')
    .replace(SPACED_GROUPS, (_hit, first: string, rest: string) => first + rest.replace(/ /g, '.'))
    .replace(GLUED_PERIOD, '$1 $2')
    .trim()
    .replace(SPLIT_THOUSANDS, '$1$2.$3');
  // Signs that are spelt out may make a text many times as long.
  return { text: text.length > 2 * MAX_LENGTH ? '' : text, repaired };
}
