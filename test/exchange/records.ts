import { FILE_CONSENT } from '../../flows/consent.ts';
import type { FlowContext } from '../../flows/kit/question.ts';
import type { EmployerRecord, Fields, Worker } from '../../flows/kit/record.ts';
import { DEFAULT_LANGUAGE, loadSentences } from '../../src/conversation/sentences.ts';
import type { Source } from '../../src/exchange/source.ts';

/** 23 November 2026, 09.30 WIB. */
export const NOW = Date.UTC(2026, 10, 23, 2, 30);

const sentences = loadSentences();

/** A record as the files are made of it. */
export function sourceOf(record: EmployerRecord, now = NOW): Source {
  const office = { operator: null, contact: null, region: '33.27', hours: [] };
  const context: FlowContext = { record, now, office, input: {}, memory: {} };
  return { context, say: (key, args) => sentences.say(DEFAULT_LANGUAGE, key, args) };
}

const FIRST_NAMES = ['Slamet', 'Warni', 'Endang', 'Budi', 'Siti', 'Joko'];
const MEMBERSHIPS = ['none', 'pbi', 'mandiri', 'pemda', 'dependant', 'employer'];

/** A made-up identity number: born 12-05-1990, women with 40 on the day. */
export const nikOf = (at: number): string =>
  `332708${at % 2 === 0 ? '12' : '52'}0590${String(9001 + at).padStart(4, '0')}`;

/** A worker with everything that the talk asks for; `fields` in place of that. */
export function workerOf(at: number, fields: Fields = {}): Worker {
  const woman = at % 2 === 1;
  return {
    ref: `w${at + 1}`,
    fields: {
      nik: {
        nik: nikOf(at),
        birth: '1990-05-12',
        sex: woman ? 'F' : 'M',
        region: 'Kec. Pemalang, Kab. Pemalang',
      },
      name: `${FIRST_NAMES[at % 6]} Riyadi ${at + 1}`,
      wage: { monthly: 2_500_000, said: 'month' },
      kk: `332708120912${String(9000 + at).padStart(4, '0')}`,
      phone: `+6281234567${String(100 + at)}`,
      membership: MEMBERSHIPS[at % 6] ?? 'none',
      family: { spouse: false, children: 0, parents: 0 },
      since: '2019-03',
      status: 'permanent',
      ...fields,
    },
  };
}

/** An employer who agreed, with these workers. */
export function employerOf(workers: readonly Worker[], business: Fields = {}): EmployerRecord {
  return {
    business: {
      businessName: 'Warung Bu Sri',
      place: { area: '33.27', kecamatan: '33.27.12', label: 'Kec. Comal, Kab. Pemalang' },
      contactName: 'Sri Lestari',
      village: 'Purwoharjo',
      nib: '9120001234567',
      workerCount: workers.length,
      ...business,
    },
    workers,
    consents: { [FILE_CONSENT]: { given: true, textVersion: 2, at: NOW - 86_400_000 } },
    submittedAt: null,
  };
}

export const workersOf = (count: number): Worker[] =>
  Array.from({ length: count }, (_, at) => workerOf(at));

/** Names as nobody has them, that spreadsheets and pages have stumbled over. */
export const EVIL_NAMES = [
  '=HYPERLINK("http://jahat.example","klik")',
  "+62812@SUM(1+1)*cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(A1:A9)',
  '<script>alert(1)</script>',
  'Siti 😀 Aminah‍👩‍👧',
  `Raden ${'Mangkunegara'.repeat(30)}`,
  'Budi\u0000\u0007\u202e\tSantoso\r\n=1+1',
];
