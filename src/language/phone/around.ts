/** Where a number stands in a cleaned text, and the number. */
type Placed = { start: number; end: number };

const NO =
  '(?:tidak|tdk|ga|gak|g|nggak|ngga|enggak|engga|ndak|ora|ra|mboten|belum|blm|kurang|krg|durung)';
const THIS = '(?:itu|ini|kuwi|kui|iku|iki|niku|niki|kae)';
const NUMBER = '(?:no(?:mor|mer)?(?:nya|ne|e)?\\.?|wa|hp)';
const WHAT = '(?:apa|siapa|sapa|sopo|sinten|opo|mana)';
const word = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');

const DENIED = new RegExp(
  `(?<!\\p{L})(?:bukan|bukane|bkn|dudu|sanes|dede)\\s*(?:yang|yg|sing)?\\s*${NUMBER}?\\s*\\+?\\(?$`,
  'u',
);
const DENIED_AFTER = new RegExp(
  `^[\\s,.)"]*${THIS}?\\s*(?:bukan|bkn|dudu|sanes|dede)\\s+(?:${NUMBER}\\s+)?(?:saya|sy|aku|kulo|kula|inyong|nyong|punya\\p{L}*|milik\\p{L}*|duwek\\p{L}*|nggon\\p{L}*|lagi|no(?:mor|mer)?(?!\\s*[\\d+]))`,
  'u',
);
const ASKED_AFTER = new RegExp(
  `^[\\s,.)"]*${THIS}?\\s*(?:${NUMBER}|punya\\p{L}*)\\s*${WHAT}(?!\\p{L})`,
  'u',
);
const ASKED_BEFORE = new RegExp(
  `(?:${NUMBER}|punya)\\s*${WHAT}\\s*(?:${THIS}|ya)?[\\s?:,]*\\+?$`,
  'u',
);
const DEAD = word(
  `(?:jangan|jgn|ojo|aja) (?:di)?(?:pakai|pake|enggo|simpan|hubungi)|salah|slh|ralat|keliru|kliru|mati|hangus|angus|diblokir|keblokir|non ?aktif|${NO} +(?:aktif|dipakai|dipake|kepake|kepakai|dienggo|kanggo|nyambung|hidup|urip|berlaku)`,
);
const PUT_RIGHT = word(
  'eh|maksud\\p{L}*|(?:se)?harusnya|mestinya|kudune|benar|bener|betul|leres|ganti|diganti|berganti|baru|anyar|sekarang|saiki|terbaru|koreksi',
);
const RESERVE = word(
  `cadangan\\p{L}*|serep|alternatif|darurat|(?:kalau|kalo|klo|kl|nek|yen) +(?:${NO}|susah|sibuk|mati|pas)`,
);
const OTHER = word('tadi|wau|(?:yang|yg|sing) mau|lama|lawas|satunya|sijine|wa|whatsapp|kemarin');
const NOT_MINE = new RegExp(
  `(?<!\\p{L})(?:bukan|bkn|dudu|sanes|dede)\\s+(?:(?:punya|milik|duwe|${NUMBER})\\p{L}*\\s+)?(?:saya|sy|aku|kulo|kula|inyong|nyong|enyong)(?!\\p{L})`,
  'u',
);
const RIGHT_BEFORE =
  /(?<!\p{L})(?:benar|bener|betul|leres|baru|anyar|aktif)(?:nya|e)?[\s:,]*\+?\(?$/u;
/** "nomor lama 08…", "08… yang lama". */
const FORMER_BEFORE = /(?<!\p{L})(?:lama|lawas|sebelumnya)(?:nya|ne)?[\s:,]*\+?\(?$/u;
const FORMER_AFTER =
  /^[\s,(]*(?:(?:yang|yg|sing|nomor|nomer|no) )?(?:lama|lawas|dulu)(?=\s*(?:[,.;)\n]|su?dah(?!\p{L})|wis|dan|tapi))/u;
const OLD = word('nomor lama|nomer lama|no lama|lawas|hilang|ilang');
const FORGOTTEN = word(
  'sekian|terusan\\p{L}*|(?:belakang|ujung|buntut|akhir)\\p{L}* *(?:mungkin|apa|pira|berapa)|mungkin +(?:belakang|ujung|buntut|akhir|terus|sisa)\\p{L}*',
);
const ENDING =
  /(?<!\p{L})(?:eh|salah|slh|ralat|keliru|kliru|maksud\p{L}*|(?:se)?harusnya|mestinya|belakang\p{L}*|ujung\p{L}*|buntut\p{L}*|akhir\p{L}*)(?!\p{L})\D{0,30}?(?<!\d)(\d{2,5})(?!\d| ?(?:orang|org|tahun|thn|th|jt|juta|rb|ribu|bulan)(?!\p{L}))/u;
const HEDGE = word('mungkin');
const OR_ENDING = /(?<!\p{L})(?:atau|ato|atw|utawa|apa) (?:\p{L}+ )?\d/u;
const WALLET = word(
  'dana|ovo|go-?pay|shopee\\p{L}*|link ?aja|transfer|tf|trf|pulsa|m?bayar\\p{L}*|setor',
);

/** "jarang ada pulsa", "pulsane entek": why not to call, and no top-up wanted. */
const NO_CREDIT = new RegExp(
  `(?<!\\p{L})(?:${NO}|jarang|habis|kehabisan|entek)(?: (?:ada|ana|punya|duwe|wonten|gadhah|isi))? pulsa\\p{L}*|(?<!\\p{L})pulsa(?:nya|ne|e)? (?:(?:lagi|pas|sering|wis|sudah|su?dah|udah) )?(?:habis|entek|telas|kosong|cekak|limit|${NO} ada)(?!\\p{L})`,
  'gu',
);

/** What is said around a number at `at`; `next` is where the next number begins. */
export type Said = {
  /** "bukan 08…", "08… itu bukan nomor saya", "nomor siapa itu?" */
  denied: boolean;
  /** Wrong or out of use. */
  withdrawn: boolean;
  /** Used to be: no longer, where there is another number. */
  former: boolean;
  doubted: boolean;
};

/** What a cleaned text says around one of its numbers. */
export function saidAround(text: string, { start, end }: Placed, next: number): Said {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, next);
  const isLast = next === text.length;
  const dead = DEAD.test(after) && !RIGHT_BEFORE.test(before);
  const denied = DENIED.test(before) || DENIED_AFTER.test(after);
  const asked = ASKED_AFTER.test(after) || ASKED_BEFORE.test(before);
  const another = isLast && OTHER.test(after);
  return {
    denied: denied || asked || FORGOTTEN.test(after),
    withdrawn: dead && !another,
    former: FORMER_BEFORE.test(before) || (!isLast && FORMER_AFTER.test(after)),
    doubted:
      (dead && another) ||
      OLD.test(after) ||
      FORMER_BEFORE.test(before) ||
      NOT_MINE.test(text) ||
      HEDGE.test(text) ||
      WALLET.test(text.replace(NO_CREDIT, ' ')) ||
      /\?(?!\w)/.test(text.slice(start)) ||
      OR_ENDING.test(after),
  };
}

/** What the words between two numbers make of them: the later one stands, or waits in reserve. */
export function between(words: string): 'right' | 'reserve' | null {
  if (RESERVE.test(words)) return 'reserve';
  return PUT_RIGHT.test(words) ? 'right' : null;
}

/** "… eh belakangnya 2234": the last digits put right behind a number, or null. */
export function newEnding(after: string): string | null {
  return ENDING.exec(after)?.[1] ?? null;
}
