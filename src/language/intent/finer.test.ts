import { describe, expect, it } from 'vitest';
import { loadIntents } from '../../conversation/intents.ts';

const read = loadIntents();

/** Sentences that nobody trained on, with the finer answer that each is to meet. */
const ASKED = [
  ['prison', 'opo aku iso mlebu kunjara mung mergo pegawe durung duwe bpjs'],
  ['prison', 'apa benar juragan bisa diseret polisi kalau belum mendaftarkan'],
  ['sealed', 'toko kelontong saya bakal disegel apa tidak'],
  ['sealed', 'griya dhahar kula dipunsegel menapa mboten menawi dereng ndaftar'],
  ['fine', 'rupiahnya berapa denda buat enam pegawai'],
  ['fine', 'dendane sewulan pirang ewu'],
  ['back_pay', 'dari 2016 belum pernah ikut, iuran yang lalu lalu ditarik juga?'],
  ['back_pay', 'nek saiki ndaftar apa kudu nglunasi taun taun sing wis kliwat'],
  ['letter_cancelled', 'andai minggu ini saya daftar, teguran tertulisnya gugur apa lanjut'],
  ['letter_deadline', 'waktunya berapa hari sih dari surat teguran itu'],
  ['work_accident', 'tukang kayuku drijine kepotong pas nyambut gawe, biayane sapa'],
  ['work_accident', 'pegawai kesetrum sewaktu kerja, siapa yang nanggung rumah sakitnya'],
  [
    'sick_unregistered',
    'kalau pegawai opname sedangkan belum terdaftar, biayanya tanggungan siapa',
  ],
  ['work_death', 'ABK ku tau kecemplung mati nang laut, bpjs iki nanggung apa ora'],
  ['work_death', 'kuli saya meninggal ketiban tembok waktu kerja, bpjs ini menanggung tidak'],
  [
    'work_death',
    'rencang kula seda dhawah saking genteng nalika nyambut damel, sinten ingkang nanggung',
  ],
  ['leaves', 'karyawan meninggal di rumah, lapor ke mana'],
  ['fewer_workers', 'tujuh dulu yang didaftarkan, yang dua menyusul, boleh tidak'],
  ['fewer_workers', 'loro disit bae sing didaftarna nek esih sepi, oleh ora'],
  ['fewer_workers', 'tigang wulan namung gangsal rumiyin sing didaftarkan saged nopo mboten'],
  ['home_work', 'tigo tiyang mbeto jahitan teng griyo, kalebet?'],
  ['birth', 'bojone karyawan arep babaran, ditanggung ora'],
  ['newborn', 'bayi pegawai baru lahir, daftarinnya gimana'],
  ['slack', 'musim ombak gede ora miyang, iurane tetep kudu dibayar?'],
  ['slack', 'bulan depan konveksi libur nggak ada order, tetap bayar iuran?'],
  ['parents', 'bapak simboke pegawe melu ditanggung ora, nambahe pira'],
  ['family', 'garwa kaliyan anak-anakipun nderek sedaya?'],
  ['home_work', 'tukang bordir nggarap nang umahe dewek, wajib didaftarna?'],
  ['home_work', 'pembuat keset mengerjakannya di rumah mereka, haruskah didaftarkan'],
  ['worker_report', 'teman sekerja saya banyak yang tidak didaftarkan majikan, mengadunya ke mana'],
  ['worker_afraid', 'wedi nek matur juragan malah dipecat'],
  ['worker_afraid', 'takut saya kalau sampai diberhentikan gara gara tanya'],
  ['worker_unnamed', 'juragan bakal ngerti jenengku ora nek aku lapor'],
  ['worker_unnamed', 'nama majikan saya harus ditulis ga'],
  ['worker_self', 'boleh tidak saya mendaftar sendiri saja tanpa majikan'],
  ['no_nib', 'kula dereng kagungan NIB, kedah ngurus rumiyin?'],
  ['number', 'nomer hp kulo angsal saking pundi nggih'],
  ['documents', 'kertas nopo mawon sing kedah dipunsiapaken'],
  ['trade', 'rega gula mundhak terus, modal dadi cupet'],
  ['trade', 'supplier tepung di comal yang murah siapa'],
  ['person', 'bego, sambungin saya ke petugas aja'],
  ['sanctions', 'akibatnya apa kalau tidak mendaftarkan pegawai'],
  ['late', 'telat setor dua minggu kena denda berapa'],
  ['leaves', 'pegawaiku metu wingi, kudu lapor?'],
] as const;

describe('the finer meaning of a question', () => {
  it.each(ASKED)('is %s: "%s"', (topic, text) => {
    expect(read(text)[0]?.topic).toBe(topic);
  });
});
