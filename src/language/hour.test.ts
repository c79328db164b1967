import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCallWish, readHour } from './hour.ts';
import { answerKinds } from './kinds/index.ts';

describe('when somebody may be called', () => {
  it.each([
    ['jam 9', 9, 10, null],
    ['jam 3', 15, 16, null],
    ['jam 12', 12, 13, null],
    ['jam 9.30 pagi', 9.5, 10.5, null],
    ['pukul 14.00', 14, 15, null],
    ['jam setengah 3 sore', 14.5, 15.5, null],
    ['besok jam setengah sembilan', 8.5, 9.5, 'tomorrow'],
    ['sesuk jam wolu esuk', 8, 9, 'tomorrow'],
    ['jam 7 malam', 19, 20, null],
    ['jam 1 siang', 13, 14, null],
    ['jam 9-11', 9, 11, null],
    ['jam 2 sampai 4', 14, 16, null],
    ['sore', 15, 18, null],
    ['habis magrib', 18, 19, null],
    ['besok pagi', 7, 10, 'tomorrow'],
    ['bar dzuhur', 12.5, 14.5, null],
    ['mengko bengi', 18, 21, 'today'],
    ['senin siang mas', 11, 14, 'senin'],
    ['kapan saja', 8, 16, null],
    ['telpon saja jam 3', 15, 16, null],
  ])('"%s" is from %s to %s', (text, from, to, day) => {
    expect(readHour(text)).toMatchObject({ from, to, day });
  });

  it('keeps the words that told it', () => {
    expect(readHour('Telpon besok jam 10 pagi nggih mas')?.said).toBe('besok jam 10 pagi');
  });

  it.each(['', 'telpon saja', '3 orang', 'besok', 'jam berapa', 'jam 75', 'x'.repeat(500)])(
    'is not read from "%s"',
    (text) => {
      expect(readHour(text)).toBeNull();
    },
  );

  it('lies within the day, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 99 }), (text, number) => {
        const read = readHour(`jam ${number}${text}`);
        if (!read) return;
        expect(read.from).toBeLessThan(read.to);
        expect(read.to).toBeLessThanOrEqual(24);
        expect(read.from).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each(['telpon saja jam 3', 'ditelepon sore nggih', 'hubungi saya besok pagi'])(
    'is a wish to be called in "%s"',
    (text) => {
      expect(readCallWish(text)).not.toBeNull();
    },
  );

  it.each([
    'telpon saja',
    'jangan telpon sore',
    'kemarin ditelpon sore',
    'jam 3',
    'jam 3 telpon ya?',
  ])('is no wish to be called in "%s"', (text) => {
    expect(readCallWish(text)).toBeNull();
  });

  it('of a bare number is shown back first: it may count something else', () => {
    const kind = answerKinds.get('hour');
    expect(kind?.read('9', { now: 0, choices: [], hint: {} })).toMatchObject({ confirm: true });
    expect(kind?.read('2', { now: 0, choices: [], hint: {} })).toMatchObject({ confirm: true });
    expect(kind?.read('3 orang', { now: 0, choices: [], hint: {} })).toEqual({ is: 'none' });
  });
});
