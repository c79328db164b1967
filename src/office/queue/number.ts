import { readPhone } from '../../language/phone.ts';

/** A text with so many digits is looked for as a number of a person. */
const LEAST_DIGITS = 8;
const NIK_LENGTH = 16;
/** The whole id of a case, as it stands in the page's address. */
const CASE_ID = /^01[0-9A-HJKMNP-TV-Z]{24}$/i;

/** A number of a person, as records are found by it. */
export type PersonalNumber = { key: 'nik' | 'phone'; value: string };

/** Whether a text may hold a number of a person: it is then never put into an address. */
export function hasNumber(text: string): boolean {
  return digitsOf(text).length >= LEAST_DIGITS && !CASE_ID.test(text);
}

/** The identity or phone number in a text that has enough digits; null: it is neither, or not whole. */
export function readNumber(text: string): PersonalNumber | null {
  const digits = digitsOf(text);
  if (digits.length === NIK_LENGTH) return { key: 'nik', value: digits };
  const { e164 } = readPhone(text);
  return e164 === null ? null : { key: 'phone', value: e164 };
}

function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '');
}
