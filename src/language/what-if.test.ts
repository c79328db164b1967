import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksWhatIf, readWhatIf } from './what-if.ts';

const month = (rupiah: number) => ({ rupiah, per: 'month', special: null });

describe('a change that is thought about', () => {
  it.each([
    ['kalau nambah 1 orang gaji 1,8?', { change: 'add', count: 1, wage: month(1_800_000) }],
    ['nambah 1 orang gaji 1,8jt', { change: 'add', count: 1, wage: month(1_800_000) }],
    ['tambah dua karyawan', { change: 'add', count: 2, wage: null }],
    ['nek nambah siji maning piye', { change: 'add', count: 1, wage: null }],
    ['kalau tambah karyawan gimana', { change: 'add', count: 1, wage: null }],
    ['nek nambah rong wong gaji 2jt', { change: 'add', count: 2, wage: month(2_000_000) }],
    ['kalau tambah sebelas orang', { change: 'add', count: 11, wage: null }],
    ['nek nambah rolas wong', { change: 'add', count: 12, wage: null }],
    ['kalau telung wong gajine 2jt', { change: 'all', count: 3, wage: month(2_000_000) }],
    [
      'nambah 3 orang gaji umr',
      { change: 'add', count: 3, wage: { rupiah: null, per: 'month', special: 'umk' } },
    ],
    [
      'misal nambah 2 orang 90rb sehari',
      { change: 'add', count: 2, wage: { rupiah: 90_000, per: 'day', special: null } },
    ],
    ['kalau gajinya naik 3jt?', { change: 'raise', how: 'to', wage: month(3_000_000) }],
    ['gaji naik jadi 3jt', { change: 'raise', how: 'to', wage: month(3_000_000) }],
    ['nek gajine munggah 200rb', { change: 'raise', how: 'more', wage: month(200_000) }],
    ['kalau gajinya turun 300rb', { change: 'raise', how: 'less', wage: month(300_000) }],
    ['kalau gaji ditambah 500rb berapa', { change: 'raise', how: 'more', wage: month(500_000) }],
    [
      'kalau 5 orang gaji umr berapa?',
      { change: 'all', count: 5, wage: { rupiah: null, per: 'month', special: 'umk' } },
    ],
    ['kalau keluar 1 orang', { change: 'remove', count: 1 }],
    ['nek metu loro piye', { change: 'remove', count: 2 }],
    ['kalau salah satu berhenti?', { change: 'remove', count: 1 }],
    ['kalau dua orang keluar gimana', { change: 'remove', count: 2 }],
    ['5 orang gaji 2jt', { change: 'all', count: 5, wage: month(2_000_000) }],
    ['kalau 4 karyawan 2,5jt', { change: 'all', count: 4, wage: month(2_500_000) }],
    ['kalau karyawannya jadi 5 orang', { change: 'all', count: 5, wage: null }],
    [
      'bukan semua 1,8. yg 6 gajinya 2jt, tambah 1 orang lagi 1,8 jadi total berapa',
      {
        change: 'add',
        count: 1,
        wage: month(1_800_000),
        base: { count: 6, wage: month(2_000_000) },
      },
    ],
    ['ga jadi nambah orang. yg 6 aja 2jt an', { change: 'all', count: 6, wage: month(2_000_000) }],
    [
      '3 orang 75rb sehari, kadang seminggu 4 kali, iurannya berapa',
      {
        change: 'all',
        count: 3,
        wage: { rupiah: 75_000, per: 'day', special: null, weekly: 4 },
      },
    ],
    ['kalau gajinya 3jt', { change: 'all', count: null, wage: month(3_000_000) }],
  ])('"%s"', (text, expected) => {
    expect(readWhatIf(text)).toEqual(expected);
  });

  it.each([
    '',
    'halo',
    'kalau hujan',
    '3',
    '2jt',
    'kalau tidak daftar?',
    'iuran berapa',
    '0 orang',
    'nambah 900 orang',
    'nambah pirang wong',
  ])('is not in "%s"', (text) => {
    expect(readWhatIf(text)).toBeNull();
  });

  it.each([
    'kalau nambah 1 orang gaji 1,8?',
    'kalau nambah 1 orang gaji 1,8',
    'mas kalau gajinya naik 3jt?',
    'nek metu siji piye',
    'kalau yang satu keluar?',
    'misal 5 orang gaji 2jt berapa',
    'yg 6 gajinya 2jt, tambah 1 orang lagi 1,8 jadi total berapa',
  ])('is asked for by "%s"', (text) => {
    expect(asksWhatIf(text)).not.toBeNull();
  });

  it.each([
    '2jt sebulan',
    'kalau dihitung sebulan ya 2jt',
    'kalau yang tetap 3 orang',
    'nambah 1 orang',
    '3 orang gaji 2jt',
    'kalau karyawan saya 3 orang, gaji 2jt',
    'kalau gajinya jadi 2jt',
    'kalau karyawan keluar gimana?',
    'kalau telat bayar gimana',
  ])('is an answer in "%s"', (text) => {
    expect(asksWhatIf(text)).toBeNull();
  });

  it('never throws, and leaves long texts alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readWhatIf(text);
        asksWhatIf(text);
      }),
    );
    expect(asksWhatIf('kalau nambah 1 orang gaji 2jt? '.repeat(200))).toBeNull();
  });
});
