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

it.each([
  ['lho sing loro neng nggonku digaji antara 60 sampai 80 ewu sedina', /Rp0/],
  ['mbatike dibayar saben lembar 35 ewu', /Untuk borongan, tulis/],
])('keeps no wage that would have to be asked again: "%s"', async (told, refusal) => {
  const says = await startsTalking();
  for (const text of ['halo', 'makloon']) await says(text);
  const then = [await says(told), await says('2'), await says('comal')].join('\n');
  expect(then).toContain('berapa gaji');
  expect(then).not.toMatch(refusal);
});
