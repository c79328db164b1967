import { districtName, regencyName } from '../regions.ts';

/**
 * Where a business is. `area`: regency code ("33.27"); `kecamatan`: district code ("33.27.12")
 * when known; `label`: "Kec. Comal, Kab. Pemalang" or "Kab. Tegal".
 */
export type Place = { area: string; kecamatan?: string; label: string };

/** The kecamatan in which the regency's seat lies and whose name it shares. */
export const PEMALANG_DISTRICT = '33.27.08';

/** The place of a code: a kecamatan's ("33.27.12") or a regency's ("33.28"). */
export function placeOf(code: string): Place {
  const area = code.slice(0, 5);
  const regency = regencyName(area) ?? area;
  if (code.length <= 5) return { area, label: regency };
  return { area, kecamatan: code, label: `Kec. ${districtName(code) ?? code}, ${regency}` };
}
