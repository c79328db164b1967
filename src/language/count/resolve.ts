import type { Token } from '../numbers/lex.ts';
import type { Mention } from './numbers.ts';
import { ownerPart } from './owner.ts';
import { SELF } from './vocabulary.ts';

/** One number of workers; `unsure` when it must be confirmed. */
export type Resolved = { count: number; unsure: boolean };

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const SLIPS = set(
  'eh ehh salah slh maksud maksudnya maksude mksd ralat koreksi revisi keliru klru oh sori sorry',
);
const HEDGED = set('ga gak g gk tidak tdk nggak ngga ora mboten');
const DENIED = set('bukan bkn dudu dede sanes');
const NOW = set(
  'sekarang skrg skrang saiki siki sakniki saniki tinggal tggl kari kantun jadi dadi sisa',
);
const BEFORE = set(
  'dulu dulunya tadinya awalnya biyen mbiyen sebelumnya kemarin wingi rumiyin mulanya',
);
const RANGE = set(
  '- / ~ sampai sampe sampek hingga nganti tekan sd s d atau ato atw apa utawa utowo opo to',
);
const SUM = set('+ plus tambah ditambah dan sama karo lan kalih & ditambahi');
const PART = set('yang yg sing ingkang seng');

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** Drops numbers that were denied, corrected or true only in the past. */
function current(tokens: readonly Token[], all: readonly Mention[]): Mention[] {
  let kept = all.filter((mention) => !DENIED.has(word(tokens, mention.from - 1)));
  const isCut = (at: number): boolean => {
    const text = word(tokens, at);
    const slip = SLIPS.has(text) && !HEDGED.has(word(tokens, at - 1));
    const past =
      tokens.some((token) => BEFORE.has(token.text)) ||
      ['tinggal', 'kari', 'kantun'].includes(text);
    return slip || (NOW.has(text) && past);
  };
  for (let at = tokens.length - 1; at > 0; at -= 1) {
    if (!isCut(at)) continue;
    const after = kept.filter((mention) => mention.from > at);
    if (after.length > 0 && after.length < kept.length) kept = after;
  }
  const then = tokens.findIndex((token) => BEFORE.has(token.text));
  const earlier = kept.filter((mention) => mention.to <= then);
  return then > 0 && earlier.length > 0 ? earlier : kept;
}

const between = (tokens: readonly Token[], a: Mention, b: Mention): string[] =>
  tokens.slice(a.to, b.from).map((token) => token.text);

/** "5-6", "3 atau 4", "telu papat": either of two, so no number. */
function isRange(tokens: readonly Token[], a: Mention, b: Mention): boolean {
  const words = between(tokens, a, b);
  if (words.length === 0) return !a.kind;
  return words.length <= 3 && words.some((text) => RANGE.has(text)) && !a.kind;
}

/** "5 orang, yang 2 harian": a part of those already counted. */
function isPart(tokens: readonly Token[], mention: Mention): boolean {
  return PART.has(word(tokens, mention.from - 1)) || PART.has(word(tokens, mention.from - 2));
}

function several(tokens: readonly Token[], mentions: readonly Mention[]): Resolved | null {
  const [first, second] = mentions;
  if (first === undefined || second === undefined) return null;
  for (let at = 1; at < mentions.length; at += 1) {
    const [a, b] = [mentions[at - 1], mentions[at]];
    if (a !== undefined && b !== undefined && isRange(tokens, a, b)) return null;
  }
  const rest = mentions.slice(1);
  const sumOfRest = rest.reduce((sum, mention) => sum + mention.value, 0);
  const strange = mentions.some((mention) => mention.strange);
  if (mentions.every((mention) => mention.value === first.value && !mention.kind)) {
    // "3 (tiga) orang"
    return { count: first.value, unsure: !between(tokens, first, second).includes('(') };
  }
  // "3, sama saya jadi 4"
  const withSelf = between(tokens, first, second).some((text) => SELF.has(text));
  if (mentions.length === 2 && withSelf && second.value === first.value + 1) {
    return { count: first.value, unsure: false };
  }
  // "5 orang: 3 laki 2 perempuan", and the sum said last.
  if (rest.every((mention) => mention.kind) && first.value === sumOfRest && rest.length > 1) {
    return { count: first.value, unsure: strange };
  }
  const last = mentions.at(-1);
  const front = mentions.slice(0, -1).reduce((sum, mention) => sum + mention.value, 0);
  if (last !== undefined && mentions.length > 2 && last.value === front && !last.kind) {
    return { count: front, unsure: strange };
  }
  if (rest.every((mention) => isPart(tokens, mention)) && sumOfRest <= first.value) {
    return { count: first.value, unsure: true };
  }
  const total = first.value + sumOfRest;
  if (mentions.every((mention) => mention.kind)) return { count: total, unsure: strange };
  const joined = rest.every((mention, at) => {
    const before = mentions[at];
    return before !== undefined && between(tokens, before, mention).some((text) => SUM.has(text));
  });
  const told = mentions.filter((mention) => mention.kind || mention.worker).length;
  const plus = tokens.some(
    (token) => token.text === '+' || token.text === 'plus' || token.text === 'tambah',
  );
  if (told === mentions.length || (joined && (told > 0 || plus)))
    return { count: total, unsure: true };
  return null;
}

/** "ga ada 5", "ora ana telu": fewer than that, nobody knows how many. */
function isLacking(tokens: readonly Token[], mention: Mention): boolean {
  const there = /^(?:ada|ana|ono|wonten|sampai|sampe|nyampe|tekan|nganti)$/;
  return there.test(word(tokens, mention.from - 1)) && HEDGED.has(word(tokens, mention.from - 2));
}

/** Makes one count of the numbers in a message, without the owner; null when it stays open. */
export function resolve(tokens: readonly Token[], all: readonly Mention[]): Resolved | null {
  const mentions = current(tokens, all);
  const [only] = mentions;
  if (only === undefined) return null;
  if (mentions.some((mention) => isLacking(tokens, mention))) return null;
  const resolved =
    mentions.length === 1 ? { count: only.value, unsure: only.strange } : several(tokens, mentions);
  if (resolved === null) return null;
  const marker = mentions.length === 1 ? only : (mentions.at(-1) ?? only);
  const part = ownerPart(tokens, marker);
  const words = tokens.filter((token) => token.kind === 'word').length;
  const past = mentions.length === all.length && tokens.some((token) => BEFORE.has(token.text));
  const stray = mentions.length === 1 && !only.worker && words > 7;
  const unsure = resolved.unsure || stray || past;
  if (part === 'inside') return { count: resolved.count - 1, unsure };
  if (part === 'maybe') return { count: resolved.count - 1, unsure: true };
  // "bertiga" alone may or may not hold the owner.
  return { count: resolved.count, unsure: unsure || only.group };
}
