import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBusinessName } from '../name.ts';

/** What was typed, the name read from it, and whether it must be shown back. */
const TABLE: readonly (readonly [string, string | null, boolean?])[] = [
  ['warung bu sri', 'Warung Bu Sri'],
  ['Warung Bu Sri', 'Warung Bu Sri'],
  ['Ponggol Mak Yah', 'Ponggol Mak Yah'],
  ['Toko Berkah ya', 'Toko Berkah'],
  ['ud barokah', 'UD Barokah'],
  ['UD Barokah', 'UD Barokah'],
  ['CV. Maju Jaya', 'CV. Maju Jaya'],
  ['cv. maju jaya', 'CV. Maju Jaya'],
  ['CV MAJU JAYA', 'CV Maju Jaya'],
  ['Cv Maju Jaya', 'CV Maju Jaya'],
  ['nama usahanya Barokah', 'Barokah'],
  ['namanya warung bu sri', 'Warung Bu Sri'],
  ['Slamet , namanya pak', 'Slamet'],
  ['toko saya namanya sumber rejeki', 'Sumber Rejeki'],
  ['nama usaha saya Toko Sumber Rejeki', 'Toko Sumber Rejeki'],
  ['iya', null],
  ['tidak', null],
  ['lupa', null],
  ['belum ada nama', null],
  ['ga ada namanya', null],
  ['apa?', null],
  ['menu', null],
  ['stop', null],
  ['123', null],
  ['embuh', null],
  ['toko menu sedap', 'Toko Menu Sedap'],
  ['Warung Stop Lapar', 'Warung Stop Lapar'],
  ['konveksi', 'Konveksi', true],
  ['warung', 'Warung', true],
  ['toko kelontong', 'Toko Kelontong', true],
  ['Konveksi Jaya', 'Konveksi Jaya'],
  ['rm padang sederhana', 'RM Padang Sederhana'],
  ['Barokah', 'Barokah'],
  ['barokah mas', 'Barokah', true],
  ['Toko Mas', 'Toko Mas', true],
  ['Toko Barokah, mas', 'Toko Barokah'],
  ['usaha saya namanya Batik Larasati', 'Batik Larasati'],
  ['halo', null],
  ['pagi', null],
  ['ok', null],
  ['Toko 88', 'Toko 88'],
  ['bengkel 3 saudara', 'Bengkel 3 Saudara'],
  ['PT. ABC Sejahtera', 'PT. ABC Sejahtera'],
  ['"Barokah"', 'Barokah'],
  ['warungku jenenge Mbok Darmi', 'Mbok Darmi'],
  ['nama: Toko Murah', 'Toko Murah'],
  ['saya jualan bakso', null],
  ['nanti dulu', null],
  ['siap jaya', 'Siap Jaya'],
  ['Toko Siap Jaya', 'Toko Siap Jaya'],
  ['jaya motor ii', 'Jaya Motor II'],
  ['Laundry Bersih aja', 'Laundry Bersih'],
  ['ga tau', null],
  ['namanya apa ya', null],
  ['gimana caranya', null],
  ['Toko Pagi Sore', 'Toko Pagi Sore'],
  ['salam jaya', 'Salam Jaya'],
  ['pd. sumber makmur', 'PD. Sumber Makmur'],
  ['Warung Makan Bu Sri dan Anak', 'Warung Makan Bu Sri dan Anak'],
  ['petugas', null],
  ['usaha saya Konveksi Mulya', 'Konveksi Mulya'],
  ['Warung saya', null],
  ['warung saya belum ada namanya', null],
  ['tanpa nama', null],
  ['Batik "Sekar Arum"', 'Batik Sekar Arum'],
  ['UD. BERKAH', 'UD. Berkah'],
  ['berkah', 'Berkah'],
  ['jamu mbok yem', 'Jamu Mbok Yem'],
  ['nama tokonya: TB. sumber alam', 'TB. Sumber Alam'],
  ['👍', null],
  ['Sami Jaya Konveksi', 'Sami Jaya Konveksi'],
  ['oke laundry', 'Oke Laundry'],
  ['Toko Betul', 'Toko Betul'],
  ['sudah', null],
  ['Warung bu sri', 'Warung Bu Sri'],
  ['UD barokah', 'UD Barokah'],
  ['Toko barokah jaya', 'Toko Barokah Jaya'],
  ['nama toko saya Barokah', 'Barokah'],
  ['namanya Toko Barokah', 'Toko Barokah'],
  ['nama usahaku Berkah Tani', 'Berkah Tani'],
  ['usahaku jenenge Mulya Konveksi', 'Mulya Konveksi'],
  ['warung nasi grombyang haji warso', 'Warung Nasi Grombyang Haji Warso'],
  ['bakso pak kumis', 'Bakso Pak Kumis'],
  ['TOKO BU SITI', 'Toko Bu Siti'],
  ['Kopi Kenangan', 'Kopi Kenangan'],
  ['nggak', null],
  ['ra ana', null],
  ['mboten wonten', null],
  ['belum', null],
  ['hmm', null],
  ['bingung', null],
  ['usaha jahit', 'Usaha Jahit', true],
  ['gak punya nama', null],
  ['terserah', null],
  ['nanti aja', null],
  ['CV.Maju Jaya', 'CV. Maju Jaya'],
  ['Yayasan Al-Hikmah', 'Yayasan Al-Hikmah'],
  ['LPK Bina Insani', 'LPK Bina Insani'],
  ['koperasi sejahtera bersama', 'Koperasi Sejahtera Bersama'],
  ['mebel jati pak agus', 'Mebel Jati Pak Agus'],
  ['Warung Makan "Bu Tini"', 'Warung Makan Bu Tini'],
  ['Rumah Makan Sari Rasa', 'Rumah Makan Sari Rasa'],
  ['salah', null],
  ['makasih', null],
  ['batal', null],
  ['Mbak Sri Salon', 'Mbak Sri Salon'],
  ['Warung Bu Sri, sego grombyang', 'Warung Bu Sri', true],
  ['Katering Bu Endang, eh maksud saya Endang Catering', 'Endang Catering', true],
  ['Endang Catering, bukan Katering Bu Endang', 'Endang Catering', true],
  ['Warung Eh Enak', 'Warung Eh Enak'],
  ['jenenge Mukti Jaya yo pak', 'Mukti Jaya'],
];

const CASES = TABLE.map(([text, name, confirm]) => ({ text, name, confirm: confirm ?? false }));

describe('a business name', () => {
  it.each(CASES)('in "$text" is $name', ({ text, name, confirm }) => {
    const reading = readBusinessName(text);
    expect(reading.name).toBe(name);
    if (name !== null) expect(reading.confirm ?? false).toBe(confirm);
  });

  it('is looked for in any text without throwing, and never holds a long number', () => {
    const words = fc.constantFrom(
      'nama',
      'saya',
      'Slamet',
      'namanya',
      'bin',
      'toko',
      'S.Pd',
      ',',
      '3327081205909901',
      'pak',
      'H.',
      '-',
      'ya',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((w) => w.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { name, confirm } = readBusinessName(text);
        if (name === null) expect(confirm).toBeUndefined();
        else expect(name).not.toMatch(/^\s|\s$|^$|\d{13,}/);
      }),
    );
  });

  it('is looked for in five thousand characters without delay', () => {
    const start = performance.now();
    readBusinessName('nama saya pak '.repeat(360));
    readBusinessName('nama saya pak '.repeat(8));
    expect(performance.now() - start).toBeLessThan(200);
  });
});
