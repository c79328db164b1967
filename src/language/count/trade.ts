import type { Token } from '../numbers/lex.ts';
import { WORKERS } from './vocabulary.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that make what follows them a trade or a place of work: "tukang potong", "bagian mesin". */
const HEADS = set(
  'tukang juru bagian bag seksi divisi operator penjaga jaga nunggu sopir supir driver kuli pembuat penjual',
);
/** What may stand between a trade and its number. */
const STEPS = set(': = ada ana ono wonten cuma mung hanya');

const SEX = set(
  'laki laki-laki lelaki lakik cowok cowo cwo pria lanang perempuan prempuan cewek cewe cwe wanita wadon wedok putri putra',
);
const TERMS = set(
  'tetap tetep harian harianan lepas borongan borong kontrak bulanan mingguan honorer honor freelance part paruh',
);

/** Where the words for a number begin that stands behind them: past "ada" and colons. */
export function nounBefore(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at > 0 && STEPS.has(tokens[at]?.text ?? '')) at -= 1;
  return at;
}

const OWNED = set(
  'saya sy aku kami kita kula kulo nyong inyong sekarang skrg saiki siki sakniki itu total totalnya jumlahnya',
);

/** "karyawan saya ada 4, …": the clause is of the workers and ends with their number. */
export function isLedByWorkers(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
): boolean {
  let at = from - 1;
  while (at > 0 && (STEPS.has(tokens[at]?.text ?? '') || OWNED.has(tokens[at]?.text ?? '')))
    at -= 1;
  return WORKERS.has(tokens[at]?.text ?? '') && tokens[to]?.kind !== 'word';
}

/** Where the trade begins that stands right before the number at `from`, -1 for none. */
function tradeBefore(tokens: readonly Token[], from: number): number {
  const noun = nounBefore(tokens, from);
  const head = [noun - 1, noun - 2].find((at) => HEADS.has(tokens[at]?.text ?? '')) ?? -1;
  return tokens.slice(head, noun + 1).every((token) => token.kind === 'word') ? head : -1;
}

/** Whether the word before a number is part of a trade, and so no thing: "tukang potong 1". */
export function isTradeBefore(tokens: readonly Token[], from: number): boolean {
  return tradeBefore(tokens, from) >= 0;
}

/**
 * Whether a number counts the trade right before it: "tukang potong 1", "bagian mesin: 2". In
 * "2 tukang jahit 1 tukang obras" the trade before the 1 has its number already.
 */
export function countsTradeBefore(tokens: readonly Token[], from: number): boolean {
  const head = tradeBefore(tokens, from);
  if (head < 0) return false;
  const numbered = ['literal', 'digit', 'small'].includes(tokens[head - 1]?.kind ?? '');
  const goesOn = tokens[from + 1]?.kind === 'word';
  return !(numbered && goesOn) || countsTradeBefore(tokens, head - 1);
}

/** By what a number divides the workers: two numbers that divide them differently do not add up. */
export function divisionOf(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
): 'sex' | 'terms' | 'trade' {
  const noun = nounBefore(tokens, from);
  const behind = tokens[to]?.kind === 'word' ? [tokens[to], tokens[to + 1]] : [];
  const beside = [tokens[noun], ...behind].map((token) => token?.text ?? '');
  if (beside.some((text) => SEX.has(text))) return 'sex';
  return beside.some((text) => TERMS.has(text)) ? 'terms' : 'trade';
}
