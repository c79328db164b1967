import { allowedSlips, distance } from '../place/distance.ts';
import { sameWord, wordSet } from '../words.ts';

/** A month named in a text, 1–12; `doubt` when the word only comes near its name. */
export type NamedMonth = { month: number; doubt: boolean };

/** Full names, Indonesian first, then the spellings of old cards, of Java and of English. */
const NAMES: readonly string[] = [
  'januari djanuari januwari january',
  'februari pebruari februwari february',
  'maret meret maart march',
  'april avril',
  'mei mai may',
  'juni djuni june',
  'juli djuli july',
  'agustus agoestoes augustus august',
  'september',
  'oktober october',
  'november nopember nofember',
  'desember december disember dhesember',
];

/** What hurried thumbs leave of them (DOMAIN 4.4); whatever a full name begins with goes by itself. */
const SHORT: readonly string[] = [
  'jn jnr jnri jnuari',
  'fbr pbr fbri febr pebr pebuari febuari',
  'mrt mrct mret mrch',
  'aprl apl apr',
  'mey mej',
  'jun jny juny',
  'jul jly',
  'agt ags agst agts agsts agtus agus',
  'sep spt sept sptmbr sptember septmber',
  'okt oct oktbr oktobr otober',
  'nov nop nof nvmbr npmbr nopmbr nopmber novmber',
  'des dec dsmbr dsember desmber decmber',
];

/** People's names and other words that are more likely a month between two numbers. */
const NEAR: ReadonlyMap<string, number> = new Map([
  ['yuni', 6],
  ['yuli', 7],
  ['mie', 5],
]);

const named = NAMES.flatMap((line, at) =>
  [...wordSet(line)].map((word) => ({ word, month: at + 1 })),
);
const EXACT: ReadonlyMap<string, number> = new Map([
  ...SHORT.flatMap((line, at) => [...wordSet(line)].map((word) => [word, at + 1] as const)),
  ...named.map(({ word, month }) => [word, month] as const),
]);

const LEAST_BEGINNING = 3;
const LONGEST = 12;
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/**
 * The month that a word names: by its name, its beginning, a usual shortening, or a slip or two of
 * the finger behind the first letter. Near a short name it is doubtful. Null when none or two are
 * near.
 */
export function monthOf(word: string): NamedMonth | null {
  const same = sameWord(word);
  const exact = EXACT.get(same);
  if (exact !== undefined) return { month: exact, doubt: false };
  const likely = NEAR.get(same);
  if (likely !== undefined) return { month: likely, doubt: true };
  if (same.length < LEAST_BEGINNING || same.length > LONGEST) return null;
  const begun = monthsWith((name) => name.startsWith(same));
  if (begun.size > 0) return only(begun, false);
  for (let slips = 1; slips <= allowedSlips(same.length + 1); slips += 1) {
    const near = monthsWith(
      (name) => name.length > 3 && name[0] === same[0] && distance(same, name, slips) <= slips,
    );
    if (near.size > 0) return only(near, slips > 1 || same.length < 5);
  }
  return null;
}

/** A month in Roman numerals, as on old papers ("12-VIII-1990"); the word is in lower case. */
export function romanMonth(word: string): number | null {
  const at = ROMAN.indexOf(word);
  return at === -1 ? null : at + 1;
}

function monthsWith(fits: (name: string) => boolean): Set<number> {
  return new Set(named.filter(({ word }) => fits(word)).map(({ month }) => month));
}

function only(months: ReadonlySet<number>, doubt: boolean): NamedMonth | null {
  const [month] = months;
  return month === undefined || months.size > 1 ? null : { month, doubt };
}
