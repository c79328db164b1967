import { findMentions } from './count/numbers.ts';
import { resolve } from './count/resolve.ts';
import { FAMILY, HEDGE, UNKNOWN, VAGUE } from './count/vocabulary.ts';
import { isNobodyNow, readNobody } from './count/zero.ts';
import { cleanText } from './numbers/clean.ts';
import { lex } from './numbers/lex.ts';
import { maskOtherNumbers } from './numbers/masks.ts';

/** Paid workers without the owner; null when the text gives no one number. */
export type CountReading = { count: number | null; confirm?: true };

const NO_COUNT: CountReading = { count: null };
/** More numbers than this are a list, not an answer. */
const MOST_NUMBERS = 20;
const HIGHEST = 10_000;
/** More than this is unusual for an owner who chats, and may be a wage sent too late. */
const USUAL = 100;

/** "di luar istri", "bukan keluarga": family that is expressly not counted. */
const WITHOUT_FAMILY = new RegExp(
  `(?:di ?luar|selain|bukan|dudu|kecuali|tanpa|(?:ga|gak|tidak|tdk|belum|ora|nggak) (?:termasuk|klebu|sama|karo)) (?:${FAMILY.source})`,
);
const FAMILY_UNPAID =
  /(?<![a-z])(?:ga|gak|g|gk|tidak|tdk|nggak|ngga|ora|mboten|tanpa) (?:di ?|tak )?(?:gaji|digaji|dibayar|bayar|upah|diupah)(?![a-z])|(?<![a-z])(?:bantu|bantu-bantu|mbantu|ngewangi|rewang)(?![a-z])/;
const NOT_FIXED =
  /(?<![a-z])(?:tidak|tdk|ga|gak|nggak|ngga|ora|bukan|non) (?:tetap|tetep)(?![a-z])/;
const EACH_PAY =
  /(?<![a-z])(?:masing-masing|masing|tiap orang|setiap orang|saben wong)(?= *(?:gaji\w* )?(?:rp)? ?\d[\d.,]* ?(?:jt|juta|rb|ribu|k|yuta|ewu))/g;
const SOFTENED =
  /(?<![a-z])(?:kurang lebih|krg lbh|krang lebih|lebih kurang|kurang luwih)(?![a-z])/g;
const PLENTY =
  /(?<![a-z])(?:banyak|bnyak|akeh|kathah|okeh|sedikit|sithik|sitik|lumayan|sekedik)(?![a-z])[^\d]{0,10}(?=[,.;:(]|yaitu|ana|ada)/;

/**
 * Reads a chat message as the answer to "how many workers?". Workers without the owner ("bertiga
 * sama saya" is 2); nobody is 0; ranges, vague words and family without a word on pay are null
 * (DOMAIN 4.4). Never throws; a text longer than 1,000 characters is no count.
 */
export function readCount(text: string): CountReading {
  const clean = cleanText(text);
  if (clean.text === '') return NO_COUNT;
  const softened = clean.text.replace(SOFTENED, 'sekitar').replace(EACH_PAY, ' ');
  const fixed = softened.replace(NOT_FIXED, 'lepas');
  const masked = maskOtherNumbers(fixed).replace(PLENTY, ' sekitar ');
  const tokens = lex(masked);
  const found = findMentions(tokens);
  if (found.mentions.length === 0) {
    if (found.odd) return NO_COUNT;
    const nobody = readNobody(maskOtherNumbers(softened));
    if (nobody === null) return NO_COUNT;
    return nobody === 'sure' ? { count: 0 } : { count: 0, confirm: true };
  }
  if (found.mentions.length > MOST_NUMBERS) return NO_COUNT;
  if (found.odd || VAGUE.test(masked)) return NO_COUNT;
  if (isNobodyNow(masked)) return { count: 0, confirm: true };
  const apart = masked.replace(WITHOUT_FAMILY, ' ');
  const family = FAMILY.test(apart);
  if (family && !FAMILY_UNPAID.test(apart)) return NO_COUNT;
  const result = resolve(tokens, found.mentions);
  if (result === null || result.count < 0 || result.count > HIGHEST) return NO_COUNT;
  if (result.count > 1900 && result.count < 2050) return NO_COUNT;
  const doubtful =
    result.unsure ||
    clean.repaired ||
    family ||
    apart !== masked ||
    result.count > USUAL ||
    (fixed !== softened && found.mentions.length === 1) ||
    UNKNOWN.test(masked) ||
    HEDGE.test(masked);
  return doubtful ? { count: result.count, confirm: true } : { count: result.count };
}
