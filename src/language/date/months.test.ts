import { describe, expect, it } from 'vitest';
import { monthOf, romanMonth } from './months.ts';

describe('the name of a month', () => {
  it.each([
    'jan januari Januwari djanuari jnr january jannuari januri',
    'feb peb februari pebruari febr ferbuari febuari february',
    'mar mrt maret meret march maart marett mare',
    'apr april aprl apirl aprill',
    'mei may mey mai meii',
    'jun juni juny djuni june',
    'jul juli july djuli',
    'agt ags agst agus agustus agutsus agusts agoestoes august',
    'sep sept spt september septembr setember septmber',
    'okt oct oktober october oktbr oktobre',
    'nov nop november nopember nopmbr novmber',
    'des dec desember december disember dsmbr desembr',
  ])('%s', (line) => {
    const months = line.split(' ').map((word) => monthOf(word)?.month);
    expect(new Set(months).size, months.join()).toBe(1);
  });

  it('of all twelve is in its place', () => {
    const words = 'jan peb mrt apr mei jun jul agt sep okt nop des'.split(' ');
    expect(words.map((word) => monthOf(word)?.month)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
  });

  it.each(['yuni', 'yuli', 'mie', 'juno'])('%s is doubtful', (word) =>
    expect(monthOf(word)?.doubt).toBe(true),
  );

  it.each([
    '',
    'm',
    'ma',
    'j',
    'juna1',
    'suro',
    'sapar',
    'mulud',
    'ramadhan',
    'wage',
    'junli',
    'a',
  ])('%j is none', (word) => expect(monthOf(word)).toBeNull());

  it('in Roman numerals runs from i to xii', () => {
    expect([romanMonth('i'), romanMonth('viii'), romanMonth('xii')]).toEqual([1, 8, 12]);
    expect([romanMonth('xiii'), romanMonth('iiii'), romanMonth('')]).toEqual([null, null, null]);
  });
});
