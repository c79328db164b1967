import { describe, expect, it, onTestFinished } from 'vitest';
import { startTalk } from '../../test/support/talk.ts';

async function startsTalking(...texts: string[]) {
  const talk = await startTalk();
  onTestFinished(() => talk.close());
  const says = async (text: string) =>
    (await talk.hears(text)).map((message) => message.text).join('\n');
  for (const text of ['halo', ...texts]) await says(text);
  return says;
}

const PLACE = 'Usahanya di kecamatan mana?';
const WAGE = 'Kira-kira berapa gaji';
const OBLIGED = 'Wajib';
const FINE = '0,1%';
const COSTS = 'Iurannya 5% gaji';
const MISSED = 'pertanyaannya belum saya tangkap';

describe('a value with a question beside it', () => {
  it.each([
    ['4 orang, wajib ga?', OBLIGED],
    ['4 orang wajib ga', OBLIGED],
    ['4. wajib ga', OBLIGED],
    ['ada 4 org. kata bos karena di bawah 10 gak wajib, bener gak kak', OBLIGED],
    ['papat kudu daftar ora', OBLIGED],
    ['karyawan kulo songo, punopo wajib sedaya', OBLIGED],
    ['sekawan, punapa wajib ndaftar sedaya', OBLIGED],
    ['wajib ga mas, karyawanku 4', OBLIGED],
    ['4 orang. aku takon dendane koh', FINE],
    ['4 orang. berarti wajib gak sih? bos saya ngotot enggak', OBLIGED],
    ['2 orang, kalau di bawah 10 ga wajib kan?', OBLIGED],
    ['udu! bocah kapalku ora gajian, bagi hasil, masa wajib bpjs', 'petugas yang menentukan'],
  ])('is taken, and the question is told before the next: %s', async (text, told) => {
    const answer = await (await startsTalking())(text);
    expect(answer).toContain(told);
    expect(answer.indexOf(told)).toBeLessThan(answer.indexOf(PLACE));
    expect(answer).not.toContain(MISSED);
  });

  it.each([
    ['comal bayarnya berapa', COSTS],
    ['comal. dendane pira nek ora daftar', FINE],
    ['di kebondalem mas… jadi 4 org itu wajib gak sih? bos saya ngotot enggak', OBLIGED],
    ['nang comal. kudu apa ora? jare juragan ora', OBLIGED],
    ['teng comal, iuranipun pinten', COSTS],
  ])('so is a place: %s', async (text, told) => {
    const answer = await (await startsTalking('4'))(text);
    expect(answer).toContain(told);
    expect(answer.indexOf(told)).toBeLessThan(answer.indexOf(WAGE));
  });

  it.each([
    ['2jt, sing mbayar sapa', '4% dari usaha'],
    ['2jt. jawab dulu dong dendanya berapa', FINE],
    ['2jt dipotong saking bayaran punapa mboten', 'hanya 1%'],
    ['2,2 juta. tigo tiyang mbeto jahitan teng griyo, kalebet?', 'di rumahnya sendiri'],
    ['2jt. pertanyaan saya tadi belum dijawab', MISSED],
  ])('so is a wage: %s', async (text, told) => {
    const answer = await (await startsTalking('4', 'comal'))(text);
    expect(answer).toContain('wajib mendaftarkan 4 karyawannya');
    expect(answer).toContain(told);
  });

  it.each(['admin freelance dibayar per orderan, diitung jg?', 'borongan sedoyo, punopo wajib'])(
    'is no wage that is only how he is paid, where it is asked whether he counts: %s',
    async (text) => {
      const answer = await (await startsTalking('4', 'comal'))(text);
      expect(answer).toContain('tetap didaftarkan');
      expect(answer).not.toContain('Untuk borongan, tulis');
      expect(answer).toContain(WAGE);
    },
  );

  it('is shown back where it would be alone', async () => {
    const says = await startsTalking('4', 'comal');
    const answer = await says('kira2 2 jutaan lebih dikit, nek telat dendane pira');
    expect(answer).toContain('denda');
    expect(answer).toContain('Maksudnya Rp2.000.000 sebulan?');
  });

  it('is a name as well, where the question is clear', async () => {
    const says = await startsTalking('4', 'comal', '2jt', 'ya', 'setuju');
    const answer = await says('warung bu sri, yang bayar siapa?');
    expect(answer).toContain('4% dari usaha');
    expect(answer).toContain('NIK');
  });

  it('is not lost with a question that is not clear, which is said', async () => {
    const answer = await (await startsTalking())('4 orang, zxcv qwop asdf ga?');
    expect(answer).toContain(MISSED);
    expect(answer).toContain(PLACE);
  });

  it('may have a change of it thought of beside it', async () => {
    const answer = await (await startsTalking())('4 orang. kalau nambah 1 orang bayar berapa?');
    expect(answer).toContain('untuk 5 karyawan');
    expect(answer).toContain(PLACE);
  });

  it.each(['4 apa 5 ya', 'kalau 3 orang bayar berapa?'])(
    'is none in a doubt and in a condition: %s',
    async (text) => {
      expect(await (await startsTalking())(text)).not.toContain(PLACE);
    },
  );
});

describe('a yes to a value that is shown back', () => {
  const shown = () => startsTalking('kayaknya 4 orang');

  it.each([
    ['iya 4, wajib ga?'],
    ['iya 4 wajib ga'],
    ['nggih leres. punopo wajib sedaya'],
    ['iyo papat. kudu daftar kabeh opo piye'],
  ])('counts beside a question, which is told: %s', async (text) => {
    const answer = await (await shown())(text);
    expect(answer).toContain(OBLIGED);
    expect(answer).toContain(PLACE);
  });

  it('counts where it says of whom, and asks of the others', async () => {
    const says = await startsTalking('4', 'comal', 'kira2 2 jutaan lebih dikit');
    const text = 'iya sing mekanik. sing harian ora mesthi mangkate, ora usah dilebokna oleh ora';
    const answer = await says(text);
    expect(answer).toContain('tetap didaftarkan');
    expect(answer).toContain('wajib mendaftarkan 4 karyawannya');
  });

  it.each(['iya kah?', 'iya, bener ga ya?', 'iya, zxcv qwop asdf?', 'ya wajib ga'])(
    'is none in a doubt, beside what is not clear, or as a mere beginning: %s',
    async (text) => {
      expect(await (await shown())(text)).not.toContain(PLACE);
    },
  );

  it('another value with a question replaces it', async () => {
    const answer = await (await shown())('5 mas, bayarnya berapa sebulan?');
    expect(answer).toContain(COSTS);
    expect(answer).toContain(PLACE);
  });
});
