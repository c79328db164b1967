import { describe, expect, it } from 'vitest';
import { comparable, maskPersonal } from './mask.ts';

const masked = (text: string, ...known: string[]) => maskPersonal(text, known);

describe('numbers and addresses', () => {
  it.each([
    ['nik saya 3327125205909901 ya', 'nik saya # ya'],
    ['33271O52O59O99O1', '#'],
    ['3327 1252 0590 9901', '#'],
    ['hp 0812-3456-7890 atau +62 812 3456 7890', 'hp # atau +#'],
    ['0\u200b812\u200b3456789', '#'],
    ['０８１２３４５６７８９', '#'],
    ['0️⃣8️⃣1️⃣2️⃣3️⃣', '#'],
    ['gaji 1.500.000 sebulan', 'gaji # sebulan'],
    ['lahir 12-05-1990', 'lahir #'],
    ['nol delapan satu dua tiga empat lima', '#'],
    ['3 orang gaji 2,5 jt umur 45', '3 orang gaji 2,5 jt umur 45'],
    ['kirim ke budi.s@gmail.com aja', 'kirim ke … aja'],
    ['lihat https://contoh.go.id/x?a=1 nih', 'lihat … nih'],
    ['toko24.com/promo, t.me/abc, @akunku', '… … …'],
  ])('are covered in "%s"', (text, shown) => {
    expect(masked(text)).toBe(shown);
  });
});

describe('names that were told', () => {
  it('are covered whatever their case, length and ending', () => {
    const known = ['Warung Barokah Jaya', 'Tarwen', 'Kasmirun bin Dul'];
    expect(masked('TARWEEN mau keluar', ...known)).toBe('NAMA mau keluar');
    expect(masked('tarwennya keluar', ...known)).toBe('NAMA keluar');
    expect(masked('tarwene gajine pira', ...known)).toBe('NAMA gajine pira');
    expect(masked('warung barokah jaya wajib ga', ...known)).toBe('NAMA wajib ga');
    expect(masked('si kasmirun karo tarwen', ...known)).toBe('si NAMA karo NAMA');
  });

  it('leave everyday words that are only a part of one', () => {
    expect(masked('warung saya wajib ga', 'Warung Tarwen')).toBe('warung saya wajib ga');
    expect(masked('laundry bersih wajib ga', 'Laundry Bersih')).toBe('NAMA wajib ga');
    expect(masked('bersih itu wajib ga', 'Bersih')).toBe('NAMA itu wajib ga');
  });

  it('may be anything', () => {
    expect(masked('wajib ga', '', ' ', '!?', '(', '.*')).toBe('wajib ga');
  });
});

describe('names that were not told', () => {
  it.each([
    ['pak Tarwen mau daftar', 'pak NAMA mau daftar'],
    ['bpk. tarwen wiryo mau daftar', 'bpk. NAMA mau daftar'],
    ['bu haji tarwen', 'bu haji NAMA'],
    ['mbak bagus pinjam', 'mbak NAMA pinjam'],
    ['nama saya tarwen', 'nama saya NAMA'],
    ['namane tarwen wiryo', 'namane NAMA'],
    ['atas nama: Tarwen', 'atas nama: NAMA'],
    ['karyawan saya tarwen mau keluar', 'karyawan saya NAMA mau keluar'],
    ['bojoku tarwen ikut ga', 'bojoku NAMA ikut ga'],
    ['terus Tarwen gimana', 'terus NAMA gimana'],
    ['slamet gajine pira', 'NAMA gajine pira'],
    ['toko barokah jaya wajib ga', 'toko NAMA wajib ga'],
    ['desa karanggeneng rt 3', 'desa NAMA rt 3'],
    ['warung di kendalrejo', 'warung di NAMA'],
    ['Tarwen, Slamet, Warni', 'NAMA'],
  ])('are covered in "%s"', (text, shown) => {
    expect(masked(text)).toBe(shown);
  });

  it.each([
    'pak caranya gimana',
    'bu, klaim kacamata bisa?',
    'mas iurane pira sewulan',
    'namanya siapa yang harus didaftarkan',
    'karyawan saya keluar gimana',
    'istri saya hamil ditanggung ga',
    'Apakah BPJS Kesehatan wajib di Comal?',
    'Perpanjangan kartu di Puskesmas gimana',
    'sugeng enjing pak',
  ])('are not seen in "%s"', (text) => {
    expect(masked(text)).toBe(text);
  });
});

describe('where a name was asked for', () => {
  it('every word is covered that is not plainly everyday talk', () => {
    const strict = (text: string) => maskPersonal(text, [], true);
    expect(strict('tarwen wiryo sing kerja nang dapur')).toBe('NAMA sing kerja nang dapur');
    expect(masked('tarwen wiryo sing kerja')).toBe('tarwen wiryo sing kerja');
  });
});

describe('any text', () => {
  it('is one line of at most 300 characters, none of its words cut', () => {
    const long = masked(`${'wajib daftar '.repeat(100)}\n3327125205909901`);
    expect(long.length).toBeLessThanOrEqual(300);
    expect(long).toMatch(/ (?:wajib|daftar)$/);
    expect(masked('a\n\n b\u2028c\td')).toBe('a b c d');
    expect(masked('x'.repeat(10_000))).toBe('');
  });

  it('takes linear time', () => {
    const odd = [
      '1 ',
      '1a',
      'satu ',
      'a@',
      'pak ',
      'Pak Tarwen ',
      '(',
      'ﷺ',
      '👍🏽',
      '1️⃣',
      "a'",
      '. ',
    ];
    for (const piece of odd) {
      const began = performance.now();
      masked(piece.repeat(10_000), 'Tarwen Wiryo', 'Tarwen');
      expect(performance.now() - began, piece).toBeLessThan(250);
    }
  });
});

describe('the same sentence', () => {
  it('is known again whatever its case, signs and drawn-out letters', () => {
    const same = (text: string) => comparable(masked(text));
    expect(same('Wajib gaaa??')).toBe(same('wajib, ga'));
    expect(same('gaji 2000000 pak Tarwen')).toBe(same('Gaji 3.000.000 Pak Kasmirun!'));
    expect(same('wajib ga')).not.toBe(same('wajib ya'));
  });
});
