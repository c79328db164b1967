import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskIdentityNumbers, maskNik } from './mask.ts';

const SHOWN = '3327••••••••9901';

describe('a masked NIK', () => {
  it('shows its first and last four digits', () => {
    expect(maskNik('3327081205909901')).toBe(SHOWN);
    expect(maskNik('33 2708 120590 9901')).toBe(SHOWN);
  });
  it('shows nothing of a number that is too short', () =>
    expect(maskNik('33270812')).not.toMatch(/\d/));
});

describe('identity numbers in a text', () => {
  it.each([
    ['NIK 3327081205909901 ya', `NIK ${SHOWN} ya`],
    ['33 2708 120590 9901', SHOWN],
    ['3327-0812-0590-9901 hp 0812-3456-7890', `${SHOWN} hp 0812-3456-7890`],
    ['33.27.08.120590.9901', SHOWN],
    ['3327081205909901, 3327085205909902', `${SHOWN}, 3327••••••••9902`],
    ['3327 0812 0590 9901 0812 3456 7890', `${SHOWN} 0812 3456 7890`],
    ['nik33270812O59O99O1', 'nik3327••••••••99O1'],
    ['33270812059099011', '3327••••••••9011'],
  ])('%j is shown as %j', (text, shown) => expect(maskIdentityNumbers(text)).toBe(shown));

  it.each([
    'gaji 97.330 24.333 121.663',
    'Rp2.433.254 dan Rp1.000.000',
    'hp 0812 3456 7890',
    'wa 0812 3456 7890 1234 5678',
    '2026-11-22 10.00',
    'kartu 0001336526592',
    '332708120590990',
    SHOWN,
  ])('%j stays as it is', (text) => expect(maskIdentityNumbers(text)).toBe(text));

  it('no 16 digits in a row ever remain, and masking twice changes nothing more', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789 .-aO\n') });
    fc.assert(
      fc.property(text, fc.stringMatching(/^\d{16}$/), (around, nik) => {
        const masked = maskIdentityNumbers(`${around} ${nik} ${around}`);
        expect(masked).not.toMatch(/\d{16}/);
        expect(masked).not.toContain(nik);
        expect(maskIdentityNumbers(masked)).toBe(masked);
      }),
    );
  });
});
