import type { Chain, PhoneGroup } from './chains.ts';
import { beginsAsPhone, type Judged, judged } from './numbering.ts';

/** A telephone number in a text, or digits that may have been meant as one; and where it stands. */
export type FoundPhone = {
  judged: Judged;
  doubt: boolean;
  /** It begins as a number that could be dialled here. */
  begins: boolean;
  start: number;
  end: number;
};

const IDENTITY = 16;
/** Longer runs are identity, account or card numbers. */
const LONGEST = 14;
/** A group of so many digits is a whole number by itself, whatever stands beside it. */
const WHOLE_GROUP = 10;
const LEAST_MEANT = 5;
/** Of so many digits a mobile number is most likely complete. */
const ENOUGH = 11;
/** What may be written apart before a number. */
const PREFIX = /^(?:(?:00)?620?|0)$/;

/** The telephone numbers in one chain of digits; one that cannot stand has a problem. */
export function phonesIn({ groups: all, start, end }: Chain): FoundPhone[] {
  const { groups, doubt: cut } = withoutCompany(all);
  const digits = joined(groups);
  const trails = groups.at(-1)?.trails === true && digits.length < ENOUGH;
  if (trails || groups.some(({ hidden }) => hidden)) return [];
  const begins = beginsAsPhone(digits);
  const own = (one: Judged, doubt: boolean) => ({
    judged: one,
    doubt: doubt || cut,
    begins,
    start,
    end,
  });
  if (digits.length === IDENTITY && !begins) return [];
  const alone = PREFIX.test(joined(groups.slice(0, -1))) ? [] : wholeGroups(groups);
  if (alone.length > 0 && groups.length > 1) return alone.map(([one, doubt]) => own(one, doubt));
  const whole = judgedTogether(groups);
  if (whole.e164 !== null) return [own(whole, isOdd(groups))];
  const several = split(groups).map(judgedTogether);
  if (several.length > 1 && several.every(({ e164 }) => e164 !== null))
    return several.map((one) => own(one, true));
  const rest = judgedTogether(groups.slice(1));
  const [first] = groups;
  if (rest.e164 !== null && first !== undefined && first.digits.length <= 2 && !first.plus)
    return [own(rest, true)];
  const meant = digits.length >= LEAST_MEANT && digits.length <= LONGEST;
  return meant ? [own(whole, false)] : [];
}

/** The groups without a list's "1." before and a count behind ("… 2233 2 orang"). */
function withoutCompany(all: readonly PhoneGroup[]): {
  groups: readonly PhoneGroup[];
  doubt: boolean;
} {
  const groups = all.length > 1 && all[0]?.listMark ? all.slice(1) : all;
  const rest = groups.slice(0, -1);
  const { length } = joined(rest);
  if (!groups.at(-1)?.counts || length < ENOUGH || judgedTogether(rest).e164 === null)
    return { groups, doubt: false };
  return { groups: rest, doubt: length === ENOUGH };
}

/** Groups that are numbers by themselves, and one more where the others make one together. */
function wholeGroups(groups: readonly PhoneGroup[]): [Judged, boolean][] {
  const isWhole = (one: PhoneGroup) =>
    one.digits.length >= WHOLE_GROUP && judgedTogether([one]).e164 !== null;
  const rest = groups.filter((one) => !isWhole(one) && one.digits.length !== IDENTITY);
  const other = judgedTogether(rest);
  const found = groups.filter(isWhole).map((one): [Judged, boolean] => {
    return [judgedTogether([one]), one.letters || rest.length > 0];
  });
  return other.e164 === null || found.length === 0 ? found : [...found, [other, true]];
}

/** "0812 3456 7890 0813 …": a new number begins where the one before is complete. */
function split(groups: readonly PhoneGroup[]): PhoneGroup[][] {
  const parts: PhoneGroup[][] = [];
  for (const group of groups) {
    const open = parts.at(-1);
    const begins = group.plus || beginsAsPhone(group.digits);
    if (open === undefined || (begins && judgedTogether(open).e164 !== null)) parts.push([group]);
    else open.push(group);
  }
  return parts;
}

function judgedTogether(groups: readonly PhoneGroup[]): Judged {
  const [first, second] = groups;
  const result = judged(joined(groups), first?.plus === true);
  // "05 05 1990 12" is no area code with a number.
  const isCut = second !== undefined && first !== undefined && first.digits.length < 3;
  const mobile = result.e164?.startsWith('+628') ?? true;
  if (!mobile && isCut && !first.plus && first.digits !== '62')
    return { e164: null, problem: 'length' };
  return result;
}

/** Letters for digits, a last digit far from the others, a sum of money. */
function isOdd(groups: readonly PhoneGroup[]): boolean {
  const sum = groups[0]?.digits.startsWith('8') === true && joined(groups).endsWith('000');
  const single = groups.every(({ digits }) => digits.length === 1);
  const trailing = groups.length > 1 && !single && groups.at(-1)?.digits.length === 1;
  return sum || trailing || groups.some(({ letters }) => letters);
}

function joined(groups: readonly PhoneGroup[]): string {
  return groups.map(({ digits }) => digits).join('');
}
