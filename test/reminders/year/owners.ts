import { BUSINESS, type Fields, type Json } from '../../../flows/kit/record.ts';
import { employerOf, workerOf } from '../../exchange/records.ts';
import type { Zone } from './allowed.ts';
import type { Chance } from './random.ts';
import { DAY, HOUR, MINUTE } from './times.ts';

/** What the simulation itself knows of an owner: from what she did, not from what the program made of it. */
export type Owner = {
  address: string;
  /** Where she lives, and the zone that the program can know of: the office's until she told. */
  home: Zone;
  zone: Zone;
  employerId: string;
  conversationId: string;
  /** Begun: which file she has; '' before. */
  file: '' | 'list' | 'data' | 'whole';
  workers: number;
  agreedAt: number | null;
  /** When the office noted her registration, real time. */
  enrolledAt: number | null;
  /** When she handed the file over. */
  submittedAt: number | null;
  erased: boolean;
  hours: { from?: number; to?: number; notDays?: number[] };
  saidAt: number;
  answered: number;
};

/** Something that happens to an owner. */
export type Act =
  | { is: 'says'; text: string }
  /** `agrees`: to the file being kept and handed over. */
  | { is: 'fields'; fields: readonly FieldOf[]; agrees?: boolean; next?: string }
  | { is: 'submits' }
  | { is: 'blocks'; blocked: boolean }
  | { is: 'office'; what: OfficeDoes; inDays: number };

type OfficeDoes = 'promise' | 'visit' | 'refused' | 'enrolled' | 'closed' | 'takes' | 'leaves';

type FieldOf = { subject: string; key: string; value: Json };

const business = (key: string, value: Json): FieldOf => ({ subject: BUSINESS, key, value });

const PLACES: Record<Zone, Json> = {
  WIB: { area: '33.27', kecamatan: '33.27.08', label: 'Pemalang' },
  WITA: { area: '51.71', kecamatan: '51.71.01', label: 'Denpasar' },
  WIT: { area: '81.71', kecamatan: '81.71.01', label: 'Ambon' },
};

export function newOwner(number: number, chance: Chance): Owner {
  return {
    address: `pemilik-${number}`,
    home: chance.of({ WIB: 80, WITA: 12, WIT: 8 }),
    zone: 'WIB',
    employerId: '',
    conversationId: '',
    file: '',
    workers: chance.whole(1, 4),
    agreedAt: null,
    enrolledAt: null,
    submittedAt: null,
    erased: false,
    hours: {},
    saidAt: 0,
    answered: 0,
  };
}

const says = (text: string): Act => ({ is: 'says', text });

/** What she does in the day after her first word, with how long after it. */
export function beginning(owner: Owner, chance: Chance): { after: number; act: Act }[] {
  const acts: { after: number; act: Act }[] = [];
  const agrees = chance.is(0.8);
  if (chance.is(0.75)) {
    owner.file = chance.of({ list: 5, data: 4, whole: 3 });
    acts.push({ after: chance.between(MINUTE, 2 * HOUR), act: filled(owner) });
  }
  if (agrees)
    acts.push({ after: chance.between(2 * HOUR, 6 * HOUR), act: says('nyalakan pengingat') });
  return acts;
}

/** Her file as far as it has come: some workers only, their names, or all there is to know. */
function filled(owner: Owner): Extract<Act, { is: 'fields' }> {
  const refs = Array.from({ length: owner.workers }, (_, at) => `w${at + 1}`);
  const own: Fields = {
    businessName: `Warung Contoh ${owner.address.slice(8)}`,
    place: PLACES[owner.home],
    workerCount: owner.file === 'list' ? owner.workers + 1 : owner.workers,
  };
  const whole = owner.file === 'whole';
  const all: Fields = whole ? { ...employerOf([]).business, ...own } : own;
  const fields = [
    ...Object.entries(all).map(([key, value]) => business(key, value)),
    ...refs.flatMap((subject, at) =>
      Object.entries(
        whole ? workerOf(at).fields : { name: `Karyawan ${at + 1}`, status: 'permanent' },
      ).map(([key, value]) => ({ subject, key, value })),
    ),
  ];
  return { is: 'fields', fields, ...(whole ? { agrees: true } : {}) };
}

/** What she, or the office, does next of itself. */
export function whim(owner: Owner, chance: Chance): Act {
  const does = chance.of({
    adds: 22,
    chats: 14,
    wishes: 8,
    hours: 6,
    stops: 6,
    starts: 8,
    off: 4,
    on: 8,
    pauses: 2,
    blocks: 3,
    returns: 6,
    erases: 1,
    promise: 8,
    visit: 8,
    refused: 6,
    enrolled: 10,
    closed: 4,
    submits: 5,
    takes: 4,
    leaves: 5,
  });
  switch (does) {
    case 'adds':
      return added(owner, chance);
    case 'chats':
      return says(chance.one(['menu', 'denda berapa', 'iurannya berapa', 'halo', 'bantuan']));
    case 'wishes':
      return says(chance.one(['ingatkan besok sore', 'ingatkan besok pagi', 'ingatkan lusa']));
    case 'hours': {
      const from = chance.whole(8, 15) * 60;
      const some = { from, to: from + chance.whole(2, 5) * 60 };
      const days = chance.is(0.4) ? { notDays: [chance.whole(0, 6)] } : {};
      const hours = chance.is(0.3) ? days : { ...some, ...days };
      return { is: 'fields', fields: [business('remindHours', hours)], next: 'menu' };
    }
    case 'stops':
      return says('berhenti');
    case 'starts':
      return says('mulai lagi');
    case 'off':
      return says('matikan pengingat');
    case 'on':
      return says('nyalakan pengingat');
    case 'pauses':
      return { is: 'fields', fields: [], next: 'berhenti' };
    case 'blocks':
      return { is: 'blocks', blocked: true };
    case 'returns':
      return { is: 'blocks', blocked: false };
    case 'submits':
      return { is: 'submits' };
    case 'erases':
      return says('hapus data saya');
    default:
      return { is: 'office', what: does, inDays: chance.whole(0, 12) };
  }
}

function added(owner: Owner, chance: Chance): Act {
  if (owner.file === '') owner.file = 'list';
  else if (chance.is(0.5)) {
    owner.workers = Math.min(6, owner.workers + 1);
    owner.file = chance.of({ list: 2, data: 4, whole: 1 });
  }
  return { ...filled(owner), ...(chance.is(0.5) ? { next: 'menu' } : {}) };
}

/** What she does when a reminder came: an answer and how long after, or nothing. */
export function answerTo(owner: Owner, chance: Chance): { after: number; act: Act } | null {
  if (chance.is(0.55)) return null;
  owner.answered += 1;
  const text = chance.of({
    sudah: 20,
    belum: 20,
    nanti: 10,
    '1': 6,
    '2': 6,
    '3': 6,
    ya: 5,
    'apa ini': 5,
    berhenti: 3,
    jadi: 3,
    'ora kober mas': 3,
    'sudah ke petugas': 6,
  });
  const after = chance.is(0.6) ? chance.between(MINUTE, HOUR) : chance.between(HOUR, 2 * DAY);
  return { after, act: says(text) };
}

/** Until she does something of herself again, ms. */
export function pause(chance: Chance, meanDays: number): number {
  return -Math.log(1 - chance.next()) * meanDays * DAY;
}
