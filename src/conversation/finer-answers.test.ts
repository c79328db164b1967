import { describe, expect, it, onTestFinished } from 'vitest';
import { startTalk } from '../../test/support/talk.ts';

/** What the bot says to the last of these. */
async function told(...texts: string[]): Promise<string> {
  const talk = await startTalk();
  onTestFinished(() => talk.close());
  let answer = '';
  for (const text of ['halo', ...texts])
    answer = (await talk.hears(text)).map((message) => message.text).join('\n');
  return answer;
}

const WORKERS = '4. Saya pemilik atau wakilnya';

describe('a finer question', () => {
  it.each([
    [
      'prison',
      'opo iso mlebu bui mas nek durung ndaftar?',
      'Tidak, setahu saya, kalau hanya belum',
    ],
    ['sealed', 'kiosku digembok satpol apa ora nek ora ndaftar?', 'ditutup atau disegel'],
    ['fine', 'rupiahe pira sih dendane?', 'dendanya kira-kira Rp122 sebulan'],
    ['accident', 'nek pegawe cilaka pas nyambut gawe sapa sing nanggung?', 'BPJS Ketenagakerjaan'],
    ['death', 'bocah kapalku biyen kecemplung terus mati, bpjs nanggung ora?', 'turut berduka'],
    ['only some', 'menawi kalih rumiyin sing didaftarkan saged mboten?', 'harus lengkap dan benar'],
    ['illness', 'nek wonge gerah dereng kadaftar, sinten ingkang mbayari?', 'Berobat dulu'],
    [
      'slack',
      'pas musim ombak ora miyang, iurane tetep dibayar apa ora?',
      'walau usaha sedang sepi',
    ],
    ['number', 'nomer kulo angsal saking pundi to?', 'menyapa di sini'],
  ])('about %s is answered by itself: "%s"', async (_, text, answer) => {
    const said = await told(text);
    expect(said).toContain(answer);
    expect(said).not.toContain('Ditegur tertulis');
  });

  it('tells the fine of her own contribution, once that is counted', async () => {
    const business = ['4', 'Randudongkal', '2jt'];
    expect(await told(...business, 'dendane dadi pirang rupiah sewulan?')).toContain(
      'iuran Rp486.652: kira-kira Rp487 sebulan',
    );
  });

  it('is answered beside her leave', async () => {
    const leave = 'matur nuwun bu, saya rembugan sama bapak dulu.';
    const said = await told(
      '3',
      `${leave} sekalian tanya, sertifikat halal ngurus di sini apa tidak`,
    );
    expect(said).toContain('halal');
    expect(said).toContain('silakan dulu');
    expect(await told('3', 'ok, saya tanya suami dulu')).not.toContain('Dasar');
  });

  it('is none in a yes to a value', async () => {
    expect(await told('4', 'Pemalang', '2,6jt', 'betul 2,6')).not.toContain('dibetulkan');
  });

  it('hands an insult over that asks for a person', async () => {
    expect(await told('3', 'tolol, mana petugasnya')).toContain('saya catat');
  });
});

describe('what asks nothing', () => {
  it.each(['pesan 0', 'pesan 0\npesan 1\npesan 2', 'juta', 'hmmm gimana ya'])(
    'is not taken for a wish or a question: "%s"',
    async (text) => {
      const said = await told(text);
      expect(said).not.toContain('pengingat');
      expect(said).not.toContain('Ada batasnya');
      expect(said).not.toContain('mengobrol');
    },
  );
});

describe('a worker', () => {
  it('is answered and told his rights, whatever he asks first', async () => {
    const said = await told('takut diberhentikan kalau menuntut bpjs ke bos');
    expect(said).toContain('Wajar kalau takut');
    expect(said).toContain('berhak didaftarkan');
    expect(said).toContain(WORKERS);
  });

  it.each([
    ['waduh takut diberhentikan saya kalau tanya', 'Wajar kalau takut'],
    ['juragan ngerti jenengku ora nek aku lapor?', 'Tidak perlu nama siapa pun'],
    ['boleh tidak saya mendaftar sendiri tanpa majikan?', 'boleh mendaftar sendiri'],
    ['teman saya juga tidak didaftarkan majikan, mengadunya ke mana?', 'BPJS Kesehatan 165'],
    ['bosku pancen ora gelem ndaftarna', 'tanpa nama'],
  ])('is answered among his choices: "%s"', async (text, answer) => {
    const said = await told('saya pekerja, juragan saya tidak mendaftarkan bpjs', text);
    expect(said).toContain(answer);
    expect(said).not.toContain('berhak didaftarkan');
    expect(said).toContain(WORKERS);
  });

  it.each([
    [
      'kis saya dulu gratis tapi katanya mati dari februari',
      'berhak didaftarkan',
      'karena ia bekerja',
    ],
    ['kalau nanti saya dipecat kartunya masih bisa dipakai?', 'Disnaker', 'Laporkan sebagai PHK'],
    ['kalau saya sakit sekarang siapa yang nanggung', 'Selama Bapak/Ibu', 'kalau ia'],
  ])('is spoken to as a worker, not as his employer: "%s"', async (text, answer, owners) => {
    const worker = 'saya pekerja, juragan saya tidak mendaftarkan bpjs';
    const said = await told(worker, 'tidak, mau tanya dulu. gaji 1,7 dipotong berapa', text);
    expect(said).toContain(answer);
    expect(said).not.toContain(owners);
  });

  it('is thanked kindly for his thanks', async () => {
    const said = await told('saya pekerja, juragan saya tidak mendaftarkan bpjs', 'makasih kak');
    expect(said).toContain('Sama-sama');
  });
});
