import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRemindWish } from './remind-wish.ts';

describe('a wish to be reminded', () => {
  it.each([
    ['ingatkan besok sore', 'besok sore'],
    ['ingetin saya minggu depan', 'minggu depan'],
    ['kabari lagi habis gajian', 'habis gajian'],
    ['elingna sesuk sore', 'sesuk sore'],
    ['INGATKAN BESOK', 'besok'],
    ['bisa ingatkan saya hari senin?', 'hari senin'],
    ['nanti sore diingatkan ya', 'nanti sore'],
    ['takon maning sesuk ya', 'sesuk'],
    ['ingatkan besok sore soal KTP Slamet', 'besok sore'],
    ['ingatkan tanggal 31 februari', 'tanggal 31 februari'],
  ])('"%s" is for %s', (text, said) => {
    expect(readRemindWish(text)?.when?.said).toBe(said);
  });

  it.each(['ingatkan saya', 'tolong ingatkan ya', 'elingna nyong', 'ingatkan lagi nanti'])(
    '"%s" tells no time',
    (text) => {
      expect(readRemindWish(text)).toEqual({ when: null });
    },
  );

  it.each([
    '',
    'jangan ingatkan saya',
    'ga usah diingatkan lagi',
    'kapan diingatkan?',
    'pengingat',
    'nyalakan pengingat',
    'matikan pengingat',
    'ingatkan karyawan saya',
    'kabari kalau sudah',
    'saya ingat besok',
    'hubungi saya besok pagi',
    'besok',
    'Slamet',
    `ingatkan besok ${'x'.repeat(5000)}`,
  ])('"%s" is none', (text) => {
    expect(readRemindWish(text)).toBeNull();
  });

  it('is looked for in any text without throwing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readRemindWish(text)));
  });
});
