import { allRegencies, districtsOf, provinceNames, type Region, villagesOf } from '../regions.ts';
import { ELSEWHERE, LIKELY, NEAR, NICKNAMES, PEMALANG } from './nicknames.ts';
import { BETTER_KNOWN_ELSEWHERE, ORDINARY_VILLAGES, SIDES } from './words.ts';

/** The regency the program is first made for. */
export const HOME = '33.27';

/**
 * What a name can stand for. `codes`: kecamatan codes ("33.27.12") of a kecamatan or village,
 * regency codes ("33.28") of a regency. `likely`: to be shown back before it counts.
 * `ordinary`: also a word of everyday talk.
 */
export type Named = {
  kind: 'kecamatan' | 'village' | 'regency';
  codes: string[];
  likely?: true;
  ordinary?: true;
};

/** A name as it is looked up: small letters only. */
export function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

/** A regency's name without "Kab." or "Kota". */
export function bareName(name: string): string {
  return name.replace(/^(?:Kab\.|Kota) /, '');
}

/** Every regency and city of Indonesia by its bare name; some names have both. */
export const REGENCIES = regencies();
/** Districts of the regencies around, by name: they tell the regency. */
export const NEIGHBOUR_DISTRICTS = neighbourDistricts();
/** Kecamatan, villages and short forms of Kabupaten Pemalang, and the regencies around it. */
export const PLACES = places();
/** Names of the provinces other than Jawa Tengah, as they are looked up. */
export const OTHER_PROVINCES: ReadonlySet<string> = new Set(
  provinceNames()
    .map(keyOf)
    .filter((name) => name !== 'jawatengah'),
);

function regencies(): Map<string, Named> {
  const names = new Map<string, Named>();
  for (const { code, name } of allRegencies()) add(names, bareName(name), 'regency', code);
  for (const [code, nicknames] of Object.entries(ELSEWHERE)) {
    for (const nickname of nicknames) add(names, nickname, 'regency', code);
  }
  for (const nickname of PEMALANG) add(names, nickname, 'regency', HOME);
  return names;
}

function places(): Map<string, Named> {
  const names = new Map<string, Named>();
  const homeDistricts = districtsOf(HOME);
  for (const { code, name } of homeDistricts) {
    if (keyOf(name) !== 'pemalang') add(names, name, 'kecamatan', code);
    for (const nickname of NICKNAMES[code] ?? []) add(names, nickname, 'kecamatan', code);
    for (const nickname of LIKELY[code] ?? [])
      add(names, nickname, 'kecamatan', code).likely = true;
  }
  for (const { code } of homeDistricts) addVillages(names, code);
  const near: readonly string[] = NEAR;
  for (const [name, named] of REGENCIES) {
    if (named.codes.every((code) => near.includes(code)) && !names.has(name))
      names.set(name, named);
  }
  for (const [name, named] of NEIGHBOUR_DISTRICTS) {
    // "Tegal Timur" is a part of the city, not the east of either Tegal.
    const side = [...SIDES].find((one) => name.endsWith(one)) ?? name;
    if (REGENCIES.has(name.slice(0, -side.length)) && !names.has(name)) names.set(name, named);
  }
  return names;
}

function addVillages(names: Map<string, Named>, district: string): void {
  for (const name of villagesOf(district)) {
    const key = keyOf(name);
    const known = names.get(key);
    if (known?.kind === 'kecamatan' && !known.likely) continue;
    const village = add(names, name, 'village', district);
    // "Wonogiri" is a village here and a regency elsewhere.
    if (REGENCIES.has(key) || BETTER_KNOWN_ELSEWHERE.has(key)) village.likely = true;
    if (ORDINARY_VILLAGES.has(key)) village.ordinary = true;
  }
}

function neighbourDistricts(): Map<string, Named> {
  const names = new Map<string, Named>();
  for (const regency of NEAR.filter((code) => code !== HOME)) {
    for (const { name } of districtsOf(regency)) add(names, name, 'regency', regency).likely = true;
  }
  return names;
}

function add(
  names: Map<string, Named>,
  name: string,
  kind: Named['kind'],
  code: Region['code'],
): Named {
  const key = keyOf(name);
  const named = names.get(key) ?? { kind, codes: [] };
  if (!named.codes.includes(code)) named.codes.push(code);
  names.set(key, named);
  return named;
}
