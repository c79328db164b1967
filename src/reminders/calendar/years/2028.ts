import type { CalendarYear } from './year.ts';

const computed = { status: 'computed', doubtDays: 1 } as const;
const hijri =
  'The moon at sunset by the MABIMS rule (3° high, 6.4° from the sun) with Astronomy Engine 2.1.19, ' +
  'which gives every Islamic holiday decreed for 2027 as well; the same in the MABIMS table of ' +
  'python-holidays 0.105';

/**
 * Its decree is due about September 2027: until then no day of joint leave is in here. When it is out,
 * its days take the place of these and `status` becomes 'decreed'.
 */
export const year2028: CalendarYear = {
  year: 2028,
  status: 'computed',
  holidays: [
    {
      status: 'decreed',
      source: 'Keppres 8/2024 on holidays: the same day every year',
      doubtDays: 0,
      days: {
        '2028-01-01': 'Tahun Baru Masehi',
        '2028-05-01': 'Hari Buruh',
        '2028-06-01': 'Hari Lahir Pancasila',
        '2028-08-17': 'Proklamasi Kemerdekaan',
        '2028-12-25': 'Natal',
      },
    },
    {
      status: 'computed',
      source: 'Keppres 8/2024; Easter of the Gregorian calendar, 2 days before and 39 after it',
      doubtDays: 0,
      days: {
        '2028-04-14': 'Wafat Yesus Kristus',
        '2028-04-16': 'Paskah',
        '2028-05-25': 'Kenaikan Yesus Kristus',
      },
    },
    {
      ...computed,
      source: hijri,
      days: {
        '2028-02-27': 'Idulfitri 1449 H',
        '2028-02-28': 'Idulfitri 1449 H',
        '2028-05-05': 'Iduladha 1449 H',
        '2028-05-26': 'Tahun Baru Islam 1450 H',
        '2028-08-04': 'Maulid Nabi Muhammad',
        '2028-12-14': 'Isra Mikraj 1450 H',
      },
    },
    {
      ...computed,
      source:
        'The day in WIB of the new and the full moons of Astronomy Engine 2.1.19 (26 January 22.13, ' +
        '26 March 11.31, 9 May 02.49), as the decrees for 2026 and 2027 have them; the same in ' +
        'python-holidays 0.105',
      days: {
        '2028-01-26': 'Tahun Baru Imlek 2579',
        '2028-03-26': 'Nyepi 1950',
        '2028-05-09': 'Waisak 2572',
      },
    },
  ],
  jointLeave: [],
  ramadan: [{ ...computed, source: hijri, first: '2028-01-28', last: '2028-02-26' }],
  idulFitri: [
    {
      ...computed,
      doubtDays: 0,
      source:
        'From 3 days before 1 Syawal (27 February) to 7 days after it: the widest that the decrees for ' +
        '2023 to 2027 gave on either side, which is more than the doubt about the moon',
      first: '2028-02-24',
      last: '2028-03-05',
    },
  ],
};
