/** Without one of these a number in a text about something else is no wage. */
const WAGE = /\b(?:gaji|upah|bayar|umr|umk)|\d\s*(?:jt|juta|rb|ribu|yt|yuta|ewu)/i;
const PEOPLE =
  /(?:\d|\b(?:satu|siji|dua|loro|tiga|telu|empat|papat|lima))\s*(?:orang|org|wong|karyawan|krywn|pekerja|pegawai|bocah|anak buah)|\b(?:karyawan|krywn|pekerja|pegawai)\w*\s+(?:\d|satu|siji|dua|loro|tiga|telu)/i;
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
const VILLAGE = /\b((?:desa|ds|kelurahan|kel|keluraan)\b\.? +\p{L}.*)$/iu;
const LONGEST = 300;

const whole = (sign: RegExp) => (text: string) => (sign.test(text) ? text : null);
const part = (pattern: RegExp) => (text: string) => pattern.exec(text)?.[1] ?? null;

/** By answer kind: the part of a text that can be such an answer although something else was asked. */
const EXCERPTS: Readonly<Record<string, (text: string) => string | null>> = {
  place: (text) => text,
  wage: whole(WAGE),
  people: whole(PEOPLE),
  count: whole(PEOPLE),
  nik: whole(SIXTEEN),
  'worker-nik': whole(SIXTEEN),
  phone: whole(MOBILE),
  date: whole(BORN),
  name: part(CALLED),
  'worker-name': part(CALLED),
  'business-name': part(SHOP),
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
