import type { Label } from './labels.ts';
import { type FoundNumber, isNikLong } from './numbers.ts';

const EXPONENT = /\d[.,]\d{2,}\s*e\s*\+?\s*\d{1,2}(?![\d\p{L}])/iu;
const PIECE = /^(?:[0-9a-z*•?#|]*[0-9][0-9a-z*•?#|]*|x{2,}|[*•?#]+)$/i;
const BETWEEN = /[\s.\-_/]+/;
const NUMBER_WORD =
  /(?<!\p{L})(?:nol|kosong|satu|siji|dua|loro|tiga|telu|empat|papat|lima|enam|nem|tujuh|pitu|delapan|wolu|sembilan|sanga|songo)(?!\p{L})/giu;
const FOREIGN = /[^0-9OoIil|]/;
/** Sixteen stand-ins and no digit: "xxxxxxxxxxxxxxxx". */
const ONLY_STAND_INS = /(?<![\p{L}\p{N}])([x*•?#])\1{14,16}(?![\p{L}\p{N}])/iu;
/** So many digits spelled in one message are a number read aloud. */
const SPELLED = 10;
const OUTER_LETTERS = /^[a-hj-km-np-z]+|[a-hj-km-np-wyz]+$/gi;

/**
 * Whether a text without a 16-digit number was meant as a NIK all the same but has letters or
 * stand-ins among its digits: "33270812A5909901", "3327xxxxxxxx9901", Excel's "3,32708E+15".
 */
export function hasForeignSigns(text: string): boolean {
  if (EXPONENT.test(text) || ONLY_STAND_INS.test(text)) return true;
  if ((text.match(NUMBER_WORD)?.length ?? 0) >= SPELLED) return true;
  if (hasLetterGroup(text)) return true;
  let run = '';
  for (const piece of [...text.split(BETWEEN), '']) {
    if (piece !== '' && piece.length < 40 && PIECE.test(piece)) run += piece;
    else {
      if (isForeignAttempt(run)) return true;
      run = '';
    }
  }
  return false;
}

const GROUPED = /(?<![\p{L}\d])\d{2,6}(?:[-.][a-z\d]{2,6}){2,5}(?![\p{L}\d])/giu;

/** "3327-ABCD-0590-9901": groups as long as a NIK, one of them letters. */
function hasLetterGroup(text: string): boolean {
  return [...text.matchAll(GROUPED)].some(([group]) => {
    const whole = group.replace(/[-.]/g, '');
    return /[a-z]/i.test(whole) && whole.length === 16 && whole.replace(/\D/g, '').length >= 8;
  });
}

/**
 * Whether a number of the wrong length was meant as a NIK: long enough in any text, or shorter
 * where it is called a NIK or stands alone.
 */
export function isShortAttempt(
  text: string,
  number: FoundNumber,
  labels: readonly Label[],
): boolean {
  if (isNikLong(number)) return false;
  const { length } = number.digits;
  if (length >= 10) return true;
  if (labels.includes('nik')) return length >= 4;
  return length >= 5 && !/\p{L}/u.test(text);
}

function isForeignAttempt(run: string): boolean {
  const whole = run.replace(/[^0-9]/g, '').length;
  if (run.length === 16 && whole >= 10 && FOREIGN.test(run)) return true;
  const core = run.replace(OUTER_LETTERS, '');
  if (!FOREIGN.test(core)) return false;
  return /[*•?#x]{3,}/i.test(core)
    ? core.length >= 8 && whole >= 4
    : core.length >= 10 && whole >= 8;
}
