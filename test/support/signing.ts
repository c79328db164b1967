import type { Database } from '../../db/open.ts';
import type { App } from '../../src/app.ts';

/** BPJS signs these sentences as they stand now. */
export async function signTexts(
  { content, clock }: Pick<App, 'content' | 'clock'>,
  database: Database,
  keys: readonly string[],
): Promise<void> {
  const at = clock.now();
  const letterDate = new Date(at).toISOString().slice(0, 10);
  const letter = { officerId: 'o1', letter: '1/2026', letterDate, at };
  const items = content.items.filter(({ id }) => keys.some((key) => id === `text:${key}`));
  if (items.length !== keys.length) throw new Error(`no such sentence among ${keys.join(', ')}`);
  for (const { id: item, hash } of items)
    await database.write((tx) => tx.addSignature({ item, hash, ...letter }));
  await content.refresh();
}
