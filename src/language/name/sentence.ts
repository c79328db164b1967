import { ADDRESS, sameWord } from '../words.ts';
import { isOwnKin } from './kin.ts';
import type { NameReading } from './reading.ts';
import { isThing, joins, roleOf, startsAnew, type WordRole } from './sentence-words.ts';
import { isNoName, isPlace } from './stopwords.ts';
import { isDegree, isTitle, undotted } from './titles.ts';

type Read = (clause: string) => NameReading;
type Token = { text: string; same: string; breaks: boolean };

/** Words in a row that can be a name, with what announces them and what ends them. */
type Run = {
  words: readonly string[];
  from: number;
  to: number;
  /** By what it is announced, before or behind it; null: it only stands there. */
  by: WordRole | null;
  /** Only breaks, address and fillers stand between it and what announces it, or the start. */
  behindBreak: boolean;
};

const NONE: NameReading = { name: null };
const TOKEN = /\p{L}[\p{L}\p{M}.'-]*|\d[\d.,]*|[,;:()\n]/gu;
const SHORTENED = /^(?:\p{L}|moh|moch|muh|much|mhd|abd|ach|st|hj|dr|drs|ir|ny|tn)\.$/iu;
const TURNS = /^(?:kalau|kalo|klo|nek|lek|sedangkan|sedang|tapi|tp|tetapi|ning|nanging)$/;
const HEDGED =
  /(?<!\p{L})(?:kayaknya|kayake|kyknya|sepertinya|koyone|ketoke|mungkin|kira-kira|kalau (?:ga|gak|nggak|tidak) salah|seingat|seinget|bukan|dudu|sanes|salah|ralat|maksud\p{L}*)(?!\p{L})/iu;
const IGNORANT =
  /(?<!\p{L})(?:lupa|lali|klalen|kesupen|embuh|mbuh|gatau|(?:ga|gak|g|nggak|ngga|enggak|ndak|tidak|tdk|kurang|belum|blm|durung|dereng|ora|mboten) (?:tau|tahu|ngerti|ngertos|hafal|apal|hapal|inget|ingat|eling))(?!\p{L})/iu;

/**
 * The name in a sentence around it: "kulo pak, Sarwono", "nama saya Sukarto Pak saya punya usaha …",
 * "di ktp Tarmuji tapi orang manggilnya Muji". A name is what remains of the clause that names, when
 * address, family words and fillers are gone; it ends where something else is told. Null without
 * anything that announces a name, except where it opens or ends talk that holds no other.
 */
export function nameInSentence(text: string, read: Read): NameReading {
  if (IGNORANT.test(text)) return NONE;
  const tokens = tokensOf(text);
  const runs = runsOf(tokens);
  if (runs.some((run, at) => isListed(tokens, run, runs[at + 1]))) return NONE;
  const announced = runs.filter((run) => isAnnounced(tokens, run));
  const real = announced.filter(({ by }) => by === 'real');
  const named = announced.filter(({ by }) => by === 'naming');
  const best = [real, named, announced].find((some) => some.length > 0);
  if (best === undefined) return standing(tokens, runs, read);
  const readings = best.map((run) => ({ run, reading: read(run.words.join(' ')) }));
  const [first, ...more] = readings.filter(({ reading }) => reading.name !== null);
  if (first === undefined || more.some((one) => one.reading.name !== first.reading.name)) {
    return NONE;
  }
  const others = announced.some((run) => read(run.words.join(' ')).name !== first.reading.name);
  const firm = isFirm(tokens, first.run, isMixed(text)) && !HEDGED.test(text);
  return firm && (real.length > 0 || !others) ? first.reading : shownBack(first.reading);
}

/** Whether a text gives two different names in full ("nama saya Dian, nama suami saya Hadi"). */
export function namesTwo(text: string): boolean {
  if (HEDGED.test(text)) return false;
  const runs = runsOf(tokensOf(text));
  if (runs.some(({ by }) => by === 'real' || by === 'called')) return false;
  const named = runs.filter(({ by, words }) => by === 'naming' && /^\p{Lu}/u.test(words[0] ?? ''));
  return new Set(named.map(({ words }) => words.join(' ').toLowerCase())).size > 1;
}

/** A lone word behind "saya" is sooner what he does; a number beside a word makes it no name. */
function isAnnounced(tokens: readonly Token[], { by, words, from, to, behindBreak }: Run): boolean {
  if (by === null || by === 'called' || by === 'denied') return false;
  if (by === 'naming' || by === 'real') return true;
  const [before, next] = [tokens[from - 1], tokens[to]];
  if (by === 'weak') {
    const last = tokens.slice(to).every((token) => token.breaks || roleOf(token.same) === 'fill');
    return last && behindBreak && words.every((word) => /^\p{Lu}/u.test(word));
  }
  if (/^\d/.test(before?.text ?? '') || /^\d/.test(next?.text ?? '')) return false;
  const plain = words.every((word) => /^\p{Ll}/u.test(word));
  const apart = before?.breaks === true || (next !== undefined && ADDRESS.has(next.same));
  return !(plain && words.length === 1 && by === 'self') || apart;
}

function shownBack({ name }: NameReading): NameReading {
  return name === null ? NONE : { name, confirm: true };
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].flatMap(([piece]) => {
    const stops = /\p{L}{2}\.$/u.test(piece) && !SHORTENED.test(piece);
    const word = stops ? piece.slice(0, -1) : piece;
    const breaks = /^[,;:()\n]$/.test(word);
    const token = { text: word, same: breaks ? word : sameWord(undotted(word)), breaks };
    return stops ? [token, { text: '.', same: '.', breaks: true }] : [token];
  });
}

function isNameable({ text, same }: Token): boolean {
  return /^\p{Script=Latin}/u.test(text) && mayBeName(same);
}

function mayBeName(word: string): boolean {
  return roleOf(word) === null && !isNoName(word);
}

/** The runs of a text, each with what announces it. */
function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let by: WordRole | null = null;
  let clear = true;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const before = tokens[at - 1]?.same ?? '';
    if (token.breaks) clear = true;
    else if (isTitle(token.text) && tokens[at + 1]?.breaks === false) continue;
    else if (isNameable(token) && !isPlace(token.same)) {
      const to = endOfRun(tokens, at);
      const words = tokens.slice(at, to).map((one) => one.text);
      const lone = words.every((word) => undotted(word).length < 3 && !/[aiueo]/i.test(word));
      const own = by ?? announcedBehind(tokens, at, to, clear);
      if (!lone) runs.push({ words, from: at, to, by: own, behindBreak: clear });
      by = null;
      clear = false;
      at = to - 1;
    } else {
      by = announcing(by, token.same, before, tokens[at + 1]?.same ?? '', clear);
      // "…, kalau saya Lestari" begins anew.
      if (TURNS.test(token.same)) clear = true;
      else clear &&= roleOf(token.same) === 'fill' || isGreetingWord(token.same);
    }
  }
  return runs;
}

function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length) {
    const token = tokens[to];
    if (token === undefined || token.breaks || !isNameable(token)) break;
    to += 1;
  }
  return to;
}

/** What announces a name behind a word, given what did before it. */
function announcing(
  by: WordRole | null,
  word: string,
  before: string,
  next: string,
  clear: boolean,
): WordRole | null {
  const role = roleOf(word);
  switch (role) {
    case 'fill':
      return by;
    case 'at':
      return roleOf(next) === 'card' ? by : null;
    case 'card':
      return roleOf(before) === 'at' || by === 'naming' || by === 'real' ? 'real' : null;
    case 'naming':
      if (isThing(next)) return null;
      return by === 'called' || by === 'real' ? by : 'naming';
    case 'self':
    case 'kin':
      // "nama saya", "anak saya", "pakai nama istri saya"; "karyawan saya" is the stronger kin.
      if (by === 'denied' || by === 'naming' || by === 'called' || by === 'real') return by;
      // "suaminya Bu Tini" is not Bu Tini.
      if (isOwnKin(word) && isTitle(next)) return 'denied';
      // "Slamet bojone Warni"
      if (isOwnKin(word) && !clear && by === null && mayBeName(before)) return 'denied';
      if (by === 'kin' || role === 'kin' || clear) return by === 'kin' ? by : role;
      return by === 'write' ? by : null;
    case 'real':
    case 'called':
    case 'denied':
      return role;
    case 'write':
      return 'write';
    default:
      if (by === 'kin' && word === 'lagi') return by;
      if (word === 'kata' && /^(?:satu|siji|setunggal)$/.test(before)) return by;
      // "nama saya agak panjang pak, …": it may still come.
      return by === 'naming' || by === 'kin' || by === 'weak' ? 'weak' : null;
  }
}

/** "Wartini nggih pak jenengipun", "Poniyem aslinya", "Sugeng Riyadi itu nama saya". */
function announcedBehind(
  tokens: readonly Token[],
  from: number,
  to: number,
  clear: boolean,
): WordRole | null {
  if (!clear && from > 0) return null;
  let found: WordRole | null = null;
  for (const token of tokens.slice(to)) {
    const role = token.breaks ? null : roleOf(token.same);
    if (token.breaks) return found;
    if (role === 'naming' || role === 'real' || role === 'called') found ??= role;
    else if (role !== 'fill' && role !== 'self' && role !== 'kin') return null;
  }
  return found;
}

/** "Budi sama Yanto", "namanya Budi, Yanto": two people at once. */
function isListed(tokens: readonly Token[], run: Run, next: Run | undefined): boolean {
  if (next === undefined || next.by !== null) return false;
  const between = tokens.slice(run.to, next.from).filter(({ text }) => !isTitle(text));
  return between.length > 0 && between.every((token) => token.text === ',' || joins(token.same));
}

/** Whether small and capital letters are both used, so that a capital inside tells a name. */
function isMixed(text: string): boolean {
  return /\p{Ll}/u.test(text) && /\p{L}.*\p{Lu}/su.test(text);
}

/** Whether a name is announced and ended so plainly that it needs no showing back. */
function isFirm(tokens: readonly Token[], run: Run, mixed: boolean): boolean {
  const next = tokens[run.to];
  const ends = next === undefined || next.breaks;
  if (!ends && !startsAnew(next.same) && !isTitle(next.text)) return false;
  if (run.by === 'naming' || run.by === 'real') return true;
  if (run.by === 'weak') return false;
  const capital = mixed && run.from > 0 && run.words.every((word) => /^\p{Lu}/u.test(word));
  return capital || (ends && (run.words.length > 1 || run.behindBreak));
}

/**
 * A name that nothing announces: the only one of the text, first with address or an excuse behind
 * it, or with a capital as the last clause.
 */
function standing(tokens: readonly Token[], runs: readonly Run[], read: Read): NameReading {
  const [first] = runs;
  const last = runs.at(-1);
  if (first === undefined || last === undefined || first.by !== null) return NONE;
  const next = tokens[first.to];
  const opens = first.behindBreak && tokens.slice(0, first.from).every(isIdle);
  if (opens && next !== undefined && (next.breaks || startsAnew(next.same))) {
    const rest = runs.slice(1).every(({ behindBreak, by, words }) => {
      return !behindBreak && by === null && !/^\p{Lu}/u.test(words[0] ?? '');
    });
    return rest && !isDegree(first.words[0] ?? '', true)
      ? shownBack(read(first.words.join(' ')))
      : NONE;
  }
  const closes = last.to === tokens.length && tokens[last.from - 1]?.breaks === true;
  const capital = last.words.every((word) => /^\p{Lu}/u.test(word));
  return closes && capital && runs.length === 1 ? read(last.words.join(' ')) : NONE;
}

const GREETED =
  /^(?:halo|hai|pagi|siang|sore|malam|selamat|as?salamu?a?laikum|wr|wb|sugeng|enjing|sonten|dalu)$/;

function isGreetingWord(word: string): boolean {
  return GREETED.test(word);
}

/** A break, address, or a word that says nothing. */
function isIdle(token: Token): boolean {
  return token.breaks || roleOf(token.same) === 'fill' || isGreetingWord(token.same);
}
