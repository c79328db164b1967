import { expect, it } from 'vitest';
import { joinWord, readJoinWord, withoutJoinWords } from './join-word.ts';

const TOKEN = '0123456789abcdef0123456789abcdef';
const WORD = joinWord(TOKEN);

it('a token fits into the start of a Telegram link', () => {
  expect(WORD).toMatch(/^[\w-]{1,64}$/);
});

it.each([
  `/start ${WORD}`,
  `/start@siap_bot ${WORD}`,
  `Sambungkan percakapan saya: ${WORD}`,
  `halo pak ${WORD.toUpperCase()}.`,
  `https://t.me/siap_bot?start=${WORD}`,
  `https://wa.me/628?text=Sambungkan%3A%20${WORD}`,
])('is found in what a link sends: %s', (text) => {
  expect(readJoinWord(text)).toEqual({ token: TOKEN });
});

it.each(['/start sambung_', `/start sambung_${TOKEN.slice(1)}`, `sambung_${TOKEN}0`, 'sambung_zz'])(
  'that was cut or changed is known as one, and leads nowhere: %s',
  (text) => {
    expect(readJoinWord(text)).toEqual({ token: null });
  },
);

it.each(['/start', 'sambungkan telegram saya', 'sambung-menyambung', 'disambung petugas'])(
  'is not in what people write: %s',
  (text) => {
    expect(readJoinWord(text)).toBeNull();
  },
);

it('leaves no token in a text for others', () => {
  expect(withoutJoinWords(`buka ${WORD} lalu ${WORD}`)).toBe('buka sambung_… lalu sambung_…');
  expect(withoutJoinWords('sambungkan telegram')).toBe('sambungkan telegram');
});
