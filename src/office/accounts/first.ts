import type { OfficeParts, OfficeTx } from '../parts.ts';
import { makeLink } from './link.ts';

const LOGIN = 'admin';
/** Also where the plain name was taken. */
const OURS = /^admin\d*$/;
const NAME = 'Administrator';
/** Who the trail says did it: nobody is signed in yet. */
const BY = 'program';

type First = Pick<OfficeParts, 'publicUrl' | 'accounts'> & {
  store: {
    write<T>(
      work: (tx: Pick<OfficeTx, 'addOfficer' | 'addLink' | 'audit'>) => Promise<T>,
    ): Promise<T>;
  };
};

/**
 * As long as no officer has ever set a password: a fresh one-time link for the first administrator,
 * who is added when there is none. Null from then on, and when another was added on the command line,
 * who has his own.
 */
export async function firstLink(parts: First, now: number): Promise<string | null> {
  const officers = await parts.accounts.officers();
  if (officers.some(({ hasPassword }) => hasPassword)) return null;
  const able = officers.filter(
    ({ role, disabledAt }) => role === 'administrator' && disabledAt === null,
  );
  const found = able.find(({ login }) => OURS.test(login));
  if (!found && able.length > 0) return null;
  const taken = new Set(officers.map(({ login }) => login));
  return await parts.store.write(async (tx) => {
    const id = found?.id ?? (await addFirst(tx, freeLogin(LOGIN, taken), now));
    return (await makeLink(tx, parts.publicUrl, { officerId: id, by: BY, now })).link;
  });
}

async function addFirst(
  tx: Pick<OfficeTx, 'addOfficer' | 'audit'>,
  login: string,
  now: number,
): Promise<string> {
  const one = { login, name: NAME, role: 'administrator', org: null, areas: [], now } as const;
  const added = await tx.addOfficer(one);
  if (!added) throw new Error('login taken meanwhile');
  const detail = { role: added.role };
  await tx.audit({ actor: BY, action: 'officer_added', subject: added.id, at: now, detail });
  return added.id;
}

/** The name to sign in with, or with a number behind it the first that is not taken. */
export function freeLogin(wish: string, taken: ReadonlySet<string>): string {
  let login = wish;
  for (let number = 2; taken.has(login); number += 1) login = `${wish}${number}`;
  return login;
}
