import { plain } from '../words.ts';
import type { YesNoContext, YesNoReading } from './signs.ts';
import { saysSoMuch } from './so-much.ts';

/** "oh ya", "oh iya": taking notice or remembering; "ya ga sih": asking. Neither is an answer. */
const MUSING =
  /^i?ya gak? (?:sih|ya)\b|^(?:o+h*|a+h+) *,? *i?ya+h?(?: (?:mas|mbak|pak|bu|min|kak|to|tho))?[ .!]*$/;

/** "2,4jt", "90rb sehari": money where people are asked about. */
const MONEY = /\d ?(?:jt|juta|jutaan|rb|ribu|rbu|k|yuta|ewu)\b|\brp\.? ?\d|\d{4}|\d[.,]\d{3}/;

/** "saya sendiri karyawan mas": somebody who is a worker, not the owner asked about them. */
const A_WORKER =
  /^(?:saya|sy|aku|kulo|kula|nyong|inyong)(?: (?:ini|juga|sendiri|cuma|hanya|mung|kan|sih|itu|bukan|pemilik(?:nya)?|owner|bos(?:nya)?|tapi|,))* (?:karyawan|pegawai|pekerja|buruh|kuli)(?: (?:biasa|aja|saja|mas|pak|bu|mbak|kok|di \p{L}+))*[.! ]*$/u;

/** "Toko Setuju Jaya": the name of a business, written as one. */
const BUSINESS_NAME =
  /^(?:Toko|Warung|Konveksi|Bengkel|UD|CV|PT|PD|RM|TB)\.?(?: \p{Lu}\p{L}*){2,4}[.! ]*$/u;

/** "maaf, saya keberatan data pegawai disimpan": what is kept is named, and refused. */
const OBJECTS =
  /^(?:(?:mohon|maaf|mf|nuwun|sewu|mas|mbak|pak|bu|saya|sy|aku|kulo|kula|kami|agak|tetap|masih)[ ,]*)*(?:keberatan|abot) (?:kalau |kalo |klo |bila |jika |nek |yen |soal )?(?:data\w*|nama\w*|nik\w*|identitas\w*|ktp\w*|semua)\b[^?]*$/;

/** "iya biar istri saya yang isi": somebody else is to do it. */
const HANDS_OVER =
  /\b(?:biar|ben|mbiar)(?:in|kan|no|na|ke)? [^,.;]{2,30} (?:yang|yg|sing|ingkang) /;

const WHY_NOT =
  /^(?:ya |lha |lah )?(?:kenapa|knp|why|ngapa) (?:tidak|nggak|enggak|gak|ga|ora|not)[?.! ]*$/;
const OFFERS: ReadonlySet<YesNoContext | undefined> = new Set<YesNoContext | undefined>([
  'proceed',
  'reminder_ok',
  'next_worker',
]);

/** "besok saja ya pak, sekarang mau ke pasar", "mengko bengi wae": not now. */
const PUT_OFF =
  /^(?:(?:maaf|mf|ngapunten|sepurane|pak|bu|mas|mbak|ya|iya)[ ,]+)*(?:besok|bsk|sesuk|mbenjing|benjing|lusa|(?:(?:nanti|ntar|mengko|mangke|besok) )?(?:malam|malem|mlm|bengi|sore|siang|dalu|sonten|pagi|esuk)|minggu depan|minggu ngarep|lain kali|kapan-kapan)(?: (?:malam|malem|pagi|sore|siang|bengi|esuk))? (?:saja|aja|wae|ae|bae|mawon|dulu|lagi)(?!\p{L})(?=(?:[ ,.]+\p{L}+){3})(?!.*(?:\?|(?<!\p{L})(?:tapi|tp|ning|atau)(?!\p{L})))/u;

const COUNTS: ReadonlySet<YesNoContext | undefined> = new Set<YesNoContext | undefined>([
  'has_workers',
  'more_workers',
  'next_worker',
  'has_family',
]);

/** A text that looks like an answer to the open question but says nothing about it. */
export function saysNothing(text: string, context: YesNoContext | undefined): boolean {
  const line = plain(text);
  if (MUSING.test(line) || BUSINESS_NAME.test(text.trim())) return true;
  if (HANDS_OVER.test(line)) return true;
  if (context === 'has_workers' && A_WORKER.test(line)) return true;
  return COUNTS.has(context) && MONEY.test(line);
}

/** Set phrases whose words say something else: "kenapa tidak?" is a yes. Null for any other text. */
export function idiom(text: string, context: YesNoContext | undefined): YesNoReading | null {
  if (context === 'confirm_data' && saysSoMuch(text)) return { answer: 'yes' };
  if (context === 'consent' && OBJECTS.test(plain(text))) return { answer: 'no' };
  if (context === 'proceed' && PUT_OFF.test(plain(text))) return { answer: 'no', confirm: true };
  return OFFERS.has(context) && WHY_NOT.test(plain(text)) ? { answer: 'yes', confirm: true } : null;
}
