import { asksSomething } from './follow-up.ts';
import { ADDRESS, PARTICLES, POLITE, plain, SELF, wordSet, wordsOf } from './words.ts';

/** A text in two: what may answer, and what is asked beside it. */
export type AnswerAndQuestion = { answer: string; question: string };

const LONGEST = 200;
const LEAST_WORDS = 2;
/** Where a question begins without a mark before it. */
const LEADS =
  /[\s,.;]+(?:tapi|tp|tpi|tetapi|ning|nanging|terus|trus|trs|teros|njuk|lalu|btw|oh i?ya|(?:mau |arep |tak |numpang )?(?:tanya|nanya|takon))[\s,]+(?=\S)/gu;
/** "…, mas?" is no part of its own. */
const CALLS = /,\s*(?=(?:mas|mbak|mba|pak|bu|min|kak|bos|ya|yo|nggih)\s*[?.!]*$)/u;
const CUT = /\s*\|\s*|(?<=\?)\s*(?!\?)|[;!]+\s*|[,.]+(?!\d)\s*/u;

/** Words that ask whether the answer itself is so: "apa iya", "bener ga sih". */
const DOUBTS = wordSet(
  `iya ya y iyo yo nggih inggih injih betul bener benar leres tenan tenane beneran saestu yakin setuju boleh oleh angsal bisa iso isa saged mau gelem
   gitu begitu ngono ngoten kaya itu kuwe kuwi iku niku apa opo napa nopo po pora apakah iyakah benarkah kah ga gak nggak ngga enggak tidak ora mboten bukan dudu
   kan masa mosok emang memang kenapa knp ngapa kenopo gimana gmn piye pripun priben terus trus kok lalu atau sudah udah wis sampun belum`,
);
/** What takes the answer back, puts it off or denies, rather than asks beside it. */
const TURNS =
  /^(?:belum|blm|durung|dereng|jangan|jgn|ojo|nanti|ntar|mengko|mangke|besok|tidak|tdk|nggak|ngga|enggak|gak|ga|ora|mboten|bukan|dudu|salah|keliru|kurang|asal|asalkan|angger|sabar|tunggu|sebentar|bentar|sik|sit)(?!\p{L})/u;
const IF = /^(?:kalau|kalo|klo|kl|nek|yen|menawi|misal\p{L}*)(?!\p{L})/u;

/**
 * A text that answers shortly and asks something besides: "iya, tapi itu per bulan?", "itu per bulan?
 * iya lanjut". Whether the answer is one is left to its reader. Null where nothing is asked, or only
 * whether the answer is so ("iya kah?", "boleh, iya ga sih?"), or the answer hangs on it.
 */
export function answerAndQuestion(text: string): AnswerAndQuestion | null {
  if (text.length > LONGEST) return null;
  const line = plain(text.replace(/\n+/g, '. ')).replace(CALLS, ' ').replace(LEADS, ' | ');
  const parts = line.split(CUT).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const asking = parts.map(asksBeside);
  const [first, last] = [asking.indexOf(true), asking.lastIndexOf(true)];
  const isOne = first !== -1 && asking.slice(first, last + 1).every(Boolean);
  const [before, question, after] = [
    parts.slice(0, first),
    parts.slice(first, last + 1).join(' '),
    parts.slice(last + 1),
  ];
  if (!isOne || before.length > 0 === after.length > 0) return null;
  if (before.length > 0) return { answer: before.join(', '), question };
  return question.endsWith('?') ? { answer: after.join(', '), question } : null;
}

function asksBeside(part: string): boolean {
  if (!asksSomething(part) || TURNS.test(part)) return false;
  // "Iya kalau gratis?" is a condition; "kalau telat kena denda ga?" asks.
  if (IF.test(part) && !asksSomething(part.replaceAll('?', ''))) return false;
  const words = wordsOf(part).filter((word) => /\p{L}|\p{N}/u.test(word));
  return words.length >= LEAST_WORDS && words.some((word) => !isSmall(word));
}

const SMALL = [DOUBTS, ADDRESS, PARTICLES, POLITE, SELF];

function isSmall(word: string): boolean {
  return SMALL.some((words) => words.has(word));
}

/** Words that ask openly, and no "ora opo-opo" or "emang". */
const OPENLY =
  /\?|(?<!\p{L})(?:gimana|gmn|gmna|bagaimana|bgmn|priben|kepriben|priwe|kepriwe|pripun|piye|kepiye|berapa\p{L}*|brp|pira\p{L}*|piro|pinten|kapan|siapa|sapa|sopo|sinten|kenapa|knp|mengapa|ngapa|kenopo|kemana|dimana|ngendi|apa (?:saja|aja|wae|ae|bae|mawon)|(?:buat|untuk|nggo|kanggo|dinggo|kagem) (?:apa|opo|napa|nopo)|(?:apa|boleh|benar|betul|bisa|aman|wajib|harus|perlu|iya|sudah|ada)kah|caranya|carane|tanya|nanya|takon)(?!\p{L})/u;

/** Whether a text asks anything openly: next to that no yes counts where it could not be undone. */
export function asksOpenly(text: string): boolean {
  return OPENLY.test(plain(text));
}
