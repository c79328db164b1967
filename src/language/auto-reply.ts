import { plain } from './words.ts';

const LONGEST = 1500;
const SIGNS: readonly RegExp[] = [
  /\b(?:pesan|balasan|jawaban|respon) (?:ini )?(?:otomatis|auto)|\bauto(?:matic)?[ -]?(?:reply|respon\w*|message)\b|\bbalas otomatis\b/,
  /\bterima ?kasih (?:telah|sudah|udah|atas) (?:menghubungi(?! (?:saya|sy|kulo|kula|aku|inyong))|mengontak|kontak|chat|pesan|kunjungan|anda menghubungi)/,
  /\bthanks? (?:you )?for (?:contacting|your message|reaching)/,
  /\b(?:kami|admin|cs|tim kami) (?:akan|segera)(?: segera| akan)* (?:membalas|merespon\w*|menghubungi|balas|respon)/,
  /\b(?:di ?luar|diluar) jam (?:kerja|operasional|kantor|layanan)|\bjam (?:operasional|layanan|buka) (?:kami|toko)?\b.*\d/,
  /\bsedang tidak (?:berada )?di tempat\b.*\b(?:akan|segera)\b|\bsilakan tinggalkan pesan\b/,
  /\bketik(?:kan)? \d\b.*\bketik(?:kan)? \d\b/s,
];
/** A person who speaks of such a reply. */
const PERSON =
  /\b(?:itu|tadi|wau|kuwi)(?: (?:cuma|hanya|mung))? (?:balasan|pesan|jawaban) otomatis\b/;
/** A single sign may stand in what a person writes; a shop's greeting is longer. */
const LEAST_LENGTH = 30;

/**
 * Whether a text is what another program sends by itself: "Terima kasih telah menghubungi Toko Maju,
 * kami akan segera membalas", "pesan otomatis", "di luar jam kerja". Questions are a person's.
 */
export function isAutoReply(text: string): boolean {
  if (text.length > LONGEST) return false;
  const said = plain(text);
  if (PERSON.test(said)) return false;
  if (said.length < LEAST_LENGTH) return /^(?:\[|\()?(?:pesan|balasan) otomatis/.test(said);
  const signs = SIGNS.filter((sign) => sign.test(said)).length;
  return signs > 1 || (signs === 1 && !said.includes('?'));
}

/**
 * A mark by which near-identical texts are known again without keeping them: the same for texts
 * that differ in numbers, signs and case alone.
 */
export function likeness(text: string): number {
  let mark = 0x811c9dc5;
  for (const letter of plain(text.slice(0, LONGEST)).replace(/[^\p{L}]+/gu, ''))
    mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return mark >>> 0;
}
