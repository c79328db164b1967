import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Place, readKecamatan, readPlace } from './place.ts';
import type { Reading } from './reading.ts';
import { districtsOf, villagesOf } from './regions.ts';

/** "Kec. Comal, Kab. Pemalang", with "?" where it is to be confirmed; choices with "|" between. */
function told(reading: Reading<Place>): string {
  if (reading.is === 'value') return reading.value.label + (reading.confirm ? '?' : '');
  return reading.is === 'options'
    ? reading.options.map(({ label }) => label).join('|')
    : reading.is;
}
const here = (kecamatan: string) => `Kec. ${kecamatan}, Kab. Pemalang`;

describe('the villages of Kabupaten Pemalang', () => {
  const villages = districtsOf('33.27').flatMap(({ code, name }) =>
    villagesOf(code).map((village) => ({ code, district: name, village })),
  );
  it('each leads to its kecamatan when both are said', () => {
    for (const { code, district, village } of villages) {
      for (const text of [
        `${village}, ${district}`,
        `Ds. ${village} Kec. ${district} Kab. Pemalang`,
      ]) {
        const found = readPlace(text);
        expect(found, text).toMatchObject({
          is: 'value',
          value: { area: '33.27', kecamatan: code },
        });
        expect(found, text).not.toHaveProperty('confirm');
      }
    }
  });
  it('each leads to its kecamatan alone, but for the two names that are there twice', () => {
    for (const { district, village } of villages) {
      const found = told(readPlace(`desa ${village}`));
      if (['Kuta', 'Sarwodadi'].includes(village)) expect(found).toContain(`${here(district)}`);
      else expect(found).toBe(here(district));
    }
  });
});

describe('where a business is', () => {
  it.each([
    ['comal', here('Comal')],
    ['Samong', here('Ulujami')],
    ['kec.comal', here('Comal')],
    ['comal pemalang', here('Comal')],
    ['deket pasar comal', here('Comal')],
    ['inyong neng randudongkal', here('Randudongkal')],
    ['jl raya comal no 12', here('Comal')],
    ['ampel gading', here('Ampelgading')],
    ['wiyoro wetan', here('Ulujami')],
    ['desa taman', here('Taman')],
    ['kuta belik', here('Belik')],
    ['bukan comal tapi ulujami', here('Ulujami')],
    ['deket pesantren comal', here('Comal')],
    ['Rdk', here('Randudongkal')],
    ['Randu', here('Randudongkal')],
    ['Btrblg', here('Bantarbolang')],
    ['Wtkumpul', here('Watukumpul')],
    ['Amgad', here('Ampelgading')],
    ['Ptrkn', here('Petarukan')],
    ['3 orng dimoga', here('Moga')],
    ['Comal Baru', here('Comal')],
    ['kec pemalang', here('Pemalang')],
    ['Pemalang kota', here('Pemalang')],
    ['Pemalang', 'Kab. Pemalang'],
    ['Pml', 'Kab. Pemalang'],
    ['Pemalang Jawa Tengah', 'Kab. Pemalang'],
    ['kab. tegal', 'Kab. Tegal'],
    ['tegal kota', 'Kota Tegal'],
    ['kotategal', 'Kota Tegal'],
    ['Pekalongan kota', 'Kota Pekalongan'],
    ['brebes', 'Kab. Brebes'],
    ['losari brebes', 'Kab. Brebes'],
    ['slawi', 'Kab. Tegal'],
    ['slawi tegal', 'Kab. Tegal'],
    ['purwokerto', 'Kab. Banyumas'],
    ['Jakarta Selatan', 'Kota Jakarta Selatan'],
    ['Kab. Kendal', 'Kab. Kendal'],
    ['kab wonogiri', 'Kab. Wonogiri'],
    ['sore, saya punya rumah makan di adiwerna', 'Kab. Tegal'],
    ['warung nang kedungwuni, karyawane 2', 'Kab. Pekalongan'],
  ])('%j is %s', (text, place) => expect(told(readPlace(text))).toBe(place));

  it.each([
    ['ulujmi', here('Ulujami')],
    ['petaruken', here('Petarukan')],
    ['randudonkal', here('Randudongkal')],
    ['ulujmi pemalang', here('Ulujami')],
    ['wonogiri', here('Ampelgading')],
    ['losari', here('Ampelgading')],
    ['wanarejan', here('Taman')],
    ['karanganyar comal', here('Comal')],
    ['sebelah timur comal', here('Comal')],
    ['alun alun pemalang', here('Pemalang')],
    ['pak wisnu', here('Watukumpul')],
    ['pemalan', 'Kab. Pemalang'],
    ['Tegal Timur', 'Kota Tegal'],
    ['adiwerna', 'Kab. Tegal'],
    ['Semarang', 'Kota Semarang'],
    ['serang banten', 'Kota Serang'],
  ])('%j is likely %s and confirmed', (text, place) =>
    expect(told(readPlace(text))).toBe(`${place}?`),
  );

  it.each([
    ['Tegal', 'Kab. Tegal|Kota Tegal'],
    ['Pekalongan', 'Kab. Pekalongan|Kota Pekalongan'],
    ['Kuta', `${here('Belik')}|${here('Bantarbolang')}`],
    ['sarwodadi', `${here('Bantarbolang')}|${here('Comal')}`],
    ['comal atau ulujami', `${here('Comal')}|${here('Ulujami')}`],
    ['comal tegal', `${here('Comal')}|Kab. Tegal|Kota Tegal`],
  ])('%j can be several places', (text, places) => expect(told(readPlace(text))).toBe(places));

  it.each([
    '',
    'ga tau',
    'rumah',
    'di rumah',
    'online',
    'boleh',
    'belum',
    'pasar',
    'jual pasir sama batu',
    'batu bata',
    'jawa tengah',
    'ya',
    '3',
    'kecamatan',
    'rata-rata 2,1',
    'diserang',
  ])('%j names no place', (text) => expect(told(readPlace(text))).toBe('none'));

  it('carries the codes that wages and forms need', () => {
    expect(readPlace('Samong')).toEqual({
      is: 'value',
      value: { area: '33.27', kecamatan: '33.27.13', label: here('Ulujami') },
    });
    expect(readPlace('kota tegal')).toEqual({
      is: 'value',
      value: { area: '33.76', label: 'Kota Tegal' },
    });
  });

  it('is read from any text without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['value', 'options', 'none']).toContain(readPlace(text).is);
        expect(['value', 'options', 'none']).toContain(readKecamatan(text).is);
      }),
    );
  });
});

describe('where the kecamatan was asked for', () => {
  it.each([
    ['Pemalang', `${here('Pemalang')}?`],
    ['pml', `${here('Pemalang')}?`],
    ['kec pemalang', here('Pemalang')],
    ['kota pemalang', here('Pemalang')],
    ['kab pemalang', 'Kab. Pemalang'],
    ['comal', here('Comal')],
    ['saradan pemalang', here('Pemalang')],
    ['tegal', 'Kab. Tegal|Kota Tegal'],
    ['ga tau', 'none'],
  ])('%j is %s', (text, place) => expect(told(readKecamatan(text))).toBe(place));
});
