/** Before the token of a link that joins two channels; the rest is its 128 bits in hex. */
const BEFORE = 'sambung_';

/** Anywhere: it stands behind "/start", inside the sentence that a link wrote for her, or in its address. */
const WORD = new RegExp(`${BEFORE}(\\w*)`, 'i');
const WORDS = new RegExp(`(${BEFORE})\\w+`, 'gi');
const TOKEN = /^[\da-f]{32}$/;

/** The word that a link carries: letters that t.me's `start` takes (at most 64 of them). */
export function joinWord(token: string): string {
  return BEFORE + token;
}

/**
 * The token that a text of hers carries. `token` null: there is the word, and what follows it is no
 * token; null: there is none at all.
 */
export function readJoinWord(text: string): { token: string | null } | null {
  const found = WORD.exec(text);
  if (!found) return null;
  const token = (found[1] ?? '').toLowerCase();
  return { token: TOKEN.test(token) ? token : null };
}

/** A text whose tokens join nothing any more. */
export function withoutJoinWords(text: string): string {
  return text.replace(WORDS, '$1…');
}
