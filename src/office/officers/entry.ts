import { districtsOf } from '../../language/regions.ts';
import { may, ROLES, type Role } from '../rights.ts';

/** What is told of an officer: on the page or on the command line. */
export type Told = {
  name: string;
  role: string;
  org: string;
  areas: readonly string[];
};

/** The same, checked. */
export type Entry = { name: string; role: Role; org: string | null; areas: readonly string[] };

/** What is wrong with it: an ending of `office-officers:problem_`. */
export type EntryProblem = 'name' | 'role' | 'org' | 'area' | 'login';

const LONGEST_NAME = 80;
const LOGIN = /^[a-z0-9][a-z0-9._-]{2,39}$/;

const tidy = (text: string) => text.replace(/[\p{C}\s]+/gu, ' ').trim();

/** Whether somebody of this role sees only what was shared with his office. */
export function needsOrg(role: Role): boolean {
  return may(role, 'see what is shared');
}

/** Checks who is to be added or changed. `region`: the regency whose kecamatan may be given. */
export function checked(told: Told, region: string): Entry | EntryProblem {
  const name = tidy(told.name);
  if (name === '' || name.length > LONGEST_NAME) return 'name';
  const role = ROLES.find((one) => one === told.role);
  if (!role) return 'role';
  const org = tidy(told.org);
  if (needsOrg(role) && (org === '' || org.length > LONGEST_NAME)) return 'org';
  const known = new Set(districtsOf(region).map(({ code }) => code));
  const areas = may(role, 'see a case') ? [...new Set(told.areas)].sort() : [];
  if (areas.some((area) => !known.has(area))) return 'area';
  return { name, role, org: needsOrg(role) ? org : null, areas };
}

/** The name to sign in with, as typed, or made of the officer's name where none was; null: unfit. */
export function loginFor(typed: string, name: string): string | null {
  const login = typed.trim().toLowerCase() || slugOf(name);
  return LOGIN.test(login) ? login : null;
}

function slugOf(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const slug = plain.replace(/[^a-z0-9]+/g, '.').replace(/^\.+|\.+$/g, '');
  return slug.slice(0, 32).padEnd(3, '0');
}
