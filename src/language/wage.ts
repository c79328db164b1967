import { cleanText } from './numbers/clean.ts';
import { lex } from './numbers/lex.ts';
import { maskOtherNumbers } from './numbers/masks.ts';
import { isRedirect } from './numbers/redirect.ts';
import { findAmounts, keepCurrent } from './wage/amounts.ts';
import { choose } from './wage/choose.ts';
import { isDoubted } from './wage/doubt.ts';
import { findPeriods, type PeriodMark } from './wage/period.ts';
import { joinRanges } from './wage/range.ts';
import type { WageReading } from './wage/reading.ts';
import { isOffset, readSpecial } from './wage/special.ts';
import { FOREIGN } from './wage/vocabulary.ts';

export type { WageReading } from './wage/reading.ts';

/** More sums than this are a list of workers, not an answer about one. */
const MOST_SUMS = 12;

/** "UMK Pemalang 2026": the year is part of the name. */
const YEAR_OF_UMK = /((?:umr|umk|ump)[a-z ]{0,30}?) (?:th |thn |tahun )?20\d\d(?!\d|[.,]\d)/;

/** "kerja 6 hari 500rb": probably not for a month. */
const WORK_SPAN = /\d ?(?:hari|hr|jam|dina|dino)(?![a-z])/;

/** "podo karo sing siji mau", "sama kayak yang satunya": a person, no sum. */
const THE_ONE_BEFORE =
  /((?<![a-z])(?:sam(?:a|o|aan)|sm|sami|podo|padha|pada|podho|plek|kayak|kaya|koyo|seperti|kados)(?: (?:kayak|kaya|koyo|karo|seperti|dengan|dgn|kaliyan|kalih|kados|bae|wae|saja|aja))* (?:sing |yang |yg |ingkang ))(?:siji|satu|setunggal)(?:ne|nya)?(?= (?:tadi|mau|wau|kae|itu|kuwi|sebelumnya)(?![a-z])|[ .!]*$)/;

/** "sebulan dua kali gajian": each pay is for half a month. */
const TWICE_A_MONTH =
  /(?<![a-z\d])(?:sebulan|sewulan|per ?bulan|tiap bulan) (?:dua kali|2 ?(?:x|kali)|ping pindho)(?![a-z])|(?<![a-z\d])(?:dua kali|2 ?(?:x|kali)) (?:sebulan|sewulan|per ?bulan|tiap bulan)(?![a-z])/;
/** "1,5 jt per bulan dibayar 2x": a month's wage, in parts. */
const IN_PARTS =
  /(?<=(?:(?:sebulan|sewulan|sasi)(?:nya|ne|e)? (?:rp\.? ?)?\d[\d.,]* ?(?:jt|juta|yuta|rb|ribu|ewu)|\d ?(?:jt|juta|yuta|rb|ribu|ewu) ?(?:per ?bulan|per ?bln|\/ ?bl?n|\/ ?bulan))[ ,]+)(?:(?:tapi|tp|cuma|ning) )?(?:di ?)?(?:bayar|kasih|bagi|weneh|transfer|terima|ambil|jupuk)(?:kan|ake|ke|nya|e|ne)? (?:jadi |dadi |per )?(?:(?:dua|tiga|2|3) ?(?:x|kali)|ping (?:pindho|loro|telu))(?![\s,:@=]*(?:rp)?[\s.]*\d)(?![a-z])/;
const HALF_MONTHLY = ' setengah bulan sekali ';

/** "kalau masuk 80rb" */
const IF_PRESENT =
  /(?<![a-z])(?:kalau|kalo|klo|nek|yen|pas) (?:masuk|mlebu|melbu)(?= ?[,:]? ?(?:cuma |mung |dapat |dapet |dibayar |ya |rp\.? ?)?\d)/;
/** "90rb x 26", "26 hari @90rb": the sum is a day's. */
const TIMES_DAYS =
  /(?<=[\da-z]) ?(?:[x×*]|kali) ?(?:2[0-7]|30|31)(?![\d.,]\d|\d)(?: ?(?:hari|hr))?(?: kerja)?(?: ?= ?(?:rp)?[\d.,]+)?|(?<!\d)(?:2[0-7]|30|31) (?:hari|hr)(?: kerja)? ?(?:@|x|×)/;
const DAILY = ' sehari  ';

/** "1. Slamet … 2. Warni …": more than one worker. */
const LIST = /(?:^|[\s/;,])1[.)] ?[a-z].{0,400}[\s/;,]2[.)] ?[a-z]/s;

const UNCLEAR: WageReading = { rupiah: null, per: 'month', special: null };

/**
 * Reads a chat message as the answer to "what is the wage?". Fixed allowances are added, gross
 * counts over net, attendance-based pay is left out (DOMAIN 2.1, 4.4). Never throws; a text longer
 * than 1,000 characters is unclear.
 */
export function readWage(text: string): WageReading {
  const clean = cleanText(text);
  if (clean.text === '' || FOREIGN.test(clean.text) || isRedirect(clean.text)) return UNCLEAR;
  const said = clean.text
    .replace(YEAR_OF_UMK, '$1')
    .replace(IN_PARTS, ' ')
    .replace(THE_ONE_BEFORE, '$1tadi')
    .replace(TWICE_A_MONTH, HALF_MONTHLY)
    .replace(IF_PRESENT, ' tiap masuk ')
    .replace(TIMES_DAYS, DAILY);
  const masked = maskOtherNumbers(said);
  const tokens = lex(masked);
  const periods = findPeriods(tokens);
  const found = findAmounts(tokens, periods.taken);
  if (found.amounts.length > MOST_SUMS) return UNCLEAR;
  const now = keepCurrent(tokens, found.amounts);
  if (now.amounts.length === 0) {
    return found.amounts.length > 0 || found.odd ? UNCLEAR : withoutSum(masked, periods.marks);
  }
  if (isOffset(masked)) return UNCLEAR;
  const reading = choose(tokens, masked, joinRanges(tokens, now.amounts), periods.marks);
  if (reading.rupiah === null) return reading;
  const doubtful =
    clean.repaired ||
    found.odd ||
    now.past ||
    (periods.marks.length === 0 && WORK_SPAN.test(masked)) ||
    said.includes(HALF_MONTHLY) ||
    said.includes(DAILY) ||
    LIST.test(clean.text) ||
    isDoubted(tokens, now.since, now.amounts);
  return doubtful ? { ...reading, confirm: true } : reading;
}

/** The minimum wage, "like Slamet", unpaid, or only how it is paid. */
function withoutSum(masked: string, marks: readonly PeriodMark[]): WageReading {
  const said = readSpecial(masked);
  if (said !== null) {
    const reading: WageReading = { ...UNCLEAR, special: said.special };
    return said.confirm ? { ...reading, confirm: true } : reading;
  }
  const piece = marks.find((mark) => mark.per !== 'other');
  return piece === undefined || piece.per === 'other' ? UNCLEAR : { ...UNCLEAR, per: piece.per };
}
