/** Without one of these a number in a text about something else is no wage. */
const WAGE =
  /\b(?:umr|umk)|\b(?:gaji|upah|bayar)(?=.*(?:\d{3}|\d[.,]\d|juta|yuta|ribu|ewu|atus|umr|umk))|\b(?:gaji|upah|bayaran)(?:nya|ne|e)?\s*:?\s*(?:rp\s*)?\d|(?:\d\s*|\b(?:se|sa|satu |siji |dua |rong |tiga |telung ))(?:jt|juta|rb|ribu|yt|yuta|ewu)\b|\d(?:jt|yt)\d/i;
const PEOPLE =
  /(?:\d|\b(?:satu|siji|dua|loro|tiga|telu|empat|papat|lima))\s*(?:orang|org|wong|karyawan|krywn|pekerja|pegawai|bocah|anak buah)|\b(?:karyawan|krywn|pekerja|pegawai|bocah|anak buah)\w*\s+(?:\d|satu|siji|dua|loro|tiga|telu)/i;
const SIXTEEN = /(?:\d[ .-]?){16}/;
const MOBILE = /(?:\+?62|\b0)[ .-]?8\d/;
const BORN = /\b(?:lahir|lair|tgl lahir|tanggal lahir|ttl)\b/i;
const END =
  '(?=\\s+(?:di|ning|neng|nang|ing|punya|duwe|nduwe|gadhah|ada|ana|karyawan\\w*|krywn|pekerja\\w*|pegawai\\w*|rewang|gaji\\w*|upah|yang|sing|dengan|nik|ktp|umur|lahir|kerja|alamat\\w*)\\b|\\s*[,;\\n(]|\\s+\\d|\\s*$)';
const CALLED = new RegExp(
  `\\b(?:namanya|jenenge|asmane|atas nama)\\s*[:=]?\\s*(\\p{L}.*?)${END}`,
  'iu',
);
const SHOP = new RegExp(
  `\\b((?:warung|warteg|toko|konveksi|bengkel|laundry|salon|kedai|angkringan|kios|apotek|katering|catering|rumah makan|rm|ud|cv)\\s+(?!(?:di|ning|neng|nang|ing|sama|dan|ada|punya|dengan|karyawan\\w*|saya|kecil|kecil-kecilan)\\b)\\p{L}.*?)${END}`,
  'iu',
);
/** What is made or sold, and where: "konveksi celana ulujami" names a trade, not a business. */
const NO_NAME =
  /^(?:celana|jeans?|jin|kolor|baju|kaos|kaus|seragam|gamis|daster|rok|jaket|kemeja|hijab|kerudung|mukena|sprei|tas|topi|batik|sarung|konveksi|jahit|jahitan|nasi|ponggol|megono|grombyang|lontong|soto|sate|bakso|mie|mi|ayam|bebek|ikan|kopi|makan|sembako|kelontong|klontong|jajan|jajanan|gorengan|roti|kue|es|bensin|pulsa|hp|motor|mobil|sepeda|las|ban|bubut|bangunan|material|besi|kayu|mebel|plastik|pakan|obat|rumahan|biasa|pinggir|jalan|pasar|moga|pulosari|belik|watukumpul|bodeh|bantarbolang|randudongkal|pemalang|taman|petarukan|ampelgading|comal|ulujami|warungpring)$/i;
const VILLAGE = /\b((?:desa|ds|kelurahan|kel|keluraan)\b\.? +\p{L}.*)$/iu;
const PAYS =
  /\b(?:di|tak |saya |aku |kula )?(?:gaji|upah|bayar|kasih|wenehi|paringi|ongkosi)\w*\b/i;
const LONGEST = 300;

const whole = (sign: RegExp) => (text: string) => (sign.test(text) ? text : null);
const part = (pattern: RegExp) => (text: string) => pattern.exec(text)?.[1] ?? null;

function shopName(text: string): string | null {
  const found = SHOP.exec(text)?.[1] ?? null;
  const [, ...words] = found?.replace(/^rumah makan/i, 'rm').split(/\s+/) ?? [];
  return words.every((word) => NO_NAME.test(word)) ? null : found;
}

const PAY = /(?<!\p{L})(?:di)?(?:gaji|upah|bayaran)\p{L}*\s+(?:[^,;\n]|,(?=\d))*/giu;

const SUM = /\d\s*(?:jt|juta|yt|yuta|rb|ribu|ewu)|\d{5}|\d[.,]\d{3}/i;

/** "3 org, gajine 2jt an": what is said of the pay alone, where no other sum and no number of people is. */
function payIn(text: string): string | null {
  const found = text.match(PAY) ?? [];
  const [pay = ''] = found;
  if (found.length !== 1 || SUM.test(text.replace(pay, ' '))) return null;
  return WAGE.test(pay) && !PEOPLE.test(pay) ? pay.trim() : null;
}

/** By answer kind: the part of a text that can be such an answer although something else was asked. */
const EXCERPTS: Readonly<Record<string, (text: string) => string | null>> = {
  place: (text) => text,
  wage: (text) => payIn(text) ?? whole(WAGE)(text),
  people: whole(PEOPLE),
  count: whole(PEOPLE),
  nik: whole(SIXTEEN),
  'worker-nik': whole(SIXTEEN),
  phone: whole(MOBILE),
  date: whole(BORN),
  name: part(CALLED),
  'worker-name': part(CALLED),
  'business-name': shopName,
  village: part(VILLAGE),
};

/**
 * What of a text may answer a question of this kind that was not asked: by the signs that kind has
 * ("gaji", sixteen digits, "namanya …", "warung …"). Null without such a sign.
 */
export function excerptFor(expects: string, text: string): string | null {
  if (text.length > LONGEST) return null;
  return EXCERPTS[expects]?.(text) ?? null;
}

/** Whether a text speaks of paying somebody: a sum in it is no turnover. */
export function saysPay(text: string): boolean {
  return PAYS.test(text);
}
