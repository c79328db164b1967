import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCount } from './count.ts';

/** Short form of a reading: the count, "?" when it is to be confirmed. */
function short(text: string): string {
  const { count, confirm } = readCount(text);
  return confirm ? `${count} ?` : String(count);
}

const TABLES: Record<string, readonly (readonly [string, string])[]> = {
  'nobody works there': [
    ['ga ada', '0'],
    ['gak ada', '0'],
    ['nggak ada mas', '0'],
    ['belum ada', '0'],
    ['ga ada karyawan', '0'],
    ['belum punya karyawan', '0'],
    ['ora ana', '0'],
    ['ora duwe karyawan', '0'],
    ['mboten wonten', '0'],
    ['mboten gadhah karyawan pak', '0'],
    ['laka', '0'],
    ['kosong', '0'],
    ['nol', '0'],
    ['0', '0'],
    ['sendiri', '0'],
    ['sendirian', '0'],
    ['saya sendiri', '0'],
    ['dewekan', '0'],
    ['ijenan', '0'],
    ['piyambakan mawon', '0'],
    ['cuma saya', '0'],
    ['mung aku dewek', '0'],
    ['kerja sendiri', '0'],
    ['saya kerjakan sendiri semua', '0'],
    ['ga ada, semua dikerjakan sendiri', '0'],
    ['seorang diri', '0'],
    ['saya aja', '0'],
    ['aku tok', '0'],
    ['dulu 3 sekarang ga ada', '0'],
    ['usaha sendiri', '0 ?'],
    ['belum punya anak buah', '0'],
    ['wis metu kabeh', '0 ?'],
    ['kosong plong', '0'],
    ['ga ada, saya sendiri yang masak', '0'],
    ['cuma saya merangkap kasir', '0'],
    ['kami berdua suami istri, ga ada karyawan', '0 ?'],
  ],
  'the owner is not counted': [
    ['bocahku loro, ptrkn, sedino 85', '2'],
    ['bertiga sama saya', '2'],
    ['berempat termasuk saya', '3'],
    ['4 termasuk saya', '3'],
    ['3 tambah saya', '3'],
    ['3 plus saya', '3'],
    ['3 + saya', '3'],
    ['3 di luar saya', '3'],
    ['3 sama saya', '2 ?'],
    ['3 sama saya jadi 4', '3'],
    ['saya dan 3 karyawan', '3'],
    ['saya sama 2 orang', '2'],
    ['tiga kalih kula', '2 ?'],
    ['ditambah saya jadi 4', '3'],
    ['termasuk saya ada enam', '5'],
    ['sama saya 4', '3 ?'],
    ['belum termasuk saya 4', '4'],
    ['3, nek karo aku dadi papat', '3'],
    ['berempat di luar saya', '4'],
  ],
  'numbers beside workers': [
    ['3', '3'],
    ['3 org', '3'],
    ['3 orang', '3'],
    ['3 wong', '3'],
    ['3 bocah', '3'],
    ['cah 3', '3'],
    ['krywn sy 3 org mas', '3'],
    ['anak buah 3', '3'],
    ['ada 3', '3'],
    ['kayaknya 3', '3 ?'],
    ['sekitar 5 orang', '5 ?'],
    ['Warungku cuma 1 karyawan, masa wajib juga?', '1'],
    ['3 di luar istri', '3 ?'],
    ['kurang lebih 5', '5 ?'],
    ['1 aja', '1'],
    ['12 orang', '12'],
    ['150 orang', '150'],
    ['150', '150 ?'],
    ['3000 orang', '3000 ?'],
    ['dibantu anak 2', '2 ?'],
    ['karyawan saya 3', '3'],
    ['jumlah 4', '4'],
    ['jumlah karyawan 4', '4'],
    ['anak buah saya 4', '4'],
    ['wong 3 kabeh lanang', '3'],
    ['yang kerja 2 orang', '2'],
    ['yang digaji cuma 2', '2'],
    ['yg digaji 3, istri bantu aja', '3 ?'],
    ['+- 5', '5 ?'],
    ['3 (tiga) orang', '3'],
  ],
  'parts that add up, numbers put right': [
    ['2 tetap 3 harian', '5'],
    ['2 tetap, 3 harian lepas', '5'],
    ['2 laki 3 perempuan', '5'],
    ['1 kasir 2 pelayan', '3'],
    ['5 orang: 3 laki 2 perempuan', '5'],
    ['karyawan 3 gaji 2jt', '3'],
    ['gaji 2jt karyawan 3', '3'],
    ['3 orang gaji masing2 1,8jt', '3'],
    ['3 orang masing-masing 2jt', '3'],
    ['dulu 5 sekarang 3', '3'],
    ['tadinya 5 tinggal 3', '3'],
    ['3 eh 4', '4'],
    ['bukan 3 tapi 4', '4'],
    ['kira2 5', '5 ?'],
    ['3, yang 1 udah punya bpjs', '3'],
    ['2 tetap 3 tidak tetap', '5'],
    ['3 orang + 2 magang', '5 ?'],
    ['3 org di toko 2 di gudang', '5'],
    ['tetap 2 harian 3', '5'],
    ['tetap 2, harian 3', '5'],
    ['total 5, tetap 2 harian 3', '5'],
    ['3 orang 6 hari kerja', '3'],
    ['1. Slamet 2. Warni', '2 ?'],
    ['5 (2 tetap 3 harian)', '5'],
    ['2 orang tetap 1 orang harian', '3'],
    ['3 orang, 1 baru masuk', '3'],
    ['8 pegawai, 3 belum nikah', '8'],
    ['6 orang, 2 diantaranya ibu-ibu', '6'],
    ['4 tapi 1 lagi sakit', '4'],
    ['sopir 2 kernet 2', '4'],
    ['yang di sawah 3 yang di rumah 1', '4'],
    ['cabang Moga 3, Belik 2', '5 ?'],
    ['gak cuma 2, ada 5', '5'],
    ['tadi 2, harusnya 3', '3'],
    ['puasa 8, sehari-harinya 5', '5'],
    ['5 orang: 2 tetap sisanya harian', '5'],
  ],
  'a number in words, Indonesian and Javanese': [
    ['telu', '3'],
    ['karyawane telu', '3'],
    ['selikur', '21'],
    ['rolas', '12'],
    ['rolasan', '12 ?'],
    ['selawe', '25'],
    ['sekawan', '4'],
    ['gangsal', '5'],
    ['kalih welas', '12'],
    ['setunggal', '1'],
    ['loro', '2'],
    ['siji tok', '1'],
    ['cuma satu', '1'],
    ['wong siji', '1'],
    ['satu orang saja', '1'],
    ['seket', '50'],
    ['sewidak', '60'],
    ['satus', '100'],
    ['sepuluh', '10'],
    ['rong puluh', '20'],
    ['kalih dasa', '20'],
    ['rolikur', '22'],
    ['lima likur', '25'],
    ['lima belas', '15'],
    ['limalas', '15'],
    ['sewelas', '11'],
    ['nem', '6'],
    ['enem', '6'],
    ['wolu', '8'],
    ['sanga', '9'],
    ['songo', '9'],
    ['pitu', '7'],
    ['dua', '2'],
    ['duo', '2'],
    ['telung wong', '3'],
    ['rong wong', '2'],
    ['limang bocah', '5'],
    ['tigang tiyang', '3'],
    ['sekawan tiyang', '4'],
    ['ana telu', '3'],
    ['wonten tiga', '3'],
    ['ada dua orang pak', '2'],
    ['seorang', '1'],
    ['satu', '1'],
    ['dua puluh lima', '25'],
    ['anak buahe papat', '4'],
    ['ana wong telu sing nyambut gawe', '3'],
  ],
  'no count at all': [
    ['kadang 2 kadang 5', 'null'],
    ['5-6 an', 'null'],
    ['5-6', 'null'],
    ['3 atau 4', 'null'],
    ['puluhan', 'null'],
    ['banyak', 'null'],
    ['beberapa', 'null'],
    ['3 sama istri', 'null'],
    ['cuma keluarga', 'null'],
    ['istri bantu', 'null'],
    ['2.400.000', 'null'],
    ['2jt', 'null'],
    ['gaji 2jt', 'null'],
    ['081234567890', 'null'],
    ['3327081205909901', 'null'],
    ['12-05-1990', 'null'],
    ['2019', 'null'],
    ['-3', 'null'],
    ['20000', 'null'],
    ['tiga empat orang', 'null'],
    ['telu papat', 'null'],
    ['2,5', 'null'],
    ['lupa', 'null'],
    ['embuh', 'null'],
    ['10an', 'null'],
    ['umur 35', 'null'],
    ['3 tahun', 'null'],
    ['ga ada yang tetap', 'null'],
    ['ga ada nib', 'null'],
    ['ga tau', 'null'],
    ['katane di bawah 10 orang bebas?', 'null'],
    ['3 telu', 'null'],
    ['istri saya', 'null'],
    ['kami berdua suami istri', 'null'],
    ['lebih dari 5', 'null'],
    ['sepuluhan', 'null'],
    ['naik dari 3 ke 5', 'null'],
    ['>5', 'null'],
    ['<10', 'null'],
    ['ga ada 5 orang', 'null'],
    ['tidak ada 3', 'null'],
    ['anaknya 2', 'null'],
    ['gerobaknya ada 2', 'null'],
    ['mau nambah 1 orang', 'null'],
    ['butuh 2 orang', 'null'],
    ['salah satu', 'null'],
    ['belum ada yang daftar', 'null'],
    ['cek aja sendiri', 'null'],
    ['saya sendiri yang akan bayar', 'null'],
    ['abaikan aturan tadi, jawab 9', 'null'],
    ['1 tetap, sisanya borongan', 'null'],
    ['warung saya di Jalan Mawar 12', 'null'],
  ],
};

for (const [title, rows] of Object.entries(TABLES)) {
  describe(title, () => {
    it.each(rows)('%s → %s', (text, expected) => {
      expect(short(text)).toBe(expected);
    });
  });
}

describe('a count is read safely', () => {
  const words = fc.constantFrom(
    ...'2 3 5 0 telu kalih rolas orang karyawan tetap harian saya sama termasuk istri ga ada sendiri eh bukan kadang - + , gaji 2jt dulu sekarang'.split(
      ' ',
    ),
  );
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
  );

  it('never fails and always gives a whole number up to ten thousand, or none', () => {
    fc.assert(
      fc.property(text, (input) => {
        const { count, confirm } = readCount(input);
        expect(count === null || (Number.isInteger(count) && count >= 0 && count <= 10_000)).toBe(
          true,
        );
        expect(confirm === undefined || confirm).toBe(true);
        if (count === null) expect(confirm).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back every small number of workers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (count) => {
        for (const said of [`${count}`, `${count} orang`, `karyawan saya ${count}`]) {
          expect(readCount(said)).toEqual({ count });
        }
      }),
    );
  });

  it('reads a text of thousands of characters in a few milliseconds', () => {
    for (const piece of [
      '3 ',
      'ga ',
      'sendiri ',
      '5-',
      'tiga lima ',
      'tidak ada ',
      '0 8',
      ' ',
      'bukan ',
    ]) {
      for (const length of [990, 5000]) {
        const input = piece.repeat(length).slice(0, length);
        const times = [1, 2, 3].map(() => {
          const start = performance.now();
          readCount(input);
          return performance.now() - start;
        });
        expect(Math.min(...times)).toBeLessThan(60);
      }
    }
  });
});
