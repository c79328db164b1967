import { plainDigits } from '../nik/groups.ts';
import { mended, unspaced } from './mend.ts';

/** Marks inside a number that part it: "12.03.1985". */
const PARTING = /(?<=\d)[.,'](?=\d)/g;
/** Digits with letters that stand for digits among them: "l2", "O3", "199O". */
const LOOKALIKES = /(?<![\p{L}\d])[\doil]{2,8}(?![\p{L}\d])/gu;
/** The time of day behind a date that was copied from somewhere. */
const CLOCK = /(?<=\d)(?:t| {1,3})\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?z?(?![\d:])/g;
/** The nought typed for the letter: "0ktober". */
const NOUGHT = /(?<!\p{L})0(?=[kc]t)/gu;
const ERA = /(?<=\d{4}) ?m(?![\p{L}\d])/gu;

/** A text ready to be cut into words; `repaired` when letters in it were read as digits. */
export type Cleaned = { text: string; repaired: boolean };

/**
 * A text in lower case with plain digits and letters, a blank around each mark inside a number, and
 * without times of day.
 */
export function cleaned(raw: string): Cleaned {
  let repaired = false;
  const text = plainDigits(raw)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/[^\S\n]+/g, ' ')
    .replace(LOOKALIKES, (hit) => {
      if (!/\d/.test(hit) || !/[oil]/.test(hit)) return hit;
      repaired = true;
      return hit.replace(/o/g, '0').replace(/[il]/g, '1');
    })
    .replace(CLOCK, ' ')
    .replace(ERA, ' ');
  const close = unspaced(text).replace(NOUGHT, ' o');
  repaired ||= close !== text;
  return { text: mended(close).replace(PARTING, ' $& '), repaired };
}
