import type { CalendarYear } from './year.ts';

const decree = {
  status: 'decreed',
  source:
    'SKB Menteri Agama 1205/2026, Menteri Ketenagakerjaan 3/2026, Menteri PANRB 2/2026 of ' +
    '15 September 2026 (setneg.go.id, inilah_skb_3_menteri_libur_nasional_dan_cuti_bersama_2027)',
  doubtDays: 0,
} as const;

/**
 * 18 holidays and 8 days of joint leave. The decree itself leaves Ramadan, Idulfitri and Iduladha to the
 * sighting of the moon; the days off stand all the same.
 */
export const year2027: CalendarYear = {
  year: 2027,
  status: 'decreed',
  holidays: [
    {
      ...decree,
      days: {
        '2027-01-01': 'Tahun Baru Masehi',
        '2027-01-05': 'Isra Mikraj 1448 H',
        '2027-02-06': 'Tahun Baru Imlek 2578',
        '2027-03-08': 'Nyepi 1949',
        '2027-03-10': 'Idulfitri 1448 H',
        '2027-03-11': 'Idulfitri 1448 H',
        '2027-03-26': 'Wafat Yesus Kristus',
        '2027-03-28': 'Paskah',
        '2027-05-01': 'Hari Buruh',
        '2027-05-06': 'Kenaikan Yesus Kristus',
        '2027-05-17': 'Iduladha 1448 H',
        '2027-05-20': 'Waisak 2571',
        '2027-06-01': 'Hari Lahir Pancasila',
        '2027-06-06': 'Tahun Baru Islam 1449 H',
        '2027-08-15': 'Maulid Nabi Muhammad',
        '2027-08-17': 'Proklamasi Kemerdekaan',
        '2027-12-25': 'Natal',
        '2027-12-26': 'Isra Mikraj 1449 H',
      },
    },
  ],
  jointLeave: [
    {
      ...decree,
      days: {
        '2027-02-05': 'Tahun Baru Imlek',
        '2027-03-09': 'Idulfitri',
        '2027-03-12': 'Idulfitri',
        '2027-03-15': 'Idulfitri',
        '2027-03-25': 'Wafat Yesus Kristus',
        '2027-05-18': 'Iduladha',
        '2027-05-19': 'Waisak',
        '2027-12-24': 'Natal',
      },
    },
  ],
  ramadan: [
    {
      status: 'computed',
      source:
        'The moon at sunset by the MABIMS rule (3° high, 6.4° from the sun) with Astronomy Engine ' +
        '2.1.19: 1 Ramadan 1448 on 8 February (7.1° and 9.2° in Banda Aceh the evening before), ' +
        '30 days; the same in the MABIMS table of python-holidays 0.105. Sidang isbat to come',
      doubtDays: 1,
      first: '2027-02-08',
      last: '2027-03-09',
    },
  ],
  idulFitri: [{ ...decree, first: '2027-03-09', last: '2027-03-15' }],
};
