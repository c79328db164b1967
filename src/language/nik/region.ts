import { districtName, provinceName, regencyName } from '../regions.ts';

/**
 * Where a NIK was first issued, from its first six digits: "Kec. Pemalang, Kab. Pemalang"; the
 * regency or the province alone where today's list does not know more; null when even that is
 * unknown. Not necessarily where the person lives now (DOMAIN §4.1).
 */
export function nikRegion(nik: string): string | null {
  if (!/^\d{2}/.test(nik)) return null;
  const regency = `${nik.slice(0, 2)}.${nik.slice(2, 4)}`;
  const regencyLabel = regencyName(regency);
  if (regencyLabel === null) return provinceName(nik.slice(0, 2));
  const district = districtName(`${regency}.${nik.slice(4, 6)}`);
  return district === null ? regencyLabel : `Kec. ${district}, ${regencyLabel}`;
}

/** Whether today's list has the district of a NIK's first six digits. */
export function knownDistrict(nik: string): boolean {
  return districtName(`${nik.slice(0, 2)}.${nik.slice(2, 4)}.${nik.slice(4, 6)}`) !== null;
}
