import { normalise } from '../choice-words.ts';
import { readCount } from '../count.ts';
import type { AnswerKind, Offered } from '../kind.ts';

/**
 * One of the choices on offer, by its number ("2", "dua", "nomer loro"), its label, or a word for
 * it. A word that fits several choices asks which.
 */
export const choice: AnswerKind = {
  name: 'choice',
  read(text, { choices }) {
    const said = normalise(text);
    if (said === '') return { is: 'none' };
    const exact = choices.filter((one) => phrases(one).includes(said));
    if (exact[0] && exact.length === 1) return { is: 'value', value: exact[0].key };
    const number = numberIn(said);
    const numbered = number === null ? undefined : choices[number - 1];
    if (numbered) return { is: 'value', value: numbered.key };
    // A word among others decides nothing in a question or a denial ("kalo ga daftar kena apa?").
    if (text.includes('?') || [HOW_MUCH, FEARS, OTHER].some((one) => one.test(said)))
      return { is: 'none' };
    const near = choices.filter((one) => phrases(one).some((phrase) => contains(said, phrase)));
    if (DENIAL.test(said)) {
      const [only] = near.length === 1 ? near : [];
      return only && denies(only, said) ? { is: 'value', value: only.key } : { is: 'none' };
    }
    if (near[0] && near.length === 1) return { is: 'value', value: near[0].key };
    if (near.length > 1 && near.length <= 4)
      return { is: 'options', options: near.map((one) => one.key) };
    return { is: 'none' };
  },
  samples: [],
};

/** "berapa iurannya" asks, also without its mark. */
const HOW_MUCH = /\b(?:berapa|brp|pira|piro|pinten)\b/;
/** "Takut dipecat kalau tanya" chooses no asking. */
const FEARS = /\b(?:takut|wedi|ajrih|khawatir|kuatir|dipecat)\b/;
/** What is said of the other programme answers nothing about ours. */
const OTHER = /\b(?:bpjs ?tk|bpjs ketenagakerjaan|ketenagakerjaan|jamsostek|bpjamsostek)\b/;
const DENIAL =
  /\b(ga|gak|g|nggak|ngga|enggak|tidak|tdk|bukan|jangan|belum|blm|ora|mboten|dudu|emoh|aja|ojo|batal)\b/;

/** "ya ga punya kesehatannya": the denial is part of the words for this choice. */
function denies(one: Offered, said: string): boolean {
  return phrases(one).some((phrase) => DENIED.test(phrase) && contains(said, phrase));
}
const DENIED = new RegExp(`${DENIAL.source} \\p{L}`, 'u');

function phrases(one: Offered): string[] {
  return [one.label, ...one.words].map(normalise).filter((phrase) => phrase !== '');
}

function contains(said: string, phrase: string): boolean {
  return said.length <= 60 && ` ${said} `.includes(` ${phrase} `);
}

function numberIn(said: string): number | null {
  const bare = said.replace(/^(no|nomor|nomer|nmr|pilih|yang|sing|angka)\s+/g, '');
  if (!/^\S+$/.test(bare)) return null;
  return readCount(bare).count;
}
