import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersAndQuestions, asksOpenly } from './answer-and-question.ts';

describe('an answer with a question beside it', () => {
  it.each([
    ['iya, tapi itu per bulan?', 'iya', 'itu per bulan?'],
    ['iya tapi itu per bulan?', 'iya', 'itu per bulan?'],
    ['Iya mas, betul. Trus bayarnya kemana?', 'iya mas, betul', 'bayarnya kemana?'],
    ['nggih, niku saben wulan nopo?', 'nggih', 'niku saben wulan nopo?'],
    ['boleh\nyang bayar siapa', 'boleh', 'yang bayar siapa'],
    ['ya mas mau tanya anaknya ikut ga', 'ya mas', 'anaknya ikut ga'],
    ['iya, kalau telat kena denda ga?', 'iya', 'kalau telat kena denda ga?'],
    ['iya, yang bayar siapa, mas?', 'iya', 'yang bayar siapa mas?'],
    ['iya, tapi belum sekarang, bayarnya berapa?', 'iya, belum sekarang', 'bayarnya berapa?'],
    ['itu per bulan? iya lanjut', 'iya lanjut', 'itu per bulan?'],
    ['2.500.000, itu kotor apa bersih?', '2.500.000', 'itu kotor apa bersih?'],
    ['sekawan, punopo wajib sedaya', 'sekawan', 'punopo wajib sedaya'],
    ['ada 4. kata bos ga wajib, bener gak kak', 'ada 4', 'kata bos ga wajib bener gak kak'],
    ['gaji 2,6. telat dendanya brp blm dijawab', 'gaji 2,6', 'telat dendanya brp'],
    ['mekanik 2 yuta. aku takon dendane koh', 'mekanik 2 yuta', 'aku takon dendane koh'],
    ['4. jawab dulu dong dendanya berapa', '4', 'dendanya berapa'],
    ['papat. sing harian ora usah melu oleh ora', 'papat', 'sing harian ora usah melu oleh ora'],
    ['2 orang, di bawah 10 ga wajib kan?', '2 orang', 'di bawah 10 ga wajib kan?'],
  ])('"%s" is cut in two', (text, answer, question) => {
    expect(answersAndQuestions(text)[0]).toMatchObject({ answer, question, how: 'plain' });
  });

  it.each([
    ['4 orang wajib ga', '4 orang', 'wajib ga'],
    ['sekawan kedah ndaftar mboten nggih', 'sekawan', 'kedah ndaftar mboten nggih'],
    ['comal bayarnya berapa', 'comal', 'bayarnya berapa'],
    ['4 orang wajib ga. trus bayarnya berapa', '4 orang', 'wajib ga, bayarnya berapa'],
  ])('"%s" needs no mark', (text, answer, question) => {
    expect(answersAndQuestions(text)).toContainEqual({
      answer,
      question,
      asked: question,
      how: 'bare',
    });
  });

  it.each([
    ['2,2 juta. menawi garap teng griyo, punopo kalebet', '2,2 juta'],
    ['4 orang, nek ora daftar, dendane pira', '4 orang'],
    ['wajib ga mas, karyawanku 4', 'karyawanku 4'],
  ])('what belongs to the question goes with it: "%s"', (text, answer) => {
    expect(answersAndQuestions(text)).toMatchObject([{ answer, how: 'loose' }]);
  });

  it('a statement between them may go with the question', () => {
    const text = 'iya sing mekanik. sing harian ora mesthi mangkat, ora usah melu oleh ora';
    expect(answersAndQuestions(text).map(({ answer }) => answer)).toEqual([
      'iya sing mekanik, sing harian ora mesthi mangkat',
      'iya sing mekanik',
    ]);
  });

  it.each([
    'iya kah?',
    'apa iya?',
    'iya ga?',
    'iya, apa iya?',
    'iya, bener ga sih mas?',
    'boleh, emang kenapa?',
    'iya, kapan?',
    'iya',
    'iya lanjut aja mas',
    'itu per bulan?',
    'iya kalau gratis?',
    'boleh, asal gratis ya?',
    'iya, nanti bayarnya berapa?',
    'wajib ga mas? iya, tapi bayarnya berapa?',
    '4 apa 5 ya',
    '3 orang? eh 4',
    '4 orang, bener ga?',
    'kalau 3 orang bayar berapa?',
    'kalau 3 orang, bayar berapa?',
    'tetangga punya 2 karyawan, saya wajib ga?',
    '',
    '?',
  ])('"%s" is not', (text) => {
    expect(answersAndQuestions(text)).toEqual([]);
  });

  it('has both parts, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { answer, question } of answersAndQuestions(text))
          expect(answer.length * question.length).toBeGreaterThan(0);
      }),
    );
  });
});

it.each([
  ['ya, kapan datanya hilang', true],
  ['setuju, data buat apa', true],
  ['betul?', true],
  ['gak apa-apa, setuju', false],
  ['mboten nopo-nopo', false],
  ['emang sudah betul, kirim aja', false],
  ['setuju, semoga berkah', false],
])('"%s" asks openly: %s', (text, asks) => {
  expect(asksOpenly(text)).toBe(asks);
});
