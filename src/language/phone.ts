import { plainlyHedged } from './hedge.ts';
import { labelsOf } from './nik/labels.ts';
import { isRedirect } from './numbers/redirect.ts';
import { between, newEnding, saidAround } from './phone/around.ts';
import { chainsOf } from './phone/chains.ts';
import { cleaned } from './phone/clean.ts';
import { type FoundPhone, phonesIn } from './phone/numbers.ts';
import { picked } from './phone/pick.ts';

export { nationalForm } from './phone/numbering.ts';

/**
 * A text read as an Indonesian telephone number. `e164` is +62 and the national number, or null;
 * `problem` then says why digits that were meant as one cannot stand: too many or too few, of
 * another country, only filled in ("081111111111"), or more than one number. `confirm`: likely,
 * but to be shown back first.
 */
export type PhoneReading = {
  e164: string | null;
  problem: null | 'length' | 'foreign' | 'placeholder' | 'several';
  confirm?: true;
};

/** Longer texts are no answer to "which number?"; the guard also bounds the work. */
const LONGEST = 1000;
const LEAST_GROUP = 3;

/**
 * The one Indonesian telephone number in what somebody typed (DOMAIN §4.2): a mobile as 08…, 628…,
 * +62… or 8…, a landline with its area code, with blanks, dots, dashes, brackets and words around.
 * Of two numbers only a corrected one counts. Letters for digits, digits said in words and
 * landlines are
 * confirmed; a landline beside a mobile does not count. Never throws.
 */
export function readPhone(raw: string): PhoneReading {
  if (raw.length > LONGEST) return nothing(null);
  const clean = cleaned(raw);
  const text = plainlyHedged(clean.text);
  if (isRedirect(text)) return nothing(null);
  const strict = found(text, false);
  const across = strict.some(isNumber) ? [] : found(text, true).filter(isNumber);
  const all = across.length === 1 ? across : strict;
  const numbers = mobilesFirst(all.filter(isNumber));
  const heard = numbers.map((one, at) => ({
    ...one,
    said: saidAround(text, one, numbers[at + 1]?.start ?? text.length),
  }));
  const usable = heard.filter(({ said }) => !said.denied && !said.withdrawn);
  const today = usable.filter(({ said }) => !said.former);
  const meant = today.length > 0 ? today : usable;
  const last = meant.at(-1);
  if (last === undefined)
    return withNewEnding(text, numbers) ?? nothing(heard.length > 0 ? null : problemOf(text, all));
  const others = meant.filter((one) => one.judged.e164 !== last.judged.e164);
  const chosen = others.length === 0 ? { one: last, doubt: false } : choice(text, meant);
  if (chosen === null) return nothing('several');
  const ending = withNewEnding(text, [last]);
  if (ending !== null) return ending;
  const { one } = chosen;
  const doubt =
    chosen.doubt ||
    one.doubt ||
    (one.judged.e164 !== null && one.judged.doubt) ||
    one.said.doubted ||
    (across.length > 0 && !isEven(text, one)) ||
    clean.guessed ||
    isCalledOtherwise(text, one);
  const { e164 } = one.judged;
  return doubt ? { e164, problem: null, confirm: true } : { e164, problem: null };
}

/** Which of different numbers is the answer: one picked, one put right, or one with a reserve. */
function choice<T extends FoundPhone>(
  text: string,
  meant: readonly T[],
): { one: T; doubt: boolean } | null {
  const pick = meant[picked(text, meant) ?? -1];
  if (pick !== undefined) return { one: pick, doubt: true };
  const [first, second, ...more] = meant.filter(
    ({ judged }, at) => judged.e164 !== meant[at - 1]?.judged.e164,
  );
  if (first === undefined || second === undefined || more.length > 0) return null;
  const turn = between(text.slice(first.end, second.start));
  if (turn === null) return null;
  return turn === 'right' ? { one: second, doubt: false } : { one: first, doubt: true };
}

/** Beside a mobile number a landline is the one not to be called. */
function mobilesFirst(numbers: readonly FoundPhone[]): readonly FoundPhone[] {
  const mobiles = numbers.filter(({ judged }) => judged.e164?.startsWith('+628'));
  return mobiles.length > 0 ? mobiles : numbers;
}

/** The last of some numbers with its end put right behind it, or null. */
function withNewEnding(text: string, numbers: readonly FoundPhone[]): PhoneReading | null {
  const last = numbers.at(-1);
  const ending = last === undefined ? null : newEnding(text.slice(last.end));
  const e164 = last?.judged.e164 ?? null;
  if (ending === null || e164 === null) return null;
  return { e164: e164.slice(0, -ending.length) + ending, problem: null, confirm: true };
}

/** "0857,4100,2233": groups as they are written apart. */
function isEven(text: string, { start, end }: FoundPhone): boolean {
  const groups = text.slice(start, end).split(/\D+/);
  return groups.every(
    ({ length }, at) => length >= LEAST_GROUP || (at === 0 && groups[0] === '62'),
  );
}

function found(text: string, across: boolean): FoundPhone[] {
  return chainsOf(text, across).flatMap(phonesIn);
}

function isNumber({ judged }: FoundPhone): boolean {
  return judged.e164 !== null;
}

function nothing(problem: PhoneReading['problem']): PhoneReading {
  return { e164: null, problem };
}

/** Why the only digits that were meant as a number are none. */
function problemOf(text: string, found: readonly FoundPhone[]): PhoneReading['problem'] {
  const [first, ...others] = found;
  if (first === undefined || others.length > 0 || first.judged.e164 !== null) return null;
  const { problem } = first.judged;
  return first.begins || problem === 'foreign' || !/\p{L}/u.test(text) ? problem : null;
}

/** "NIK 08…", "rek BRI 08…": a number that is called something else. */
function isCalledOtherwise(text: string, phone: FoundPhone): boolean {
  const [labels] = labelsOf(text, [phone]);
  return labels !== undefined && labels.size > 0 && !labels.has('phone');
}
