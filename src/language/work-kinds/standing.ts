import { cleanText } from '../numbers/clean.ts';
import { NOT } from './vocabulary.ts';

/**
 * What makes the question of workers another one: the business is closed, who writes is a worker
 * there, or the business is registered already.
 */
export type Standing = 'closed' | 'worker' | 'registered';

const I = 'saya|sy|aku|inyong|enyong|nyong|kulo|kula|gw|gue';
const DONE = 'sudah|udah|sdh|udh|wis|uwis|sampun|pun|dah|telah';
const GONE =
  'tutup|ditutup|bangkrut|gulung tikar|kukut|bubar|pailit|berhenti|mandek|mandeg|mati|macet total|kolaps';
const SHOP =
  'usaha|toko|warung|kios|konveksi|bengkel|pabrik|dagangan|bisnis|cv|pt|ud|rumah makan|laundry|salon|kateringan|katering|perusahaan';

const CLOSED = new RegExp(
  `(?<![a-z])(?:(?:${DONE}) (?:(?:lama|saya|tak|pada|lagi|keburu|\\d{1,2} (?:tahun|thn|bulan|bln|taun|sasi)|se(?:tahun|bulan)) )?(?:${GONE})|(?:${SHOP})(?:nya|ne|e|ku|-?nipun)?(?: (?:saya|kami|kulo|itu|ini|iki|kula|inyong))? (?:${GONE})(?: (?:total|permanen|selamanya))?|bangkrut|gulung tikar|kukut|tutup (?:usaha|total|permanen|selamanya|buku)|(?:${NOT}) (?:jalan|mlaku|usaha|jualan|dodolan|beroperasi|operasi|buka|produksi) (?:lagi|maning|meneh|malih)|(?:${DONE}) (?:${NOT}) (?:jalan|mlaku|usaha|jualan|dodolan|beroperasi|operasi|buka|produksi|aktif)|usaha(?:nya|ne)? (?:${DONE}) (?:${NOT}) ada|berhenti usaha|leren usaha)(?![a-z])`,
);
const NOT_CLOSED =
  /(?<![a-z])(?:hampir|meh|nyaris|takut|wedi|kalau|kalo|nek|klo|yen|misal|nanti|mengko|bisa|iso|mau|arep|bakal|akan|rencana|jangan sampai|hari (?:minggu|jumat|libur)|jam|sementara|lebaran|libur|cabang|sempat|dulu sempat|biar ga|supaya ga|tiap)(?![a-z])|\?/;

const WORKER = new RegExp(
  `(?<![a-z])(?:(?:${I})(?: (?:ini|iki|cuma|cuman|hanya|mung|kan|itu|sih|di sini|disini|juga|pak|mas|bu))* (?:karyawan(?:nya|ne|e|ipun)?|pekerja(?:nya|ne)?|pegawai(?:nya|ne)?|buruh(?:nya|e)?|kuli|anak buah(?:nya|e)?|pembantu(?:nya)?|pelayan|kasir|tukang jahit|penjahit)(?! ?(?:\\d|ada|ana|cuma|mung|satu|dua|tiga|telu|loro|siji|empat|lima|semua|digaji|banyak|kabeh|nya \\d))(?:nya|ne)?|(?:${I}) (?:yang|yg|sing|ingkang) (?:kerja|jadi karyawan|nyambut gawe|bekerja|makarya|dadi karyawan|jadi pekerja)|(?:${I}) (?:cuma |mung |hanya )?(?:kerja|bekerja|nyambut gawe|kerjo|makaryo|ikut kerja|melu) (?:di|ning|neng|nang|pada|ikut|melu|sama|karo|wonten) (?:toko|warung|pabrik|bengkel|konveksi|rumah makan|laundry|orang|wong|juragan|bos|pt|cv|ud|kantor|sini|kono|situ|sana|tempat)|(?:${I}) (?:${NOT}) (?:pemilik|pemiliknya|yang punya|sing duwe|owner|bos|bosnya|juragan)|(?:bos|juragan|majikan|atasan|pemilik|owner)(?: ?ku| (?:saya|sy|aku|inyong|kulo|kula|nya|e|kami)) (?:${NOT}|belum|malah|kok|pelit|bilang|ngomong|mau|males|emoh|wegah)|(?:status|posisi) saya (?:karyawan|pekerja|pegawai)|(?:${NOT}) (?:pemilik|pemiliknya|yang punya|sing duwe|owner)(?:nya)?,? ?(?:cuma|mung|hanya|tapi)?(?: saya| aku)? ?(?:karyawan|pekerja|pegawai|kerja|buruh))(?![a-z])`,
);
const OWN_BUSINESS =
  /(?<![a-z])(?:usaha saya|usahaku|warung saya|toko saya|bengkel saya|jualan|dodolan|saya punya|aku duwe|saya juga punya|sambil|nyambi|usaha sampingan|istri (?:saya )?(?:yang )?(?:usaha|jualan|dagang)|karyawan saya|anak buah saya|digaji saya|saya gaji|karyawan(?:nya|e)? (?:ada )?\d+|mau (?:daftar|ndaftar|urus|ngurus)\w*|disuruh|diminta|mewakili|hrd|adminnya|yang ngurus|bagian (?:admin|personalia|keuangan))(?![a-z])/;

const REGISTERED = new RegExp(
  `(?<![a-z])(?:(?:${DONE})(?: (?:pada|saya|tak|semua|kabeh|sedaya|lama|kami|usaha|karyawan|sy|ikut|di))* ?(?:daftar|terdaftar|didaftar(?:kan|in|ke|no|na|aken)?|daftarkan|daftarin|ndaftar(?:ke|no|na|in)?|kedaftar|diikutkan|ikut ?daftar|registrasi)(?: (?:semua|semuanya|kabeh|sedaya|bpjs|jkn|kesehatan|lengkap|kok|mas|bu|pak|ke|di|lama|dari|sejak|tahun|20\\d\\d|lalu|karyawan|karyawannya|karyawane|sebagai badan usaha|badan usaha|nya|ne))*|(?:${DONE}) (?:punya|duwe|ada|ana|pakai|pake) (?:e-?dabu|edabu|va|virtual account|kode (?:bu|badan usaha))|(?:punya|duwe|pakai|pake|lewat|liwat) e-?dabu|(?:usaha|perusahaan|pt|cv|kami|kita)(?:nya|ne)?(?: saya)? (?:${DONE}) (?:ikut|terdaftar|daftar|jadi peserta) (?:di )?(?:bpjs|jkn)(?: kesehatan)?|(?:bpjs|jkn)(?: kesehatan)?(?:nya|ne)? (?:${DONE}) (?:dibayar|dibayari|ditanggung|lewat|dari|diurus|didaftar\\w*) (?:usaha|perusahaan|kantor|toko|saya)|(?:karyawan|pekerja)\\w* (?:${DONE}) (?:saya |tak |kami )?(?:daftarkan|didaftarkan|terdaftar|daftarin)|(?:${DONE}) (?:bayar|mbayar|rutin bayar) (?:bpjs|iuran|jkn)(?: kesehatan)? (?:karyawan|pekerja|tiap bulan|semua))(?![a-z])`,
);
const NOT_REGISTERED =
  /(?<![a-z])(?:tk|ketenagakerjaan|jamsostek|mandiri|dewe-dewe|sendiri-sendiri|masing-masing|kis|pbi|gratis|desa|pemda|nib|oss|umkm|halal|npwp|pajak|istri(?:nya|ne)?|suami(?:nya|ne)?|bojo(?:ne)?|pabrik|sebagian|separo|separuh|nunggak|belum semua|ada yang belum|ana sing durung|kecuali|kalau|kalo|nek|klo|apa sudah|apakah|asuransi|prudential|tapi)(?![a-z])|\?/;

/** What stands in the way of the question itself, where it is said without doubt; else null. */
export function readStanding(text: string): Standing | null {
  const said = cleanText(text).text;
  if (said === '' || said.length > 300) return null;
  if (WORKER.test(said) && !OWN_BUSINESS.test(said)) return 'worker';
  if (CLOSED.test(said) && !NOT_CLOSED.test(said) && !STILL.test(said.replace(PAST, ' ')))
    return 'closed';
  if (REGISTERED.test(said) && !NOT_REGISTERED.test(said) && !UNDONE.test(said))
    return 'registered';
  return null;
}

/** People who work there today: not closed, whatever was. */
const STILL =
  /(?<![a-z])(?:sekarang|saiki|sakniki|skrg|tinggal|kari|sisa|masih|esih|tasih|buka lagi|buka maning|mulai lagi)(?![a-z]).*(?:\d|orang|wong|buka|jalan|mlaku)|(?<![a-z\d])\d+ ?(?:orang|org|wong|karyawan)(?! dulu)/;
/** How many there once were. */
const PAST =
  /(?<![a-z])(?:dulu|dulunya|biyen|mbiyen|tadinya|awalnya|sebelumnya|kemarin)(?: (?:ada|ana|punya|duwe|karyawan|karyawannya))* ?\d{1,3} ?(?:orang|org|wong|karyawan)?,? ?(?:sekarang|saiki|sakniki|skrg)?/;
const UNDONE = new RegExp(`(?<![a-z])(?:${NOT}) (?:\\w+ )?(?:daftar|terdaftar|didaftar\\w*|semua)`);

/** What somebody has already, said of the workers beside or instead of their number. */
export type Card =
  | 'pbi'
  | 'mandiri'
  | 'dependant'
  | 'elsewhere'
  | 'two_jobs'
  | 'tk'
  | 'private'
  | 'some';

const HAS = `(?:${DONE}|punya|duwe|nduwe|gadhah|ada|ana|ikut|melu|pakai|pake|dapat|dapet|entuk|oleh|anggota|peserta)`;
const CARDS: readonly (readonly [Card, RegExp])[] = [
  [
    'tk',
    /(?<![a-z])(?:bpjs ?-?tk|bpjs ketenagakerjaan|ketenagakerjaan|jamsostek|bpjamsostek)(?![a-z])/,
  ],
  [
    'two_jobs',
    /(?<![a-z])(?:kerja (?:di )?(?:dua|2|rong) (?:tempat|panggonan|pabrik|toko|nggon)|dua (?:kerjaan|pekerjaan)|2 (?:kerjaan|pekerjaan)|kerja sampingan di sini|juga kerja di (?:pabrik|tempat lain|toko|sekolah|kantor)|kerja juga di|nyambi (?:kerja )?(?:di|ning|neng)|(?:pagi|siang|malam)(?:nya)? kerja di (?:pabrik|tempat lain|toko lain|kantor))(?![a-z])/,
  ],
  [
    'pbi',
    /(?<![a-z])(?:kis(?:nya|ne)?(?: (?:yang|sing|\w+))? ?(?:gratis|desa|pemerintah)?|pbi|jamkesmas|jamkesda|bpjs(?:nya|ne)? (?:yang |sing )?(?:gratis|dari desa|desa|pemerintah|dari pemerintah|bantuan|pemda|subsidi)|dibayar(?:i|in)? (?:pemerintah|negara|pemda|desa)|gratis dari (?:desa|pemerintah)|kartu gratis)(?![a-z])/,
  ],
  [
    'dependant',
    /(?<![a-z])(?:(?:ikut|melu|nebeng|tanggungan|ditanggung|nunut|ketut|bpjs(?:nya|ne)? ikut) (?:bpjs |jkn |kantor |dari )?(?:suami|istri|bojo|orang tua|ortu|bapak|bapake|ibu|ibune|anak)(?:nya|ne|e)?)(?![a-z])/,
  ],
  [
    'elsewhere',
    /(?<![a-z])(?:(?:dari|lewat|ikut|di|melu|liwat) (?:pabrik|perusahaan|kantor|pt|tempat kerja)(?:nya|ne|e)? (?:lama|dulu|lain|sebelumnya|sing biyen|yang dulu)|(?:bpjs|terdaftar|kedaftar|daftar)(?:nya|ne)? (?:masih |esih )?(?:di|dari|ning|neng|nang) (?:pabrik|tempat lain|perusahaan lain|kantor lain|pt lain|bos lama|juragan lama))(?![a-z])/,
  ],
  [
    'mandiri',
    /(?<![a-z])(?:mandiri|bayar (?:dewe|sendiri|dewek|dhewe)(?:-?(?:dewe|sendiri|dewek|dhewe))?|mbayar (?:dewe|dewek|dhewe)|pbpu)(?![a-z])/,
  ],
  [
    'private',
    /(?<![a-z])(?:asuransi swasta|asuransi (?:prudential|allianz|axa|manulife|aia)|prudential|allianz|manulife)(?![a-z])/,
  ],
  [
    'some',
    new RegExp(
      `(?<![a-z])${HAS}(?: (?:pada|semua|kabeh|sedaya|punya|duwe|ada|ikut|melu|kartu|nduwe|gadhah))* (?:bpjs|jkn|kis|askes)(?! ?-?(?:tk|ketenagakerjaan))(?![a-z])`,
    ),
  ],
];

/** The membership that a text says somebody has, or null. */
export function readCard(text: string): Card | null {
  const said = cleanText(text).text;
  if (said === '' || said.length > 300 || said.includes('?')) return null;
  const lacks = new RegExp(
    `(?<![a-z])(?:${NOT}) (?:ada |ana |punya |duwe |ikut |pada |nduwe )+(?:\\w+ )?(?:bpjs|kis|jkn)`,
  );
  if (lacks.test(said)) return null;
  return CARDS.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
}

/** Cards whose words hold people or numbers that are nobody's count: "ikut suami", "di dua tempat". */
const MISLEADING: ReadonlySet<Card> = new Set<Card>(['dependant', 'two_jobs']);

/** The text without the words of such a card, to be counted in. */
export function withoutCard(text: string): string {
  let rest = text;
  for (const [card, pattern] of CARDS)
    if (MISLEADING.has(card)) rest = cleanText(rest).text.replace(pattern, ' ');
  return rest;
}
