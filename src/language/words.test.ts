import { describe, expect, it } from 'vitest';
import { plain, sameWord, wordsOf } from './words.ts';

describe('comparable words', () => {
  it('are the same however long the owner draws them', () => {
    expect(sameWord('Iyaaaa')).toBe(sameWord('iya'));
    expect(sameWord('nggaaak')).toBe(sameWord('nggak'));
  });

  it('spell out the written two of a doubled word and leave numbers alone', () => {
    expect(sameWord('apa2')).toBe('apa-apa');
    expect(wordsOf('3327 11 22')).toEqual(['3327', '11', '22']);
  });

  it('take the krama passive for the plain one', () => {
    expect(wordsOf('dipun bantu')).toEqual(['dibantu']);
    expect(wordsOf('dipunbantu')).toEqual(['dibantu']);
  });

  it('keep clause marks, question marks and emoji apart', () => {
    expect(wordsOf('iya,mas... apa? 👍🏽')).toEqual(['iya', ',', 'mas', ',', 'apa', '?', '👍']);
  });

  it('come with plain quotes, dashes and blanks', () => {
    expect(plain('  Ho’oh –  Pak ')).toBe("ho'oh - pak");
  });

  it('are none in a text too long to be an answer', () => {
    expect(wordsOf('ya '.repeat(200))).toEqual([]);
  });
});
