import { describe, expect, it } from 'vitest';
import { namedColumns } from './table.ts';

describe('a pasted table with a heading', () => {
  it.each([
    ['No\tNama\tNIK\tUpah\tKet\n1\tDarmi\t332\t1.500.000\ttetap', 'Darmi ; 332 ; 1.500.000'],
    ['Nama|Alamat|Gaji\nDarmi|Ds. Rowosari|2jt', 'Darmi ; 2jt'],
    ['NAMA KARYAWAN;HP;UPAH/HARI\nDarmi;0812;90.000', 'Darmi ; 90.000 sehari'],
    ['DATA TUKANG JAHIT\nNo. KTP\tNama\n332\tDarmi', 'Darmi ; 332'],
    ['Nama\tGaji\nDarmi\t2jt\nTotal\t2jt', 'Darmi ; 2jt\n'],
    ['Nama\tNIK\tGaji\n\tJumlah\t\t2jt', ''],
    ['Nama\tNIK\tGaji\nDarmi\t\t2jt\r\nTono\t332\t', 'Darmi ; 2jt\nTono ; 332'],
  ])('"%s" keeps names, identity numbers and wages', (text, kept) => {
    expect(namedColumns(text)).toBe(kept);
  });

  it.each(['Darmi\t332\t2jt', 'Nama: Darmi\nGaji: 2jt', 'Nama;Darmi;Tono', ''])(
    '"%s" has no heading and stays as it is',
    (text) => {
      expect(namedColumns(text)).toBe(text);
    },
  );
});
