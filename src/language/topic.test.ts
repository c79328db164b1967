import { describe, expect, it } from 'vitest';
import { readTopic } from './topic.ts';

const TABLE = [
  ['robot', 'mas ini robot apa orang?'],
  ['robot', 'ini bot ya?'],
  ['robot', 'lagi ngomong sama siapa'],
  ['robot', 'ini siapa? dapet nomer saya dari mana'],
  ['pbi', 'kalo anak buah saya udah punya KIS gratis gimana? ilang ga'],
  ['pbi', 'KIS gratis dari pemerintah ilang ga kalo didaftarin'],
  ['pbi', 'sudah punya bpjs gratis dari desa'],
  ['pbi', 'PBI nya mati ga'],
  ['who_pays', 'iku sing mbayar aku kabeh po?'],
  ['who_pays', 'yang bayar siapa? saya semua?'],
  ['who_pays', 'lha terus potongannya dari saya apa dari dia'],
  ['pay_now', 'Apakah ada yang perlu saya bayar sekarang?'],
  ['pay_now', 'bayarnya kemana'],
  ['safety', 'siapa aja yg liat datanya? bocor siapa tanggung jawab'],
  ['safety', 'ini penipuan bukan?'],
  ['paid_family', '1 nya abang gw sndiri tp gw gaji jg'],
  ['paid_family', 'adik saya juga digaji, dihitung ga?'],
  [null, 'adik saya bantu aja'],
  ['profit_share', 'lha sing bagi hasil piye, wajib ora?'],
  ['robot', 'sing ngongkon kowe sopo'],
  ['robot', 'kowe iki sopo'],
  ['safety', 'paling arep nyolong data'],
  ['safety', 'data bocahku arep nggo apa'],
  ['pay_now', 'halah paling ujunge njaluk duit'],
  ['pay_now', 'bengkelku cilik kok dipalaki'],
  ['sanctions', 'nek aku ora melu emang kenopo? dipenjara?'],
  ['sanctions', 'kalau tidak gimana'],
  ['sanctions', 'usaha saya bisa ditutup?'],
  [null, 'kalau tidak ada NIK gimana'],
  [null, 'nek karyawane ora gelem piye?'],
  ['cheaper', 'apa bisa lebih murah kalau gajinya di bawah itu?'],
  ['cost', 'berapa iurannya?'],
  ['sanctions', 'kalau ga daftar kena denda?'],
  ['covered', 'istri saya ikut ditanggung?'],
  ['documents', 'berkasnya apa aja?'],
  ['basis', 'DASAR'],
  ['basis', 'dasarnya apa mas'],
  ['basis', 'aturan mana?'],
  ['basis', 'pasal berapa'],
  ['basis', 'uu nomor berapa itu'],
  ['details', 'RINCIAN'],
  ['details', 'minta rinciannya dong'],
  ['details', 'hitungane piye'],
  ['details', 'kok bisa segitu? gajinya kan cuma 2,1'],
  ['deadline', 'kapan wajib daftar'],
  ['labour', 'bpjs tk sama kesehatan itu beda apa sama sih'],
  ['labour', 'bpjs yg buat kecelakaan kerja sama yg buat berobat itu beda?'],
  ['labour', 'dia dulu punya bpjs tk waktu di pabrik'],
  ['labour', 'sudah ikut jamsostek, masih perlu kesehatan ga?'],
  [null, 'Darmi 3327094107720003 punya KIS gratis dari desa'],
  [null, 'Slamet'],
  [null, 'siapa yang wajib daftar?'],
  [null, 'bpjs ketenagakerjaan bayar berapa?'],
  [null, 'mesin jahit'],
] as const;

describe('a question in passing', () => {
  it.each(TABLE)('is about %s: "%s"', (topic, text) => {
    expect(readTopic(text)).toBe(topic);
  });

  it('whether it is free is not about free membership', () => {
    expect(readTopic('BPJS ini gratis?')).not.toBe('pbi');
  });
});
