import { districtName } from '../../language/regions.ts';
import { slashed } from '../days.ts';
import type { WorkerLine } from './line.ts';

type Value = string | number | null;

const upper = (text: string | null) => text?.toLocaleUpperCase('id') ?? null;
const days = (iso: string | null) => (iso === null ? null : slashed(iso));

/** What a column can be filled with, by name. Nothing is made up: null where it is not known. */
export const VALUES = {
  number: ({ number }) => number,
  kk: ({ kk }) => kk,
  nik: ({ nik }) => nik,
  name: ({ name }) => upper(name),
  /** Of a family only the worker himself is known. */
  relation: () => 'worker',
  birth: ({ birth }) => days(birth),
  sex: ({ sex }) => sex,
  district: ({ home }) => upper(home?.kecamatan ? districtName(home.kecamatan) : null),
  clinic: ({ clinic }) => clinic,
  phone: ({ phone }) => (phone === null ? null : phone.replace(/^\+62/, '0')),
  status: ({ status }) => status,
  ward: ({ cost }) => cost?.class ?? null,
  since: ({ since }) => days(since),
  /** Not less than the minimum wage where that is the base (DOMAIN 3.3); as told where it is not known. */
  wage: ({ wage, cost }) => (cost?.floored ? cost.minimumWage : wage),
} as const satisfies Record<string, (line: WorkerLine) => Value>;

export type ValueName = keyof typeof VALUES;
