import type { Visit } from '../visit.ts';

/** What the program itself writes under, and owners; the sentences are `office-case:by_<name>`. */
const OTHERS: ReadonlySet<string> = new Set(['bot', 'owner', 'operator', 'program']);

/** Who stands behind the ids under which things were done. */
export type Names = {
  /** An officer's name, or what the program writes under; an unknown one is "petugas lain". */
  of(id: string): string;
  /** An officer's name; null for anything else. */
  officer(id: string): string | null;
};

export async function namesOf({ parts, say }: Visit): Promise<Names> {
  const officers = await parts.accounts.officers();
  const names = new Map(officers.map(({ id, name }) => [id, name]));
  return {
    of: (id) => names.get(id) ?? say(`office-case:by_${OTHERS.has(id) ? id : 'other'}`),
    officer: (id) => names.get(id) ?? null,
  };
}
