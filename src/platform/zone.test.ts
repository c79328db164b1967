import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allRegencies } from '../language/regions.ts';
import { localOf, momentAt, type Zone, zoneOfRegion } from './zone.ts';

const ZONES: readonly Zone[] = ['WIB', 'WITA', 'WIT'];

describe('the time of a region', () => {
  it.each([
    ['33.27', 'WIB'],
    ['33.27.12', 'WIB'],
    ['31.71', 'WIB'],
    ['61.71', 'WIB'],
    ['62.01', 'WIB'],
    ['63.71', 'WITA'],
    ['64.72', 'WITA'],
    ['65.03', 'WITA'],
    ['51.71', 'WITA'],
    ['53.71.01', 'WITA'],
    ['73.71', 'WITA'],
    ['76.01', 'WITA'],
    ['81.71', 'WIT'],
    ['82.71', 'WIT'],
    ['91.71', 'WIT'],
    ['96.71', 'WIT'],
    ['', 'WIB'],
    ['99.99', 'WIB'],
  ])('of %s is %s', (code, zone) => expect(zoneOfRegion(code)).toBe(zone));

  it('is known for each of the 38 provinces: 18 in the west, 12 in the middle, 8 in the east', () => {
    const provinces = new Set(allRegencies().map(({ code }) => code.slice(0, 2)));
    const count = (zone: Zone) =>
      [...provinces].filter((code) => zoneOfRegion(code) === zone).length;
    expect(ZONES.map(count)).toEqual([18, 12, 8]);
  });
});

describe('a moment on the clocks of the three zones', () => {
  it('is noon in Pemalang, one in Makassar, two in Jayapura', () => {
    const noon = Date.parse('2026-11-23T12:00:00+07:00');
    expect(localOf(noon, 'WIB')).toEqual({ day: '2026-11-23', weekday: 0, minute: 720 });
    expect(localOf(noon, 'WITA').minute).toBe(780);
    expect(localOf(noon, 'WIT').minute).toBe(840);
  });

  it('is still Sunday in the west when Monday has begun in the east', () => {
    const night = Date.parse('2026-11-22T22:30:00+07:00');
    expect(localOf(night, 'WIB')).toEqual({ day: '2026-11-22', weekday: 6, minute: 1350 });
    expect(localOf(night, 'WIT')).toEqual({ day: '2026-11-23', weekday: 0, minute: 30 });
  });

  it('changes the day exactly at midnight', () => {
    for (const zone of ZONES) {
      const midnight = momentAt('2027-01-01', 0, zone);
      expect(localOf(midnight, zone)).toMatchObject({ day: '2027-01-01', minute: 0 });
      expect(localOf(midnight - 1, zone)).toMatchObject({ day: '2026-12-31', minute: 1439 });
    }
  });

  it('comes back from its day and minute, and no clock is ever moved by season', () => {
    const moment = fc.integer({
      min: Date.parse('2000-01-01') / 60_000,
      max: Date.parse('2040-01-01') / 60_000,
    });
    fc.assert(
      fc.property(moment, fc.constantFrom(...ZONES), (minutes, zone) => {
        const { day, minute } = localOf(minutes * 60_000, zone);
        expect(momentAt(day, minute, zone)).toBe(minutes * 60_000);
        const hours = { WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura' };
        const shown = new Date(minutes * 60_000).toLocaleString('sv', { timeZone: hours[zone] });
        expect(shown.slice(0, 10)).toBe(day);
        expect(Number(shown.slice(11, 13)) * 60 + Number(shown.slice(14, 16))).toBe(minute);
      }),
      { numRuns: 300 },
    );
  });
});
