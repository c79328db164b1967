function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** What kind of place the word before or after a name says it is. */
export type Level = 'kecamatan' | 'village' | 'regency' | 'city';

const LEVELS: Readonly<Record<Level, ReadonlySet<string>>> = {
  kecamatan: words('kec kecamatan kcmtn kecamatane kecamatannya'),
  village: words('desa ds dsa kel kelurahan klurahan desane desanya dusun dsn dukuh dk'),
  regency: words('kab kabupaten kabupten kbpt'),
  city: words('kota kotamadya kodya kotane'),
};

/** The level a word names, or null: "kec" → kecamatan. */
export function levelOf(word: string): Level | null {
  for (const level of ['kecamatan', 'village', 'regency', 'city'] as const) {
    if (LEVELS[level].has(word)) return level;
  }
  return null;
}

/** Words around a place that do not change which place it is. */
export const FILLERS = words(`
  di ning nang ing neng nek ten ada adanya ana lokasi lokasinya lokasine alamat alamatnya alamate
  daerah daerahe wilayah sekitar area deket dekat dket cedak cerak cedhak parek pasar psr jalan jl
  jln dalan raya gang gg rt rw no nomor blok komplek perum perumahan kampung kp saya sy kami aku gw
  usaha usahane usahanya usahaku tempat tempatnya tempate toko warung warungnya warunge warungku
  pabrik kantor konveksi bengkel itu ini yaitu ya iya y nggih inggih njih pak bu mas mbak mba kak
  min bos kulo kula inyong enyong nyong tinggal buka jualan jualannya e nya sih kok masih dari asal
  asli depan belakang samping pinggir pojok provinsi prov propinsi jateng indonesia disini sini kene
  kalau kalo nek posisi posisinya pusat pusatnya dan sama karo atau utawa ke sana situ kono oh o lah
  alun kerja bekerja stasiun terminal sebelah perbatasan arah sing yang
`);

/** Sides of a place; part of some names ("Jakarta Selatan", "Ambowetan"). */
export const SIDES = words('utara selatan timur barat tengah jawa lor kidul wetan kulon');

/** Words that make a place a guess: beside it is not in it. */
export const VAGUE = words(
  'sebelah perbatasan arah antara kayaknya mungkin koyone kira kiro sepertinya',
);

/** The name after one of these is not where it is. */
export const DENIALS = words('bukan bkn dudu dede sanes bukane');

/** Names of villages that are ordinary words as well, taken only where nothing else is said. */
export const ORDINARY_VILLAGES = words(`
  pasir payung badak kandang bulu datar tumbal gapura pesantren wisnu serang pener suru pagelaran
  kramat gondang sima babakan muncang kauman kuta
`);

/** Villages whose name is better known as a town of a neighbouring regency. */
export const BETTER_KNOWN_ELSEWHERE = words('kramat losari');

/** Ordinary words one slip of the finger away from the name of a place. */
export const ORDINARY = words(`
  boleh belum teman temen tamat tambah barang kasir sering serong kurang datang kadang badan bekas
  besok bentar betul beli belik2 salah gudang bulan kerja lupa sikap orang sekarang rumah umah omah
  omahe rumahe rumahnya pasti pasang pasar kosong kantor online onlen sawah kebun tegalan ladang
  kandangan bukan tidak nggak engga gatau tau tahu ngerti kurang paham bingung banjir cuma cuman
  semua sendiri keliling pindah pindahan belakang rahasia nanti mengko besuk sesuk kapan mana endi
  karyawan pekerja pegawai jahit batik menjahit tambak sungai kali gunung pantai laut desa kabeh
  bapak senang paman bata takut lapangan terima kasih makasih halo hallo selamat pagi siang sore malam bantu tolong petugas stop berhenti
  bayar gaji upah iuran bpjs daftar wajib sanksi denda kartu nomor telpon makan minum gading sarang
  rata karang kembang bodoh bunga bawang batang2 pasien pesan pesanan kereta kemana tanam tanah
`);
