import { cleanText } from '../numbers/clean.ts';

/** Some are registered, the others are not. */
export type Partly = { readonly registered: number; readonly others: number };

const NUMBER =
  '(\\d{1,3}|satu|siji|se|dua|loro|kalih|tiga|telu|tigo|empat|papat|sekawan|lima|limo|enam|enem|tujuh|pitu)';
const NUMBERS: Readonly<Record<string, number>> = {
  satu: 1,
  siji: 1,
  se: 1,
  dua: 2,
  loro: 2,
  kalih: 2,
  tiga: 3,
  telu: 3,
  tigo: 3,
  empat: 4,
  papat: 4,
  sekawan: 4,
  lima: 5,
  limo: 5,
  enam: 6,
  enem: 6,
  tujuh: 7,
  pitu: 7,
};
const PEOPLE = '(?: ?(?:orang|org|wong|karyawan|pekerja|pegawai|tiyang))?';
const DONE = '(?:sudah|udah|sdh|udh|wis|uwis|wes|sampun|telah)';
const UNDONE = '(?:belum|blm|blum|durung|dereng)';
const REGISTERED =
  '(?:terdaftar|kedaftar|daftar|didaftar(?:kan|in|ke|no|na)?|(?:saya |tak |kulo |kula )(?:daftar(?:kan|in|ke|no)?|ndaftar(?:ke|no)?))';

const SOME_DONE = new RegExp(
  `(?<![a-z\\d])${NUMBER}${PEOPLE}(?: (?:yang|sing))? ${DONE} ${REGISTERED}(?![a-z])`,
);
const DONE_SOME = new RegExp(
  `(?<![a-z])(?:${DONE} |yang |sing )${REGISTERED}(?:nya|ne)? (?:baru |cuma |hanya |mung |lagi )?${NUMBER}(?![a-z\\d])`,
);
const ONLY_SOME = new RegExp(
  `(?<![a-z])(?:baru|cuma|hanya|mung) ${NUMBER}${PEOPLE} (?:yang |sing )?(?:${DONE} )?${REGISTERED}(?![a-z])`,
);
const SOME_UNDONE = new RegExp(
  `(?<![a-z\\d])${NUMBER}${PEOPLE}(?: (?:lagi|yang|sing))? ${UNDONE}(?![a-z])`,
);
const UNDONE_SOME = new RegExp(
  `(?<![a-z])${UNDONE}(?: ${REGISTERED})?(?: (?:masih|ada|tinggal))? ${NUMBER}(?![a-z\\d])`,
);
const IN_ALL = new RegExp(
  `^(?:[a-z]+ ){0,3}?(?:(?:karyawan|pekerja|pegawai)(?:nya|ne|e|ku)?(?: (?:ada|ana|saya|semua))* )?${NUMBER}${PEOPLE}(?= ?,|(?: (?:tapi|sing|yang|tp))? )`,
);
/** Of another programme, or nothing that is so. */
const OTHER =
  /(?<![a-z])(?:tk|ketenagakerjaan|jamsostek|kis|pbi|mandiri|kalau|kalo|nek|yen|misal)(?![a-z])|\?/;

/**
 * "3, 2 sudah terdaftar, 1 belum", "karyawan 5, baru 3 yang terdaftar": how many are registered and
 * how many are not. Null where one of them is not said, or where they do not come to the sum.
 */
export function readPartly(text: string): Partly | null {
  const said = cleanText(text).text;
  if (said.length > 200 || OTHER.test(said)) return null;
  const registered =
    numberIn(ONLY_SOME, said) ?? numberIn(SOME_DONE, said) ?? numberIn(DONE_SOME, said);
  if (registered === null || registered === 0) return null;
  const undone = numberIn(SOME_UNDONE, said) ?? numberIn(UNDONE_SOME, said);
  const whole = numberIn(IN_ALL, said);
  const others = undone ?? (whole === null ? null : whole - registered);
  if (others === null || others < 1) return null;
  // "2 sudah, 1 belum": the first number is no sum.
  const sum = whole === registered ? null : whole;
  if (sum !== null && sum !== registered + others) return null;
  return { registered, others };
}

function numberIn(pattern: RegExp, text: string): number | null {
  return numberOf(pattern.exec(text)?.[1]);
}

function numberOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  return NUMBERS[word] ?? (/^\d+$/.test(word) ? Number(word) : null);
}
