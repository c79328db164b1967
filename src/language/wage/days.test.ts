import { describe, expect, it } from 'vitest';
import { readWorkDays, withoutWorkDays } from './days.ts';

describe('the days of work beside a wage', () => {
  it.each([
    ['75 ribu sehari, seminggu 4 kali', { weekly: 4 }],
    ['70rb sehari, seminggu cuma 4 hari', { weekly: 4 }],
    ['70rb sehari kerja 4 hari seminggu', { weekly: 4 }],
    ['75 ewu sedina, saminggu mung limang dina', { weekly: 5 }],
    ['kadang seminggu 3x', { weekly: 3 }],
    ['90rb sehari, 6 hari per minggu', { weekly: 6 }],
    ['bukan bu, seminggu cuma 4 kali, sebulan paling 16 hari', { times: 16 }],
    ['90rb sehari, sebulan 20 hari', { times: 20 }],
    ['25 dina sewulan', { times: 25 }],
  ])('"%s"', (text, days) => {
    expect(readWorkDays(text)).toEqual(days);
  });

  it.each([
    '75 ribu sehari',
    '2jt sebulan',
    'seminggu 500rb',
    'seminggu 4-5 kali',
    'seminggu 4 sampai 5 hari',
    'seminggu 9 kali',
    'gajian seminggu sekali',
    '3 orang seminggu 400rb',
    '25 hari',
  ])('are not said in "%s"', (text) => {
    expect(readWorkDays(text)).toBeNull();
  });

  it('are taken out for the sum beside them', () => {
    expect(withoutWorkDays('75 ribu sehari, seminggu 4 kali')).toBe('75 ribu sehari,');
  });
});
