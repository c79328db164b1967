import { isKin, isOwnKin } from '../name/kin.ts';
import { roleOf } from '../name/sentence-words.ts';
import { isOffice, isTitle } from '../name/titles.ts';
import { allVillages } from '../regions.ts';
import { SELF, sameWord, wordSet } from '../words.ts';
import { isEveryday } from './everyday.ts';
import { isGivenName } from './given-names.ts';

/** What stands for a name. */
const NAME = 'NAMA';
const WORD = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu;
/** What ends a clause: a name does not go on behind it, but may begin: "bpk. …", "nama: …". */
const BREAK = /[.,;:!?()"…#/]/;
const LEADS_ON = /^[\s.:="'(-]*$/;
/** "Slamete", "warnine", "tokoBarokahku". */
const ENDINGS = ['nya', 'nipun', 'ipun', 'ne', 'e', 'ku', 'mu'];
const SHORTEST_STEM = 3;
/** A name is hardly longer. */
const MOST_WORDS = 4;
/** Words between "nama" and the name itself: "nama usaha saya yang …". */
const MOST_BETWEEN = 3;
const CAPITAL = /^\p{Lu}[\p{Ll}\p{M}']+$/u;

/** Before the name of a place that few live in. */
const PLACES = wordSet(
  'desa ds dusun dukuh kelurahan kel jalan jl jln gang gg perumahan perum komplek blok masjid mushola',
);
/** Before the name of a business. */
const BUSINESSES = wordSet(
  'toko warung warteg wr cv ud pt pd konveksi bengkel laundry salon klinik apotek koperasi rm kedai katering catering pabrik hotel pondok kios counter percetakan mebel meubel optik',
);

/** Everyday words that many people or businesses are called: names behind what announces one. */
const EITHER = wordSet(
  'sugeng rahayu bagus ayu indah untung subur makmur sabar melati putra putri jaya barokah berkah amanah sejahtera maju lestari raharja pratama setia bayu surya mega sinar bintang mulya mulia bersih kuat waras manis tentrem rejeki rezeki',
);

/** A word of a text, with what stands between the one before and it. */
type Token = { at: number; end: number; raw: string; word: string; gap: string };

/** A text in which each name is covered; `strict`: each word that may be one. */
export function hideNames(text: string, known: readonly string[], strict: boolean): string {
  const tokens = tokensOf(text);
  const hidden = new Set<number>();
  hideKnown(tokens, known, hidden);
  for (const [at, token] of tokens.entries()) {
    if (isBare(token, strict)) hidden.add(at);
    const leads = leadOf(tokens, at);
    if (leads !== null) hideFrom(tokens, at + 1, leads, hidden);
  }
  return covered(text, tokens, hidden);
}

function tokensOf(text: string): Token[] {
  let end = 0;
  return [...text.matchAll(WORD)].map(([raw], number, all) => {
    const at = all[number]?.index ?? 0;
    const gap = text.slice(end, at);
    end = at + raw.length;
    return { at, end, raw, word: sameWord(raw), gap };
  });
}

/** Names that were told: whole, and each of their words that is not also everyday talk. */
function hideKnown(tokens: readonly Token[], known: readonly string[], hidden: Set<number>): void {
  const names = known.map((name) => (name.normalize('NFKC').match(WORD) ?? []).map(sameWord));
  const single = new Set(names.flat().filter((word) => word.length > 1 && !isEveryday(word)));
  const begins = new Map<string, string[][]>();
  for (const name of names) {
    const [first] = name;
    if (first !== undefined) begins.set(first, [...(begins.get(first) ?? []), name]);
  }
  for (const [at, { word }] of tokens.entries()) {
    if (stemsOf(word).some((stem) => single.has(stem))) hidden.add(at);
    for (const stem of stemsOf(word))
      for (const name of begins.get(stem) ?? [])
        if (name.every((part, number) => isForm(tokens[at + number]?.word, part)))
          for (let number = 0; number < name.length; number += 1) hidden.add(at + number);
  }
}

function isForm(word: string | undefined, of: string): boolean {
  return word !== undefined && stemsOf(word).includes(of);
}

/** A word and what it can be without an ending; "tarwenya" has lost an n by `sameWord`. */
function stemsOf(word: string): string[] {
  const stems = ENDINGS.filter((ending) => word.endsWith(ending)).flatMap((ending) => {
    const stem = word.slice(0, -ending.length);
    return ending.startsWith('n') ? [stem, `${stem}n`] : [stem];
  });
  return [word, ...stems.filter(({ length }) => length >= SHORTEST_STEM)];
}

/** Whether a word is a name by itself: one that people or villages here have, or an unknown one with a capital. */
function isBare({ raw, word }: Token, strict: boolean): boolean {
  const stems = stemsOf(word);
  if (stems.some((stem) => isGivenName(stem))) return true;
  if (isEveryday(word)) return false;
  const doubtful = strict && word.length > 1;
  return doubtful || CAPITAL.test(raw) || stems.some((stem) => VILLAGES.has(stem));
}

const VILLAGES = new Set(allVillages().flatMap((name) => name.split(' ').map(sameWord)));

/** How many everyday words may stand between this word and the name that it announces; null: it announces none. */
function leadOf(tokens: readonly Token[], at: number): number | null {
  const { raw, word } = tokens[at] as Token;
  if (roleOf(word) === 'naming') return MOST_BETWEEN;
  if (isTitle(raw) || isOffice(raw) || PLACES.has(word) || BUSINESSES.has(word)) return 0;
  if (isOwnKin(word)) return 0;
  const before = tokens[at - 1];
  return SELF.has(word) && before !== undefined && isKin(before.word) ? 0 : null;
}

/** Covers the words of a name that begins at `from` or after some everyday words. */
function hideFrom(
  tokens: readonly Token[],
  from: number,
  between: number,
  hidden: Set<number>,
): void {
  let left = between;
  let found = 0;
  for (let at = from; at < tokens.length && found < MOST_WORDS; at += 1) {
    const { word, gap } = tokens[at] as Token;
    if (at === from ? !LEADS_ON.test(gap) : BREAK.test(gap)) return;
    if (!isEveryday(word) || EITHER.has(word)) {
      // A shortened name tells nothing: "M. Ali".
      if (word.length > 1) hidden.add(at);
      found += 1;
    } else if (found > 0 || left === 0) return;
    else left -= 1;
  }
}

/** The text with its hidden words covered, those side by side as one. */
function covered(text: string, tokens: readonly Token[], hidden: ReadonlySet<number>): string {
  let shown = '';
  let done = 0;
  for (const [at, token] of tokens.entries()) {
    if (!hidden.has(at)) continue;
    const between = text.slice(done, token.at);
    const follows = hidden.has(at - 1) && !/[.!?;…#]/.test(between);
    shown += follows ? '' : `${between}${NAME}`;
    done = token.end;
  }
  return shown + text.slice(done);
}
