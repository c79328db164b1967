import { cleanText } from './numbers/clean.ts';
import { lex } from './numbers/lex.ts';
import { maskOtherNumbers } from './numbers/masks.ts';
import { findAmounts, keepCurrent } from './wage/amounts.ts';
import { choose } from './wage/choose.ts';
import { findPeriods } from './wage/period.ts';
import { joinRanges } from './wage/range.ts';
import type { WageReading } from './wage/reading.ts';
import { readSpecial } from './wage/special.ts';
import { FOREIGN, HEDGE } from './wage/vocabulary.ts';

export type { WageReading } from './wage/reading.ts';

/** More sums than this are a list of workers, not an answer about one. */
const MOST_SUMS = 12;

/** "UMK Pemalang 2026": the year is part of the name. */
const YEAR_OF_UMK = /((?:umr|umk|ump)[a-z ]{0,30}?) (?:th |thn |tahun )?20\d\d(?!\d|[.,]\d)/;

/** "kerja 6 hari 500rb": probably not for a month. */
const WORK_SPAN = /\d ?(?:hari|hr|jam|dina|dino)(?![a-z])/;

const UNCLEAR: WageReading = { rupiah: null, per: 'month', special: null };

/**
 * Reads a chat message as the answer to "what is the wage?". Fixed allowances are added, gross
 * counts over net, attendance-based pay is left out (DOMAIN 2.1, 4.4). Never throws; a text longer
 * than 1,000 characters is unclear.
 */
export function readWage(text: string): WageReading {
  const clean = cleanText(text);
  if (clean.text === '' || FOREIGN.test(clean.text)) return UNCLEAR;
  const masked = maskOtherNumbers(clean.text.replace(YEAR_OF_UMK, '$1'));
  const tokens = lex(masked);
  const periods = findPeriods(tokens);
  const found = findAmounts(tokens, periods.taken);
  if (found.amounts.length > MOST_SUMS) return UNCLEAR;
  const now = keepCurrent(tokens, found.amounts);
  if (now.amounts.length === 0) {
    if (found.amounts.length > 0 || found.odd) return UNCLEAR;
    const said = readSpecial(masked);
    if (said !== null) {
      const reading: WageReading = { ...UNCLEAR, special: said.special };
      return said.confirm ? { ...reading, confirm: true } : reading;
    }
    const piece = periods.marks.find((mark) => mark.per !== 'other');
    return piece === undefined || piece.per === 'other' ? UNCLEAR : { ...UNCLEAR, per: piece.per };
  }
  const reading = choose(tokens, masked, joinRanges(tokens, now.amounts), periods.marks);
  const span = periods.marks.length === 0 && WORK_SPAN.test(masked);
  const doubtful = clean.repaired || found.odd || now.past || HEDGE.test(masked) || span;
  return reading.rupiah !== null && doubtful ? { ...reading, confirm: true } : reading;
}
