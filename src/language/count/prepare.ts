import { SPOKEN } from '../numbers/lexicon.ts';
import { GROUPS } from './numbers.ts';
import { FAMILY } from './vocabulary.ts';

const NUMBER =
  '(?:\\d{1,4}|satu|siji|dua|loro|rong|tiga|telu|telung|empat|papat|lima|enam|tujuh|delapan|sembilan|sepuluh|seorang)';

const REWRITES: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])anak ?buah(?:nya|ne|e|ku)?(?![a-z])/g, ' karyawan '],
  // "termasuk yang punya": the owner.
  [
    /(?<=(?:termasuk|k[ae]?lebu|k[ae]lebet|sama|karo|dengan) )(?:yang|yg|sing|ingkang) (?:punya|duwe|gadhah|gadah|kagungan)(?= *(?:$|[,.!]|usaha|toko|warung))/g,
    'pemilik',
  ],
  // "dibantu mesin": by nobody.
  [
    /(?<![a-z])(?:(?:cuma|hanya|mung|sama|karo|dan) )*(?:di|ke)?bantu (?:oleh |sama |karo |pakai |pake |nganggo |dengan )*(?:mesin|alat|oven|mixer|blender|kompor|motor|mobil|traktor|komputer|laptop|aplikasi)[a-z]*/g,
    ' ',
  ],
  // "min" to whom one writes, no lower bound.
  [/^(?:(?:halo|hai|pagi|siang|sore|malam|oke?),? )*min(?=[ ,.!]+[a-z])/, ' '],
  [/(?<![a-z])(?:se|satu |1 )lusin(?![a-z])/g, ' 12 '],
  [/(?<![a-z])(?:setengah|separo|separuh) lusin(?![a-z])/g, ' 6 '],
  [
    /(?<![a-z])(?:satu-satunya|satu-satune|siji-sijine)(?= (?:karyawan|pegawai|pekerja|orang|wong|anak buah|buruh|yang kerja|sing kerja))/g,
    ' satu ',
  ],
  // "salah satu", "dua-duanya" name people already spoken of.
  [
    /(?<![a-z])(?:salah (?:satu|siji|setunggal)|(?:satu-satunya|dua-duanya|loro-lorone|tiga-tiganya|telu-telune|empat-empatnya|ketiganya|keduanya))(?![a-z])/g,
    ' ',
  ],
  // "yang kerja sama saya": with, not counting, the owner.
  [
    /(?<![a-z])(?:be|mb|n)?(?:kerja|kerjo|gawe|ikut|melu|nderek|tumut|gabung)(?: kerja| kerjo| nyambut gawe)? (?:sama|karo|dengan|dg|bareng|kaliyan|kalih|ikut|melu|ke|ning|teng|di tempat) (?:saya|sy|aku|kula|kulo|inyong|nyong|kami)(?![a-z])(?! (?:jadi|dadi|total|semua))/g,
    'kerja',
  ],
  // "yang kerja tiap hari" is when, not how many.
  [
    /(?<![a-z])(?:(?:se)?tiap (?:hari|dina|dino|pagi|minggu)|saben (?:dina|dino|dinten)|sehari-hari(?:nya|ne)?|sedina-dinane)(?= *(?:$|[,.;!]|pak|bu|mas|mbak|di |ning |neng |nang |itu ))/g,
    ' ',
  ],
  // "umurnya 25 sama 30"
  [
    /(?<![a-z])(?:umur|usia|yuswa)(?:nya|ne|e|nipun)?(?: (?:sudah|udah|wis|baru|ada))? \d{1,2}(?: ?(?:tahun|th|thn))?(?:(?: ?[,&/-] ?(?:dan |sama )?| (?:sama|dan|karo|lan|kalih) )\d{1,2}(?: ?(?:tahun|th|thn))?)+/g,
    ' ',
  ],
  // "dua orang, satu jaga toko satu lagi kurir": the two, one by one.
  [
    /(?<=(?:\d|dua|loro|kalih|berdua)(?![a-z]).*)(?<![a-z])(?:yang |yg |sing )?(?:satu|siji|setunggal)(?:nya)? [^.;\d]{2,40}?(?:\d[\d.,]* ?(?:juta|jt|ribu|rb)[ ,]+)?(?:yang |yg |sing )?(?:satu|siji|setunggal)(?:nya| lagi| maning| malih)+(?![a-z])/g,
    ' ',
  ],
  // Asks himself: "ada berapa ya, tiga".
  [
    /(?<![a-z])(?:berapa|brp|brapa|pira|piro|pinten) (?:ya|yo|yah|nggih)(?![a-z])(?! ?(?:\?|$))/g,
    ' ',
  ],
  [/(?<![\d.,/:-])0([1-9])(?![\d.,/:-])/g, '$1'],
  // "kalau karyawan ada 3" is "as for"; "kalau sama saya jadi 6" no condition either.
  [
    /(?<![a-z])(?:kalau|kalo|klo|nek|yen|menawi) (?=(?:karyawan|pegawai|pekerja|pekerjanya|karyawannya|(?:yang|yg|sing) (?:kerja|masak|jaga|bantu|ngewangi|nyuci|jahit|antar|di darat|neng darat)|soal|untuk|sekarang|saat ini|(?:sama|karo|dengan|ditambah|plus|termasuk|dihitung|kaliyan) (?:saya|aku|sy|kula|kulo|inyong)))/g,
    ' ',
  ],
  [
    /(?<![a-z])anak \d{1,2}(?: orang)? (?:masih |yang |yg |sudah |udah |isih )*(?:sekolah|sd|smp|sma|smk|tk|kuliah|balita|kecil|cilik|tanggungan)(?![a-z])/g,
    ' ',
  ],
  // "Sing masak tak gaji siji": so many are paid, not so much.
  [
    /(?<![a-z])(?:di ?|tak |saya |aku )gaji (?=(?:[1-9]|satu|siji|dua|loro|tiga|telu)(?= ?(?:$|[,.;]|orang|org|wong|thok|tok|aja|saja)))/g,
    ' digaji karyawan ',
  ],
  // A day's pay in thousands: "sedina 85".
  [
    /(?<![a-z])(?:sehari|sedina|sedino|sedinten|per ?hari|saben dina|tiap hari) (?:[3-9]\d|\d{3})(?=\s?(?:$|[,.;]))/g,
    ' ',
  ],
  // A trade name, no number: "Toko Tiga Saudara".
  [
    /(?<![a-z])(?:toko|warung|warteg|ud|cv|pt|pd|rm|depot|bengkel|konveksi|rumah makan|usaha|salon|counter|konter)(?: [a-z]+){0,2} (?:dua|tiga|telu|empat|lima|tujuh|sembilan) (?:saudara|bersaudara|putra|putri|serangkai|jaya|berlian|roda|sekawan|daun|bintang|dara|mutiara|dewi|sekar)(?![a-z])/g,
    ' toko ',
  ],
];

/** Whom the owner will hire or lose some day counts neither way now. */
const PLANNED = new RegExp(
  `(?<![a-z])(?:(?:mau|arep|akan|bakal|badhe|pengen|pingin|pengin|rencana(?:nya)?|niat(?:nya)?|lagi|masih|sedang|butuh|perlu) )?(?:(?:nambah|tambah|nyari|cari|golek|rekrut|merekrut|menambah|mencari|butuh|perlu|membutuhkan|buka lowongan|lowongan|pados)(?:in|kan|i)? (?:karyawan|pegawai|orang|wong|tenaga|pekerja|lagi |buat |untuk |kanggo )*\\s?${NUMBER}(?: (?:karyawan|pegawai|orang|org|wong|pekerja|lagi))*(?: (?:bulan|minggu|tahun|wulan|taun) (?:depan|ngarep))?|(?:bulan|minggu|tahun|wulan|taun|sasi) (?:depan|ngarep) [^,.;]{0,40}|(?:besok|sesuk|nanti|mengko) [^,.;\\d]{0,20}(?:keluar|masuk|nambah|tambah|berhenti|resign|metu|melbu)[^,.;]{0,20})`,
  'g',
);
const HIRING =
  /(?<![a-z])(?:mau|arep|akan|bakal|badhe|pengen|pingin|pengin|rencana|rencananya|niat|lagi|masih|sedang|butuh|perlu|membutuhkan|lowongan|depan|ngarep|besok|sesuk|nanti|mengko|cari|nyari|golek)(?![a-z])/;

/** What stands for the owner's own family, "anak saya 2", and its number. */
const OWN_FAMILY = new RegExp(
  `(?:${FAMILY.source}|(?<![a-z])(?:anaknya|anake|anakne|putrane|putranya|yogane)(?![a-z]))(?: (?:saya|sy|aku|kula|kulo|inyong|sendiri|dewek|nya|ada|cuma|mung))* ${NUMBER}(?! ?(?:orang|org|wong)? (?:karyawan|pegawai|pekerja|yang digaji|sing digaji))(?![a-z\\d])(?: (?:orang|org|wong))?|(?<![a-z\\d])${NUMBER} (?:orang )?(?=${FAMILY.source})|(?<=(?:yang|yg|sing|ingkang) )${NUMBER}(?:nya|ne)?(?: (?:orang|org|wong|masih|isih|taksih|itu|juga|memang))+ (?=${FAMILY.source})`,
  'g',
);

/** "tigaa", "duuaa", "berduaa": a number whose vowels, or whose last letter, were held too long. */
function unstretched(text: string): string {
  return text.replace(/(?<![a-z])[a-z]{4,}(?![a-z])/g, (said) => {
    const short = said.replace(/([aiueo])\1/g, '$1').replace(/([a-z])\1$/, '$1');
    const known = !SPOKEN.has(said) && (SPOKEN.has(short) || GROUPS.has(short));
    return known ? short : said;
  });
}

/** The text with what only sounds like a number of workers taken out or spelt out. */
export function prepared(text: string): string {
  const plain = REWRITES.reduce((rest, [from, to]) => rest.replace(from, to), unstretched(text));
  return plain.replace(PLANNED, (hit) => (HIRING.test(hit) ? ' ' : hit));
}

/** The text without how many the owner's own children and relatives are; null when it says none. */
export function withoutFamilyNumbers(text: string): string | null {
  const rest = text.replace(OWN_FAMILY, (hit) => ` ${hit.replace(new RegExp(NUMBER, 'g'), '')} `);
  return rest === text ? null : rest;
}
