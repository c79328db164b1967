import { readCommand } from '../command.ts';
import { isGreeting } from '../greeting.ts';
import { isThanks } from '../thanks.ts';
import { ADDRESS, sameWord, withoutEmoji, wordSet, wordsOf } from '../words.ts';
import { readYesNo } from '../yesno.ts';
import { isOneCase, properWord } from './casing.ts';
import { clausesOf, corrected } from './clauses.ts';
import type { NameReading } from './reading.ts';
import { isNoName } from './stopwords.ts';

const NONE: NameReading = { name: null };
const LONGEST = 120;

const FORMS = new Set(
  'ud cv pt pd rm tb tbk po kud ksp bmt lpk paud tpq tk spbu lkp kb atbm pkbm ra mi sd smp bumdes umkm psr wm tpi ppob fc'.split(
    ' ',
  ),
);
const ROMAN = /^(?:ii|iii|iv|vi|vii|viii|ix)$/i;

/** Kinds of business; nothing but these is a trade, not yet a name. */
const KINDS = wordSet(
  `toko warung warteg konveksi bengkel laundry salon apotek klinik koperasi usaha rumah makan rm kedai angkringan depot konter counter fotokopi bangunan material kelontong klontong jahit
   borong celana sarung goyor batik kerupuk kamir grombyang nanas tambak bandeng udang batu bata mebel selep penggilingan padi tambal ban cucian motor mobil steam isi ulang galon
   pangkalan gas kos kosan katering catering roti bakso mie ayam sate soto nasi goreng pulsa sembako sayur buah ikan asin fillet bengkelan las servis elektronik hp percetakan sablon
   jualan dagang dagangan penjual penjahit tailor pabrik industri rumahan rumahtangga kecil biasa ternak peternakan pertanian tani toserba minimarket grosir kios lapak agen online olshop barbershop pangkas rambut butik`,
);

const OWN = '(?:saya|sy|ku|aku|kami|kita|kulo|kula|inyong|nyong|ne|e)?';
const SHOP = '(?:toko|warung|bengkel|konveksi|kios|kedai)';
const LEAD = new RegExp(
  '^(?:(?:oh|eh|ya|iya|nggih|ok|oke|ini|kalau|kalo|itu|untuk)[ ,]+)*' +
    `(?:(?:nama|jeneng|asma|merk|merek|brand)(?:nya|e|ku|ne|nipun)?(?: (?:dari|untuk|resmi(?:nya)?|lengkap(?:nya)?|(?:usaha|perusahaan)(?:nya|ku|ne)?|${SHOP}(?:nya|ku|n?e)|${SHOP}(?= (?:saya|sy|kami|kulo|nyong|inyong|itu|adalah)|:|=)|saya|kami|kulo|nyong|inyong|sy)(?![\\p{L}]))*` +
    `|(?:usaha|toko|warung|bengkel|konveksi|perusahaan|kios|kedai|salon|laundry|pabrik|rumah makan|tempat)(?: ?${OWN})(?: (?:ini|itu))? (?:ber)?(?:nama(?:nya)?|jeneng(?:e|ane)?|asmane|aran(?:e)?)` +
    '|(?:usaha|toko|warung|bengkel|konveksi|perusahaan|kios|kedai)(?:ku|nya|ne)(?= \\p{L})|(?:usaha|perusahaan|toko|warung|bengkel|konveksi|kios|kedai) (?:saya|sy|kami|kulo|nyong|inyong|aku)(?= ))' +
    '(?: (?:itu|adalah|yaitu|ya|sih|nih|kok|cuma|saya|kami|jenenge|namanya))* *[:=-]? *',
  'iu',
);
/** Not behind a form of address: "Warung Mak Yah" is hers. */
const TAIL =
  /(?:(?<!(?<!\p{L})(?:mak|ma|mbok|mbah|bu|pak|mas|mbak|yu|kang|lik|bude|hj|haji)\.?),? +(?:ya|yah|aja|saja|doang|nggih|yo|yoh|kok|sih|dong|deh|min|kak|bos|namanya|jenenge|makasih|suwun)|, *(?:mas|mbak|pak|bu))[ .!]*$/iu;
const SENTENCE = wordSet(
  `tanpa saya aku inyong nyong kulo belum blm ga gak nggak tidak tdk ora durung mboten laka mau pengen kenapa gimana apa berapa siapa kalau kalo tapi karena sudah udah yang yg sing
   lupa embuh bingung namanya karyawan pekerja pegawai gaji punya jualan jual bikin buka kerja mungkin kayaknya insyaallah tanya cek nanti mengko besok tolong dulu`,
);

/**
 * Reads the answer to "what is the business called?". Keeps the name's own words ("Warung Bu
 * Sri"), writes legal forms in capitals, and puts a name typed all small or all capitals in proper
 * case. Null for yes and no, hedges, questions, commands, greetings and numbers; a bare kind of
 * business ("konveksi") asks for confirmation.
 */
export function readBusinessName(text: string): NameReading {
  if (text.length > LONGEST || /\?|(?:\d[ .-]?){7}/.test(text)) return NONE;
  if (isGreeting(text) || isThanks(text)) return NONE;
  if (readCommand(text)?.whole === true) return NONE;
  const clean = withoutEmoji(text)
    .replace(/[*_"“”«»]/g, ' ')
    .trim()
    .replace(/^(ud|cv|pt|pd|rm|tb)\.(?=\p{L})/iu, '$1. ')
    .replace(/\s+/g, ' ')
    .trim();
  const right = corrected(clean);
  const led = (right ?? clean).replace(LEAD, '').trim();
  const bare = led.replace(OPENER, '');
  const { text: one, more } = firstClause(bare);
  const { rest, courtesy } = withoutTail(one);
  const unsure = right !== null || more || bare !== led;
  if (rest === '' || !/\p{L}{2}/u.test(rest) || rest.length > 80) return NONE;
  const words = rest.split(' ');
  const same = words.map((word) => sameWord(word.replace(/[^\p{L}\p{N}'-]/gu, '')));
  if (same.some((word) => SENTENCE.has(word)) || same.length > 9) return NONE;
  if (isNothing(rest, same)) return NONE;
  const name = cased(words);
  const trade = same.every((word) => KINDS.has(word) || ADDRESS.has(word) || FORMS.has(word));
  const two = / (?:dan|sama|karo) .*\b(?:toko|warung|bengkel|ud|cv|konveksi)\b/i.test(rest);
  return unsure || trade || two || courtesy || same.length > 6 ? { name, confirm: true } : { name };
}

const OPENER = /^(?:ya|iya|oh|yo|nggih|inggih)[ ,]+(?=\p{L})/iu;

/** "Warung Bu Sri, sego grombyang": the name where its clause stands apart, else the whole. */
function firstClause(text: string): { text: string; more: boolean } {
  const { clauses, denied } = clausesOf(withoutTail(text).rest);
  const [first = ''] = clauses;
  if (clauses.length < 2) return { text: denied ? first : text, more: denied };
  const words = first.split(' ').map((word) => sameWord(word.replace(/\W/g, '')));
  const telling = words.some((word) => KINDS.has(word) || FORMS.has(word));
  return { text: denied || (telling && words.length > 1) ? first : text, more: true };
}

const ENDING = /[!,; ]+$/;

/** Trailing address goes, unless the name would be left a bare "toko" ("Toko Mas"). */
function withoutTail(text: string): { rest: string; courtesy: boolean } {
  let rest = text.replace(/[.!,; ]+$/, '');
  for (let i = 0; i < 4; i++) rest = rest.replace(TAIL, '').replace(ENDING, '');
  const address = /^(.+) (?:mas|mbak|pak|bu)$/u.exec(rest)?.[1];
  if (address === undefined) return { rest, courtesy: false };
  const bare = address.split(' ').every((word) => KINDS.has(sameWord(word)));
  if (bare) return { rest, courtesy: true };
  return { rest: address.replace(TAIL, '').replace(ENDING, ''), courtesy: isOneCase(rest) };
}

/** Yes, no, hedges and other words that answer but do not name. */
function isNothing(rest: string, same: readonly string[]): boolean {
  if (
    same.every(
      (word) =>
        word === '' ||
        /^\d+$/.test(word) ||
        (isNoName(word) && !KINDS.has(word) && !FORMS.has(word)),
    )
  )
    return true;
  if (same.some((word) => KINDS.has(word))) return false;
  const small = wordsOf(rest).length <= 3 && readYesNo(rest);
  return small !== false && small.answer !== 'unclear' && small.confirm !== true;
}

function cased(words: readonly string[]): string {
  const own = words.filter((word) => !FORMS.has(word.replace(/\./g, '').toLowerCase()));
  const typed = own.join(' ');
  const loose = isOneCase(typed) || typed.slice(1) === typed.slice(1).toLowerCase();
  return words
    .map((word, at) => {
      const stem = word.replace(/\./g, '').toLowerCase();
      const edge = at === 0 || at === words.length - 1;
      if (FORMS.has(stem) && (edge || loose))
        return stem.toUpperCase() + (word.endsWith('.') && at === 0 ? '.' : '');
      if (ROMAN.test(word)) return word.toUpperCase();
      if (!loose) return word;
      if (/^[bcdfghjklmnpqrstvwxz]{2,4}$/i.test(word)) return word.toUpperCase();
      return properWord(word, at === 0);
    })
    .join(' ');
}
