import type { CaseFacts } from '../followup/facts.ts';
import type { Officer } from './officer.ts';
import { may } from './rights.ts';

/**
 * Whether a case is an officer's to see: one of the office's own region (or whose place is not known
 * yet) and, where areas were given to him, of those; what is assigned to him he sees in any case.
 */
export function isWithin(
  officer: Pick<Officer, 'id' | 'role' | 'areas'>,
  one: Pick<CaseFacts, 'area' | 'kecamatan' | 'assignee'>,
  region: string,
): boolean {
  if (!may(officer.role, 'see a case')) return false;
  if (one.assignee === officer.id) return true;
  if (one.area !== null && one.area !== region) return false;
  if (officer.areas.length === 0 || one.kecamatan === null) return true;
  return officer.areas.includes(one.kecamatan);
}
