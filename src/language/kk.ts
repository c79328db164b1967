import { findGroups, plainDigits } from './nik/groups.ts';
import { findNumbers, isNikLong } from './nik/numbers.ts';
import { isPlaceholder } from './nik/placeholder.ts';

/**
 * A text read as the number of a family card: 16 digits, or null with the `problem` that keeps it
 * from standing. `confirm`: letters were read as digits, or something stands beside it.
 */
export type KkReading = {
  kk: string | null;
  problem: null | 'length' | 'is_nik' | 'placeholder' | 'not_digits';
  confirm?: true;
};

const LONGEST = 1000;
const NIK_CALLED = /(?<!\p{L})(?:n\.?i\.?k|e?-?ktp)(?:nya|ne|e)?(?!\p{L})/iu;
const KK_CALLED = /(?<!\p{L})(?:k\.?k|kartu keluarga|kartu kel)(?:nya|ne|e)?(?!\p{L})/iu;
const WOMEN_DAY = 40;
const LEAST_ATTEMPT = 12;
const BY_EXCEL = /\d[.,]\d{1,8}e\+?\d{2}/i;

/**
 * The number of a family card (DOMAIN 4.1, 4.2): region, day of issue and serial, so a "day" over
 * 40 is a woman's NIK. Linear; longer texts are cut.
 */
export function readKk(text: string): KkReading {
  const plain = plainDigits(text.slice(0, LONGEST));
  if (BY_EXCEL.test(plain)) return { kk: null, problem: 'not_digits' };
  const numbers = findNumbers(plain, findGroups(plain));
  const long = numbers.filter(isNikLong);
  const [first] = long;
  if (!first) {
    const meant = numbers.some(({ digits }) => digits.length >= LEAST_ATTEMPT);
    return { kk: null, problem: meant ? 'length' : null };
  }
  if (long.some(({ digits }) => digits !== first.digits)) return { kk: null, problem: null };
  if (isPlaceholder(first.digits)) return { kk: null, problem: 'placeholder' };
  const called = NIK_CALLED.test(plain) && !KK_CALLED.test(plain);
  const day = Number(first.digits.slice(6, 8));
  if (called || day > WOMEN_DAY) return { kk: null, problem: 'is_nik' };
  return { kk: first.digits, problem: null, ...(first.doubt ? { confirm: true as const } : {}) };
}

/** Whether a text names a family card and has its number: what is no answer to "which NIK?". */
export function isOnlyKk(text: string): boolean {
  const { kk, problem } = readKk(text);
  return kk !== null && problem === null && KK_CALLED.test(text) && !NIK_CALLED.test(text);
}
