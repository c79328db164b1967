import { describe, expect, it } from 'vitest';
import { readCount } from '../count.ts';

describe('relatives beside the number of workers', () => {
  it.each([
    ['Satu orang saja, keponakan saya', 1],
    ['1, sepupu saya', 1],
    ['dua orang pak, itu juga saudara sendiri', 2],
    ['tiga mas, tapi yg satu masih sodara', 3],
    ['karyawan 4, yang dua masih keponakan', 4],
    ['lima bu, sing siji isih sedulur', 5],
    ['loro mas, bojone nyong ora diitung', 2],
    ['3 orang, istri saya tidak dihitung', 3],
    ['telu pak, adik gak termasuk', 3],
    ['dua orang, yang satu itu adik tidak digaji', 2],
  ])('"%s" is %i, to be confirmed', (text, count) => {
    expect(readCount(text)).toEqual({ count, confirm: true });
  });

  it.each([
    'dibantu satu orang, keponakan saya',
    '2 orang sama adik saya',
    'satu orang, istri saya',
    '3, adik saya belum dihitung',
    'satu orang, keponakan saya, ga digaji kadang',
  ])('"%s" stays open', (text) => {
    expect(readCount(text)).toEqual({ count: null });
  });
});
