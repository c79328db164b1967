import { expect, it, onTestFinished } from 'vitest';
import { startTalk } from '../../test/support/talk.ts';

async function startsTalking() {
  const talk = await startTalk();
  onTestFinished(() => talk.close());
  return async (text: string) => (await talk.hears(text)).map((message) => message.text).join('\n');
}

it('leads who does not want to answer to the menu, and asks nothing more of who refuses there', async () => {
  const says = await startsTalking();
  await says('halo');
  expect(await says('emoh')).toContain('kita kembali ke menu');
  const last = await says('ora gelem, pokoke');
  expect(last).toContain('tidak apa-apa');
  expect(last).not.toContain('Mau yang mana');
});

it('leaves a question that may wait', async () => {
  const says = await startsTalking();
  for (const text of ['halo', '2', 'comal', '2jt', 'ya', 'ya', 'Bengkel Joyo']) await says(text);
  expect(await says('emoh')).toContain('Siapa namanya');
});

it('begins the check with the people who are told of at the menu after all', async () => {
  const says = await startsTalking();
  for (const text of ['halo', 'emoh']) await says(text);
  expect(await says('yo wis, bocahku loro, ptrkn, sedino 85rb')).toContain('Rp85.000 × 26 hari');
});
