import type { Officer } from '../officer.ts';

/** An office that cases can be shared with. */
export type Org = { name: string; kind: 'partner' | 'prosecutor' };

/** The offices of those who see what is shared, by name. One that any prosecutor is of is theirs. */
export function orgsOf(officers: readonly Officer[]): Org[] {
  const orgs = new Map<string, Org>();
  for (const { role, org, disabledAt } of officers) {
    if (org === null || disabledAt !== null) continue;
    if (role === 'prosecutor') orgs.set(org, { name: org, kind: role });
    else if (role === 'partner' && !orgs.has(org)) orgs.set(org, { name: org, kind: role });
  }
  return [...orgs.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
