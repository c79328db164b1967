import { ADDRESS, LONGEST_ANSWER, PARTICLES, wordSet, wordsOf } from './words.ts';

const THANKS =
  /\b(?:t?(?:e?ri?)?ma ?ka?sih|terima ka?sih|mak?a?sih|makasi|mksh|trims|trim|tq|tks|thx|thanks?(?: you)?|ke?suwun|suwun|(?<!kul[ao] ?|nyu)nuwun(?! ?sewu)|matur ?(?:nuwun|suwun)|hatur nuhun|jazak\w*)\b/;

/** What people say around thanks; more than these and the text is about something. */
const AROUND = wordSet(
  `terima kasih ksh nuwun suwun matur sampun sudah udah udh wis dah banget banyak sanget sangat sekali byk bgt akeh ya y iya yo yah nggih njih inggih nggeh
   infonya info informasinya informasi penjelasannya penjelasan jawabannya bantuannya bantuan bantuane waktunya pelayanannya kesabarannya perhatiannya kerjasamanya atas untuk sama semua semuanya segala
   siap sip oke ok okeh baik alhamdulillah dulu dl dibantu membantu bantu diingatkan dijelaskan dilayani ditolong direwangi dibantuin penjelasane infone kebaikannya
   bot you lagi sih atau dan saya kami kula kulo aku sedaya pun itu ini telah jelas semoga mugi berkah barokah sehat selalu sukses amin aamiin mantap bagus jos cukup sekian salam
   selamat malam pagi siang sore terbantu ramah sabar petugas admin petugasnya jkn bpjs njenengan panjenengan jenengan sampeyan anda sukran jazakallah khairan sangat`,
);

/**
 * Nothing but thanks: "makasih ya mas", "matur nuwun sanget", "terima kasih banyak atas
 * bantuannya". Thanks with a wish, a question, a yes or a no behind are more.
 */
export function isThanks(text: string): boolean {
  if (text.length > LONGEST_ANSWER || text.includes('?')) return false;
  const words = wordsOf(text).filter(
    (word) => word !== ',' && !/\p{Extended_Pictographic}/u.test(word),
  );
  const strange = words.some(
    (word) => !AROUND.has(word) && !ADDRESS.has(word) && !PARTICLES.has(word) && !isThank(word),
  );
  return !strange && THANKS.test(words.join(' '));
}

function isThank(word: string): boolean {
  return THANKS.test(word);
}
