import { describe, expect, it } from 'vitest';
import { wage } from '../kinds/wage.ts';

const read = (text: string) => wage.read(text, { now: 0, choices: [], hint: { all: true } });

describe('a wage that is said of all workers', () => {
  it.each([
    ['semua gajinya sama, 2jt', 2_000_000],
    ['kabeh 1,8jt', 1_800_000],
    ['2jt kabeh', 2_000_000],
    ['gajine kabeh 2jt', 2_000_000],
    ['masing-masing 2,1jt', 2_100_000],
    ['semuanya 2jt pak', 2_000_000],
    ['2jt per orang', 2_000_000],
  ])('"%s" is %s for each of them, without doubt', (text, rupiah) => {
    expect(read(text)).toEqual({
      is: 'value',
      value: { rupiah, per: 'month', special: null, all: true },
    });
  });

  it.each(['gajine podo kabeh', 'sama semua', 'semuanya seperti tadi', 'padha kabeh'])(
    '"%s" is the same for all',
    (text) => {
      expect(read(text)).toMatchObject({ value: { special: 'same', all: true } });
    },
  );

  it.each(['2jt', 'sama', '90rb sehari', 'podo karo Slamet'])('"%s" is of one alone', (text) => {
    const reading = read(text);
    expect(reading.is === 'value' && reading.value).not.toHaveProperty('all');
  });

  it('is no other reading where it is not asked of all', () => {
    const reading = wage.read('kabeh 1,8jt', { now: 0, choices: [], hint: {} });
    expect(reading).toMatchObject({ value: { rupiah: 1_800_000 }, confirm: true });
  });
});
