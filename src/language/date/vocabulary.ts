import { sameWord, wordSet } from '../words.ts';

/**
 * What a word beside a date does: name its parts (`day`, `month`, `year`), say that it is the birth
 * or another event, begin an age, put right (`fix`, and `turn`, which does so only between two
 * dates), go on after a denial (`but`), leave open (`or`), run on to a last day (`until`), deny
 * (`not`), doubt (`hedge`), round off (`about`, as in "85-an"), name the paper that counts (`card`),
 * speak of how to write it (`form`), or nothing (`filler`).
 */
export type Role =
  | 'day'
  | 'month'
  | 'year'
  | 'birth'
  | 'event'
  | 'age'
  | 'fix'
  | 'turn'
  | 'but'
  | 'or'
  | 'until'
  | 'not'
  | 'hedge'
  | 'about'
  | 'card'
  | 'form'
  | 'filler';

// Indonesian, chat spellings, Javanese of Pemalang and krama (DOMAIN 4.4).
const WORDS: Readonly<Record<Role, string>> = {
  day: 'tanggal tgl tg tggl tgll tngl tnggal tanggale tanggalnya tglnya tgle',
  month: 'bulan bln bl blan bulane bulannya blnnya wulan wulane sasi',
  year: 'tahun thn th tahunnya tahune thnnya taun taune taunnya',
  birth: `lahir lair lahire laire lahirnya lahiran lairan kelahiran dilahirkan ttl tgllahir tglahir born birth dob miyos wiyos
    ultah ultahnya ultahe milad`,
  event: `nikah menikah kawin pernikahan masuk mulai gabung bergabung join sejak wiwit berlaku expired exp terbit
    diterbitkan dibuat bikin wafat meninggal seda sekarang saiki lulus tamat kontrak berdiri didirikan resign keluar pindah
    per cerai daftar terdaftar buka dibuka pensiun cuti vaksin akad lamaran tunangan tempo perpanjang diperpanjang cetak
    dicetak dikeluarkan kerja bekerja kerjo dimulai`,
  age: 'umur umure umurnya usia usianya yuswa yuswane',
  fix: 'eh salah ralat koreksi keliru kliru maksud maksudnya maksudku maksude harusnya seharusnya mestinya kudune',
  but: 'tapi tetapi tp melainkan ning nanging',
  turn: 'benar bener betul leres jadi ganti jadinya benere',
  or: 'atau atw ato utawa utawi apa opo dan lan sama karo antara',
  until: 'sampai sampe hingga tekan',
  not: 'bukan bukane bkn dudu dede sanes',
  hedge: 'mungkin sekitar sekitaran kisaran perkiraan kurleb kurang awal akhir pertengahan tengah',
  about: 'an nan ann',
  card: 'ktp ektp kk akta akte aktanya aktenya ktpnya ktpne',
  form: 'format formatnya formate contoh contohnya contone misal misalnya nulis nulisnya tulis nulise',
  filler: `yang yg sing ingkang di ing nang pada ke nya ne e y ya nggih njih inggih pak bu mas mbak mba itu ini
    iki kuwi niku adalah yaitu ialah masehi hari dina of the`,
};

const ROLES: ReadonlyMap<string, Role> = new Map(
  (Object.keys(WORDS) as Role[]).flatMap((role) =>
    [...wordSet(WORDS[role])].map((word) => [word, role] as const),
  ),
);

/** What a word beside a date does there, or null when it is just another word. */
export function roleOf(word: string): Role | null {
  return ROLES.get(sameWord(word)) ?? null;
}
