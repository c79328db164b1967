import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { startTalk, type TestTalk } from '../../test/support/talk.ts';

const HOUR = 3_600_000;
let talk: TestTalk;
const says = async (text: string) =>
  (await talk.hears(text)).map((message) => message.text).join('\n');
/** All that is kept about her, as she is shown it. */
async function kept() {
  const told = await says('data saya');
  await says('cukup');
  return told;
}
const outcomes = async () =>
  (await talk.database.followup.outcomes(0)).map(({ kind, reason }) => [kind, reason]);

beforeEach(async () => {
  talk = await startTalk();
  onTestFinished(() => talk.close());
  for (const text of ['halo', '4']) await says(text);
});

describe('an owner who wants to be reminded', () => {
  it('is told the weekday, the date and the part of the day, and is asked nothing then', async () => {
    const told = await says('ingatkan besok sore');
    expect(told).toContain('Selasa, 24 November 2026, sekitar jam 15.00 (sore)');
    expect(told).toContain('MATIKAN PENGINGAT');
    expect(told).not.toContain('kecamatan');
    expect(await says('moga')).toContain('gaji');
    expect(await kept()).toContain('Minta diingatkan: 24 November 2026');
  });

  it('is asked when, and again for a day that no calendar has, has passed, or is far off', async () => {
    expect(await says('elingna nyong')).toContain('kapan');
    expect(await says('31 februari')).toContain('tidak ada');
    expect(await says('kemarin')).toContain('sudah lewat');
    expect(await says('300 hari lagi')).toContain('180 hari');
    expect(await says('3')).toContain('1 Desember 2026');
  });

  it('need not say when after all', async () => {
    await says('ingatkan saya');
    expect(await says('tidak usah')).toContain('tidak saya ingatkan');
    expect(await kept()).toContain('Pengingat: tidak');
  });

  it('is not woken at night, and hears that it was moved', async () => {
    expect(await says('ingetin besok jam 10 malam')).toContain('jam 19.30');
    expect(await says('ingetin besok subuh')).toContain('jam 08.00');
  });

  it('may say how, in passing and in the answer whether she may be reminded', async () => {
    expect(await says('ojo bengi-bengi')).toContain('tidak lewat jam 18.00');
    await says('pengingat');
    expect(await says('boleh, tapi jangan pagi-pagi')).toContain('antara jam 10.00 dan jam 18.00');
    const held = await kept();
    expect(held).toContain('Pengingat: boleh');
    expect(held).toContain('antara jam 10.00 dan jam 18.00');
  });

  it('may leave days out, besides the hours, and take it all back', async () => {
    expect(await says('jangan hari jumat')).toContain('tidak hari Jumat');
    expect(await says('ojo bengi-bengi')).toContain('tidak lewat jam 18.00, tidak hari Jumat');
    expect(await kept()).toContain('tidak hari Jumat');
    expect(await says('jangan senin, selasa, rabu dan kamis')).toContain('terlalu sedikit');
    expect(await says('pengingat boleh kapan saja')).toContain('hari dan jam apa saja');
    expect(await kept()).not.toContain('Jam pengingat');
  });

  it('goes on tomorrow, and is asked once whether she may be reminded', async () => {
    await says('moga');
    expect(await says('besok tak terusno')).toContain('Mau saya ingatkan besok?');
    talk.pass(HOUR);
    expect(await says('besok lagi ya')).not.toContain('Mau saya ingatkan');
  });

  it('leaves in the middle of a worker, and is asked for him again when she is back', async () => {
    for (const text of ['moga', '2jt', 'ya', 'ya', 'Warung Contoh']) await says(text);
    const told = await says('besok sore tak lanjut');
    expect(told).toContain('Mau saya ingatkan besok sore?');
    expect(told).not.toContain('Siapa namanya');
    expect(await says('ya')).toContain('sekitar jam 15.00');
    talk.pass(HOUR);
    expect(await says('3327081205909901')).toContain('Siapa namanya');
  });

  it('where nothing can be left for later, is asked whether she may be reminded then', async () => {
    for (const text of ['moga', '2jt']) await says(text);
    const told = await says('besok sore saya lanjut');
    expect(told).toContain('tetap tersimpan');
    expect(told).toContain('Mau saya ingatkan besok sore?');
    expect(await says('ya')).toContain('Selasa, 24 November 2026, sekitar jam 15.00');
    expect(await says('ya')).toContain('menyiapkan pendaftaran');
    expect(await kept()).toContain('Minta diingatkan: 24 November 2026');
  });

  it('may name another time than the one she leaves for', async () => {
    for (const text of ['moga', '2jt', 'besok sore saya lanjut']) await says(text);
    expect(await says('lusa aja jam 9')).toContain('Rabu, 25 November 2026, sekitar jam 09.00');
  });

  it('may refuse, and is not asked again', async () => {
    for (const text of ['moga', '2jt', 'besok lagi ya']) await says(text);
    expect(await says('ora usah')).toContain('tidak akan ada pengingat');
    expect(await says('besok lagi ya')).not.toContain('Mau saya ingatkan');
    expect(await kept()).toContain('Pengingat: tidak');
  });

  it('who asks somebody first is asked it too, and may answer at once instead', async () => {
    const told = await says('tak takon bojoku sik');
    expect(told).toContain('Boleh saya ingatkan kalau belum ada kabar?');
    expect(await says('moga')).toContain('gaji');
    expect(await says('tak tanya dulu ya')).not.toContain('Boleh saya ingatkan');
  });

  it('who comes back later answers what was asked before, be it by a number', async () => {
    await says('tak takon bojoku sik');
    talk.pass(HOUR);
    expect(await says('moga')).toContain('gaji');
  });

  it('may send a number at once, which is for the question beneath', async () => {
    for (const text of ['moga', 'tak takon bojoku sik']) await says(text);
    expect(await says('2000000')).toContain('iuran');
  });

  it('who says much beside a time does not name one', async () => {
    await says('tak takon bojoku sik');
    expect(await says('kemarin saya sudah tanya, saya ingin semua catatan saya dihapus')).toContain(
      'Yakin dihapus?',
    );
  });

  it('who agrees without a time is reminded of what is left, and nothing is asked then', async () => {
    await says('tak takon bojoku sik');
    const told = await says('nggih');
    expect(told).toContain('boleh diingatkan');
    expect(told).not.toContain('kecamatan');
    expect(await kept()).toContain('Pengingat: boleh');
  });
});

describe('an owner who stops the messages', () => {
  it('stays stopped when she chooses nothing, and her next words are heard as ever', async () => {
    expect(await says('stop dulu ya mas, makasih')).toContain('Yang dihentikan semua');
    expect(await says('moga')).toContain('gaji');
    expect(await kept()).toContain('Semua pesan: dihentikan');
    expect(await outcomes()).toEqual([['messages_stopped', null]]);
  });

  it('may stop all, the reminders alone, or for a while', async () => {
    await says('stop');
    expect(await says('1')).toContain('semua tetap berhenti');
    await says('stop');
    expect(await says('pengingat aja')).toContain('hanya pengingat');
    expect(await kept()).not.toContain('dihentikan');
    await says('stop');
    expect(await says('jeda dulu')).toContain('dijeda 30 hari');
    expect(await kept()).toContain('dijeda sampai 23 Desember 2026');
    expect(
      (await outcomes()).map(([, reason]) => reason).filter((reason) => reason !== null),
    ).toEqual(['all', 'reminders_only', 'pause']);
  });

  it('gets back with "mulai lagi" what she had, and no reminders that she never agreed to', async () => {
    await says('stop');
    await says('2');
    expect(await says('lanjut lagi kirim pengingat')).toContain('kita lanjut lagi');
    expect(await kept()).toContain('Pengingat: tidak');
    await says('nyalakan pengingat');
    await says('stop');
    await says('pengingat saja');
    await says('mulai lagi');
    const held = await kept();
    expect(held).toContain('Pengingat: boleh');
    expect(held).not.toContain('dijeda');
  });

  it('is written to again where she asks to be reminded', async () => {
    await says('berhenti');
    await says('ingatkan besok');
    expect(await kept()).not.toContain('dihentikan');
    expect(await outcomes()).toEqual([
      ['messages_stopped', null],
      ['messages_resumed', null],
    ]);
  });

  it.each(['makasih', 'halo', 'berapa iurannya?', '7', 'nyalakan pengingat'])(
    '"%s" is no choice and goes to the question beneath',
    async (text) => {
      await says('stop');
      expect(await says(text)).not.toContain('Yang dihentikan');
      expect(await says('moga')).toContain('gaji');
    },
  );
});
