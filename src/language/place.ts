import { PEMALANG_DISTRICT, type Place, placeOf } from './place/areas.ts';
import { findPlaces, type Parts } from './place/find.ts';
import { elsewhere, mistyped } from './place/guess.ts';
import { HOME, OTHER_PROVINCES } from './place/names.ts';
import { type Meant, resolve } from './place/resolve.ts';
import type { Reading } from './reading.ts';

export type { Place } from './place/areas.ts';

/**
 * Where the business is: a kecamatan or village of Kabupaten Pemalang (villages lead to their
 * kecamatan, DOMAIN §4.3), a regency around it, or another one of Indonesia. "Pemalang" is the
 * regency here. Names that two places share are `options`; a mistyped name is to be confirmed.
 */
export function readPlace(text: string): Reading<Place> {
  return reading(meaning(findPlaces(text)));
}

/** The same where the kecamatan itself was asked for: "Pemalang" is then the kecamatan, to be confirmed. */
export function readKecamatan(text: string): Reading<Place> {
  const parts = findPlaces(text);
  const meant = meaning(parts);
  const regencySaid = parts.found.some(({ level }) => level === 'regency');
  if (meant.codes.length === 1 && meant.codes[0] === HOME && !regencySaid) {
    return reading({ codes: [PEMALANG_DISTRICT], confirm: true });
  }
  return reading(meant);
}

function meaning(parts: Parts): Meant {
  if (isInOtherProvince(parts)) return elsewhere(parts.words);
  const meant = resolve(parts);
  const [only] = meant.codes;
  if (only !== undefined && (meant.codes.length > 1 || only !== HOME)) return meant;
  if (only === HOME) {
    const closer = mistyped(parts.rest, true);
    return closer.codes.length > 0 ? closer : meant;
  }
  const far = elsewhere(parts.words);
  return far.codes.length > 0 ? far : mistyped(parts.rest, false);
}

/** "Serang Banten": a village's name, but the province says otherwise. */
function isInOtherProvince({ found, words }: Parts): boolean {
  if (found.some(({ named }) => named.kind === 'kecamatan')) return false;
  return words.some((_, at) => {
    const end = words.slice(at).join('');
    return at > 0 && OTHER_PROVINCES.has(end);
  });
}

function reading({ codes, confirm }: Meant): Reading<Place> {
  const [only] = codes;
  if (only === undefined) return { is: 'none' };
  if (codes.length > 1) return { is: 'options', options: codes.map(placeOf) };
  return confirm
    ? { is: 'value', value: placeOf(only), confirm }
    : { is: 'value', value: placeOf(only) };
}
