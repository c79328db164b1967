import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYesNo, type YesNoContext } from './yesno.ts';

type Row = readonly [YesNoContext | undefined, 'yes' | 'no' | 'unclear', string];

/** Question, expected answer, and wordings separated by semicolons. */
const TABLE: readonly Row[] = [
  [
    undefined,
    'yes',
    `ya; iya; iyaaa; IYA; y; yoi; yup; yes; ok; oke; okeh; okee; okeee mas; sip; siip; siap;
   siap pak; betul; bener; benar; leres; nggih; injih; enggih; inggih; iyo; yo; ho'oh; hooh; boleh;
   bisa; setuju; lanjut; gas; monggo; mangga; sampun; wis; sudah; udah; dah; sdh; ada; ana; punya;
   👍; ✅; 👌; 1; iya mas; iya pak betul; nggih mas; iya betul sekali; sudah mas; ok lanjut;
   lanjut aja; iya aja; boleh mas; iya dong; yaa; yaaa; yaa mas; iya iya; ya ya; oke siap;
   siap laksanakan; iya benar; nggih leres; injih pak; okelah; oke deh; 👍👍👍; 👍🏻; 👍🙏; iya 👍;
   iya makasih; iya, makasih banyak mas; hooh mas; iyooo; ya boleh; ya bisa; iya bisa; ya setuju;
   alhamdulillah sudah; bismillah lanjut; oke gas; betul2; iya2; Iya.; Iya!!; 1.; nomor 1; pilih 1;
   setuju banget; nggih monggo; sudha; betlu; yess; okey; iyq; iyah; iyaa kak; sip mas;
   yo wis lanjut; saya setuju; inggih leres; ya dong; iya donk; siap bos; siap komandan; okeeee;
   iyaa betull; betul sekali pak; enjih; nggih pak; nggih bu; nggih mbak; sampun pak; sampun mas;
   wis mas; uwis; uwes; yoi bos; bener mas; bnr; btl; oce; gass; gasss; lanjuttt; y mas; yy; iye;
   iyah betul; heem; hem iya; yo mas; ok sip; sip oke; 👌🏽; 🆗; ok 👍; okok; ya silahkan; mangga pak;
   sudah pak alhamdulillah; iya sudah; punya mas; setuju saja; boleh saja; bisa mas; yup betul;
   ok lah; iya lah; iyalah; yo ayo; yowis gas; inggih sampun; nggih saestu; ya tentu; tentu saja;
   pasti; iya pasti`,
  ],
  [
    undefined,
    'no',
    `tidak; tdk; nggak; enggak; gak; ga; g; kagak; ngga; engga; bukan; belum; blm; blum; durung;
   dereng; ora; ra; ura; mboten; boten; belih; bli; laka; emoh; wegah; jangan; ojo; batal; salah;
   keliru; nanti dulu; mengko disit; skip; lewat; males; gak jadi; ❌; 2; 0; nggak mas; ga usah;
   gausah; ga mau; gamau; ora usah; mboten usah; mboten mas; ndak; nggak usah mas makasih; ga dulu;
   tidak, terima kasih; enggak kok; belum mas; belum pak; blm ada; ga ada; gak ada; ora ana;
   mboten wonten; belum ada; belum pernah; nggak ada; tidak ada; tidka; gaada; ga ga; nggak nggak;
   enggak ah; tidak setuju; ga bisa; ora gelem; ora iso; belum bisa; 👎; nggaaak; gaaa; jangan dulu;
   nanti aja; nomor 2; pilih 2; ya nggak lah; ya belum; ora mas; nggak deh; ga deh makasih;
   bukan mas; ga perlu; tidak perlu; no; tidak mas; nggak pak; engga mba; g mas; ga kak; gak bu;
   nda; belom; blm mas; belum ada mas; belum nih; belum sih; durung mas; dereng pak; dereng wonten;
   ora kang; oraa; mboten pak; mboten kok; jangan mas; ojo sit; aja disit; ga jadi mas;
   nggak jadi deh; batal aja; males ah; malas; skip aja; lewat aja; lewatin aja; ngga usah lah;
   ga usah repot2; gak perlu mas; ora perlu; tidak dulu; sementara ga dulu; bukan begitu;
   enggaklah; nggaklah; gak lah; ga mau ah; laka mas; blas ora; ga sama sekali; tidak sama sekali;
   nope; maaf tidak; maaf, tidak bisa; maaf belum; mohon maaf tidak; ogah ah; ga minat;
   tidak berminat; ora minat; belih mas; bli mas; dudu`,
  ],
  [
    undefined,
    'unclear',
    `.; insyaallah; insya Allah; insyaallah ya mas; kayaknya; kayaknya iya; mungkin; koyone;
   sepertinya; sepertinya sudah; ga tau; gatau; gtw; tdk tau; embuh; mbuh; kurang paham; bingung;
   lupa; klalen; tanya istri dulu; tanya bojo dulu; nanti saya cek; besok aja; aja; aja mas; 🙏; 🙏🙏;
   😂; kenapa?; buat apa?; apa?; iya?; betul?; emang wajib?; ga wajib kan?; udah kan?;
   iya tapi belum; iya tapi; bukan ga mau; bukannya ga mau; terserah; ok deh kayaknya; mas; pak;
   makasih; terima kasih; halo; slamet; 2jt; gapapa; gpp; ora popo; ora opo-opo; mboten nopo-nopo;
   gak papa; ya ampun; ya allah; iya atau tidak; ya/tidak; iya apa enggak; iya enggak; enggak iya;
   kadang; kadang ada kadang enggak; tergantung; kalau gratis boleh; boleh asal gratis;
   boleh tanya?; boleh tanya mas; mau tanya; mau nanya dulu; bisa jadi; insyaalloh; cukup;
   udah itu aja; sendiri;
   ya gimana ya mas kemarin itu saya ke pasar ya terus ketemu bu lurah ya ngobrol; oh gitu ya; hmm;
   hm; oh ya; nanti saya pikir2; pikir-pikir dulu; lihat nanti; liat2 dulu; gak ngerti; ora ngerti;
   ora mudeng; kurang tau; belum tau; maksudnya?; berapa?; kok bisa?; 👍❌; moga2; mudah-mudahan;
   entahlah; lupa mas; rasanya sudah; jangan ga; ga mungkin; udah belum ya; lumayan; 3; p;
   ya gimana; yaaah; yah; iya sih tapi; boleh, asal; tp; nanti; nanti ya; mengko;
   mengko tak takon bojo; tak takon bojo disit; tak pikir disit; tanya suami dulu; rembugan dulu;
   ya mungkin; iya mungkin; mungkin iya mungkin tidak; bisa ya bisa tidak; antara iya dan tidak;
   ga yakin; ragu2; kurang yakin; belum yakin; belum tentu; ga pasti; tidak pasti; ya kalau bisa;
   sudah apa belum ya; udah apa belum; opo iyo; masa sih; masa iya; emang iya?; emangnya;
   emangnya kenapa; kok gitu; terus?; trus gimana; ok tapi gimana; ga ngerti maksudnya; gak paham;
   ora paham; apa maksude; nggak ngerti mas; hah; hahaha; wkwk; ..; ...; ?; !; saya; kami; bpjs;
   jkn; konveksi; warung; Pemalang; iyakah; benarkah; bolehkah; ya ga sih; iya ga ya; bener ga;
   boleh ga; gak boleh ya?; emoh tapi piye; tidak ada yang tau; bukannya sudah?; bukannya belum?;
   bukannya udah; saya bukan tidak mau; jangan bilang tidak; bukan nggak setuju;
   ga bisa bilang enggak; gak nolak sih; insyaalah; insha allah; in syaa allah; inshaa Allah mas;
   insyaAllah iya; amin; semoga; aamiin; gatau mas; ga tahu; ora weruh; mboten ngertos;
   mboten sumerep; gak inget; lali; lali mas; kesupen; kelalen`,
  ],
];

const CASES = TABLE.flatMap(([context, answer, list]) =>
  list.split(';').map((text) => ({ context, answer, text: text.trim() })),
);

describe('an answer without a known question', () => {
  it.each(CASES)('"$text" is $answer', ({ text, answer }) => {
    expect(readYesNo(text).answer).toBe(answer);
  });

  it('is read in general when the question is unknown', () => {
    expect(readYesNo('iya', 'no_such_question' as YesNoContext)).toEqual({ answer: 'yes' });
  });

  it('is firm for the plain words', () => {
    for (const text of ['iya', 'ok', 'setuju', 'nggih', 'tidak', 'belum', 'emoh']) {
      expect(readYesNo(text).confirm, text).toBeUndefined();
    }
  });

  it('is unclear for long talk that merely holds a ya', () => {
    expect(readYesNo(`ya ${'begitulah ceritanya mas '.repeat(40)}`)).toEqual({ answer: 'unclear' });
  });
});

describe('any text at all', () => {
  const contexts = fc.constantFrom<YesNoContext | undefined>(
    undefined,
    'consent',
    'has_workers',
    'confirm_data',
    'proceed',
    'more_workers',
  );

  it('gives a reading of the promised shape and never throws', () => {
    const words = fc.constantFrom(
      'iya',
      'ga',
      'belum',
      'tapi',
      ',',
      '?',
      'ada',
      '2',
      'bukan',
      'aja',
      'mas',
      '👍',
      'lagi',
      'papa',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((w) => w.join(' ')),
    );
    fc.assert(
      fc.property(texts, contexts, (text, context) => {
        const { answer, confirm } = readYesNo(text, context);
        expect(['yes', 'no', 'unclear']).toContain(answer);
        expect([undefined, true]).toContain(confirm);
        if (answer === 'unclear') expect(confirm).toBeUndefined();
      }),
    );
  });

  it('is never a yes behind a hedge', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('kayaknya', 'mungkin', 'insyaallah', 'lupa', 'kalau'),
        contexts,
        (hedge, context) => {
          expect(readYesNo(`${hedge} iya`, context).answer).toBe('unclear');
          expect(readYesNo(`iya ${hedge}`, context).answer).toBe('unclear');
        },
      ),
    );
  });

  it('of five thousand characters is read without delay', () => {
    const start = performance.now();
    readYesNo('ga iya '.repeat(715), 'consent');
    expect(performance.now() - start).toBeLessThan(200);
  });
});
