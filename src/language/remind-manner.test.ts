import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRemindManner } from './remind-manner.ts';

describe('how somebody wants to be reminded', () => {
  it.each([
    ['jangan pagi-pagi', { notBefore: 600 }],
    ['jangan pagi2 ya mas', { notBefore: 600 }],
    ['jangan kepagian ya', { notBefore: 600 }],
    ['ampun enjing-enjing nggih', { notBefore: 600 }],
    ['ojo bengi-bengi', { notAfter: 1080 }],
    ['jangan wa malam-malam', { notAfter: 1080 }],
    ['kalau ngingetin jangan pagi-pagi ya', { notBefore: 600 }],
    ['boleh, tapi jangan pagi-pagi', { notBefore: 600 }],
    ['jangan sebelum jam 9', { notBefore: 540 }],
    ['jangan lewat jam 5 sore', { notAfter: 1020 }],
    ['sorean aja kalau ngingetin', { notBefore: 900, notAfter: 1080 }],
    ['pengingatnya jam 4 sore saja', { notBefore: 960, notAfter: 1020 }],
    ['pengingatnya di atas jam 9 aja', { notBefore: 540 }],
    ['jangan jam segini', { notNow: true }],
    ['jangan hari jumat', { notDays: [4] }],
    ['ojo dina jemuah karo setu', { notDays: [4, 5] }],
    ['jangan kirim hari senin ya', { notDays: [0] }],
    ['jangan senin, selasa dan rabu', { notDays: [0, 1, 2] }],
    ['pengingat boleh kapan saja', { any: true }],
    ['kalau ngingetin jam berapa aja boleh', { any: true }],
  ])('"%s"', (text, manner) => {
    expect(readRemindManner(text)).toEqual(manner);
  });

  it.each([
    '',
    'jangan',
    'sore aja',
    'pagi aja',
    'jangan kirim lagi',
    'jangan ingatkan saya',
    'jangan besok pagi',
    'jangan telpon pagi',
    'jangan pagi-pagi?',
    'kapan saja boleh',
    'ingatkan besok sore',
    'karyawan masuk pagi, pulang sore',
  ])('"%s" says nothing of it', (text) => {
    expect(readRemindManner(text)).toBeNull();
  });

  it('is looked for in any text without throwing', () => {
    const words = 'jangan pagi-pagi malam jam 9 sebelum pengingatnya sore aja hari jumat ,'.split(
      ' ',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...words)).map((some) => some.join(' ')),
    );
    fc.assert(fc.property(texts, (text) => void readRemindManner(text)));
  });
});
