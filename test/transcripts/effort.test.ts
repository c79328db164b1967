import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Effort, effortOf } from './effort.ts';

const FOLDER = join(import.meta.dirname, 'approved');
/** The ten owners of docs/benchmarks.md who register; those of 110 to 119 only ask. */
const TITLES = readdirSync(FOLDER)
  .filter((file) => /^10\d-.*\.txt$/.test(file) && !file.endsWith('.tombol.txt'))
  .map((file) => file.slice(0, -'.txt'.length));

const rows: { title: string; effort: Effort }[] = [];

describe('what ten owners have to type', () => {
  for (const title of TITLES)
    it(`${title}: little before the verdict, and little for each worker`, async () => {
      const effort = await effortOf(readFileSync(join(FOLDER, `${title}.txt`), 'utf8'));
      rows.push({ title, effort });
      expect(effort.toVerdict).not.toBeNull();
      if (effort.perWorker !== null) expect(effort.perWorker).toBeLessThan(80);
    });

  it('the verdict comes within four messages, for most', () => {
    const within = rows.filter(({ effort }) => (effort.toVerdict?.messages ?? 99) <= 4);
    expect(within.length).toBeGreaterThanOrEqual(Math.ceil(rows.length * 0.7));
  });

  afterAll(() => {
    if (process.env.SIAP_EFFORT !== '1') return;
    process.stdout.write(`${table()}\n`);
  });
});

function table(): string {
  const lines = rows.map(({ title, effort }) => {
    const { toVerdict, workers, perWorker, allPerWorker, slowest } = effort;
    const steps = slowest.map((one) => `${one.asked.slice(0, 40)} (${one.characters})`).join('; ');
    return `| ${title} | ${toVerdict?.messages ?? '–'} / ${toVerdict?.characters ?? '–'} | ${workers} | ${perWorker ?? '–'} | ${allPerWorker ?? '–'} | ${steps} |`;
  });
  return [
    '| owner | verdict: messages / characters | workers | characters a worker | all a worker | slowest |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}
