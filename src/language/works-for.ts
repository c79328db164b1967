import { plain } from './words.ts';

/** Longer texts tell of others all the same: "karyawan tanya ke saya: kalau saya dipecat …". */
const LONGEST = 200;
const SELF = '(?:saya|sy|aku|kula|kulo|nyong|inyong|gue|gw|gua)';
const DISMISSED =
  '(?:dipecat|diberhentikan|dikeluarkan|di ?-?phk|dipun ?phk|kena phk|kenging phk|dirumahkan)';
/** What stands before himself; behind a noun "saya" says whose: "karyawan saya dipecat". */
const BEGIN =
  '(?:^|[,.;!?] *|(?:kalau|kalo|klo|kl|nek|yen|menawi|bila|jika|misal\\p{L}*|andai\\p{L}*|umpama\\p{L}*|nanti|mengko|mangke|terus|takut|wedi|ajrih|setelah|sesudah|sawise|bar|habis|kemarin|wingi|pas|waktu) )';
const BOSS = '(?:bos+|bose|bosne|juragan|juragane|majikan|majikane|atasan)';
const SAYS = new RegExp(
  `(?<!\\p{L})(?:${BEGIN}${SELF} (?:\\p{L}+ )?${DISMISSED}|${BOSS}(?:ku| ${SELF}))(?!\\p{L})`,
  'u',
);

/** Whether who writes says that he works for somebody else: "kalo nanti saya dipecat", "bosku". */
export function worksForOthers(text: string): boolean {
  return text.length <= LONGEST && SAYS.test(plain(text));
}
