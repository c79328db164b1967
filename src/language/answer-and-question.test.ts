import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerAndQuestion, asksOpenly } from './answer-and-question.ts';

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
  ])('"%s" is cut in two', (text, answer, question) => {
    expect(answerAndQuestion(text)).toEqual({ answer, question });
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
    '',
    '?',
  ])('"%s" is not', (text) => {
    expect(answerAndQuestion(text)).toBeNull();
  });

  it('has both parts, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const cut = answerAndQuestion(text);
        if (cut) expect(cut.answer.length * cut.question.length).toBeGreaterThan(0);
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
