import { ADDRESS, PARTICLES, POLITE, SELF, wordSet } from '../words.ts';
import { isKin } from './kin.ts';

/**
 * What a word does in a sentence that gives a name: `naming` and `real` announce it, `self`, `kin`
 * and `write` say whose it is or what to do with it, `called` announces what is not the name, `fill`
 * stands between without meaning. `weak` is what is left of an announcement when talk follows it.
 */
export type WordRole =
  | 'naming'
  | 'real'
  | 'self'
  | 'kin'
  | 'write'
  | 'called'
  | 'denied'
  | 'card'
  | 'at'
  | 'thing'
  | 'fill'
  | 'join'
  | 'weak';

const NAMING =
  /^(?:ber)?nama(?:nya|ne|ku|e)?$|^nami(?:ne|nipun|nya)?$|^jeneng(?:e|ku|ane|ipun)?$|^asma(?:ne|nipun|nya)?$|^aran(?:e|ku)?$|^nma(?:nya)?$/;
const REAL = /^(?:asli|lengkap|jangkep|sebenar|sejati)(?:nya|ne|e|ipun)?$/;
const CARD = /^(?:e-?)?(?:ktp|kk|kartu|akta|akte|ijazah)-?(?:nya|ne|e|ku)?$/;
const CALLED =
  /^(?:(?:di|me|mang)?(?:panggil|celuk|sebut)|(?:ng|me|man)?(?:anggil|yebut|eluk|yeluk)|diundang|celuk|panggil|alias|biasa|julukan|sebutan)(?:an|in|i)?(?:nya|ne|e|ku)?$|^nyebut(?:e|nya)?$/;
const WRITE =
  /^(?:di)?(?:tulis|catat|catet|ketik|isi|pakai|pake)(?:kan|in|no|na|en|i)?$|^(?:di)?masuk(?:kan|in|no|na)$/;
const ORDINAL = wordSet(
  'pertama kedua ketiga keempat kelima terakhir satunya sijine pungkasan kapisan kaping selanjutnya berikutnya pemilik pemiliknya pemilike owner',
);
const DENIED = wordSet('bukan bkn dudu sanes');
const AT = wordSet('di nang neng ning ing wonten ana sesuai menurut miturut dalam teng');
const THINGS = wordSet(
  'usaha toko warung konveksi bengkel laundry desa dusun jalan ibu bapak orangtua suami istri perusahaan bank akun wa grup',
);
const JOINS = wordSet('dan sama karo lan kalih kaliyan serta ambi');
const FILL = wordSet(
  `itu iku kuwi kuwe kui ini iki kiye niki punika menika adalah yaitu yaiku yakni ialah ya iya yo iyo nggih inggih cuma cuman hanya mung namung saja aja wae ae bae mawon tok thok doang
   satu siji setunggal sendiri dewek dewe piyambak yang yg sing ingkang si ada atas tertulis tertulisnya tulisane tulisannya tertera tercantum kalau kalo nek lek yen untuk oke ok baik siap betul benar bener leres
   bungsu sulung mbarep ragil kecil besar cilik gede lanang wedok laki-laki laki perempuan cowok cewek kandung tiri angkat punya duwe gadhah kagungan milik perkenalkan kenalkan dengan atasnama`,
);

/** What a word (in comparable form) does in a sentence around a name; null where it may be a name. */
export function roleOf(word: string): WordRole | null {
  if (NAMING.test(word)) return 'naming';
  if (REAL.test(word)) return 'real';
  if (CARD.test(word)) return 'card';
  if (CALLED.test(word)) return 'called';
  if (WRITE.test(word)) return 'write';
  if (DENIED.has(word)) return 'denied';
  if (SELF.has(word) || word === 'dalem' || word === 'ku') return 'self';
  if (ORDINAL.has(word)) return 'kin';
  if (AT.has(word)) return 'at';
  if (JOINS.has(word)) return 'join';
  if (ADDRESS.has(word)) return 'fill';
  if (isKin(word)) return 'kin';
  return FILL.has(word) || PARTICLES.has(word) || POLITE.has(word) ? 'fill' : null;
}

const LISTS = wordSet('dengan dgn dg terus trus lalu plus tambah');

/** Whether a word between two names makes them two people. */
export function joins(word: string): boolean {
  return JOINS.has(word) || LISTS.has(word);
}

/** "nama usaha", "nama suami": whose name; a thing's is nobody's. */
export function isThing(word: string): boolean {
  return THINGS.has(word) && !isKin(word);
}

const STARTS = wordSet(
  `dia dheweke deweke beliau tapi tp tetapi ning nanging karena soalnya soale mau arep badhe akan umur usia lahir asal asale asalnya dari saking seka seko orang wong tiyang kerja kerjanya
   usaha jualan dagang baru sudah udah wis sampun masih esih tasih alamat gaji bagian tukang nik no hp lagi tadi tidak gak nggak ga ora mboten belum pake pakai nganggo huruf nulis nulise nulisnya tulisnya
   jadi dadi terus trus kan soal juga bantu mbantu mau ngewangi jaga masak njahit jahit`,
);

/** Whether a word behind a name plainly begins something else, so that the name ends before it. */
export function startsAnew(word: string): boolean {
  const role = roleOf(word);
  return (role !== null && role !== 'join') || STARTS.has(word);
}
