import { expect, it, onTestFinished } from 'vitest';
import { startTalk } from '../../test/support/talk.ts';

async function startsTalking() {
  const talk = await startTalk();
  onTestFinished(() => talk.close());
  return async (text: string) => (await talk.hears(text)).map((message) => message.text).join('\n');
}

it('keeps a village that was told before it is asked', async () => {
  const says = await startsTalking();
  for (const text of ['halo', '1', 'comal']) await says(text);
  expect(await says('kelurahan Purwoharjo')).toContain('saya catat: Purwoharjo');
});
