import { sameWord } from '../words.ts';

/** Letters one by one: "t u m i n a h", "S-L-A-M-E-T", "k.a.r.s.o". */
const SPELT = /(?<![\p{L}\p{N}.'-])\p{L}(?:(?:[ -]|[.,] ?)\p{L}){3,19}(?![\p{L}\p{N}'-])\.?/u;
/** "disambung", "hurufnya": what is said of the letters. */
const TOLD =
  /[ ,(]*(?<!\p{L})(?:(?:di)?eja(?:an)?(?:nya|ne)?|ejanya|huruf(?:nya|e)?|(?:di)?sambung)(?!\p{L})[ ,:)]*/giu;

/**
 * A text in which a name is also spelt: `rest` without the letters, and the word they make. Null
 * where nothing is spelt.
 */
export function spelling(text: string): { rest: string; word: string } | null {
  const letters = SPELT.exec(text)?.[0];
  if (letters === undefined) return null;
  const rest = text.replace(letters, ' ').replace(TOLD, ' ');
  return { rest: rest.replace(/[ ,:.]+$/, '').trim(), word: letters.replace(/[^\p{L}]/gu, '') };
}

/** Whether one of the words of a name is the word that was spelt. */
export function isSpeltLike(name: string, word: string): boolean {
  return name.split(' ').some((part) => sameWord(part) === sameWord(word));
}
