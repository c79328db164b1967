import type { Token } from '../numbers/lex.ts';
import { PERSON_LEADS } from '../numbers/nouns.ts';
import { isCounter, type Quantity, readQuantity } from '../numbers/quantity.ts';
import { BOUNDARIES, DENIALS, HEDGED_SALAH, NOT_A_VALUE, SLIPS } from './vocabulary.ts';

/** A sum of money in the text. `clause` numbers the stretch between commas and "tapi", "plus" … */
export type Amount = Quantity & {
  clause: number;
  /** "Rp", "rupiah" or a unit stood with it. */
  money: boolean;
  /** Set when two sums are one range ("2-2,5jt"): the upper end. */
  upTo?: Quantity;
};

/** "bonus kalau laris 300rb": the condition belongs to the bonus. */
const EXTRA = new Set(
  'bonus bonusnya bonuse lembur lemburan komisi insentif premi tips thr'.split(' '),
);

/** The clause each token belongs to. */
export function clausesOf(tokens: readonly Token[]): number[] {
  let clause = 0;
  return tokens.map((token, at) => {
    const extra = EXTRA.has(tokens[at - 1]?.text ?? '') && token.kind === 'word';
    const cuts = token.kind === 'line' || (BOUNDARIES.has(token.text) && !extra);
    if (cuts) clause += 1;
    return clause;
  });
}

const text = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** "-2jt" glued to a minus is a negative; "gaji - 2jt" and "gaji-2jt" are not. */
function isNegative(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  if (sign?.text === 'minus') return true;
  return sign?.text === '-' && tokens[at]?.glued === true && !sign.glued;
}

/** ".5jt" and "2..500.000": what stands before the point is lost. */
function isCutOff(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  if ((sign?.text !== '.' && sign?.text !== ',') || tokens[at]?.glued !== true) return false;
  return !sign.glued || tokens[at - 2]?.kind === 'sign' || tokens[at - 2]?.kind === 'literal';
}

const CURRENCY = new Set(['rp', 'idr', 'rp.', 'rupiah', 'rph', 'rups', 'repes']);

function isMoney(tokens: readonly Token[], found: Quantity): boolean {
  const before = text(tokens, found.from - 1) === '.' ? found.from - 2 : found.from - 1;
  const after = text(tokens, found.to);
  return (
    found.scale > 1 ||
    CURRENCY.has(text(tokens, before)) ||
    CURRENCY.has(after) ||
    after === 'perak'
  );
}

const TIMES = new Set(['kali', 'kalinya', 'umat', 'alasan', 'bintang', 'follower', 'pelanggan']);

/** "sudah sejuta kali saya bilang"; but "90rb kali 26" is a sum. */
function isFigureOfSpeech(tokens: readonly Token[], found: Quantity): boolean {
  const after = tokens[found.to + 1]?.kind;
  const counts = after === 'literal' || after === 'digit' || after === 'small';
  return TIMES.has(text(tokens, found.to)) && !counts;
}

/** True where the number counts workers, days or times and is no wage. */
function countsSomething(tokens: readonly Token[], found: Quantity): boolean {
  if (found.scale > 1 || found.ambiguous || found.value >= 1000) return false;
  if (isCounter(tokens[found.to]) || text(tokens, found.to) === '×') return true;
  const lead = text(tokens, found.from - 1);
  return PERSON_LEADS.has(lead) && found.decimals === 0 && found.value < 100;
}

/** Every sum of money in the text, in order, without those that tokens in `taken` hold. */
export function findAmounts(
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
): { amounts: Amount[]; odd: boolean } {
  const clauses = clausesOf(tokens);
  const amounts: Amount[] = [];
  let odd = false;
  for (let at = 0; at < tokens.length; ) {
    const found = taken.has(at) ? null : readQuantity(tokens, at);
    if (found === null) {
      odd ||= tokens[at]?.kind === 'literal' && !taken.has(at);
      at += 1;
      continue;
    }
    const money = isMoney(tokens, found);
    const none = found.value === 0 || (CURRENCY.has(text(tokens, found.to)) && found.value < 10);
    if (none) {
      // "kebanyakan nol", "gaji 1 rupiah"
    } else if (isNegative(tokens, at) || isCutOff(tokens, at)) odd = true;
    else if (!isFigureOfSpeech(tokens, found) && (money || !countsSomething(tokens, found))) {
      const { upper, ...quantity } = found;
      const amount: Amount = { ...quantity, clause: clauses[at] ?? 0, money };
      amounts.push(
        upper === undefined ? amount : { ...amount, upTo: { ...quantity, value: upper } },
      );
    }
    at = found.to;
  }
  return { amounts, odd };
}

/** True where "tidak sampai", "bukan", "di bawah" … stand right before the amount. */
function isDenied(tokens: readonly Token[], amount: Amount): boolean {
  const skip = new Set([
    'rp',
    'idr',
    '.',
    'gaji',
    'gajinya',
    'seka',
    'saka',
    'dari',
    'soko',
    'nya',
  ]);
  let at = amount.from - 1;
  if (NOT_A_VALUE.has(`${text(tokens, at - 1)} ${text(tokens, at)}`)) return true;
  while (at >= 0 && skip.has(text(tokens, at))) at -= 1;
  const last = text(tokens, at);
  const pair = `${text(tokens, at - 1)} ${last}`;
  return (
    last === '<' ||
    last === '>' ||
    DENIALS.has(last) ||
    NOT_A_VALUE.has(last) ||
    NOT_A_VALUE.has(pair)
  );
}

/** Where a slip of the tongue is put right ("eh", "maksudnya", "ralat"): the token's place, or -1. */
function lastSlip(tokens: readonly Token[], amounts: readonly Amount[]): number {
  for (let at = tokens.length - 1; at > 0; at -= 1) {
    const word = text(tokens, at);
    if (!SLIPS.has(word)) continue;
    if (HEDGED_SALAH.has(text(tokens, at - 1)) && word !== 'eh') continue;
    const before = amounts.some((amount) => amount.to <= at);
    if (before && amounts.some((amount) => amount.from > at)) return at;
  }
  return -1;
}

const RISES =
  /(?<![a-z])(?:depan|ngarep|besok|sesuk|nanti|mengko|rencana|rencananya|mau|arep|dulu|dulunya|tadinya|awalnya|sebelumnya|[bm]+iyen|kemarin|wingi|naik|munggah|mundhak|mundak|turun|dari|seka|saka|awal|lama|mulanya|riyin|rumiyin)(?![a-z])/;
const NOW = new Set(
  'sekarang skrg skarang skrang skr saiki siki sakniki saniki samangke kini jadi dadi menjadi naik'.split(
    ' ',
  ),
);
const BEFORE = new Set(
  'dulu dulunya tadinya awalnya sebelumnya biyen mbiyen kemarin wingi rumiyin riyin mulanya'.split(
    ' ',
  ),
);

/**
 * Keeps what counts now: drops what was denied, corrected, or was so only in the past. `since` is
 * the token from which on the words are about it.
 */
export function keepCurrent(
  tokens: readonly Token[],
  amounts: readonly Amount[],
): { amounts: Amount[]; past: boolean; since: number } {
  let kept = amounts.filter((amount) => !isDenied(tokens, amount));
  const slip = lastSlip(tokens, kept);
  if (slip >= 0) kept = kept.filter((amount) => amount.from > slip);
  const last = tokens.at(-1)?.text ?? '';
  if (['ding', 'deng'].includes(last) && kept.length > 1) kept = kept.slice(-1);
  const words = tokens.map((token) => token.text).join(' ');
  const past = tokens.some((token) => BEFORE.has(token.text));
  const since = Math.max(slip, 0);
  if (kept.length < 2 || !RISES.test(words)) return { amounts: kept, past, since };
  const now = tokens.findLastIndex(
    (token, at) =>
      NOW.has(token.text) && kept.some((a) => a.from > at) && kept.some((a) => a.to <= at),
  );
  if (now >= 0) return { amounts: kept.filter((a) => a.from > now), past: false, since: now };
  const then = tokens.findIndex((token) => BEFORE.has(token.text));
  const nowFirst = kept.filter((a) => a.to <= then);
  if (then >= 0 && nowFirst.length > 0) return { amounts: nowFirst, past: false, since };
  return { amounts: kept, past, since };
}
