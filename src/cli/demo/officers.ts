import type { Database } from '../../../db/open.ts';
import { makeLink } from '../../office/accounts/link.ts';
import { addOfficer } from '../../office/officers/add.ts';
import type { Role } from '../../office/rights.ts';

const PEOPLE: readonly { name: string; role: Role; org: string | null }[] = [
  { name: 'Rini Astuti', role: 'officer', org: null },
  { name: 'Joko Prabowo', role: 'officer', org: null },
  { name: 'Budi Santosa', role: 'supervisor', org: null },
  { name: 'Sari Dewi', role: 'auditor', org: null },
  { name: 'Hadi Purnomo', role: 'partner', org: 'Dinas Koperasi (contoh)' },
];
/** Whom the trail names. */
const BY = 'operator';

export type Staff = { id: string; name: string; login: string; role: Role };

/** Adds the made-up staff. Nobody has a password that is known: each sets one by a link. */
export async function addStaff(
  database: Database,
  publicUrl: string,
  now: number,
): Promise<Staff[]> {
  const staff: Staff[] = [];
  for (const one of PEOPLE) {
    const parts = { publicUrl, accounts: database.accounts, store: database };
    const added = await addOfficer(parts, { ...one, areas: [] }, { login: '', by: BY, now });
    if (typeof added === 'string') throw new Error(`the demonstration's officer: ${added}`);
    const { id, login } = added.officer;
    staff.push({ id, login, name: one.name, role: one.role });
  }
  return staff;
}

/** A one-time link for each, as of now. */
export async function linksOf(
  database: Database,
  publicUrl: string,
  staff: readonly Staff[],
  now: number,
): Promise<(Staff & { link: string })[]> {
  const invited: (Staff & { link: string })[] = [];
  for (const one of staff) {
    const about = { officerId: one.id, by: BY, now };
    const { link } = await database.write((tx) => makeLink(tx, publicUrl, about));
    invited.push({ ...one, link });
  }
  return invited;
}
