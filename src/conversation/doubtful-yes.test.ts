import { expect, it, onTestFinished } from 'vitest';
import { startTalk } from '../../test/support/talk.ts';

async function startsTalking() {
  const talk = await startTalk();
  onTestFinished(() => talk.close());
  const says = async (text: string) =>
    (await talk.hears(text)).map((message) => message.text).join('\n');
  await says('halo');
  return says;
}

it('shows a doubtful yes back once, and then takes a plain one', async () => {
  const says = await startsTalking();
  for (const text of ['3', 'comal', '2jt']) await says(text);
  expect(await says('yo wis')).toContain('Jadi jawabannya ya');
  const again = await says('yo wis');
  expect(again).not.toContain('Jadi jawabannya');
  expect(again).toContain('Balas ya kalau betul');
  expect(await says('ya')).toContain('Setuju?');
});

it('does not show a doubtful yes back where data would be erased', async () => {
  const says = await startsTalking();
  await says('hapus data saya');
  const again = await says('yo wis');
  expect(again).not.toContain('Jadi jawabannya');
  expect(again).not.toContain('sudah dihapus');
});
