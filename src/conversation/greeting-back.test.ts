import { describe, expect, it, onTestFinished } from 'vitest';
import { startTalk } from '../../test/support/talk.ts';

async function startsTalking(...said: readonly string[]) {
  const talk = await startTalk();
  onTestFinished(() => talk.close());
  const says = async (text: string) =>
    (await talk.hears(text)).map((message) => message.text).join('\n');
  for (const text of said) await says(text);
  return says;
}

const begins = (told: string) => told.split('\n')[0] ?? '';

describe('a greeting is returned', () => {
  it.each([
    ['assalamualaikum mas, iurannya berapa', 'Waalaikumsalam.'],
    ['Selamat pagi, saya mau tanya iuran', 'Selamat pagi.'],
    ['sugeng enjing pak, iurane pinten', 'Sugeng enjing.'],
  ])('"%s" as the first thing of a new talk', async (text, greeting) => {
    const told = await (await startsTalking())(text);
    expect(begins(told)).toBe(greeting);
    expect(told.split(greeting)).toHaveLength(2);
    expect(told).toContain('Halo Bapak/Ibu');
  });

  it('also beside an answer, or a question of hers, later on', async () => {
    const says = await startsTalking('halo');
    expect(begins(await says('selamat siang bu, karyawan saya 2 orang'))).toBe('Selamat siang.');
    expect(begins(await says('assalamualaikum, kalau telat bayar gimana?'))).toBe(
      'Waalaikumsalam.',
    );
  });

  it('the salam also where nothing else is said', async () => {
    const says = await startsTalking();
    expect(begins(await says('assalamualaikum'))).toBe('Waalaikumsalam.');
    const again = await says('assalamualaikum');
    expect(begins(again)).toBe('Waalaikumsalam.');
    expect(again).not.toContain('Halo');
  });

  it('and nothing is returned to who does not greet, or has been greeted', async () => {
    const says = await startsTalking('halo');
    expect(begins(await says('selamat pagi'))).toBe('Halo, Bapak/Ibu.');
    expect(begins(await says('waalaikumsalam, karyawan saya 2'))).not.toContain('alaikum');
  });
});

it('another program is not greeted', async () => {
  const says = await startsTalking('halo');
  const told = await says(
    'Selamat siang, terima kasih telah menghubungi Toko Maju. Kami akan segera membalas.',
  );
  expect(told).not.toContain('Selamat siang');
});

it('a part of the day that answers the question of the hour is no greeting', async () => {
  const says = await startsTalking('halo', 'minta ditelepon petugas');
  expect(await says('siang pak')).not.toContain('Selamat siang');
});
