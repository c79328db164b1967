/** Digits judged as an Indonesian telephone number. */
export type Judged =
  | { e164: string; doubt: boolean }
  | { e164: null; problem: 'length' | 'foreign' | 'placeholder' };

/** The national number of a mobile: 8, a digit, and so many more (DOMAIN §4.2). */
const MOBILE = /^8[1-9]\d{7,10}$/;
/** Area code and number: three digits as Pemalang's 284 and five to seven, or a city's two and more. */
const LANDLINE = /^(?:[2-79]\d{7,9}|(?:2[124]|31|61)\d{6,8})$/;
/** The operators' ranges (DOMAIN §4.2). Others exist or will: such a number is only doubted. */
const OPERATORS = /^8(?:1[1-9]|2[1-38]|3[1-38]|5[1-35-9]|7[7-9]|8[1-9]|9[5-9])/;
const FILLED_IN = /^(?:8\d\d)?(\d)\1{5,}$|^80+$/;
/** Counted up and broken off: the favourite example of everybody, or a digit is missing. */
const COUNTED = /^812345678(?:9)?$/;
/** Cities whose area code has two digits: Jakarta, Bandung, Semarang, Surabaya, Medan. */
const CITY = /^0(?:21|22|24|31|61)/;

/**
 * The number in E.164 from its digits, with or without 0 or 62 before them; `plus` when a plus
 * stands before. Landlines need their area code and are doubted: most people mean a mobile.
 */
export function judged(digits: string, plus: boolean): Judged {
  if (plus && !digits.startsWith('62')) return { e164: null, problem: 'foreign' };
  const trunk = /^(?:0062|62)?0?/.exec(digits)?.[0] ?? '';
  const national = digits.slice(trunk.length);
  if (FILLED_IN.test(national)) return { e164: null, problem: 'placeholder' };
  if (MOBILE.test(national)) {
    const doubt = COUNTED.test(national) || !OPERATORS.test(national);
    return { e164: `+62${national}`, doubt };
  }
  if (trunk !== '' && LANDLINE.test(national)) return { e164: `+62${national}`, doubt: true };
  return { e164: null, problem: 'length' };
}

/** Whether digits begin as a number that could be dialled here: 0, 62 or 8. */
export function beginsAsPhone(digits: string): boolean {
  return /^(?:0|62|8)/.test(digits);
}

/** A number of this country (+62…) as people here write it: "0812-3456-7890", "0284-321456". */
export function nationalForm(e164: string): string {
  const national = `0${e164.slice('+62'.length)}`;
  if (national.startsWith('08'))
    return [national.slice(0, 4), national.slice(4, 8), national.slice(8)].join('-');
  const area = CITY.test(national) ? 3 : 4;
  return `${national.slice(0, area)}-${national.slice(area)}`;
}
