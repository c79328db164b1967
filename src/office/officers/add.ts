import { freeLogin } from '../accounts/first.ts';
import { makeLink } from '../accounts/link.ts';
import type { Officer } from '../officer.ts';
import type { OfficeParts, OfficeTx } from '../parts.ts';
import { type Entry, type EntryProblem, loginFor } from './entry.ts';

type Adding = Pick<OfficeParts, 'publicUrl' | 'accounts'> & {
  store: {
    write<T>(
      work: (tx: Pick<OfficeTx, 'addOfficer' | 'addLink' | 'audit'>) => Promise<T>,
    ): Promise<T>;
  };
};

export type Added = { officer: Officer; link: string; expiresAt: number };

/**
 * Adds an officer with a one-time link. `login` as typed: one that is taken is refused; when it is
 * empty a free one is made of his name. `by`: whom the trail names.
 */
export async function addOfficer(
  { publicUrl, accounts, store }: Adding,
  entry: Entry,
  { login: typed, by, now }: { login: string; by: string; now: number },
): Promise<Added | EntryProblem | 'taken'> {
  const wish = loginFor(typed, entry.name);
  if (wish === null) return 'login';
  const taken = new Set((await accounts.officers()).map(({ login }) => login));
  const login = typed.trim() === '' ? freeLogin(wish, taken) : wish;
  return await store.write(async (tx) => {
    const officer = await tx.addOfficer({ login, ...entry, now });
    if (!officer) return 'taken';
    const detail = { role: officer.role };
    await tx.audit({ actor: by, action: 'officer_added', subject: officer.id, at: now, detail });
    return { officer, ...(await makeLink(tx, publicUrl, { officerId: officer.id, by, now })) };
  });
}
