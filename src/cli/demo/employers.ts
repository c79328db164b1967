import { PLACES } from './people.ts';
import type { Script } from './scripts.ts';
import * as talks from './scripts.ts';

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

/** How many employers of each kind, and what such a talk is. */
const MIX: readonly (readonly [number, Kind])[] = [
  [16, talks.ready],
  [14, talks.gaps],
  [8, talks.heard],
  [4, talks.begun],
  [6, talks.wantsPerson],
  [4, talks.wantsCall],
  [4, talks.undecided],
  [3, talks.registered],
  [2, talks.closed],
];

/** The made-up employers, spread over five weeks, six kecamatan and two channels. */
export const demoScripts: readonly Script[] = MIX.flatMap(([count, kind], group) =>
  Array.from({ length: count }, (_, at): Script => {
    const n = group * 16 + at;
    const business = {
      name: `${KINDS[n % 8]} ${NAMES[(n * 5) % 7]}`,
      place: PLACES[n % 7] ?? PLACES[0],
      workers: 1 + ((n * 7) % 5),
      wage: WAGES[n % 6] ?? '2jt',
    };
    return {
      name: `demo-${String(n).padStart(3, '0')}`,
      channel: at % 3 === 2 ? 'web-chat' : 'terminal',
      sittings: [{ daysAgo: (n * 11) % 35, lines: kind(business, n * 6) }],
    };
  }),
);
