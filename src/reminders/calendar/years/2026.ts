import type { CalendarYear } from './year.ts';

const decree = {
  status: 'decreed',
  source:
    'SKB Menteri Agama 1497/2025, Menteri Ketenagakerjaan 2/2025, Menteri PANRB 5/2025 of ' +
    '19 September 2025 (setneg.go.id, inilah_skb_3_menteri_libur_nasional_dan_cuti_bersama_2026)',
  doubtDays: 0,
} as const;

/** 17 holidays and 8 days of joint leave. */
export const year2026: CalendarYear = {
  year: 2026,
  status: 'decreed',
  holidays: [
    {
      ...decree,
      days: {
        '2026-01-01': 'Tahun Baru Masehi',
        '2026-01-16': 'Isra Mikraj',
        '2026-02-17': 'Tahun Baru Imlek 2577',
        '2026-03-19': 'Nyepi 1948',
        '2026-03-21': 'Idulfitri 1447 H',
        '2026-03-22': 'Idulfitri 1447 H',
        '2026-04-03': 'Wafat Yesus Kristus',
        '2026-04-05': 'Paskah',
        '2026-05-01': 'Hari Buruh',
        '2026-05-14': 'Kenaikan Yesus Kristus',
        '2026-05-27': 'Iduladha 1447 H',
        '2026-05-31': 'Waisak 2570',
        '2026-06-01': 'Hari Lahir Pancasila',
        '2026-06-16': 'Tahun Baru Islam 1448 H',
        '2026-08-17': 'Proklamasi Kemerdekaan',
        '2026-08-25': 'Maulid Nabi Muhammad',
        '2026-12-25': 'Natal',
      },
    },
  ],
  jointLeave: [
    {
      ...decree,
      days: {
        '2026-02-16': 'Tahun Baru Imlek',
        '2026-03-18': 'Nyepi',
        '2026-03-20': 'Idulfitri',
        '2026-03-23': 'Idulfitri',
        '2026-03-24': 'Idulfitri',
        '2026-05-15': 'Kenaikan Yesus Kristus',
        '2026-05-28': 'Iduladha',
        '2026-12-24': 'Natal',
      },
    },
  ],
  ramadan: [
    {
      status: 'decreed',
      source:
        'From Muhammadiyah’s first day (Maklumat PP Muhammadiyah 01/MLM/I.1/B/2025: 18 February) to ' +
        'the government’s last (sidang isbat of 17 February and 19 March 2026: 19 February, 30 days)',
      doubtDays: 0,
      first: '2026-02-18',
      last: '2026-03-20',
    },
  ],
  idulFitri: [{ ...decree, first: '2026-03-20', last: '2026-03-24' }],
};
