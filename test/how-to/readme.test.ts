import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../src/platform/root.ts';
import { startTalk } from '../support/talk.ts';

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

it('is a real talk that the README shows', async () => {
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  const shown = /^```text\n(> [\s\S]*?)^```$/m.exec(readme)?.[1] ?? '';
  const turns = shown.split(/^> /m).slice(1);
  expect(turns.length).toBeGreaterThan(3);
  const talk = await startTalk();
  try {
    for (const turn of turns) {
      const [said = '', ...answer] = turn.split('\n');
      const heard = await talk.hears(said);
      expect(words(answer.join(' '))).toEqual(words(heard.map(({ text }) => text).join(' ')));
    }
  } finally {
    await talk.close();
  }
});
