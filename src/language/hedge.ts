const NEGATION =
  '(?:tidak|tdk|ga|gak|g|nggak|ngga|enggak|engga|ndak|ora|ra|mboten|belum|blm|durung|dereng|kurang|krg|tak)';

// Indonesian, chat spellings, Javanese of Pemalang and krama (DOMAIN 4.4).
const PHRASES: readonly string[] = [
  `(?:kalau|kalo|klo|kl|nek|yen|menawi) ${NEGATION} (?:salah|slh|keliru|kliru|kleru|klentu|lepat)(?: (?:ingat|inget|eling))?`,
  `${NEGATION}(?: (?:terlalu|begitu|pati|patio|patek))? (?:yakin|pasti|tau|tahu|ngerti|ingat|inget|eling|kelingan|apal|hafal|hapal|jelas)`,
  '(?:kira|prakira|perkira|kinten)(?:an|kan|nya)?(?:-?(?:kira|kinten))?2?',
  'ka?ya?k(?:nya|ne|ke)?|kayae|kayake?|kayanya|kayane|ko?yo?k[eo]|koyone|ketoke?|ketone',
  'mu?ngkin|mgkn|mungkn|barangkali|bisa jadi|boleh jadi|mbok ?menawa|mbokmenawi|menawane',
  'sepertin?(?:ya|e)|tampaknya|kelihatan(?:nya|e)|keliatan(?:nya|e)|rasa(?:nya|ne)|perasaan',
  'seing[ae]t\\p{L}*|sak?elingan\\p{L}*|sak?eling(?:ku|e)|seta(?:hu|u)(?:ku|nya)?|jare(?:ne)?|katan?ya',
  'insya ?all?ah?|semoga|moga2?|muga2?|mugi',
  '(?<!jangan |ojo |aja )(?:lupa|lali|klalen|supe)(?:[- ]?lupa)?2?|m?embuh|mbuh|gatau|gtau|gtw',
  'ragu(?:-ragu|2)?|bingung|samar|ngawur|asal2?an',
  '(?:tak |saya |sy |nanti |bentar )?cek (?:dulu|dl|dlu|disit|dhisit|sik|lagi|maneh)',
  // "paling gampang" is none.
  'paling(?= ?(?:sih|ya|juga|tgl|tanggal|[\\d,.]|$))',
];
const HEDGE = new RegExp(`(?<!\\p{L})(?:${PHRASES.join('|')})(?!\\p{L})|[±~]`, 'gu');

/**
 * A lower-case text with whatever says that the writer is not sure ("kayaknya", "nek ora kliru",
 * "ga yakin") written as "mungkin", so that readers look for one word only.
 */
export function plainlyHedged(text: string): string {
  return text.replace(HEDGE, ' mungkin ');
}
