import { hasForeignSigns, isShortAttempt } from './nik/attempt.ts';
import { birthPart, hasProvince, unlikelyWorker } from './nik/birth.ts';
import { findGroups, plainDigits } from './nik/groups.ts';
import { type Label, labelsOf } from './nik/labels.ts';
import { type FoundNumber, findNumbers, isNikLong } from './nik/numbers.ts';
import { isPlaceholder } from './nik/placeholder.ts';
import { knownDistrict } from './nik/region.ts';

export { holdsIdentityNumber, maskIdentityNumbers, maskNik } from './nik/mask.ts';
export { nikRegion } from './nik/region.ts';

/**
 * A text read as a NIK. `nik` 16 digits, `birth` ISO date, both with `sex` as the number itself
 * says; they are null together, and always when `problem` names why the number cannot stand.
 * `confirm`: likely, but to be shown back first.
 */
export type NikReading = {
  nik: string | null;
  sex: 'M' | 'F' | null;
  birth: string | null;
  problem: null | 'length' | 'not_digits' | 'bad_date' | 'bad_region' | 'placeholder';
  confirm?: true;
};

/** Longer texts are cut here: nobody answers with more, and reading stays fast. */
const LONGEST = 2000;
const SHORTEST_PHONE = 9;
const HEDGE =
  /(?<!\p{L})(?:ka?yak(?:nya|e)|mungkin|kira2?|koyone|kaya(?:ne|nya)|sepertinya|kayanya|(?:kalo|kalau|nek) (?:ga|gak|tidak|ora|nggak) salah|kurang yakin|ga(?:k)? yakin|semoga)(?!\p{L})/iu;

/**
 * The NIK in what somebody typed (DOMAIN §4.1). Blanks, dots, dashes and words around it are no
 * matter; O and l for digits are repaired with `confirm`. Two NIKs, or only a family card's
 * number, are no answer. `now` (UTC ms) settles the century of the birth year.
 */
export function readNik(text: string, now: number): NikReading {
  const plain = plainDigits(text.slice(0, LONGEST));
  const numbers = speaking(findNumbers(plain, findGroups(plain)));
  const labels = labelsOf(plain, numbers);
  const open = numbers.flatMap((number, at) => {
    const own = [...(labels[at] ?? [])];
    return isOtherNumber(number, own) ? [] : [{ number, own }];
  });
  const long = open.filter(({ number }) => isNikLong(number));
  const [first] = long;
  if (first !== undefined) {
    if (long.some(({ number }) => number.digits !== first.number.digits)) return nothing(null);
    const rival = open.some(({ number, own }) => own.length === 0 && nearlyNik(number));
    const beside = open.length < numbers.length && labels.some((own) => own.has('kk'));
    const doubt =
      HEDGE.test(plain) ||
      first.number.doubt ||
      isDenied(plain, first.number) ||
      rival ||
      !isSurelyNik(first.own, beside);
    return judged({ ...first.number, doubt }, now);
  }
  if (open.length < numbers.length && open.length === 0) return nothing(null);
  if (hasForeignSigns(plain)) return nothing('not_digits');
  const meant = open.some((one) => isShortAttempt(plain, one.number, one.own));
  return nothing(meant ? 'length' : null);
}

function judged(number: FoundNumber, now: number): NikReading {
  const nik = number.digits;
  if (isPlaceholder(nik)) return nothing('placeholder');
  if (!hasProvince(nik)) return nothing('bad_region');
  const birth = birthPart(nik, now);
  if (birth === null) return nothing('bad_date');
  const reading: NikReading = { nik, sex: birth.sex, birth: birth.iso, problem: null };
  const unsure = number.doubt || !knownDistrict(nik) || unlikelyWorker(birth.age);
  return unsure ? { ...reading, confirm: true } : reading;
}

/** Numbers that a label can be about: not the 16 in "KK 16 digit: 3327…". */
function speaking(numbers: readonly FoundNumber[]): FoundNumber[] {
  const least = numbers.some(isNikLong) ? SHORTEST_PHONE : 4;
  return numbers.filter(({ digits }) => digits.length >= least);
}

function isOtherNumber(number: FoundNumber, labels: readonly Label[]): boolean {
  if (labels.includes('nik')) return false;
  const phone = labels.includes('phone') && !isNikLong(number);
  return phone || labels.includes('kk') || labels.includes('account');
}

/** "bukan 3327…, itu punya istri saya": perhaps the very number it is not. */
function isDenied(text: string, { start }: FoundNumber): boolean {
  return /(?<!\p{L})(?:bukan|bkn|dudu|sanes)\s+$/iu.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/** The label nearest to a number counts; without one, a family card beside it makes it doubtful. */
function isSurelyNik(labels: readonly Label[], besideFamilyCard: boolean): boolean {
  const nearest = labels.at(-1);
  if (nearest === undefined) return !besideFamilyCard;
  return labels.includes('nik') && nearest !== 'kk';
}

/** A second number of nearly 16 digits: perhaps the same one typed again, put right. */
function nearlyNik(number: FoundNumber): boolean {
  const { length } = number.digits;
  return length === 14 || length === 15 || length === 17 || length === 18;
}

function nothing(problem: NikReading['problem']): NikReading {
  return { nik: null, sex: null, birth: null, problem };
}
