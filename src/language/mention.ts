import { ADDRESS, PARTICLES, SELF, sameWord, wordSet } from './words.ts';

/** A word of a text: where it stands, in comparable form, and what it can be without an ending. */
export type Piece = { at: number; end: number; word: string; stems: Stems };
/** By which a word is compared, whatever possessive ending it carries. */
type Stems = readonly string[];
/** Some words in a row, ready to be looked for. */
export type Phrase = readonly Stems[];

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,'/-][\p{L}\p{M}\p{N}]+)*/gu;
const ENDINGS = ['nya', 'nipun', 'ne', 'ku', 'e'];

/** Words between what a correction is about and its value. */
const FILLERS = wordSet(
  `yang yg sing tadi wau itu kuwi kae ini iki niki si untuk utk buat nggo kagem punya punyane milik adalah yaitu jadi menjadi dadi sebesar ganti
   ternyata jebule rupanya sebenarnya sakjane tulis ditulis ketik dicatat dan tolong orang kerja kudu pripun cuma cuman mung dengan ke dari kemarin pertama nya ne ipun`,
);

/** A text in words, "tokonya" with its stem beside it. */
export function piecesOf(text: string): Piece[] {
  return [...text.matchAll(WORD)].map((hit) => {
    const word = sameWord(hit[0]);
    return { at: hit.index, end: hit.index + hit[0].length, word, stems: stemsOf(word) };
  });
}

/** A phrase as `phraseAt` looks for it: cut once, for it is looked for at each word of each text. */
export function phraseOf(text: string): Phrase {
  return text.split(' ').map((word) => stemsOf(sameWord(word)));
}

function areSame(ones: Stems, others: Stems): boolean {
  return ones.some((stem) => others.includes(stem));
}

/** A word and what it can be without an ending; "karyawannya" has lost an n by `sameWord`. */
function stemsOf(word: string): Stems {
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
export function phraseAt(pieces: readonly Piece[], from: number, phrase: Phrase): number {
  const all = phrase.every((word, at) => {
    const piece = pieces[from + at];
    return piece !== undefined && areSame(piece.stems, word);
  });
  return all ? phrase.length : 0;
}

/** A word that is neither part of what is corrected nor of its value. */
export function isFiller(word: string): boolean {
  return FILLERS.has(word) || ADDRESS.has(word) || PARTICLES.has(word) || SELF.has(word);
}

const ORDINALS = ['', 'pertama', 'kedua', 'ketiga', 'keempat', 'kelima'];

/** Which of a list a word names: 2 of "kedua" and "ke-2"; null when it names none. */
export function ordinalOf(word: string): number | null {
  const number = /^ke-?(\d{1,2})$/.exec(word)?.[1];
  if (number !== undefined) return Number(number);
  const at = ORDINALS.indexOf(word);
  return at > 0 ? at : null;
}

/** Whether a word is one for a worker: a number after it says which. */
export function isPerson(word: string): boolean {
  return /^(?:karyawan|krywn|pekerja|pegawai)/.test(word);
}

/** Whether a number before this word is a sum, or counts people. */
export function isCounted(word: string): boolean {
  return /^(?:jt|juta|yuta|rb|ribu|ewu|orang|org|wong)/.test(word);
}

/** Whether a word that is not known may be somebody's name: no number, nor a unit beside one. */
export function mayBeName(word: string): boolean {
  return /^(?!(?:jt|juta|yuta|ribu|rb|ewu|rp|bulan|hari)$)\p{L}{3,}$/u.test(word);
}

/** Shorter words that differ in one letter are different words. */
const FUZZY_FROM = 4;

/** Whether a word is part of somebody's name, written with at most one slip. */
export function isNamed(word: string, name: string): boolean {
  return name.split(/\s+/).some((part) => {
    const own = sameWord(part);
    if (own.length < 2) return false;
    if (areSame(stemsOf(word), stemsOf(own))) return true;
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
