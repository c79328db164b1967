import { plain } from './words.ts';

const LONGEST = 80;

const NOT = '(?:tidak|tdk|ga|gak|g|nggak|ngga|enggak|ora|ra|mboten|bli|belih|belum|durung|dereng)';
const BEFORE =
  '(?:(?:ah|halah|alah|lah|wah|wis|sudah|udah|ya|yo|maaf|mf|mohon|mas|mbak|pak|bu|min|pokoke|pokoknya|tetap|tetep|saya|sy|aku|kulo|kula|inyong|nyong|enyong|kami) )*';
const AFTER =
  '(?: (?:ah|lah|ya|yo|mas|mbak|pak|bu|min|aku|saya|inyong|nyong|kulo|pokoke|pokoknya|daftar|ndaftar|mendaftar|ikut|ikutan|melu|begituan|ngono|kaya ngono|dulu|sik|sit|disit|titik|terima kasih|makasih|suwun))*';
const REFUSES = new RegExp(
  `^${BEFORE}(?:emoh|moh|wegah|ogah|males|malas|keberatan|${NOT} (?:mau|gelem|sudi|purun|minat|tertarik|butuh|urus|peduli|siap|bersedia))${AFTER}$`,
);

/**
 * Nothing but a refusal to go on: "emoh", "ora gelem, pokoke", "maaf saya belum bersedia". A plain
 * "tidak" is none, for it answers some questions, and neither is a refusal that says of what.
 */
export function isRefusal(text: string): boolean {
  if (text.length > LONGEST || text.includes('?')) return false;
  return REFUSES.test(
    plain(text)
      .replace(/[!.,;:]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}
