import { describe, expect, it } from 'vitest';
import { readYesNo, type YesNoContext } from '../yesno.ts';

type Row = readonly [YesNoContext, 'yes' | 'no' | 'unclear', string, true?];

const TABLE: readonly Row[] = [
  ['already_registered', 'no', 'BPJS TK sudah, yang kesehatan belum'],
  ['already_registered', 'yes', 'yang kesehatan udah tapi ketenagakerjaan belum'],
  ['already_registered', 'no', 'naker sudah kesehatan belum'],
  ['already_registered', 'unclear', 'jamsostek sudah'],
  ['already_registered', 'no', 'durung. carane piye?'],
  ['already_registered', 'unclear', 'dulu ikut sekarang tidak'],
  ['confirm_data', 'yes', 'salah eh betul', true],
  ['confirm_data', 'yes', 'sudah benar. kapan kartunya jadi?'],
  ['confirm_data', 'unclear', 'betul, tapi kapan jadinya?'],
  ['consent', 'unclear', 'setuju, data apa saja yang diambil?'],
  ['consent', 'yes', 'kata suami boleh', true],
  ['consent', 'unclear', 'kata suami tanya dulu'],
  ['has_workers', 'no', 'dulu ada sekarang sendirian'],
  ['has_workers', 'yes', 'punya 5, yang 2 baru masuk'],
  ['has_workers', 'yes', 'ada, dua, sama istri juga'],
  ['has_workers', 'unclear', 'cuma istri, kadang keponakan'],
  ['proceed', 'yes', 'siap, syaratnya apa saja?'],
  ['proceed', 'unclear', 'siap, gratis kan?'],
  ['confirm_data', 'yes', 'Maaf baru balas, tadi ke pasar dulu beli kain. Sudah cocok semuanya'],
  [
    'confirm_data',
    'unclear',
    'Maaf, kayaknya tadi saya keliru menulis gaji si Warni. Sudah betul semua',
  ],
];

const CASES = TABLE.map(([context, answer, text, confirm]) => ({ context, answer, text, confirm }));

describe('a sentence of which one part decides', () => {
  it.each(CASES)('to $context is $answer: "$text"', ({ context, answer, text, confirm }) => {
    expect(readYesNo(text, context)).toEqual({ answer, ...(confirm ? { confirm } : {}) });
  });
});
