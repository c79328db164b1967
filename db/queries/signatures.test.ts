import { expect, it, onTestFinished } from 'vitest';
import { readConfig } from '../../src/platform/config.ts';
import { scratchFolder } from '../../test/support/scratch.ts';
import { openDatabase } from '../open.ts';

const AT = Date.parse('2026-11-23T01:00:00Z');
const line = { officerId: 'o1', letter: '1/2026', letterDate: '2026-11-20', at: AT };

it('the line that was written last is the last one, also where clocks stand still or went back', async () => {
  const config = readConfig({ SIAP_DATA_DIR: scratchFolder() });
  const written: string[] = [];
  for (const [round, now] of [AT, AT, AT - 60_000, AT - 120_000].entries()) {
    const database = openDatabase(config, () => ({ now: () => now }));
    onTestFinished(() => database.close());
    for (const number of [1, 2]) {
      const hash = `${round}/${number}`;
      written.push(hash);
      await database.write((tx) => tx.addSignature({ ...line, item: 'rule:a@2020-01', hash }));
    }
    const all = await database.signatures.all();
    expect(all.map(({ hash }) => hash)).toEqual(written);
    expect(await database.signatures.newest()).toBe(all.at(-1)?.id);
  }
});
