import { PLACES } from './people.ts';
import type { Script } from './scripts.ts';
import * as talks from './scripts.ts';
import type { Work } from './work.ts';

const KINDS = ['Warung', 'Konveksi', 'Bengkel', 'Laundry', 'Toko', 'Katering', 'Mebel', 'Kios'];
const NAMES = [
  'Barokah',
  'Sumber Rejeki',
  'Jaya',
  'Berkah',
  'Maju Lancar',
  'Mugi Rahayu',
  'Lestari',
];
const WAGES = ['1,6jt', '1,8jt', '2jt', '2,3jt', '2,5jt', '2,8jt'];

type Kind = (business: Parameters<typeof talks.ready>[0], from: number) => readonly string[];

const call = (code: string, more: Partial<Work> = {}): Work => ({
  daysLater: 1,
  way: 'call',
  code,
  ...more,
});
const submitted: Work = { daysLater: 2, way: null, code: 'diajukan' };
const registered: Work = { daysLater: 6, way: null, code: 'terdaftar', document: '01234567' };
const missed = call('tidak_diangkat');

/** How many employers of each kind, what such a talk is, and what was done with the first of them. */
const MIX: readonly (readonly [number, Kind, readonly (readonly Work[])[]])[] = [
  [
    18,
    talks.ready,
    [
      [submitted, registered],
      [submitted, registered],
      [call('sudah_dijelaskan'), submitted],
      [submitted],
      [call('janji_datang_ke_kantor', { inDays: 5 })],
    ],
  ],
  [
    16,
    talks.gaps,
    [
      [missed, { ...missed, daysLater: 3 }],
      [missed],
      [call('janji_melengkapi', { inDays: 4 })],
      [call('janji_melengkapi', { inDays: 30 })],
      [missed, { ...missed, daysLater: 2, way: 'whatsapp', code: 'tidak_dibalas' }],
      [call('menolak', { reason: 'biaya' })],
    ],
  ],
  [8, talks.heard, []],
  [4, talks.begun, []],
  [
    6,
    talks.wantsPerson,
    [
      [call('sudah_dijelaskan', { way: 'whatsapp' })],
      [call('sudah_dijelaskan', { way: 'whatsapp' })],
      [call('belum_siap', { inDays: 12 })],
      [call('perlu_kunjungan', { inDays: 3 })],
    ],
  ],
  [4, talks.wantsCall, [[call('sudah_dijelaskan')], [call('minta_ditelepon_lagi', { inDays: 2 })]]],
  [4, talks.undecided, [[call('dipastikan_wajib')]]],
  [3, talks.registered, [[call('sudah_terdaftar_lain', { reason: 'terdaftar_kantor_lain' })]]],
  [2, talks.closed, [[call('usaha_tutup', { reason: 'tutup_tetap' })]]],
];

/** The made-up employers, spread over five weeks, six kecamatan and two channels. */
export const demoScripts: readonly Script[] = MIX.flatMap(([count, kind, done], group) =>
  Array.from({ length: count }, (_, at): Script => {
    const n = group * 20 + at;
    const business = {
      name: `${KINDS[n % 8]} ${NAMES[(n * 5) % 7]}`,
      place: PLACES[n % 7] ?? PLACES[0],
      workers: 1 + ((n * 7) % 5),
      wage: WAGES[n % 6] ?? '2jt',
    };
    return {
      name: `demo-${String(n).padStart(3, '0')}`,
      channel: at % 3 === 2 ? 'web-chat' : 'terminal',
      daysAgo: (n * 11) % 35,
      lines: kind(business, n * 6),
      work: done[at] ?? [],
    };
  }),
);
