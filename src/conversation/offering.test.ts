import { describe, expect, it, onTestFinished } from 'vitest';
import { startTalk } from '../../test/support/talk.ts';

const OFFER = 'Mau saya bantu siapkan berkas';
const MORE = 'Ada lagi yang mau ditanyakan?';
const HOUR_MS = 3_600_000;

async function offered(...said: readonly string[]) {
  const talk = await startTalk();
  onTestFinished(() => talk.close());
  const says = async (text: string) =>
    (await talk.hears(text)).map((message) => message.text).join('\n');
  const first = [];
  for (const text of said) first.push(await says(text));
  return { talk, says, first: first.at(-1) ?? '' };
}

const verdict = ['halo', '2', 'comal', '2jt'];

describe('the offer to prepare the file', () => {
  it('is made with the verdict, and not again under the answers to her own questions', async () => {
    const { says, first } = await offered(...verdict);
    expect(first).toContain(OFFER);
    for (const asks of ['kalau telat bayar gimana?', 'dendanya berapa?', 'anaknya ikut?']) {
      const told = await says(asks);
      expect(told).toContain('Dasar:');
      expect(told).not.toContain(OFFER);
    }
    expect(await says('syaratnya apa?')).toContain(OFFER);
    expect(await says('bayarnya di mana?')).not.toContain(OFFER);
  });

  it('still stands while it is not repeated', async () => {
    const { says } = await offered(...verdict, 'kalau telat bayar gimana?');
    expect(await says('ya')).toMatch(/setuju|izin/i);
  });

  it('is made again when something changed, when she was away, or was not understood', async () => {
    const { says, talk } = await offered(...verdict, 'kalau telat bayar gimana?');
    expect(await says('eh salah, gajinya 3jt')).toContain(OFFER);
    expect(await says('dendanya berapa?')).not.toContain(OFFER);
    talk.pass(9 * HOUR_MS);
    expect(await says('anaknya ikut?')).toContain(OFFER);
    expect(await says('grmbl wrgl brmpf')).toContain('Balas ya kalau mau mulai');
  });

  it('is told again before a yes to it is made sure of', async () => {
    const { says } = await offered(...verdict, 'kalau telat bayar gimana?');
    const told = await says('yo wis lah, timbang ribet mbesuk');
    expect(told).toContain('Jadi jawabannya ya');
    expect(told).toContain(OFFER);
  });

  it('does not follow thanks', async () => {
    const { says } = await offered(...verdict, 'kalau telat bayar gimana?');
    expect(await says('makasih ya')).not.toContain(OFFER);
  });
});

it('whether there is more to ask, and which word goes on, is said at the menu once', async () => {
  const { says, first } = await offered(...verdict, 'tidak', 'kalau telat bayar gimana?');
  expect(first).toContain(MORE);
  expect(await says('anaknya ikut?')).not.toContain(MORE);
});
