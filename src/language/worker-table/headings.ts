/** A field of a worker that a column may fill. */
export type TableField =
  | 'name'
  | 'nik'
  | 'wage'
  | 'kk'
  | 'phone'
  | 'membership'
  | 'status'
  | 'since'
  | 'family';

/** What a column holds; `birth` and `sex` are only held against the identity number. */
export type ColumnKind = TableField | 'birth' | 'sex' | 'number';

/** `core` words name the column; all others of the heading must be among `beside`. */
type Words = { kind: ColumnKind; core: ReadonlySet<string>; beside: ReadonlySet<string> };

const listed = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const words = (kind: ColumnKind, core: string, beside: string): Words => ({
  kind,
  core: listed(core),
  beside: listed(beside),
});

const WHOSE = 'karyawan karyawati pekerja pegawai buruh tukang peserta anggota staf staff';
const NUMBER = 'no nomor nomer nmr';
const DAY = 'tgl tanggal bulan bln tahun thn';

const COLUMNS: readonly Words[] = [
  words('number', `${NUMBER} urut`, ''),
  words('sex', 'kelamin jk gender sex lp', 'jenis jns'),
  words(
    'nik',
    'nik ktp ektp kependudukan identitas',
    `${NUMBER} e induk angka digit 16 sesuai ${WHOSE}`,
  ),
  words('kk', 'kk', `${NUMBER} angka digit 16 ${WHOSE}`),
  words(
    'phone',
    'hp handphone ponsel telp tlp tel telepon telpon wa whatsapp kontak phone mobile',
    `${NUMBER} aktif ${WHOSE}`,
  ),
  words(
    'wage',
    'gaji gajih upah gapok bayaran penghasilan honor salary ongkos',
    `pokok bulanan bulan bln per sebulan harian hari hr sehari mingguan minggu seminggu rp idr rupiah
     juta jt ribu rb besaran besar jumlah total terakhir bruto kotor tetap dasar ${WHOSE}`,
  ),
  words(
    'membership',
    'bpjs jkn kis kepesertaan',
    `kesehatan kes status jenis kartu jaminan punya ${WHOSE}`,
  ),
  words('birth', 'lahir ttl lhr kelahiran', `tempat dan ${DAY}`),
  words('since', 'tmt masuk mulai sejak bergabung join', `kerja bekerja date ${DAY} ${WHOSE}`),
  words('status', 'status hubungan keterangan ket', `kerja kepegawaian jenis ${WHOSE}`),
  words('family', 'keluarga tanggungan istri suami', `anak anggota data ${WHOSE}`),
  words(
    'name',
    'nama nm name',
    `lengkap full sesuai di pada ktp tk tenaga kerja orang penjahit ${WHOSE}`,
  ),
];
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/kartu kel(?:uarga)?\b/g, 'kk'],
  [/\be ktp\b/g, 'ektp'],
  [/\b(?:l p|p l|p w|lk pr)\b/g, 'lp'],
];
const WHOSE_ALONE = listed(WHOSE);
const LONGEST = 60;
/** What a heading of a wage says of it, in words that a wage may have. */
const PERIODS: readonly (readonly [RegExp, string])[] = [
  [/(?:^| )(?:harian|hari|hr|sehari)(?: |$)/, ' sehari'],
  [/(?:^| )(?:mingguan|minggu|seminggu)(?: |$)/, ' seminggu'],
];
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/(?:^| )(?:juta|jt)(?: |$)/, ' juta'],
  [/(?:^| )(?:ribu|rb)(?: |$)/, ' ribu'],
];

/** What a heading calls its column, or null where it is none that is known. */
export function kindOf(heading: string): ColumnKind | null {
  const said = spoken(heading);
  const all = said.split(' ').filter((word) => word !== '');
  if (all.length === 0 || heading.length > LONGEST) return null;
  if (all.length === 1 && WHOSE_ALONE.has(all[0] ?? '')) return 'name';
  const fitting = COLUMNS.find(
    ({ core, beside }) =>
      all.some((word) => core.has(word)) && all.every((word) => core.has(word) || beside.has(word)),
  );
  // "Tempat lahir" is no date.
  const isPlace = fitting?.kind === 'birth' && all.includes('tempat') && all.length === 2;
  return isPlace ? null : (fitting?.kind ?? null);
}

/** What the wages below a heading are read with: "Upah/hari" is by the day, "Gaji (juta)" in millions. */
export type WageWords = { unit: string; period: string };

/** The words that a heading adds to each wage below it, '' for none. */
export function wageWords(heading: string): WageWords {
  const said = spoken(heading);
  const of = (words: typeof UNITS) => words.find(([pattern]) => pattern.test(said))?.[1] ?? '';
  return { unit: of(UNITS), period: of(PERIODS) };
}

/** Whether P stands for a man in a column of this heading: "P/W". */
export function isManWoman(heading: string): boolean {
  return /^.{0,20}\bp ?w\b/.test(letters(heading));
}

function spoken(heading: string): string {
  return JOINED.reduce((said, [pattern, word]) => said.replace(pattern, word), letters(heading));
}

function letters(heading: string): string {
  return heading
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
