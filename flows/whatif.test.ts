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

/** At the check, where the number of workers was just told and the place is asked for. */
async function atTheCheck(count: string) {
  const talk = await startTalk();
  onTestFinished(() => talk.close());
  const says = async (text: string) =>
    (await talk.hears(text)).map((message) => message.text).join('\n');
  for (const text of ['halo', count]) await says(text);
  return says;
}

describe('what she supposes', () => {
  it('carries over to the next change that she thinks of', async () => {
    const says = await atTheCheck('4');
    expect(await says('gaji 2,6 brp bayarnya')).toContain('4 karyawan perkiraannya Rp520.000');
    const more = await says('kalau nambah 1 orang gaji 1,8?');
    expect(more).toContain('5 karyawan perkiraannya Rp641.663');
    expect(more).toContain('Naik Rp121.663; tanpa perubahan itu Rp520.000.');
  });

  it('of those who are there counts in the same breath', async () => {
    const says = await atTheCheck('6');
    const told = await says('yg 6 gajinya 3jt, tambah 1 orang lagi 4jt jadi total berapa');
    expect(told).toContain('7 karyawan perkiraannya Rp1.100.000');
    expect(told).toContain('tanpa perubahan itu Rp900.000');
  });

  it('is not recorded: her wage is asked for as before', async () => {
    const says = await atTheCheck('4');
    await says('gaji 2,6 brp bayarnya');
    expect(await says('comal')).toContain('Kira-kira berapa gaji tiap karyawan?');
  });

  it('gives way to what she tells', async () => {
    const says = await atTheCheck('4');
    await says('gaji 2,6 brp bayarnya');
    for (const text of ['comal', '3jt']) await says(text);
    const more = await says('kalau nambah 1 orang gaji 3jt?');
    expect(more).toContain('5 karyawan perkiraannya Rp750.000');
    expect(more).toContain('Naik Rp150.000 dari sekarang, Rp600.000.');
  });
});

describe('a sum that nobody told her', () => {
  it('is not what another one is compared with', async () => {
    const says = await atTheCheck('4');
    const told = await says('kalau nambah 1 orang gaji 3jt?');
    expect(told).toContain('5 karyawan');
    expect(told).not.toMatch(/Naik|Turun|Sama saja/);
  });
});

describe('what stands before a change that is thought of', () => {
  it('answers the open question: the place is not asked for again', async () => {
    const says = await atTheCheck('6');
    const told = await says('taman. kalau nambah 1 orang gaji 1,8?');
    expect(told).toContain('untuk 7 karyawan');
    expect(told).toContain('Kira-kira berapa gaji tiap karyawan?');
  });

  it('is the number of whom the sum is told', async () => {
    const talk = await startTalk();
    onTestFinished(() => talk.close());
    await talk.hears('halo');
    const told = await talk.hears('6. serius ini, gaji 2jt an semua sebulan aku keluar brp');
    expect(told[0]?.text).toContain('untuk 6 karyawan');
  });
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
