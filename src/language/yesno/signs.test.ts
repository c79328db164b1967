import { describe, expect, it } from 'vitest';
import { readYesNo, type YesNoContext } from '../yesno.ts';

type Row = readonly [YesNoContext | undefined, 'yes' | 'no' | 'unclear', string];

/** Question, expected answer, and wordings separated by semicolons. */
const TABLE: readonly Row[] = [
  [
    'confirm_data',
    'yes',
    `ya; iya; betul; betul semua; bener kabeh; leres sedaya; leres sedoyo; sudah benar;
   udah bener mas; sdh betul; sesuai; sudah sesuai; cocok; pas; ok; oke; oke lanjut; lanjut; sip;
   aman; ga ada yang salah; tidak ada yang salah; ga salah; nggih leres; injih leres sedaya;
   sampun leres; wis bener; wis bener kabeh; bener; iya betul semua; data sudah benar;
   datanya udah bener; ya benar; 👍; 1; 👌; udah; sudah; sudah pas; udah oke;
   ga ada yang perlu diubah; tidak ada yang diubah; ora ana sing salah; benar semua mas;
   iya udah bener; semua benar; semuanya sudah betul; betul pak; yoi bener; betul sekali;
   iya itu sudah benar; mboten wonten ingkang klentu; ga ada yg salah, betul semua; fix;
   iya namanya benar; ya udah bener; iya sudah; iya, sudah benar semua; nggih sampun leres;
   sudah betul semua pak; sip udah bener; ok sudah; oke semua; semua oke; cocok semua; pas semua;
   wis pas; sudah ok; ya itu betul; bener itu; itu benar; ini sudah benar; iya ini benar;
   ga ada yang perlu diganti; ga perlu diubah; tidak usah diubah; ora ana sing kliru;
   laka sing salah; nggak ada yang salah kok; sampun sesuai; wis cocok; data benar;
   datanya benar semua; iya benar datanya; ya cocok; yes benar; valid; ga ada koreksi;
   sudah lengkap; iya segituan; segituan; segitu; segitu aja mas; ya sekitar segitu; kira-kira segitu;
   udah bener segitu; nggih semonten; semonten mawon; iyo semono; ya kurang lebih segitu`,
  ],
  [
    'confirm_data',
    'no',
    `salah; ada yang salah; keliru; kurang tepat; kurang pas; tidak; bukan; belum; belum benar;
   ga bener; tidak benar; tidak sesuai; ga sesuai; nggak cocok; mboten leres; dereng leres;
   durung bener; ora bener; kliru; salah mas; gajinya salah; tanggal lahirnya salah;
   nama saya salah; ada yg keliru; masih salah; masih ada yang salah; salah semua; salah satu;
   belum pas; ganti; mau ganti gaji; ubah; ubah nama; ralat; gajinya bukan 2 juta;
   gajinya bukan 2 juta tapi 2,5; betul tapi gajinya salah; betul tapi namanya kurang tepat;
   ana sing salah; wonten ingkang klentu; harusnya 2,5 juta; ❌; 2; 0; eh salah; bukan itu; beda;
   ga pas; kurang; NIKnya salah; wah salah pak; salah ketik mas; bener tapi tanggalnya salah;
   harusnya Slamet Riyadi; bukan Slamet tapi Selamet; kurang satu; ada yang kurang; ada yg kurang;
   ada kurangnya; belum sesuai; blm bener; masih keliru; masih ada yang keliru; namanya keliru;
   nama kurang huruf; tgl lahir salah mas; alamatnya salah; gaji salah harusnya 2,5jt;
   NIK salah satu angka; ada kesalahan; bukan 1990 tapi 1991; bukan Slamet; bukan, harusnya Warni;
   tolong diganti; tolong dibetulkan; minta diubah; gajinya ganti 2jt; perlu diperbaiki;
   belum, namanya salah; ora pas; ora cocok; dudu kuwe; mboten leres pak; enggak, salah;
   tidak, gajinya salah; hampir benar tapi tanggal salah; benar kecuali tanggal lahir;
   betul tapi gajinya 2,5; iya tapi namanya salah; udah bener tapi tanggalnya keliru;
   salah mas, bukan itu; bukan segitu; bukan gitu`,
  ],
  [
    'confirm_data',
    'unclear',
    `kayaknya bener; mungkin; bentar saya cek; yang mana?; apa yang salah?; gimana kalau salah?;
   betul tapi; 🙏; sebentar; insyaallah benar; ga tau; nanti saya cek dulu; segitu?;
   segitu ga ya; masa segitu; segitu kurang tau; kayaknya segitu`,
  ],
  [
    'proceed',
    'yes',
    `ya; lanjut; lanjut aja; lanjutkan; gas; gaskeun; ayo; ayo lanjut; mulai; mulai aja; boleh;
   monggo; siap; siap mas; ok; oke lanjut; nggih lanjut mawon; terusno; teruske; terus; yuk; mau;
   iya mau; bisa; gapapa; ora popo; mboten nopo-nopo; ga masalah; 1; 👍; lanjut mas; sekarang aja;
   boleh, gimana caranya?; udah lanjut aja; ya udah; yowis; yo wis lanjut; ya lanjut; lanjut dulu;
   gas mas; cus; ok gas; mangga; sumangga; setuju; siap lanjut; gak papa lanjut aja; iya gapapa;
   mulai sekarang; ayuk; yuk mulai; boleh mulai; siap mulai; monggo dilanjut; mangga dilanjut;
   nggih monggo; lanjut pak; lanjutin aja mas; ya lanjut aja; oke gas; gaskeun mas; teruskan saja;
   terusna; lanjutna; iya daftarkan; daftarin aja; ya silakan; ok mulai; bisa lanjut;
   bisa, lanjut aja; mau dong; mau banget; mau mas; pengen; saya mau; ya mau; boleh lanjut;
   mpun lanjut mawon; sekarang boleh; ya sekarang; gak apa apa lanjut; ra popo; udah siap;
   sudah siap; siap semua; mulai dari sekarang`,
  ],
  [
    'proceed',
    'no',
    `tidak; nanti dulu; nanti aja; ga usah; gausah; gak jadi; batal; males; belum siap; jangan dulu;
   mengko disit; mengko bae; ora sida; mboten sios; belum mau; ga mau; emoh; wegah; skip; 2;
   lain kali; lain kali aja; ogah; nanti aja mas lagi sibuk; nggak dulu; belum; ya nanti dulu;
   iya nanti dulu; ya nanti aja; belum siap mas; durung siap; nanti dulu mas; nanti aja ya;
   jangan sekarang; ga sekarang; tidak sekarang; lagi sibuk nanti aja; batal aja deh; ga jadi ah;
   tidak jadi; ora sida mas; mboten rumiyin; mangke mawon; mangke rumiyin; mengko bae mas;
   ga minat; ga tertarik; tidak tertarik; emoh aku; wegah aku; ora gelem; mboten purun; tunda dulu;
   pending dulu; ga dulu mas`,
  ],
  [
    'proceed',
    'unclear',
    `besok aja; insyaallah; besok; kenapa harus?; buat apa; gratis ga?; kalau gratis mau; terserah;
   bingung; mungkin besok; tanya istri dulu; pikir-pikir dulu; bukan ga mau;
   iya tapi belum sekarang; 🙏; bayar ga?; berapa lama?; tunggu sebentar; ga tau`,
  ],
  [
    'consent',
    'yes',
    `setuju; saya setuju; boleh; ya; iya; ok; oke; silakan; silahkan; monggo; bersedia;
   saya bersedia; saya izinkan; nggih; setuju mas; iya setuju; ya boleh; boleh mas; iya boleh;
   tidak keberatan; ga keberatan; gapapa; gak papa; ora popo; mboten nopo-nopo; 1; 👍; y; inggih;
   sepakat; ya saya setuju; boleh silakan; nggih setuju; ga masalah; sarujuk; ✅; YA SETUJU;
   setuju datanya dipakai buat daftar; lanjut; siap; iya saya setuju; setuju pak; ya setuju saja;
   boleh pak; boleh, silakan; monggo mawon; nggih monggo; nggih kulo setuju; diizinkan;
   mengizinkan; bersedia mas; ikhlas; tidak ada keberatan; tidak masalah; ok setuju; oke boleh;
   ya silakan; yes`,
  ],
  [
    'consent',
    'no',
    `tidak; tidak setuju; ga mau; gak setuju; ga boleh; jangan; keberatan; saya keberatan; 2; nggak;
   emoh; ora oleh; mboten; saya menolak; tidak bersedia; belum; nanti dulu; ga usah; jangan dulu;
   ora setuju; tidak boleh; tidak mengizinkan; ❌; ga setuju; nggak setuju mas; kurang setuju;
   belum setuju; ga bersedia; tidak mau; emoh mas; wegah; ora gelem; mboten purun; jangan mas;
   tidak diizinkan; ga ngizinin; saya tidak setuju; menolak; tolak; maaf tidak setuju; ga usah mas`,
  ],
  [
    'consent',
    'unclear',
    `terserah; ok deh kayaknya; ya terserah; boleh asal aman; iya kalau aman;
   boleh tapi jangan disebar; bukan ga mau; insyaallah; mungkin; buat apa?; aman ga?; ada; udah;
   ya udah; 🙏; kayaknya boleh; pikir dulu; besok; manut; data apa aja?; boleh ga ya; setuju ga ya;
   iya tapi takut; kalau wajib ya sudah; harus ya?; hmm iya; oh gitu; setuju tapi;
   setuju kalau aman; boleh kalau aman; ya mungkin; iya deh kayaknya; insyaallah setuju; manut mas;
   pasrah; ya gimana lagi; terpaksa; ga tau mas; dipakai buat apa?; data saya aman?;
   nanti dulu tanya istri; setuju?; mau ga mau setuju; ya mau gimana; kayaknya setuju; asal aman;
   boleh tapi jangan dikasih orang lain`,
  ],
  [
    'reminder_ok',
    'yes',
    `boleh; silakan; iya; ok; iya ingatkan; ingetin aja; monggo; nggih; boleh mas; ya boleh; gapapa;
   ora popo; mboten nopo-nopo; boleh banget; 1; 👍; setuju; jangan lupa ingatkan ya; siap;
   iya boleh; boleh diingatkan; mangga; iya tolong ingatkan; wa aja; boleh pak;
   boleh mas ingatkan aja; ya ingatkan; ingatkan saja; ingatkan saya; boleh diingetin;
   tolong diingatkan; monggo diingatkan; iya wa aja; boleh wa; silakan ingatkan; ga keberatan;
   ga masalah; ora masalah; rapopo; iya biar ga lupa; boleh biar ga lupa; dielingna bae;
   nggih monggo; ok boleh; senang diingatkan; boleh tapi jangan malam`,
  ],
  [
    'reminder_ok',
    'no',
    `ga usah; jangan; ora usah; mboten usah; gausah; tidak perlu; ga perlu; stop; jangan wa lagi;
   tidak; nggak; ganggu; jangan ganggu; 2; ga usah diingatkan; ga usah repot;
   tidak usah mas makasih; emoh; aja dikirimi maning; ojo wa maneh; nggak usah diingetin;
   ampun dikirimi maneh; tidak usah; tidak usah diingatkan; jangan diingatkan; ga mau;
   ga perlu diingatkan; nggak usah mas; ora usah dielingna; ora perlu; mboten sah; mboten perlu;
   jangan wa; tidak mau diingatkan; gak usah wa; enggak; jangan mas; stop aja`,
  ],
  [
    'reminder_ok',
    'unclear',
    `terserah; insyaallah; kapan?; jangan sering-sering; kalau penting boleh; mungkin; besok;
   lewat apa?; udah; ngingetin apa; sering ga?; kadang; jangan sering2; jangan tiap hari;
   kalau perlu; tergantung; terserah mas; berapa kali?`,
  ],
];

const CASES = TABLE.flatMap(([context, answer, list]) =>
  list.split(';').map((text) => ({ context, answer, text: text.trim() })),
);

describe('an answer in the light of the open question', () => {
  it.each(CASES)('to $context "$text" is $answer', ({ context, text, answer }) => {
    expect(readYesNo(text, context).answer).toBe(answer);
  });

  it('of many words is read without delay', () => {
    const start = performance.now();
    for (const word of ['ya ', 'sekitar ', 'segitu ya ', 'kurang lebih '])
      readYesNo(word.repeat(22), 'confirm_data');
    expect(performance.now() - start).toBeLessThan(200);
  });

  it('is firm where the amount is said to be right', () => {
    for (const text of ['segituan', 'ya sekitar segitu', 'nggih semonten', 'iya segituan'])
      expect(readYesNo(text, 'confirm_data'), text).toEqual({ answer: 'yes' });
  });

  it('is shown back where "it is fine" stands for consent', () => {
    expect(readYesNo('gapapa', 'consent')).toEqual({ answer: 'yes', confirm: true });
  });
});
