import { NUMBER_WORDS } from './numbers/lexicon.ts';
import { ADDRESS, PARTICLES, wordSet, wordsOf } from './words.ts';

const LONGEST = 60;
const YES = wordSet(
  'ya iya y yo iyo nggih inggih injih betul btul bener bnr benar leres nggeh ok oke sip pas persis cocok',
);
const AROUND = wordSet(
  `orang org wong tiyang karyawan pegawai pekerja gaji gajinya gajine upah jt juta yuta rb ribu ewu k rp rupiah sebulan sewulan per bulan
   semua kabeh sedaya itu iku kuwe kuwi niku ini iki memang emang`,
);

/**
 * Whether a text says yes to a value and nothing else: "betul 2,6", "nggih leres papat". Such a "betul"
 * wishes for no correction.
 */
export function agreesToValue(text: string): boolean {
  if (text.length > LONGEST || text.includes('?')) return false;
  const words = wordsOf(text).filter((word) => word !== ',');
  const [first] = words;
  if (first === undefined || !YES.has(first)) return false;
  const isNumber = (word: string) => /^\d/.test(word) || NUMBER_WORDS.has(word);
  const small = [YES, AROUND, ADDRESS, PARTICLES];
  return (
    words.some(isNumber) &&
    words.every((word) => isNumber(word) || small.some((some) => some.has(word)))
  );
}
