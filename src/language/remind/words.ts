import { ADDRESS, PARTICLES, POLITE, SELF, sameWord, wordSet, wordsOf } from '../words.ts';

/** To remind, in all its forms: "ingatkan", "diingetin", "ngelingke", "pun emutaken". */
export const REMINDS =
  '(?:(?:di|dipun |nga?|meng|peng)?(?:ing[ae]t|eling|emut)(?:kan|in|aken|na|no|ke|ne|akan|i)(?:nya|ne|e|lah)?|kengetaken|kengetna|pengingat(?:nya|e)?|reminder(?:nya)?)';

/** What stands around a wish and says nothing of when or what. */
const AROUND = wordSet(
  `tolong tulung minta njaluk nyuwun mau pengen pengin arep bisa boleh saged coba ya yo yah nggih njih dong deh aja saja bae wae mawon ae
   lagi lg maning meneh maneh malih dulu dl disit sik riyin nanti mengko mangke kalau kalo nek yen ok oke siap baik iya inggih monggo mangga
   pas di ke pada untuk tentang soal buat nggo kagem ini iki niki itu kuwi sekitar kira-kira sekitaran wayah waktu tak`,
);

/** Whether a word, in comparable form, only stands around. */
function isAround(word: string): boolean {
  const same = sameWord(word);
  return [AROUND, ADDRESS, PARTICLES, POLITE, SELF].some((words) => words.has(same));
}

/** The words of a text that do not only stand around. */
export function wordsBeside(text: string): string[] {
  return wordsOf(text).filter((word) => word !== ',' && !isAround(word));
}

/** "pagi2" is "pagi-pagi", "sorean" an afternoon and "kepagian" too early in the morning. */
export function withPlainParts(said: string): string {
  return said
    .replace(/(\p{L}{3,})2(?![\p{L}\d])/gu, '$1-$1')
    .replace(/\b(?:ke)?(pagi|siang|sore|malam|malem|esuk|isuk|awan|bengi)(?:an|en)\b/g, '$1');
}
