import { type Person, type Place, person } from './people.ts';
import type { Work } from './work.ts';

/** One made-up employer: what the owner types in her talk, and what officers did afterwards. */
export type Script = {
  name: string;
  channel: 'terminal' | 'web-chat';
  /** Days before the present at which the talk was. */
  daysAgo: number;
  lines: readonly string[];
  work: readonly Work[];
};

type Business = { name: string; place: Place; workers: number; wage: string };

/** What she says until she agrees to the file. */
const opening = ({ name, place, workers, wage }: Business) => [
  'halo',
  String(workers),
  place.name,
  wage,
  'ya',
  'ya',
  name,
];

const listed = (people: readonly Person[], wage: string) => [
  people.map(({ name, nik }, at) => `${at + 1}. ${name}, ${nik}, ${wage}`).join('\n'),
  'ya',
];

const one = (worker: Person | undefined) => [worker?.nik ?? '', worker?.name ?? '', '1'];

const crew = (business: Business, from: number) =>
  Array.from({ length: business.workers }, (_, at) => person(from + at, business.place));

function workersOf(business: Business, from: number): string[] {
  const people = crew(business, from);
  return people.length === 1 ? one(people[0]) : listed(people, business.wage);
}

/** Everything that BPJS asks of each worker, and the rest about the business. */
function completed(business: Business, from: number): string[] {
  const each = crew(business, from).flatMap(({ kk, phone }, at) => {
    // Of the first the status is asked, and whether the others are the same.
    const status = business.workers > 1 ? ['tetap', 'sama'] : ['tetap'];
    return ['1', 'istri dan 1 anak', kk, phone, 'dari 2021', ...(at === 0 ? status : [])];
  });
  return ['1', ...each, person(from + 50, business.place).name, business.place.village, 'belum'];
}

/** The file is complete and handed over. */
export function ready(business: Business, from: number): string[] {
  return [
    ...opening(business),
    ...workersOf(business, from),
    ...completed(business, from),
    'kirim',
    'ya',
  ];
}

/** The file is handed over with gaps. */
export function gaps(business: Business, from: number): string[] {
  return [...opening(business), ...workersOf(business, from), 'nanti', 'kirim', 'ya', 'tidak'];
}

/** She hears what it costs and leaves. */
export const heard = (business: Business) => opening(business).slice(0, 4);

/** She begins the list and leaves. */
export const begun = (business: Business, from: number) => [
  ...opening(business),
  person(from, business.place).nik,
];

/** She asks for a person at once. */
export const wantsPerson = (business: Business) => [...heard(business), 'mau bicara sama petugas'];

/** She wants to be called. */
export const wantsCall = (business: Business, from: number) => [
  ...heard(business),
  'minta ditelepon petugas',
  'besok jam 9',
  'ya',
  person(from, business.place).phone,
];

/** Paid by shares of the catch: a person decides who counts as a worker. */
export const undecided = () => [
  'kulonuwun',
  'abk 5 orang, sistem bagi hasil',
  'asemdoyong',
  'tidak',
];

export const registered = () => ['halo', 'sudah didaftarkan semua', 'ada yang keluar 1'];

export const closed = () => ['halo', 'sudah tutup mas, bangkrut', 'dulu sudah terdaftar'];
