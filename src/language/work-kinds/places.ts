import { findMentions } from '../count/numbers.ts';
import { lex } from '../numbers/lex.ts';
import { type SpokenWork, SURE, type WorkMention } from './vocabulary.ts';

/** Who works so is not at the owner's place of work: that others are may still be unsaid. */
const AT_HOME: ReadonlySet<SpokenWork> = new Set(['home-piece-work', 'household-help']);

const IN = 'di|ning|neng|nang|nong|teng|ting|ing|wonten';
const OWNERS = 'saya|sy|kami|kula|kulo|aku|inyong|nyong|enyong';
/** The owner's place of work, where somebody's home is named beside it. */
const HERE = new RegExp(
  `(?<![a-z])(?:tempatku|(?:ng)?gonku|panggonanku|(?:tempat|(?:ng)?gon(?:e|ne)?|panggonan) (?:${OWNERS}|usaha|kerja|sini)|(?:${IN}) ?(?:sini|kene|mriki|ngriki))(?![a-z])`,
);
/** Their home; "rumah saya" is the owner's, and "pembantu di rumah" works in it. */
const HOME = new RegExp(
  `(?<!(?:pembantu|rewang|batur|bibi|art|prt|asisten|usaha|warung|toko|buka) )(?<![a-z])(?:${IN}) ?(?:rumah|omah|umah|griya)(?:nya|ne|e|ipun)?(?:ku| (?:${OWNERS}|tangga|makan|produksi))?(?: (?:sendiri|dewe|dewek|mereka))?(?![a-z])(?! (?:masing|dewe-|dewek-|sendiri-|dhewe-|piyambak-|(?:ada|ana|wonten) (?!yang|yg|sing)))`,
  'g',
);
const OWN = new RegExp(`ku$| (?:${OWNERS}|tangga|makan|produksi)(?: |$)`);
const THEIRS = 'di rumah masing-masing';

const ALL =
  /(?<![a-z])(?:semua|semuanya|kabeh|kabehane|sedaya|sedanten|seluruhnya|cuma|cuman|cm|hanya|mung|namung|saja|aja|sja|tok|thok|wae|bae|mawon)(?![a-z])/;
const PARTLY =
  /(?<![a-z])(?:sebagian|separo|separuh|sisanya|sisane|lainnya|lainne|liyane|(?:di ?)?antara(?:nya|ne)|ada juga|ana uga)(?![a-z])|(?<![a-z])(?:ada|ana|ono|wonten) (?:yang|yg|sing|ingkang) .*(?:ada|ana|ono|wonten) (?:yang|yg|sing|ingkang)(?![a-z])/;

/** "…, yang jaga warung 2" */
const COUNTS_ON = /(?<![\d.,])\d{1,2}(?= *(?:$|[,.;]))/;

/** "Sing mbatik neng omah 9, sing nglorod neng nggonku 2": whose home it is, told by the other place. */
export function withTheirHomes(said: string): string {
  if (!speaksOfOthers(said)) return said;
  return said.replace(HOME, (hit) => (OWN.test(hit) ? hit : THEIRS));
}

/** Whether others than those at home are spoken of, whatever their number. */
function speaksOfOthers(said: string): boolean {
  return PARTLY.test(said) || HERE.test(said);
}

/** Whether a text says that those at home are all who work. `rest`: the text without them. */
function areAll(said: string, rest: string): boolean {
  if (!ALL.test(said) || speaksOfOthers(said)) return false;
  return numbersIn(rest).length === 0 && !COUNTS_ON.test(rest);
}

/** What a text says beside the people at home, as far as `readCount` counts it. */
type Beside = {
  others: number | null;
  /** How many of them are of unclear kinds. */
  parts: number;
  rest: string;
  /** Somebody was added to others: "2 sama …". */
  added: boolean;
};

/**
 * The people of a text where some work at home, and of those at the place of work it is not said, or
 * not clear, how many they are: then their number stays open (`count` null), and is not 0. Null where
 * nobody works at home, or all is clear.
 */
export function othersUnsaid(
  said: string,
  work: readonly WorkMention[],
  { others, parts, rest, added }: Beside,
): { count: number | null; work: readonly WorkMention[] } | null {
  const only = work.find(({ kind }) => AT_HOME.has(kind));
  if (!only || work.some(({ kind }) => SURE.has(kind))) return null;
  const open = { count: null, work };
  const apart = sum(work);
  if (others === null) return areAll(said, rest) ? null : open;
  if (apart === null) {
    if (others === 0) return null;
    if (speaksOfOthers(said)) return open;
    // "8 orang garap di rumah": so many are they, and of others nothing was said.
    const alone = work.length === 1 && !areAll(said, '');
    return alone ? { count: null, work: [{ ...only, count: others }] } : null;
  }
  const left = leftOf(rest, apart);
  if (left !== null) return { count: left, work };
  return parts === 0 && others > apart && isWhole(rest) && !added ? open : null;
}

/** "Sing mbatik neng omah 9": nobody was counted before of whom these `number` were a part. */
export function isApart(before: string, said: string, { kind, count }: WorkMention): boolean {
  if (!AT_HOME.has(kind)) return false;
  return speaksOfOthers(said) || !numbersIn(before).some((value) => value >= (count ?? 0));
}

/** All of them together; null where the number of some was not said. */
export function sum(work: readonly WorkMention[]): number | null {
  let all = 0;
  for (const { count } of work) {
    if (count === null) return null;
    all += count;
  }
  return all;
}

/**
 * "11 orang, 9 bawa pulang, 2 di sini": how many are left of a number that was told before its
 * parts; `apart` of them stand in no `rest`. Null where the first number is not the sum.
 */
function leftOf(rest: string, apart: number): number | null {
  const [whole, ...parts] = numbersIn(rest);
  const left = parts.reduce((all, one) => all + one, 0);
  return whole !== undefined && parts.length > 0 && whole === left + apart ? left : null;
}

/** "Ada 5, 3 dikerjakan di rumah": a number of people alone may be all of them. */
function isWhole(rest: string): boolean {
  return /^(?:ada|ana|semuanya|total|jumlah(?:nya)?)? ?\d{1,3} ?(?:orang|org|wong|tiyang)? ?[,:;.]? *$/.test(
    rest,
  );
}

function numbersIn(text: string): number[] {
  return findMentions(lex(text)).mentions.map(({ value }) => value);
}
