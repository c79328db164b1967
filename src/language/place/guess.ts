import { regencyName } from '../regions.ts';
import { allowedSlips, distance } from './distance.ts';
import { type Named, NEIGHBOUR_DISTRICTS, OTHER_PROVINCES, PLACES, REGENCIES } from './names.ts';
import { type Meant, regencyCodes } from './resolve.ts';
import { FILLERS, type Level, levelOf, ORDINARY, SIDES } from './words.ts';

const NOTHING: Meant = { codes: [], confirm: false };
const MOST_OPTIONS = 3;
const MOST_WORDS = 3;
const RANK = { kecamatan: 0, village: 1, regency: 2 } as const;
/** Shorter names are ordinary words too ("batu"). */
const SHORT = 5;
/** Far-away names shorter than this are not guessed at. */
const LONG = 6;
const AT: ReadonlySet<string> = new Set(['di', 'ning', 'neng', 'nang', 'ing']);
const JAKARTA = ['31.71', '31.72', '31.73', '31.74', '31.75'];

/**
 * A place elsewhere in Indonesia, where the text says nothing but its name: a regency, or a
 * district of a neighbouring one. Of a city and a regency of one name the city is taken, to be
 * confirmed.
 */
export function elsewhere(words: readonly string[]): Meant {
  const level = words.map(levelOf).find((one) => one === 'regency' || one === 'city') ?? null;
  const named = words.filter((word) => !FILLERS.has(word) && levelOf(word) === null);
  const key = named.join('');
  if (key === 'jakarta') return { codes: JAKARTA, confirm: false };
  for (const name of [key, withoutProvince(named)]) {
    const regency = REGENCIES.get(name);
    if (regency !== undefined) return cityFirst(regency, level, name.length < SHORT);
    const district = NEIGHBOUR_DISTRICTS.get(name);
    if (district !== undefined) return { codes: district.codes, confirm: true };
  }
  return said(words);
}

/** "Rumah makan di Adiwerna": in a longer text a district around counts behind a word of place. */
function said(words: readonly string[]): Meant {
  const at = words.findLastIndex((word) => AT.has(word) || levelOf(word) === 'kecamatan');
  if (at === -1) return NOTHING;
  for (let count = MOST_WORDS; count > 0; count--) {
    const key = words.slice(at + 1, at + 1 + count).join('');
    const district = key.length < SHORT ? undefined : NEIGHBOUR_DISTRICTS.get(key);
    if (district !== undefined && !REGENCIES.has(key))
      return { codes: district.codes, confirm: district.codes.length > 1 };
  }
  return NOTHING;
}

/** The place that a mistyped name most resembles; always to be confirmed. */
export function mistyped(rest: readonly string[], homeOnly: boolean): Meant {
  const words = rest.filter((word) => !SIDES.has(word) && !ORDINARY.has(word));
  if (words.length === 0 || words.length > MOST_WORDS) return NOTHING;
  const key = words.join('');
  const best = nearest(key, PLACES, homeOnly);
  const codes = [...new Set(best.flatMap((named) => named.codes))];
  if (codes.length > 0) return codes.length > MOST_OPTIONS ? NOTHING : { codes, confirm: true };
  const [far] = homeOnly || key.length < LONG ? [] : nearest(key, REGENCIES, false);
  return far === undefined ? NOTHING : { ...cityFirst(far, null, true), confirm: true };
}

function nearest(key: string, names: ReadonlyMap<string, Named>, homeOnly: boolean): Named[] {
  let least = Number.POSITIVE_INFINITY;
  let best: Named[] = [];
  for (const [name, named] of names) {
    if (homeOnly && named.kind === 'regency') continue;
    if (names === REGENCIES && name.length < LONG) continue;
    const limit = Math.min(allowedSlips(name.length), allowedSlips(key.length + 1));
    const slips = limit === 0 ? 1 : distance(key, name, limit);
    if (slips > limit) continue;
    const score = slips + RANK[named.kind] / 10;
    if (score < least) best = [];
    if (score <= least) best.push(named);
    least = Math.min(least, score);
  }
  return best;
}

/** Of the regencies of one name the city, to be confirmed. */
function cityFirst(named: Named, level: Level | null, doubt: boolean): Meant {
  const codes = regencyCodes({ named, level });
  const city = codes.find((code) => regencyName(code)?.startsWith('Kota '));
  return {
    codes: codes.length > 1 ? [city ?? codes[0] ?? ''] : codes,
    confirm: doubt || codes.length > 1,
  };
}

function withoutProvince(words: readonly string[]): string {
  for (let at = 1; at < words.length; at++) {
    const end = words.slice(at).join('');
    if (end === 'jawatengah' || OTHER_PROVINCES.has(end)) return words.slice(0, at).join('');
  }
  return words.join('');
}
