import { expect, it, onTestFinished } from 'vitest';
import { startTalk } from '../../test/support/talk.ts';

async function upToConsent() {
  const talk = await startTalk();
  onTestFinished(() => talk.close());
  for (const text of ['halo', '1', 'comal']) await talk.hears(text);
  const old = (await talk.hears('1,5jt')).findLast(({ menu }) => menu !== undefined)?.menu ?? '';
  await talk.hears('ya');
  const quoting = async (text: string, menu: string) =>
    (await talk.hears({ kind: 'text', text, menu })).map((message) => message.text).join('\n');
  return { talk, old, quoting };
}

it.each(['1', 'ya', 'tidak', ' 2. '])(
  '"%s" that quotes a question that is over is not taken for the open one',
  async (text) => {
    const { quoting, old } = await upToConsent();
    expect(await quoting(text, old)).toMatch(/pertanyaan yang sudah lewat[\s\S]*Setuju\?/);
  },
);

it('"ya" that quotes the open question is its answer', async () => {
  const { talk, quoting } = await upToConsent();
  const [asked] = await talk.hears('hmm');
  expect(await quoting('ya', asked?.menu ?? '')).toContain('nama usahanya');
});

it('a question that quotes an old message is answered as ever', async () => {
  const { quoting, old } = await upToConsent();
  expect(await quoting('iurannya berapa', old)).not.toContain('sudah lewat');
});
