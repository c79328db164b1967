import { asksSomething } from './follow-up.ts';
import { NUMBER_WORDS } from './numbers/lexicon.ts';
import { ADDRESS, PARTICLES, POLITE, plain, SELF, wordSet, wordsOf } from './words.ts';

const LEAST_WORDS = 2;

/** Words that ask whether the answer itself is so: "apa iya", "bener ga sih". */
const DOUBTS = wordSet(
  `iya ya y iyo yo nggih inggih injih betul bener benar leres tenan tenane beneran saestu yakin setuju boleh oleh angsal bisa iso isa saged mau gelem
   gitu begitu ngono ngoten kaya itu kuwe kuwi iku niku apa opo napa nopo punapa punopo po pora apakah iyakah benarkah kah ga gak nggak ngga enggak tidak ora mboten bukan dudu
   kan masa mosok emang memang kenapa knp ngapa kenopo gimana gmn piye pripun priben terus trus kok lalu atau sudah udah wis sampun belum`,
);
/** "4 orang apa 5": another value of the same kind is no question beside it. */
const VALUES = wordSet(
  'orang org wong tiyang karyawan pegawai pekerja jt juta yuta rb ribu ewu k rp semua kabeh sedaya lupa kira-kira',
);
const SMALL = [DOUBTS, VALUES, NUMBER_WORDS, ADDRESS, PARTICLES, POLITE, SELF];

/** What takes the answer back, puts it off or denies, rather than asks beside it. */
const TURNS =
  /^(?:belum|blm|durung|dereng|jangan|jgn|ojo|nanti|ntar|mengko|mangke|besok|tidak|tdk|nggak|ngga|enggak|gak|ga|ora|mboten|bukan|dudu|salah|keliru|kurang|asal|asalkan|angger|sabar|tunggu|sebentar|bentar|sik|sit)(?!\p{L})/u;
/** "Ora usah didaftarna, oleh ora?": it denies, and asks whether it may be. */
const MAY_IT =
  /(?<!\p{L})(?:boleh|oleh|olih|entuk|angsal|bisa|bs|iso|isa|saged|aman) (?:(?:apa|opo|napa|nopo|punapa|punopo) )?(?:ga|gak|nggak|ngga|enggak|tidak|tdk|ora|mboten)(?: (?:ya|yo|nggih|mas|mbak|pak|bu|min|kak|sih))*[\s?!.]*$/u;
const IF = /^(?:kalau|kalo|klo|kl|nek|yen|menawi|misal\p{L}*)(?!\p{L})/u;

/** What others do or say is told for the sake of the question. */
const OTHERS =
  /^(?:(?:soale|soalnya|mas|pak|bu|mbak|min) )*(?:tetangga|tangga|tonggo|tanggi|katanya|katane|jare|jarene|jarenipun|kata(?= \p{L})|denger|dengar|krungu|kancaku|kanca|konco|kancane|teman|temen|temanku)(?!\p{L})/u;

const AGAIN =
  '(?: (?:dulu|dl|dlu|disit|dhisit|riyin|rumiyin|dong|donk|ya|yo|nggih|mas|mbak|pak|bu))*';
/** "Blm dijawab", "jawab dulu dong", "pitakon kulo dereng dijawab": what was asked is asked again. */
const UNANSWERED = new RegExp(
  `(?<!\\p{L})(?:(?:pertanyaan|pitakon|pitaken|takon|tanya)\\p{L}*(?: (?:saya|sy|aku|kulo|kula|ku|tadi|td|wau))* )?(?:(?:belum|blm|blum|durung|dereng) (?:di)?jawab\\p{L}*|(?:(?:tolong|tulung|mohon) )?(?:di)?jawab${AGAIN})(?!\\p{L})`,
  'gu',
);

/**
 * Whether a part of a text asks something besides what answers: not only whether the answer is so,
 * nor for another value, nor does it take the answer back or make a condition.
 */
export function asksBeside(part: string): boolean {
  if (TURNS.test(part) && !MAY_IT.test(part)) return false;
  const again = asksAgain(part);
  if (!again && !asksSomething(part)) return false;
  // "Iya kalau gratis?" is a condition; "kalau telat kena denda ga?" asks.
  if (IF.test(part) && !asksSomething(part.replaceAll('?', ''))) return false;
  return again || (wordCount(part) >= LEAST_WORDS && saysSomething(part));
}

/** Whether it only asks whether what stands before it is so: "…, bener gak kak". */
export function isTag(part: string): boolean {
  return asksSomething(part) && !saysSomething(part) && !/\p{N}/u.test(part);
}

/** "Diitung jg?", "kalebet": asks whether somebody counts as a worker. */
const COUNTS =
  /^(?:(?:punapa|punopo|napa|nopo|apa|opo|apakah) )?(?:wajib|kudu|harus|kedah|perlu|ikut\p{L}*|melu|ndherek|nderek|masuk|mlebu|mlebet|termasuk|kalebet|kelebet|kalebu|kelebu|(?:di|ke|dipun)?(?:hitung|itung|etung|etang)(?:an)?|(?:di|dipun)?daftar\p{L}*)(?: (?:jg|juga|ugi|barang|sisan|pisan|ga|gak|nggak|ngga|enggak|tidak|tdk|ora|mboten|sih|mas|mbak|pak|bu|min|kak))*[\s?!.]*$/u;

/** Whether a part asks only whether those of whom the text tells count: "…, diitung jg?". */
export function asksWhetherCounted(part: string): boolean {
  return COUNTS.test(plain(part));
}

/** Whether a part has a word of its own: no number, no particle, nothing that doubts. */
export function saysSomething(part: string): boolean {
  return wordsOf(part).some(
    (word) => /\p{L}/u.test(word) && !SMALL.some((words) => words.has(word)),
  );
}

export function takesBack(part: string): boolean {
  return TURNS.test(part);
}

function supposes(part: string): boolean {
  return IF.test(part);
}

/** Whether a part tells of others, or supposes: it goes with the question behind it. */
export function leadsToQuestion(part: string): boolean {
  return supposes(part) || OTHERS.test(part);
}

/** A question without the words that only say that it was asked before. */
export function withoutAsking(part: string): string {
  return plain(part.replace(UNANSWERED, ' '));
}

/** Whether it says that it was asked before: "pertanyaan saya belum dijawab". */
export function asksAgain(part: string): boolean {
  return withoutAsking(part) !== plain(part);
}

/** Whether it says nothing but that: what was asked then is not known any more. */
export function onlyAsksAgain(part: string): boolean {
  return asksAgain(part) && !saysSomething(withoutAsking(part));
}

function wordCount(part: string): number {
  return wordsOf(part).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
}
