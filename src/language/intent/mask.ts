import { sameWord } from '../words.ts';
import { hideNames } from './mask-names.ts';

/** What stands for a number that may be somebody's. */
export const NUMBER = '#';
/** What stands for an address of a page, of mail or of an account. */
const ADDRESS = '…';
const LONGEST = 300;
/** Nobody's text is longer. */
const MOST_LOOKED_AT = 10_000;
/** More of a text is not read: masking makes it shorter, yet hardly so much. */
const MOST_READ = 2000;

const UNSEEN = /\p{Cf}|\p{Me}|[\ufe0e\ufe0f]/gu;
const BLANKS = /[\p{Cc}\s]+/gu;
const PAGE =
  /:\/\/|^www\.|[\p{L}\p{N}]\.(?:com|net|org|id|me|ly|io|info|link|online|shop|site|store|xyz|app)(?![\p{L}\p{N}])/iu;
/** Four digits and more, whatever stands between them: "0812 3456", "1.500.000", "33271O52". */
const DIGITS = /\p{N}(?:\p{L}{0,2}[ .,:/()+-]{0,3}\p{N}){3,}/gu;
const SPELT =
  /(?<!\p{L})(?:(?:nol|kosong|satu|siji|dua|loro|tiga|telu|empat|papat|lima|limo|enam|nem|tujuh|pitu|delapan|lapan|wolu|sembilan|sanga)[ ,.-]*){5,}(?!\p{L})/giu;

/**
 * A text by which nobody is found: numbers of four and more digits, addresses and names are covered.
 * `known`: the names that this owner told, hers, her business's, her workers', her village. In doubt a
 * word is covered; `strict`: every word that is not plainly everyday talk. at most 300 characters are kept. Never throws, and takes linear
 * time.
 */
export function maskPersonal(text: string, known: readonly string[], strict = false): string {
  const plain = text.slice(0, MOST_LOOKED_AT).normalize('NFKC').replace(UNSEEN, '');
  const words = beginning(plain.replace(BLANKS, ' ').trim());
  const bare = words.map((word) => (isAddress(word) ? ADDRESS : word)).join(' ');
  const counted = bare.replace(DIGITS, NUMBER).replace(SPELT, `${NUMBER} `);
  return beginning(hideNames(counted, known, strict), LONGEST).join(' ');
}

/** The words of a text's beginning, none of them cut: a part of a number is no longer known as one. */
function beginning(text: string, most = MOST_READ): string[] {
  if (text.length <= most) return text.split(' ').filter(Boolean);
  return text
    .slice(0, most + 1)
    .split(' ')
    .slice(0, -1)
    .filter(Boolean);
}

function isAddress(word: string): boolean {
  return word.includes('@') || PAGE.test(word);
}

/** A masked text by which the same sentence is known again, whatever its case, signs and drawn-out letters. */
export function comparable(masked: string): string {
  const words = masked.toLowerCase().match(/[\p{L}\p{M}\p{N}']+|[#…]/gu) ?? [];
  return words.map(sameWord).join(' ');
}
