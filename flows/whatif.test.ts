import { describe, expect, it, onTestFinished } from 'vitest';
import { startTalk } from '../test/support/talk.ts';

async function atTheMenu() {
  const talk = await startTalk();
  onTestFinished(() => talk.close());
  const says = async (text: string) =>
    (await talk.hears(text)).map((message) => message.text).join('\n');
  for (const text of ['halo', '2', 'taman', '2,6jt', 'tidak']) await says(text);
  return says;
}

const MENU = 'Mau yang mana, Bapak/Ibu?';

describe('what it costs', () => {
  it.each(['berapa iurannya?', 'iurannya berapa ya'])(
    '"%s" at the menu is answered in passing',
    async (text) => {
      const answer = await (await atTheMenu())(text);
      expect(answer).toContain('Rp260.000 sebulan');
      expect(answer).toContain('tulis MENU');
    },
  );
});

describe('what it would cost', () => {
  it.each(['cukup', 'sudah mas', 'tidak', 'selesai', 'ga usah', '1', 'batal'])(
    'is left with "%s"',
    async (text) => {
      const says = await atTheMenu();
      expect(await says('hitung')).toContain('Mau coba hitung apa?');
      expect(await says(text)).toContain(MENU);
    },
  );

  it('is told for a change that was thought of aloud', async () => {
    const says = await atTheMenu();
    await says('hitung iuran');
    expect(await says('nambah 1 orang gaji 1,8jt')).toContain('untuk 3 karyawan');
  });
});
