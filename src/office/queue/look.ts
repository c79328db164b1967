import { type Filter, type Shelf, searched } from '../../followup/queue-index.ts';
import { districtsOf } from '../../language/regions.ts';
import { Refused } from '../route.ts';
import { isWithin } from '../scope.ts';
import type { Visit } from '../visit.ts';
import { hasNumber } from './number.ts';

/** How the shelves are called in addresses, in the order in which they are offered. */
export const SHELF_WORDS: Readonly<Record<Shelf, string>> = {
  to_do: 'kerja',
  mine: 'saya',
  unassigned: 'bebas',
  wants_person: 'petugas',
  call_back: 'telepon',
  overdue: 'lewat',
  needs_decision: 'putuskan',
  ready_to_register: 'siap',
  to_mend: 'betulkan',
  missing_data: 'kurang',
  promised: 'janji',
  no_answer: 'tak-terjawab',
  submitted: 'diajukan',
  legal: 'hukum',
  snoozed: 'tunda',
  all: 'semua',
};

export const SHELVES = Object.keys(SHELF_WORDS) as Shelf[];
const USUAL: Shelf = 'to_do';
/** In `petugas` and `kecamatan`: the cases of nobody, and those whose place is not known. */
export const NONE = '-';
const LONGEST_SEARCH = 100;
const MOST_WORDS = 8;

/** What of the queue is looked at, as an address has it; what is empty is not filtered by. */
export type QueueLook = {
  shelf: Shelf;
  kecamatan: string;
  petugas: string;
  cari: string;
  /** The page, from 1. */
  hal: number;
};

/** The look of an address or of a posted form. Refused when there is no such view. */
export function lookOf(of: (name: string) => string | null | undefined): QueueLook {
  const word = of('tampilan') || SHELF_WORDS[USUAL];
  const shelf = SHELVES.find((one) => SHELF_WORDS[one] === word);
  if (!shelf) throw new Refused(404, 'no_view');
  const cari = tidied(of('cari') ?? '');
  // Such a number would stay in the browser's history and in the logs of whatever lies between.
  if (hasNumber(cari)) throw new Refused(400, 'number_in_address');
  return {
    shelf,
    kecamatan: /^(?:\d\d\.\d\d\.\d\d|-)$/.exec(of('kecamatan') ?? '')?.[0] ?? '',
    petugas: /^(?:[0-9A-Z]{26}|-)$/.exec(of('petugas') ?? '')?.[0] ?? '',
    cari,
    hal: Math.max(1, Math.floor(Number(of('hal')) || 1)),
  };
}

/** A text as it is searched for: on one line and not too long. */
export function tidied(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SEARCH);
}

/** A look as an address has it, with what comes on top: '' or '?tampilan=siap&hal=2'. */
export function queryOf(look: Partial<QueueLook>, more: Record<string, string> = {}): string {
  const { shelf = USUAL, kecamatan = '', petugas = '', cari = '', hal = 1 } = look;
  const tampilan = shelf === USUAL ? '' : SHELF_WORDS[shelf];
  const all = { tampilan, kecamatan, petugas, cari, hal: hal === 1 ? '' : String(hal), ...more };
  const query = new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''));
  return query.size === 0 ? '' : `?${query}`;
}

/** What passes a look, as far as the officer may see it. */
export function filterOf({ kecamatan, petugas, cari }: QueueLook, visit: Visit): Filter {
  const { officer, parts } = visit;
  return {
    kecamatan: kecamatan === NONE ? null : kecamatan || undefined,
    assignee: petugas === NONE ? null : petugas || undefined,
    words: cari === '' ? undefined : searched(cari).split(' ').slice(0, MOST_WORDS).map(asNumber),
    within: (one) => isWithin(officer, one, parts.region),
  };
}

/** A case's id as its number, by which it is found. */
function asNumber(word: string): string {
  return /^[0-9a-z]{26}$/.test(word) ? `k-${word.slice(-6)}` : word;
}

/** The districts that an officer's cases can be in. */
export function placesOf({ officer, parts }: Visit) {
  const { areas } = officer;
  return districtsOf(parts.region).filter(({ code }) => areas.length === 0 || areas.includes(code));
}
