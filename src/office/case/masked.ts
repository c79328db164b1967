import type { EmployerRecord } from '../../../flows/kit/record.ts';
import { BUSINESS, fieldsOf } from '../../../flows/kit/record.ts';
import { nikOf, presentWorkers } from '../../../flows/workers.ts';
import { maskIdentityNumbers, maskNik } from '../../language/nik.ts';
import type { MaskedNumber } from './case-file.ts';

const KEYS: readonly MaskedNumber['key'][] = ['nik', 'kk', 'phone'];
const HIDDEN = '••••';
const COUNTRY = '+62';
/** A landline has too few digits to show as many as of a mobile. */
const MOBILE_LENGTH = 11;

/** A telephone number (+62…) as it may be shown: 0812••••5678. */
export function maskPhone(e164: string): string {
  if (!e164.startsWith(COUNTRY)) return HIDDEN;
  const national = `0${e164.slice(COUNTRY.length)}`;
  const shown = national.length < MOBILE_LENGTH ? 2 : 4;
  return `${national.slice(0, 4)}${HIDDEN}${national.slice(-shown)}`;
}

/** A number as it may be shown to anybody who sees the case. */
export function maskedForm(key: MaskedNumber['key'], value: string): string {
  return key === 'phone' ? maskPhone(value) : maskNik(value);
}

/** A mobile number in a text, with whatever stands between its digits. */
const MOBILE = /(?<![\d+])(?:\+?62|0)[ .-]?8\d[\d .-]{6,13}\d(?!\d)/g;
const LEAST_DIGITS = 10;

/** A text as it may be shown to anybody who sees the case: identity and mobile numbers masked. */
export function maskNumbers(text: string): string {
  return maskIdentityNumbers(text).replace(MOBILE, (number) => {
    const digits = number.replace(/\D/g, '').replace(/^62/, '0');
    return digits.length < LEAST_DIGITS ? number : maskPhone(`${COUNTRY}${digits.slice(1)}`);
  });
}

/** A number's name in a form: 'w1.nik'. */
export function formName({ subject, key }: MaskedNumber): string {
  return `${subject}.${key}`;
}

/** The number that a form names, or null. */
export function namedNumber(name: string): MaskedNumber | null {
  const [subject = '', named, ...more] = name.split('.');
  const key = KEYS.find((one) => one === named);
  return key && more.length === 0 ? { subject, key } : null;
}

/** The whole number of the business or of a worker in the list; null where none is known. */
export function numberIn(record: EmployerRecord, { subject, key }: MaskedNumber): string | null {
  if (subject === BUSINESS && key !== 'phone') return null;
  const worker = presentWorkers(record).find(({ ref }) => ref === subject);
  if (subject !== BUSINESS && !worker) return null;
  if (worker && key === 'nik') return nikOf(worker);
  const value = fieldsOf(record, subject)[key];
  return typeof value === 'string' ? value : null;
}
