import { inForceOrMissing, isMissing, type Missing, type Month, type Rule } from './rule.ts';

/**
 * A step of the ladder. `by`: who takes it, never this program; `lasts`: at most so many working or
 * calendar days, null until cured; `name`: its short Indonesian name, fit to be shown. How big the
 * fine is stands in `arrears-rules.ts`.
 */
export type SanctionStep = {
  key: 'warning-1' | 'warning-2' | 'fine' | 'public-services';
  by: 'bpjs' | 'government-at-request-of-bpjs';
  lasts: { days: number; working: boolean } | null;
  name: string;
};

/** The steps in order; the sanction is lifted when all of `liftedBy` have come about. */
export type SanctionLadder = {
  steps: readonly SanctionStep[];
  liftedBy: readonly ('fine-paid' | 'employer-and-workers-registered')[];
};

/** The ladder for employers (UU 24/2011 Ps 17, PP 86/2013; DOMAIN.md 1.2). */
export const SANCTION_LADDERS: readonly Rule<SanctionLadder>[] = [
  {
    from: '2014-01',
    value: {
      steps: [
        {
          key: 'warning-1',
          by: 'bpjs',
          lasts: { days: 10, working: true },
          name: 'Teguran tertulis pertama',
        },
        {
          key: 'warning-2',
          by: 'bpjs',
          lasts: { days: 10, working: true },
          name: 'Teguran tertulis kedua',
        },
        {
          key: 'fine',
          by: 'bpjs',
          lasts: { days: 30, working: false },
          name: 'Denda administratif',
        },
        {
          key: 'public-services',
          by: 'government-at-request-of-bpjs',
          lasts: null,
          name: 'Dapat tidak diberi pelayanan publik tertentu, atas permintaan BPJS',
        },
      ],
      liftedBy: ['fine-paid', 'employer-and-workers-registered'],
    },
    cite: 'UU 24/2011 Ps 17; PP 86/2013',
    source: 'uu24-17, pp86-bisnis, pp86-ho, pp86-ho2, pp86-oke',
    status: 'draft',
    doubt: 'Full text not read. The last step was hardly ever executed (idn-exec, c. 2019).',
  },
];

/** Services that may be withheld from an employer. Never show the individuals' list to an employer. */
export const EMPLOYER_SERVICES: readonly Rule<readonly string[]>[] = [
  {
    from: '2014-01',
    value: [
      'perizinan terkait usaha (kini NIB/OSS)',
      'izin untuk mengikuti tender proyek',
      'izin mempekerjakan tenaga kerja asing',
      'izin perusahaan penyedia jasa pekerja',
      'izin mendirikan bangunan (kini PBG)',
    ],
    cite: 'PP 86/2013 Ps 9(1)',
    source: 'pp86-ho, pp86-bisnis',
    status: 'draft',
    doubt: "Today's names of the licences are from memory.",
  },
];

/** Services that may be withheld from an individual who is no employer; kept apart on purpose. */
export const INDIVIDUAL_SERVICES: readonly Rule<readonly string[]>[] = [
  {
    from: '2014-01',
    value: ['izin mendirikan bangunan (kini PBG)', 'SIM', 'sertifikat tanah', 'paspor', 'STNK'],
    cite: 'PP 86/2013 Ps 9(2)',
    source: 'pp86-trib',
    status: 'draft',
  },
];

/** What an employer who does not register may meet in a month's law: the ladder and his list. */
export function employerSanctions(
  month: Month,
): (SanctionLadder & { services: readonly string[]; basis: string[]; draft: boolean }) | Missing {
  const ladder = inForceOrMissing(SANCTION_LADDERS, month, 'ladder of sanctions');
  if (isMissing(ladder)) return ladder;
  const services = inForceOrMissing(EMPLOYER_SERVICES, month, 'list of services');
  if (isMissing(services)) return services;
  const draft = ladder.status === 'draft' || services.status === 'draft';
  return { ...ladder.value, services: services.value, basis: [ladder.cite, services.cite], draft };
}
