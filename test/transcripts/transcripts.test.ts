import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { play } from './transcript.ts';

const FOLDER = join(import.meta.dirname, 'approved');
const BUTTONS = '.tombol.txt';
const APPROVE = process.env.SIAP_APPROVE === '1';

const titles = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt') && !file.endsWith(BUTTONS))
  .map((file) => file.slice(0, -'.txt'.length));

describe('the talks that were read and approved', () => {
  it('are at least fifteen', () => {
    expect(titles.length).toBeGreaterThanOrEqual(15);
  });

  for (const title of titles)
    for (const [screen, ending] of [
      ['as text', '.txt'],
      ['with buttons', BUTTONS],
    ] as const)
      it(`${title} goes as approved ${screen}`, async () => {
        const source = readFileSync(join(FOLDER, `${title}.txt`), 'utf8');
        const approved = join(FOLDER, `${title}${ending}`);
        const now = await play(source, ending === BUTTONS);
        for (const line of now.split('\n').filter((one) => one.startsWith('<')))
          expect(line.length, line).toBeLessThanOrEqual(302);
        if (APPROVE) writeFileSync(approved, now);
        else expect(now).toBe(existsSync(approved) ? readFileSync(approved, 'utf8') : '');
      });
});
