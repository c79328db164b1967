import { ADDRESS, PARTICLES, SELF, sameWord, wordSet } from './words.ts';

/** A word of a text: as written, where it stands, and in comparable form. */
export type Piece = { at: number; end: number; word: string };

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,'/-][\p{L}\p{M}\p{N}]+)*/gu;
const ENDINGS = ['nya', 'nipun', 'ne', 'ku', 'e'];

/** Words between what a correction is about and its value. */
const FILLERS = wordSet(
  `yang yg sing tadi wau itu kuwi kae ini iki niki si untuk utk buat nggo kagem punya punyane milik adalah yaitu jadi menjadi dadi sebesar ganti
   ternyata jebule rupanya sebenarnya sakjane tulis ditulis ketik dicatat dan tolong orang kerja kudu pripun cuma cuman mung dengan ke dari kemarin pertama nya ne ipun`,
);

/** A text in words, "tokonya" with its stem beside it. */
export function piecesOf(text: string): Piece[] {
  return [...text.matchAll(WORD)].map((hit) => ({
    at: hit.index,
    end: hit.index + hit[0].length,
    word: sameWord(hit[0]),
  }));
}

/** Whether two words are one, whatever possessive ending they carry. */
export function sameStem(one: string, other: string): boolean {
  const [ones, others] = [stems(one), stems(other)];
  return ones.some((stem) => others.includes(stem));
}

/** A word and what it can be without an ending; "karyawannya" has lost an n by `sameWord`. */
function stems(word: string): string[] {
  return [
    word,
    ...ENDINGS.flatMap((ending) => {
      const stem = word.endsWith(ending) ? word.slice(0, -ending.length).replace(/-$/, '') : '';
      if (stem.length < 3) return [];
      return ending.startsWith('n') ? [stem, `${stem}n`] : [stem];
    }),
  ];
}

/** How many pieces from `from` on are this phrase; 0: it does not stand there. */
export function phraseAt(pieces: readonly Piece[], from: number, phrase: string): number {
  const words = phrase.split(' ').map(sameWord);
  const all = words.every((word, at) => sameStem(pieces[from + at]?.word ?? '', word));
  return all ? words.length : 0;
}

/** A word that is neither part of what is corrected nor of its value. */
export function isFiller(word: string): boolean {
  return FILLERS.has(word) || ADDRESS.has(word) || PARTICLES.has(word) || SELF.has(word);
}

/** Shorter words that differ in one letter are different words. */
const FUZZY_FROM = 4;

/** Whether a word is part of somebody's name, written with at most one slip. */
export function isNamed(word: string, name: string): boolean {
  return name.split(/\s+/).some((part) => {
    const own = sameWord(part);
    if (own.length < 2) return false;
    if (sameStem(word, own)) return true;
    return own.length >= FUZZY_FROM && word.length >= FUZZY_FROM && isOneSlip(word, own);
  });
}

/** One letter more, less, other, or two swapped. */
function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let front = 0;
  while (front < one.length && one[front] === other[front]) front += 1;
  let back = 0;
  while (
    back < Math.min(one.length, other.length) - front &&
    one[one.length - 1 - back] === other[other.length - 1 - back]
  )
    back += 1;
  const left = one.slice(front, one.length - back);
  const right = other.slice(front, other.length - back);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left === [...right].reverse().join('');
}
