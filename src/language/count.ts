import { isDoubted } from './count/doubt.ts';
import { aboutWorkers } from './count/focus.ts';
import { findMentions, type Mention } from './count/numbers.ts';
import { prepared, withoutFamilyNumbers } from './count/prepare.ts';
import { resolve } from './count/resolve.ts';
import { FAMILY, KIN, VAGUE } from './count/vocabulary.ts';
import { isNobodyLeft, isNobodyNow, NO_WORKERS, readNobody } from './count/zero.ts';
import { cleanText } from './numbers/clean.ts';
import { lex } from './numbers/lex.ts';
import { maskOtherNumbers } from './numbers/masks.ts';
import { isRedirect } from './numbers/redirect.ts';

/** Paid workers without the owner; null when the text gives no one number. */
export type CountReading = { count: number | null; confirm?: true };

const NO_COUNT: CountReading = { count: null };
/** More numbers than this are a list, not an answer. */
const MOST_NUMBERS = 20;
const HIGHEST = 10_000;
/** More than this is unusual for an owner who chats, and may be a wage sent too late. */
const USUAL = 999;
/** … and a number that stands alone sooner. */
const USUAL_BARE = 100;

/** "di luar istri", "bukan keluarga", "bojone ora diitung": family that is expressly not counted. */
const WITHOUT_FAMILY = new RegExp(
  `(?:di ?luar|selain|bukan|dudu|kecuali|tanpa|(?:ga|gak|tidak|tdk|belum|ora|nggak) (?:termasuk|klebu|sama|karo)) (?:${FAMILY.source})|${FAMILY.source}(?: (?:saya|sy|aku|kula|kulo|nyong|inyong|sendiri))* (?:ga|gak|tidak|tdk|ora|ra|mboten) (?:(?:di|ke)? ?(?:h?itung|etung)|termasuk|k[ae]?lebu|kalebet)(?![a-z])`,
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

const PAID_MENTION =
  /(?<![a-z])(?:(?:orang|org|wong|tiyang|karyawan|pegawai|yang|yg|sing|ingkang) ){1,2}(?:di ?|saya |tak )?(?:gaji|digaji|dibayar|bayar)(?![a-z])/;
/** "2 orang, saudara semua tapi digaji" */
const ALL_PAID =
  /(?<![a-z])(?:tapi|tp|tetap|tetep|ya|semua|semuanya|kabeh) (?:tetap |tetep |ya )?(?:digaji|dibayar|tak gaji|saya gaji)(?![a-z])/;
const FAMILY_PAID = new RegExp(
  `${FAMILY.source}(?: saya| sy| kula)? (?:juga |ikut |ya |tetap |tetep )?(?:saya |tak |di ?|sy )?(?:gaji|digaji|dibayar|bayar|upah)(?![a-z])`,
);
const NOT_PAID =
  /(?<![a-z])(?:ga|gak|g|gk|tidak|tdk|nggak|ngga|ora|mboten|tanpa) (?:di ?|tak |saya )?(?:gaji|digaji|dibayar|bayar|upah|diupah)(?![a-z])/;
/** "satu orang, itu juga ponakan, gajinya 800rb": a wage is said, so the relative is one of them. */
const WAGE_SAID =
  /(?<![a-z])(?:saya |tak |di ?|sy )?(?:gaji|digaji|dibayar|upah)(?:nya|ne|e)?(?: (?:juga|saya|ya|tetap|sebulan|per bulan|rp|cuma|ikut))* ?(?:\d|sa?tu|se?juta|juga|penuh|biasa)|(?<![a-z])(?:digaji|dibayar|tak gaji|saya gaji)(?![a-z])/;
/** Whether a relative is named behind the number, as one who is paid. */
function isOneOfThem(text: string): boolean {
  const counted = text.slice(0, FAMILY.exec(text)?.index ?? 0);
  return (
    /(?:orang|org|wong|tiyang|karyawan|pegawai)/.test(counted) &&
    !NOT_PAID.test(text) &&
    WAGE_SAID.test(text)
  );
}
/** "satu orang saja, keponakan saya": who it is that was counted. */
const WHO_IT_IS = new RegExp(
  `^[^,.;:(]+[,.;:(] ?(?:(?:itu|itupun|iku|juga|pun|masih|isih|yaitu|ya|cuma) )*${KIN.source}(?: (?:saya|sy|aku|kula|kulo|nyong|inyong|sendiri|dewek|jauh|pak|bu|mas|mbak))*[ .!)]*$`,
);
/** "empat orang, dua diantaranya ponakan": relatives among those counted. */
const AMONG = /(?<![a-z])(?:di ?antara(?:nya|ne)|antara(?:nya|ne))(?![a-z])/;
/** "saya, istri, dan 2 karyawan": the workers counted by themselves. */
const BESIDE_FAMILY = new RegExp(
  `${FAMILY.source}(?: (?:saya|sy|kula|kulo|sendiri))?(?: ?, ?| )(?:(?:dan|sama|karo|plus|tambah|ditambah|lan|kalih|terus|dibantu|ada) )*(?:\\d+|satu|siji|dua|loro|tiga|telu|empat|papat|lima|enam) (?:orang )?(?:karyawan|pegawai|pekerja|pembantu)`,
);
const EXACTLY =
  /(?<![a-z])(?:ga|gak|g|tidak|tdk|nggak|ngga|ora|mboten) (?:kurang|lebih|krg|lbh|luwih)(?! (?:dari|dr|saka|seka|soko|teko))(?![a-z])/g;

/**
 * Reads a chat message as the answer to "how many workers?". Workers without the owner ("bertiga
 * sama saya" is 2); nobody is 0; ranges, vague words and family without a word on pay are null
 * (DOMAIN 4.4). Never throws; a text longer than 1,000 characters is no count.
 */
export function readCount(text: string): CountReading {
  const clean = cleanText(text);
  if (clean.text === '' || isRedirect(clean.text)) return NO_COUNT;
  const said = aboutWorkers(prepared(clean.text.replace(EXACTLY, ' ')));
  const softened = said.replace(SOFTENED, 'sekitar').replace(EACH_PAY, ' ');
  const fixed = softened.replace(NOT_FIXED, 'lepas');
  const masked = maskOtherNumbers(fixed).replace(PLENTY, ' ');
  const apart = masked.replace(WITHOUT_FAMILY, ' ');
  const withFamily = FAMILY.test(apart);
  const relatives = withFamily ? withoutFamilyNumbers(apart) : null;
  const tokens = lex(relatives ?? masked);
  const found = findMentions(tokens);
  if (found.mentions.length === 0) {
    if (found.odd) return NO_COUNT;
    if (relatives !== null)
      return FAMILY_UNPAID.test(apart) ? { count: 0, confirm: true } : NO_COUNT;
    const nobody = readNobody(maskOtherNumbers(softened));
    if (nobody === null) return NO_COUNT;
    return nobody === 'sure' ? { count: 0 } : { count: 0, confirm: true };
  }
  if (found.mentions.length > MOST_NUMBERS) return NO_COUNT;
  if (found.odd || VAGUE.test(masked)) return NO_COUNT;
  if (isNobodyNow(masked)) return { count: 0 };
  if (isNobodyLeft(masked)) return { count: 0, confirm: true };
  const family = withFamily ? familyPart(apart, found.mentions) : 'none';
  if (family === 'open' && relatives === null) {
    return NO_WORKERS.test(apart) ? { count: 0, confirm: true } : NO_COUNT;
  }
  const result = resolve(tokens, found.mentions);
  if (result === null || result.count < 0 || result.count > HIGHEST) return NO_COUNT;
  if (result.count > 1900 && result.count < 2050) return NO_COUNT;
  const count = family === 'one more' ? result.count + 1 : result.count;
  const doubtful =
    result.unsure ||
    clean.repaired ||
    (family !== 'none' && (family !== 'apart' || relatives !== null)) ||
    apart !== masked ||
    result.count > (result.mentions.some((one) => one.worker) ? USUAL : USUAL_BARE) ||
    (fixed !== softened && found.mentions.length === 1) ||
    (family !== 'apart' &&
      isDoubted(tokens, found.mentions, result.mentions.length < found.mentions.length));
  return doubtful ? { count, confirm: true } : { count };
}

/**
 * What family that is named means for the number: `apart` is unpaid beside counted workers, `one
 * more` is a paid one beside them; `open` leaves the number unknown.
 */
function familyPart(
  text: string,
  mentions: readonly Mention[],
): 'apart' | 'one more' | 'likely' | 'open' {
  if (mentions.length === 1 && PAID_MENTION.test(text) && !FAMILY_PAID.test(text)) return 'likely';
  if (NOT_PAID.test(text) && mentions.every((mention) => mention.worker)) return 'apart';
  if (FAMILY_UNPAID.test(text)) return 'likely';
  if (ALL_PAID.test(text) && mentions.length === 1 && mentions[0]?.worker) return 'likely';
  if (mentions.length === 1 && BESIDE_FAMILY.test(text)) return 'likely';
  const alone = mentions[0]?.worker || mentions[0]?.value === 1;
  if (mentions.length === 1 && alone && WHO_IT_IS.test(text) && !/bantu|wangi|rewang/.test(text))
    return 'likely';
  if (mentions[0]?.worker && AMONG.test(text)) return 'likely';
  if (mentions.length === 1 && mentions[0]?.worker && isOneOfThem(text)) return 'likely';
  const added = /(?<![a-z])(?:ditambah|tambah|plus|sama|dan|terus|karo|lan)(?![a-z])|\+/;
  return FAMILY_PAID.test(text) && mentions.length === 1 && added.test(text) ? 'one more' : 'open';
}
