import { describe, expect, it } from 'vitest';
import { readYesNo, type YesNoContext } from '../yesno.ts';

type Row = readonly [YesNoContext | undefined, 'yes' | 'no' | 'unclear', string];

/** Question, expected answer, and wordings separated by semicolons. */
const TABLE: readonly Row[] = [
  [
    'has_workers',
    'yes',
    `ada; ada mas; ada 3; ada tiga; 3 orang; ada dong; punya; punya 2; ana; ana telu; wonten; gadhah;
   duwe; iya ada; ya ada; iya punya; satu; cuma satu; ada satu; telu; ada tapi harian;
   ada tapi cuma 1; ada tapi borongan; masih ada; 1; sudah ada; udah punya karyawan;
   ada karyawan 3; ada beberapa; punya pegawai; ya; nggih; nggih wonten; 👍; ada, 2 orang; banyak;
   ada banyak; 3; 5 wong; punya karyawan; ada pekerjanya; enten; udah ada 2; ada sedikit;
   ada 2 karyawan; ada karyawan 2; punya 1; punya satu; dua; dua orang; loro; kalih; kalih tiyang;
   ada mas 3 orang; iya punya 2 orang; ada satu orang; saya punya 3 pekerja; karyawan saya 3;
   karyawan 5; pegawai ada 4; ada lah; ada, tapi harian; ada tapi borongan semua;
   ada tapi cuma satu; ana wong telu; duwe karyawan loro; gadhah kalih; enten mas; punya beberapa;
   banyak mas; ya ada 1; cuma 2; mung siji; cuma satu orang; ada si Slamet;
   ada dua, Slamet sama Warni`,
  ],
  [
    'has_workers',
    'no',
    `ga ada; gak ada; tidak ada; sendiri; sendirian; dewekan; dewek; saya sendiri; kosong; nol; laka;
   ora ana; mboten wonten; mboten gadhah; kerja sendiri; saya kerja sendiri; ga punya;
   tidak punya karyawan; belum ada; belum punya; durung duwe; dereng gadhah; udah ga ada; belum; 0;
   tidak; ga ada mas sendiri aja; sendiri aja; ijenan; piyambakan; belum ada karyawan;
   ga ada karyawan; gada; gaada; blm punya pegawai; bli ana; ora duwe; saya kerjakan sendiri;
   belih nduwe; laka mas; enggak ada; nggak punya; dikerjakan sendiri; masih sendiri;
   ga ada pekerja sama sekali; ga ada siapa2; nggak; sudah tidak ada lagi; tak ada;
   ga punya karyawan; nggak punya pegawai; tidak ada karyawan; tidak ada pekerja;
   ora duwe karyawan; ora ana karyawan; laka karyawan; mboten gadhah karyawan; saya sendirian;
   kerja dewek; tak garap dewek; dewekan bae; dewekan tok; sendirian aja mas;
   semua saya kerjakan sendiri; cuma saya sendiri; hanya saya; cuma saya; mung aku; ijen;
   belum punya karyawan mas; belum ada pegawai; udah ga punya; sudah tidak punya karyawan; nihil;
   tanpa karyawan; ga pakai karyawan; tidak pakai karyawan; ga ada sama sekali; ora nduwe;
   bli duwe; bli nduwe; belih ana; ga ada kok; nggak ada, sendiri; nggak, saya sendiri;
   tidak, saya sendiri`,
  ],
  [
    'has_workers',
    'unclear',
    `kadang ada; kadang 2 kadang 5; keluarga sendiri; cuma istri; istri saya bantu; sama istri;
   ada tapi keluarga sendiri; maksudnya karyawan tetap?; karyawan itu yang gimana?; mungkin;
   insyaallah; ga banyak; gapapa; lanjut; anak sendiri; kadang-kadang; dulu ada; ga tau;
   tergantung pesanan; ada yang bantu kalau ramai; ada ga ya; ya kadang; kalau rame ada;
   kalau lagi banyak pesanan; ada tapi ga dibayar; ada tapi istri sendiri; dibantu istri;
   dibantu anak; sama suami; suami istri; keluarga aja; cuma keluarga; kadang dibantu tetangga;
   tergantung; musiman; gimana ya; belum tau`,
  ],
  [
    'more_workers',
    'yes',
    `ada; ada lagi; masih ada; masih; masih ada 2; ana maneh; esih ana; tambah lagi; satu lagi;
   1 lagi; iya ada; nambah; ya; iya; iya masih; tasih wonten; belum semua; masih banyak; lagi;
   nambah satu; ada satu lagi; dua lagi; masih ada lagi mas; iya ada lagi; tambah; belum selesai;
   wonten malih; masih ada satu; masih 2 lagi; masih ada dua orang; esih; esih ana loro; tambah 1;
   nambah 2; satu orang lagi; siji maneh; setunggal malih; iya satu lagi; ya masih ada; ada satu;
   ada 2; ya ada lagi; ana siji maning; masih kurang 1; belum, masih ada; belum masih ada lagi;
   tambahin satu; ada lg; msh ada; oh masih ada`,
  ],
  [
    'more_workers',
    'no',
    `udah itu aja; cukup; wis kuwe thok; wis; udah; sudah; itu aja; itu saja; cuma itu; segitu aja;
   ga ada; ga ada lagi; tidak ada lagi; sudah semua; wis kabeh; rampung; selesai; beres; sampun;
   sampun cekap; laka maneh; tidak; dah; cukup mas; cukup itu; sudah cukup; wis cukup; wes;
   udah semua; udah lengkap; habis; cukup segitu; nggak ada; ora ana maneh; mboten wonten malih;
   cuma satu itu; udah ga ada; ya itu aja; iya udah itu aja; iya cukup; ya udah itu aja;
   udah cukup lanjut; sudah mas itu aja; wis laka; laka; kuwe thok; niku mawon; sampun niku mawon;
   2; 0; itu dulu; segini dulu; segitu dulu; nggak ada lagi mas; bli ana maning; udah ya mas;
   sudah tidak ada lagi; cukup dulu; enggak, cukup; udah gak ada lagi; ga nambah; sudah sudah; ora;
   wis entek; sementara itu dulu; sudah itu saja; udah cuma itu; udah segitu aja; cukup itu aja;
   sudah cukup mas; udah ga ada lagi; ga ada lagi mas; enggak ada lagi; nggak, itu aja;
   tidak, cukup; tidak ada; ora ana; wis ora ana; wis laka maning; wis kabeh mas; uwis;
   sampun sedaya; mboten wonten; sudah selesai; udah selesai semua; udah beres; kelar; selesai mas;
   cuma 2 itu; cuma dua; cuma segitu; hanya itu; hanya itu saja; itu doang; itu tok; kuwe tok;
   kuwi wae; niku mawon pak; iya itu aja; iya cuma itu; iya sudah; ya sudah cukup; sudah semuanya;
   udah semuanya mas; sudah lengkap semua; lengkap; habis mas; udah habis; sudah tidak ada;
   ya cukup; nggih sampun; cukup sampai disini; sampai sini aja; oke cukup; sip cukup;
   udah, lanjut; cukup, lanjut aja; ga ada, lanjut aja; itu aja dulu`,
  ],
  [
    'more_workers',
    'unclear',
    `insyaallah; mungkin nanti; kayaknya udah; lupa; belum; nanti saya cek; berapa ya;
   iya belum; yang mana`,
  ],
  [
    'has_family',
    'yes',
    `ada; punya; punya istri; sudah nikah; udah menikah; istri sama anak 2; anak 2; istri 1 anak 2;
   kawin; udah; sudah berkeluarga; wis rabi; ya; iya; sampun; sudah nikah tapi belum punya anak;
   istri aja; punya anak istri; ada istri; sudah punya istri; suami; ada anak 3; sampun nikah;
   duwe bojo; iya punya; nggih gadhah; udah nikah; istri dan 1 anak; bojo; wis duwe anak;
   ada istri dan anak; istri sama anak; punya suami; suami sama anak satu; anak tiga;
   udah punya anak; sudah punya keluarga; sudah menikah punya anak 2; sudah kawin; wis nikah;
   wis kawin; wis rabi duwe anak loro; punya anak 1; ada, istri dan 2 anak; nggih sampun;
   istri ada; garwa; sampun gadhah putra; sudah berumah tangga; iya sudah nikah`,
  ],
  [
    'has_family',
    'no',
    `ga ada; belum nikah; bujang; lajang; jomblo; single; durung rabi; belum berkeluarga; belum;
   tidak; masih bujang; masih bujangan; belum menikah; dereng nikah; masih sendiri; ga punya;
   durung duwe bojo; blm nikah mas; masih lajang; 0; belum punya; belum kawin; ora duwe; laka;
   mboten gadhah; masih single; belum punya istri; jejaka; belum nikah mas; masih bujangan mas;
   durung kawin; durung nikah; masih single mas; masih gadis; belum berumah tangga;
   belum berkeluarga mas; sendirian; ga ada keluarga; tidak punya istri; belum punya suami;
   dereng krama; masih sendirian; bujangan; lajang mas; tidak ada tanggungan; ga ada tanggungan;
   belum punya pasangan; belum ada`,
  ],
  [
    'has_family',
    'unclear',
    `janda; duda; cerai; udah cerai; kayaknya udah; ga tau; belum punya anak; lupa saya; mungkin;
   berapa; tanya dulu orangnya; kurang tau`,
  ],
  [
    'already_registered',
    'yes',
    `udah; sudah; sdh; sudah daftar; sudah terdaftar; udah lama; sampun; wis; ya; iya; iya sudah;
   ya sudah; sudah pernah; pernah; udah sih tapi nunggak; sudah tapi nunggak; udah daftar mas;
   wis daftar; nggih sampun; sudah dari dulu; wis tapi nunggak; udah nunggak; sudah, dari dulu;
   udah terdaftar; sudah ada; sudah kok; alhamdulillah sudah; udah tapi lama ga bayar; sudah mas;
   udah mas dari 2020; sudah tahun lalu; sudah didaftarkan; udah didaftarin; pernah daftar;
   dulu pernah daftar; sampun daftar; sampun terdaftar; wis kedaftar; sudah tapi telat bayar;
   udah tapi macet; sudah tapi menunggak 3 bulan; sudah, nunggak; udah punya; sudah jadi peserta;
   sudah ikut; udah ikut; iya udah daftar; yes sudah`,
  ],
  [
    'already_registered',
    'no',
    `belum; blm; belum pernah; durung; dereng; belum mas; belum terdaftar; belum daftar;
   belum sama sekali; ga pernah; tidak; durung tau; belum ada; belum sih; ya belum; iya belum;
   belum, belum pernah; belum pernah daftar; nggak; dereng nate; bli; ora; durung daftar;
   belum ikut; belum didaftarkan; belum tapi mau; belum punya; tidak terdaftar; blm prnh;
   sama sekali belum; belum kok; durung pernah; belum pernah sama sekali; belum ikut bpjs;
   belum daftar bpjs; usaha saya belum daftar; usahanya belum; belum ada bpjs; ga pernah daftar;
   tidak pernah; belum terdaftar mas; durung kedaftar; dereng terdaftar; belum gabung;
   belum jadi peserta; ora tau; ora tau daftar; durung tau daftar; belum kepikiran; belum sempat;
   belum, baru mau; belum tapi rencana mau; enggak pernah; ga daftar`,
  ],
  [
    'already_registered',
    'unclear',
    `ada tapi mandiri; KIS yang gratis; kis; mandiri; udah tapi mandiri; udah BPJS TK; jamsostek;
   bpjs yang dari desa; punya KIS; ikut suami; karyawannya udah punya; kayaknya udah;
   kayaknya belum; lupa; ga tau; insyaallah; iya tapi belum; udah punya kis gratis;
   sudah yang ketenagakerjaan; udah jamkesmas; pribadi udah; bpjs mandiri; punya yang mandiri;
   belum semua; udah belum ya; sudah sebagian; udah kan?; askes; cek aja; bpjs apa?;
   sudah tapi ga aktif; saya sendiri udah; yang PBI; KIS dari pemerintah; dari desa;
   BPJS ketenagakerjaan sudah; belum tau; bpjs apa ya; saya pakai KIS; kartu KIS ada; ada KIS;
   ada kartu; yang gratis udah; udah tapi yang gratis; udah tapi pribadi; udah punya bpjs mandiri;
   bpjs saya mandiri; karyawan udah punya sendiri; karyawan punya KIS; sebagian sudah; sebagian;
   ada yang sudah ada yang belum; jamkesda; BPJS TK sudah; sudah BPJS ketenagakerjaan;
   jamsostek udah; ikut istri; udah keluar; dulu udah sekarang enggak; kayaknya belum deh;
   kayaknya sudah; kurang tau mas; lupa udah apa belum; tanya istri dulu;
   saya punya bpjs dari desa`,
  ],
];

const CASES = TABLE.flatMap(([context, answer, list]) =>
  list.split(';').map((text) => ({ context, answer, text: text.trim() })),
);

describe('an answer in the light of the open question', () => {
  it.each(CASES)('to $context "$text" is $answer', ({ context, text, answer }) => {
    expect(readYesNo(text, context).answer).toBe(answer);
  });

  it('is shown back where a registered employer is in arrears', () => {
    expect(readYesNo('udah sih tapi nunggak', 'already_registered')).toEqual({
      answer: 'yes',
      confirm: true,
    });
  });

  it.each(['iya segituan', 'ya segini', 'nggih semonten', 'iya itu', 'betul itu saja'])(
    '"%s" begins with a yes, so that it refuses no offer',
    (text) => {
      expect(readYesNo(text, 'proceed').answer).not.toBe('no');
    },
  );

  it('ends a list all the same: "iya, itu saja"', () => {
    expect(readYesNo('iya itu saja', 'more_workers').answer).toBe('no');
  });

  it.each(['wis kirim', 'sudah saya kirim', 'sudah dikirim', 'wis tak kirim'])(
    '"%s" tells of sending and says nothing of what is shown',
    (text) => {
      expect(readYesNo(text, 'confirm_data')).toEqual({ answer: 'unclear' });
    },
  );

  it('may be right and to be sent at once', () => {
    expect(readYesNo('sudah benar, kirim saja', 'confirm_data').answer).toBe('yes');
  });

  it('is shown back where "2" may be a choice or two workers', () => {
    expect(readYesNo('2', 'has_workers')).toEqual({ answer: 'no', confirm: true });
  });
});
