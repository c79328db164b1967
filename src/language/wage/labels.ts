import type { Token } from '../numbers/lex.ts';
import type { Amount } from './amounts.ts';
import { clausesOf } from './amounts.ts';

/**
 * What part of the pay a sum is (DOMAIN 2.1: the base is basic wage and fixed allowances).
 * `loose` is an allowance of which nobody said whether it is fixed; `out` is no pay at all.
 */
export type Label = 'base' | 'gross' | 'net' | 'fixed' | 'loose' | 'variable' | 'out';

export type LabelMark = { from: number; to: number; label: Label; clause: number };

const WORDS: readonly (readonly [Label, string])[] = [
  [
    'base',
    'gaji gajinya gajine gajih gajihe gajian pokok gapok gp upah upahnya upahe opah opahe bayaran bayarannya bayarane honor honornya dibayar digaji blanja umr umk',
  ],
  ['gross', 'kotor kotornya kotore gross gros bruto brutto'],
  [
    'net',
    'bersih bersihnya bersihe nett net netto neto netonya thp takehome diterima resik resike',
  ],
  [
    'variable',
    'makan mkn makannya mangan mangane maem transport transpot transportasi trans trnsport bensin bbm kehadiran hadir premi saku rokok kopi pulsa jajan snack lauk kuota parkir kerajinan nguli',
  ],
  ['loose', 'tunjangan tunj tunjangannya tunjangane tjgn allowance'],
  [
    'out',
    'lembur lemburan overtime bonus thr komisi insentif tips tip cuti omzet omset modal iuran potong potongan dipotong kepotong kasbon bon utang hutang denda tunggakan nunggak nyicil cicilan cicil angsuran kredit tagihan sewa ngontrak kontrakan listrik laba untung keuntungan harga hargane pinjam pinjaman minjam minjem bpjs premi-bpjs setoran ongkos ongkir biaya beaya pajak tabungan pensiun jht belanja blanjaan jualan penjualan saldo arisan spp dp pesangon hadiah sanksi beli tuku mbeli pembelian jual dijual adol renovasi servis kos kost sekolah token sumbangan zakat sedekah simpanan asuransi donasi rugi kerugian pemasukan biayane mahar emas tanah kulakan kulak',
  ],
];

const LABELS = new Map<string, Label>();
for (const [label, words] of WORDS) for (const word of words.split(' ')) LABELS.set(word, label);

/** "utangnya", "utange", "hutangku": what is no pay keeps its name with an ending. */
function labelOf(word: string): Label | undefined {
  const label = LABELS.get(word);
  if (label !== undefined) return label;
  const stem = LABELS.get(word.replace(/(?:nya|ne|e|ku|mu|an)$/, ''));
  return stem === 'out' ? stem : undefined;
}

const FIXED_KINDS = new Set(
  'tetap tetep tetapnya jabatan keluarga istri anak masa kemahalan fungsional pasti rutin'.split(
    ' ',
  ),
);
const NOT = new Set('ga gak g gk tidak tdk nggak enggak ora non'.split(' '));
const BEFORE_CUT = new Set('sebelum sblm sakdurunge durung sadurunge belum blm'.split(' '));
const AFTER_CUT = new Set(
  'setelah stlh sesudah ssdh habis abis hbs udah sudah sdh bar sakwise udh dikurangi'.split(' '),
);
/** "penghasilan saya", "pendapatan warung sehari": what the business earns. */
const INCOME = /^(?:penghasilan|pendapatan|hasil|dapat|dapet|oleh)(?:nya|e|ne|an)?$/;
const OWNERS = new Set('saya sy aku usaha usahaku warung toko kami kita jualan dagang'.split(' '));
const ONE_OF = new Set('per / se sa sak satu tiap setiap saben siji 1 sepotong'.split(' '));
const CUTS = new Set('potong potongan dipotong kepotong potongannya'.split(' '));

/** Finds the words that say what part of the pay the sums beside them are. */
export function findLabels(tokens: readonly Token[]): LabelMark[] {
  const clauses = clausesOf(tokens);
  const marks: LabelMark[] = [];
  const text = (at: number): string => tokens[at]?.text ?? '';
  for (let at = 0; at < tokens.length; at += 1) {
    let label = tokens[at]?.kind === 'word' ? labelOf(text(at)) : undefined;
    const owner = OWNERS.has(text(at + 1)) || OWNERS.has(text(at + 2));
    if (label === undefined && INCOME.test(text(at)) && owner) label = 'out';
    if (label === undefined) continue;
    // "per potong" is what is paid for, no deduction.
    if (text(at) === 'potong' && ONE_OF.has(text(at - 1))) continue;
    let to = at + 1;
    if (CUTS.has(text(at)) && BEFORE_CUT.has(text(at - 1))) label = 'gross';
    else if (CUTS.has(text(at)) && AFTER_CUT.has(text(at - 1))) label = 'net';
    if (label === 'loose' || label === 'variable') {
      // "tunjangan tetap", "tunjangan makan", "uang makan tetap", "tunjangan tidak tetap"
      for (let next = to; next < to + 2 && tokens[next]?.kind === 'word'; next += 1) {
        const named = LABELS.get(text(next));
        if (named === 'variable') label = 'variable';
        if (FIXED_KINDS.has(text(next))) label = NOT.has(text(next - 1)) ? 'variable' : 'fixed';
        else if (named === undefined) continue;
        to = next + 1;
      }
    }
    const last = marks.at(-1);
    const adjoining = last !== undefined && last.to === at && last.clause === clauses[at];
    // "gaji bersih", "gaji pokok": the narrower word decides; "terima bersih" likewise.
    if (adjoining && (last.label === 'base' || last.label === label)) marks.pop();
    if (adjoining && label === 'base' && last.label !== 'base') continue;
    // "laba bersih" is no net wage.
    if (adjoining && last.label === 'out' && (label === 'net' || label === 'gross')) continue;
    marks.push({ from: at, to, label, clause: clauses[at] ?? 0 });
    at = to - 1;
  }
  return marks;
}

type Mark = { from: number; to: number; clause: number };

/**
 * Pairs the marks of one clause with its sums. Where there are as many as sums they go in pairs;
 * else each sum takes the nearest mark on the `prefer` side with no other sum between.
 */
export function pair<M extends Mark>(
  amounts: readonly Amount[],
  marks: readonly M[],
  prefer: 'before' | 'after',
): Map<Amount, M> {
  const pairs = new Map<Amount, M>();
  for (const clause of new Set(amounts.map((amount) => amount.clause))) {
    const sums = amounts.filter((amount) => amount.clause === clause);
    const near = marks.filter((mark) => mark.clause === clause);
    if (sums.length === near.length && sums.length > 1) {
      sums.forEach((sum, at) => {
        const mark = near[at];
        if (mark !== undefined) pairs.set(sum, mark);
      });
      continue;
    }
    const used = new Set<M>();
    for (const side of prefer === 'before'
      ? (['before', 'after'] as const)
      : (['after', 'before'] as const)) {
      for (const sum of sums) {
        if (pairs.has(sum)) continue;
        const mark = nearest(
          sum,
          sums,
          near.filter((m) => !used.has(m)),
          side,
        );
        if (mark === undefined) continue;
        used.add(mark);
        pairs.set(sum, mark);
      }
    }
  }
  return pairs;
}

function nearest<M extends Mark>(
  sum: Amount,
  sums: readonly Amount[],
  marks: readonly M[],
  side: 'before' | 'after',
): M | undefined {
  if (side === 'before') {
    const floor = Math.max(-1, ...sums.filter((s) => s.to <= sum.from).map((s) => s.to - 1));
    return marks.filter((mark) => mark.to <= sum.from && mark.from > floor).at(-1);
  }
  const ceiling = Math.min(
    Number.MAX_SAFE_INTEGER,
    ...sums.filter((s) => s.from >= sum.to).map((s) => s.from),
  );
  return marks.find((mark) => mark.from >= sum.to && mark.to <= ceiling);
}
