/**
 * Names and codes of Indonesia's provinces, regencies and districts as the Ministry of Home Affairs
 * lists them (Kepmendagri 300.2.2-2138 of 2025 with its change 300.2.2-2430 of 2025), and the
 * villages of Kabupaten Pemalang (DOMAIN §4.3).
 *
 * Data: github.com/cahyadsn/wilayah at commit b7ad440, db/wilayah.sql, Copyright (c) 2017-2025
 * Cahya DSN, under the MIT licence (its text is in NOTICE). The two JSON files beside this one are
 * made by `node scripts/regions.mjs`, never edited by hand. In `districts` each regency has one
 * text, "01Moga|02Pulosari", so that loading costs nothing and only a regency that is asked for is
 * split.
 */
import regions from './regions/regions.json' with { type: 'json' };
import villages from './regions/villages.json' with { type: 'json' };

const PROVINCES = new Map<string, string>(Object.entries(regions.provinces));
const REGENCIES = new Map<string, string>(Object.entries(regions.regencies));
const DISTRICTS = new Map<string, string>(Object.entries(regions.districts));
const VILLAGES = new Map<string, string>(Object.entries(villages.villages));

/** A region with its dotted code ("33", "33.27", "33.27.12") and its name ("Kab. Pemalang"). */
export type Region = { code: string; name: string };

/** The name of a province by its two digits, or null: "33" → "Jawa Tengah". */
export function provinceName(code: string): string | null {
  return PROVINCES.get(code) ?? null;
}

/** The names of all provinces. */
export function provinceNames(): string[] {
  return [...PROVINCES.values()];
}

/** The name of a regency or city by its dotted code, or null: "33.27" → "Kab. Pemalang". */
export function regencyName(code: string): string | null {
  return REGENCIES.get(code) ?? null;
}

/** The name of a district (kecamatan) by its dotted code, or null: "33.27.12" → "Comal". */
export function districtName(code: string): string | null {
  const wanted = code.slice(6);
  return (
    districtsOf(code.slice(0, 5)).find(({ code: own }) => own.slice(6) === wanted)?.name ?? null
  );
}

/** All regencies and cities, in the order of their codes. */
export function allRegencies(): Region[] {
  return [...REGENCIES].map(([code, name]) => ({ code, name }));
}

/** The districts of one regency, empty when the code is unknown. */
export function districtsOf(regency: string): Region[] {
  const listed = DISTRICTS.get(regency);
  if (listed === undefined) return [];
  return listed
    .split('|')
    .map((entry) => ({ code: `${regency}.${entry.slice(0, 2)}`, name: entry.slice(2) }));
}

/** Names of the villages (desa and kelurahan) of one district of Kabupaten Pemalang. */
export function villagesOf(district: string): string[] {
  return VILLAGES.get(district)?.split('|') ?? [];
}

/** Names of all villages of Kabupaten Pemalang. */
export function allVillages(): string[] {
  return [...VILLAGES.keys()].flatMap(villagesOf);
}
