import { expect, it } from 'vitest';
import { office, storedOwner, TUESDAY } from '../../test/support/reminders.ts';
import { factsOf } from './facts.ts';

const areaOf = (place?: { area: string; kecamatan?: string; label: string }) =>
  factsOf(storedOwner({}, place ? { place } : {}), office, TUESDAY).area;

it.each([
  ['33.27.08', { area: '33.27', kecamatan: '33.27.08', label: 'Pemalang' }],
  // Of another regency the kecamatan is not asked: its clock counts all the same.
  ['81.71', { area: '81.71', label: 'Kota Ambon' }],
  ['33.27', undefined],
] as const)('she lives in %s by what she told, or where the office is', (area, place) => {
  expect(areaOf(place)).toBe(area);
});
