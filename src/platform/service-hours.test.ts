import { describe, expect, it } from 'vitest';
import { readServiceHours } from './service-hours.ts';

describe('hours of service', () => {
  it.each([
    ['Sen-Jum 08.00-15.00', [{ from: 0, to: 4, opens: 480, closes: 900 }]],
    ['sab 07.30-12.00', [{ from: 5, to: 5, opens: 450, closes: 720 }]],
    [
      'Sen-Kam 08.00-15.00, Jum 08.00-14.30',
      [
        { from: 0, to: 3, opens: 480, closes: 900 },
        { from: 4, to: 4, opens: 480, closes: 870 },
      ],
    ],
    ['Sen-Min 00.00-24.00', [{ from: 0, to: 6, opens: 0, closes: 1440 }]],
  ])('%s is read', (text, hours) => {
    expect(readServiceHours(text)).toEqual(hours);
  });

  it.each([
    '',
    'jam kerja',
    'Sen-Jum',
    'Sen-Jum 8-15',
    'Sen-Jum 08:00-15:00',
    'Sen-Jum 15.00-08.00',
    'Sen-Jum 08.00-08.00',
    'Jum-Sen 08.00-15.00',
    'Sen-Xyz 08.00-15.00',
    'Sen-Jum 08.00-25.00',
    'Sen-Jum 24.00-24.00',
    'Sen-Jum 08.60-15.00',
    'Sen-Jum 08.00-15.00, Jum 08.00-14.00',
    'Sen-Jum 08.00-15.00,',
    'Sen-Jum 08.00-15.00 WIB',
  ])('%j is not', (text) => {
    expect(readServiceHours(text)).toBeNull();
  });
});
