import { FAMILY } from './count/vocabulary.ts';
import { holdsIdentityNumber } from './nik.ts';
import { plain } from './words.ts';
import { familyPay } from './work-kinds/family.ts';

/** A question about JKN that can be answered in passing. The classifier of intents will replace this. */
export type Topic =
  | 'cost'
  | 'covered'
  | 'sanctions'
  | 'prison'
  | 'sealed'
  | 'fine'
  | 'deadline'
  | 'documents'
  | 'safety'
  | 'number'
  | 'person'
  | 'work_accident'
  | 'work_death'
  | 'sick'
  | 'robot'
  | 'pbi'
  | 'who_pays'
  | 'pay_now'
  | 'cheaper'
  | 'paid_family'
  | 'profit_share'
  | 'labour'
  | 'basis'
  | 'changed'
  | 'mandiri_cheaper'
  | 'details';

const MAX_LENGTH = 200;
const ASKS =
  /\?|\b(?:apa|apakah|opo|napa|berapa|brp|pira|pinten|kapan|siapa|sapa|sopo|sinten|gimana|gmn|bagaimana|priben|kepriben|priwe|piye|pripun|kenapa|wajib|kalau|kalo|klo|nek|emang|memang|mana|kemana|po|to|kan|nggak|ga|gak)\b/;
const OTHER_PROGRAMME =
  /\b(?:ketenagakerjaan|jamsostek|tk|kur|pajak|bansos|pkh|blt|stnk|bpkb|tilang|samsat|pln|cicilan|angsuran)\b/;
/** The other programme beside ours: whether it is the same, or is enough. */
const LABOUR =
  /\b(?:ketenagakerjaan|jamsostek|bpjamsostek|bpjs ?-?tk|bpjs naker)\b|\bbpjs\b.*\b(?:kecelakaan kerja|hari tua|pensiun)\b/;
const HAS = /\b(?:punya|duwe|nduwe|gadhah|ikut|melu|ada|ana|sudah|udah|sdh|wis|sampun|terdaftar)\b/;
const COMPARES =
  /\b(?:beda\w*|bedo|bedane|bedanipun|sama|podo|padha|sami|perlu|cukup|ganti\w*|dobel|double|tetap|tetep|wajib|yang mana|sing endi|apa itu|itu apa)\b/;
const FREE =
  /\b(?:pbi\w*|jamkesmas|jamkesda|jkn-?kis gratis)\b|\bkis(?:nya|-?ne|-?e)?(?: \w+){0,2} gratis(?:an)?\b|\b(?:punya|duwe|nduwe|gadhah|dapat|dapet|entuk|oleh|ikut)\b.*\bbpjs(?: \w+)? gratis(?:an)?\b|\b(?:kis|bpjs|jkn|kartu)(?:nya|-?ne|-?e)?(?: \w+){0,2} (?:(?:dari|seko|saka|saking) (?:desa|pemerintah|pemda|negara|kelurahan|dinas))\b|\b(?:kis|bpjs)(?:nya|-?ne|-?e)? (?:desa|pemerintah|pemda|bantuan)\b|\b(?:punya|duwe|nduwe|gadhah|dapat|dapet|entuk|oleh|pakai|pake) kis\b|\bkis(?:nya|-?ne|-?e)?\b.*\b(?:ilang|hilang|mati|hangus|dicabut|nonaktif)/;

/** Said without asking, and answered all the same: the suspicion that this steals, and that it wants money. */
const ACCUSES =
  /\b(?:penipu\w*|nipu|menipu|ngapusi|apus-apus\w*|tipu-tipu|scam|maling|nyolong|nyuri|mencuri|pinjol|abal-abal)\b/;
const EXTORTS =
  /\b(?:njaluk|njaluki|minta|mintain|mintai|malak|morotin|nguras)(?: \w+)? (?:duit\w*|uang\w*|transferan)\b|\b(?:di)?palak\w*\b|\bpungli\b|\bpungutan liar\b/;

const ADDRESSED =
  '^(?:(?:mas|pak|bu|mbak|min|kak|tolong|tulung|minta|mau|lihat|liat|tulis|oke|ok|ya|coba)[ ,]+)*';
/** Asked for by a word that our own sentences offer, or by asking for the rule. */
const BASIS = new RegExp(
  `${ADDRESSED}dasar(?:nya|e|ipun)?(?: hukum(?:nya|e)?)?(?: (?:apa|opo|napa|dong|ya|e))*[\\s?!.]*$|\\b(?:dasar hukum|dasarnya apa|dasare (?:apa|opo)|(?:aturan|peraturan|undang-undang|uu|perpres|hukum)(?:nya|ne|e)? (?:mana|apa|opo|nomor|no|nomer|berapa|brp|pira|yang mana|sing endi)|pasal(?:nya|e)? (?:berapa|brp|pira|mana|apa|piro)|(?:menurut|ada) (?:aturan|undang-undang|uu)(?:nya|ne)?(?: (?:apa|mana|berapa|ga|gak|nggak|tidak))? *\\?)`,
);
const DETAILS = new RegExp(
  `${ADDRESSED}(?:rincian|rinci|perincian|detail|detil|hitungan lengkap)(?:nya|ne|e)?(?: (?:dong|ya|iuran|iurannya|biaya|biayanya|hitungan|hitungannya|lengkap|gimana|bagaimana|priben|piye|apa))*[\\s?!.]*$|\\b(?:rinciannya|rinciane|perinciannya|hitungannya|hitungane|itungane|itungannya) (?:gimana|bagaimana|priben|piye|pripun|dong|apa|darimana|dari mana)\\b|\\b(?:kok|kenapa|knp|ngapa|kenopo)(?: \\w+)? (?:segitu|segini|semono|semene)\\b|\\b(?:segitu|segini|semono|angkanya|angkane)(?: itu)? (?:dari mana|darimana|seko ngendi|saka ngendi)\\b`,
);

/** Harm that comes to somebody, where he was at work, and the question of who bears it. */
const ACCIDENT =
  /\b(?:kecelakaan|kacilakan|cilaka|ciloko|celaka|kecemplung|kejegur|klelep|tenggelam|kebakar|kesetrum|kejepit|kecepit|ketiban|kejatuhan|kepleset|kepotong|keracunan|kesiram|luka|jatuh(?! tempo)|tiba (?:saka|sekang|seko|teka|sekeng)|tibo|(?:kena|keno|kenging) (?:minyak|mesin|gerinda|api|geni|gergaji|las|oven|air panas|banyu panas|lenga))\b/;
/** Somebody died of his work; a card and a machine die too. */
const DIED = '(?:meninggal|wafat|tewas|tiwas|seda|sedo|ninggal|tilar donya|mati|pejah)';
const AT_WORK =
  '(?:pas|waktu|wektu|saat|sewaktu|ketika|lagi|nalika|sawetawis|di tempat|wonten papan|nang panggonan) (?:lagi )?(?:be)?(?:kerja|kerjo|gawe|damel|nyambut|mlaut|melaut|miyang|narik|nglembur)';
const WORKING =
  /\b(?:kerja|bekerja|nyambut|gawe|damel|mlaut|laut|kapal|miyang|abk|mesin|gerinda|gergaji|oven|minyak|lenga|pabrik|bengkel|dapur|proyek|gudang|tukang\w*)\b/;
const DIED_WORKING = new RegExp(
  `\\b${DIED} (?:\\w+ )?${AT_WORK}|\\b${AT_WORK}\\b.*\\b${DIED}\\b(?!.*\\b(?:kartu|kis|bpjs) ${DIED})|${ACCIDENT.source}.*\\b${DIED}\\b|\\b${DIED}\\b (?:\\w+ )?${ACCIDENT.source}`,
);
const BORNE =
  /(?:nanggung|tanggung|biaya|dijamin|ngobati)|\bbpjs\b|\b(?:siapa|sapa|sopo|sinten)\b.*bayar/;
const ILL =
  /^(?!.*(?:nunggak|tunggak|telat)).*\b(?:sakit|lara|gerah|opname|diopname|dirawat|operasi|rs)\b/;
const WHO_BEARS =
  /\b(?:siapa|sapa|sopo|sinten)(?: \w+){0,3} (?:nanggung|menanggung|tanggung|bertanggung|bayar|mbayar\w*|bayarin|membayar|biayai\w*|ngragati|ngobati)\b|\btanggungan\w* (?:siapa|sapa|sopo|sinten)\b/;
const INSULTS =
  /\b(?:gobl[oi][kg]|tolol|bego|bodoh|dungu|idiot|asu|anjing|bangsat|pekok|gemblung|kampret|brengsek|jancok|bajingan|koplak|kenthir|gathel)(?:e|mu|nya|ne)?\b/;
/** A person, asked for: not one of whom it is said that he is a fool. */
const WANTS_PERSON =
  /\b(?:takon|tanya|njaluk|jaluk|minta|mau|pengen|pengin|kepengin|endi|ngendi|mana|sambung\w*|panggil\w*|ngomong|omong|bicara|hubungi|kasih|langsung|tulung|tolong)\b.*\b(?:petugas\w*|wonge|orangnya|manusia\w*|wong temenan|orang (?:asli|beneran)|admin\w*)\b|\b(?:petugas\w*|wonge|orangnya|manusia\w*|admin\w*) (?:endi|ngendi|mana|dimana)\b/;

/** "Kok jadi 520rb? Tadi katanya 486rb": the sum is another one than before. */
const CHANGED =
  /^(?!.*\b(?:gaji|upah)).*\b(?:kok|kenapa|knp|napa|ngapa|kenopo)\b.*\b(?:jadi|jd|dadi|beda|bedo|berubah|naik|munggah|turun|ganti)\b/;
const BEFORE = /\b(?:tadi|td|tadinya|tdnya|sebelumnya|sebelume|awalnya)\b|\bberubah\b/;
const SUM =
  /\d ?(?:rb|ribu|ewu|jt|juta|yuta)|\d{3}|\b(?:iuran|hitungan|itungan|angka|biaya|bayar|total)/;
/** Dues of those who pay for themselves, against ours; no bank of that name, and not what the owner pays so. */
const MANDIRI =
  '(?<!bank |va |atm |praktik |praktek |dokter )mandiri(?:nya|ne)?(?!(?: kelas \\S+)? (?:saya|sy|ku|aku|kula|kulo|nyong|inyong)(?![a-z]))';
const CHEAPER =
  '(?:murah|mirah|mending\\w*|mahal|larang|dibanding\\w*|ketimbang|timbang|enteng|ringan)';
const MANDIRI_CHEAPER = new RegExp(
  `\\b${MANDIRI}\\b.*\\b${CHEAPER}\\b|\\b${CHEAPER}\\b.*\\b${MANDIRI}\\b|\\b${MANDIRI}\\b(?: kelas (?:3|iii|tiga|telu))? (?:kan|cuma|cuman|mung|hanya)(?: (?:kan|cuma|cuman|mung|hanya|bayar))* (?:rp ?)?\\d`,
);

/** Free membership is told of without a question mark as well: what becomes of it is the question. */
const PATTERNS: readonly (readonly [Topic, RegExp])[] = [
  [
    'number',
    /\b(?:dapat|dapet|oleh|olih|entuk|tau|tahu|ngerti|angsal|pikantuk)(?: (?:nomor|nomer|no|nomere|nomernya|nomorku|nomerku|wa|hp|saya|ku|aku|kula|nyong|data|ini))+ (?:dari|seko|saka|saking|teko|teka|sekang) (?:mana|ndi|endi|ngendi|siapa|sapa|sinten|pundi)\b|\b(?:dari mana|darimana|seko ngendi|saka ngendi|sekang ngendi)\b.*\b(?:nomor|nomer|no)\b/,
  ],
  [
    'robot',
    /(?<!\b(?:duwe|nduwe|punya|gadhah|ada|ana|pakai|nganggo|lewat) )\b(?:robot|bot|mesin|komputer|ai|otomatis)\b(?! (?:jahit|obras|cuci))|\b(?:ngomong|bicara|ngobrol|chat(?:t?ing)?|omong|omongan|wa(?:an)?|dibales|dibalas|balas)(?:an)?(?: (?:sama|karo|dengan|kalih|oleh|lagi|ini|ambi))* (?:siapa|sapa|sopo|sinten|orang beneran|orang asli|manusia|wong)\b|^(?:(?:mas|pak|bu|mbak|maaf|mf|lho|loh|eh|halo) ?,? )*(?:ini|iki|kiye|niki|sampeyan|kamu|kowe|koe|rika|anda|njenengan|situ)(?: (?:iki|kiye|ini|dengan|sama|karo|nomor|nomer|wa))* (?:siapa|sapa|sopo|sinten)\b(?! (?:yang|yg|sing|saja|aja|nama))|\b(?:siapa|sapa|sopo|sinten) (?:ini|iki|kiye|niki|kamu|kowe|koe|anda|sampeyan|rika|njenengan)\b|\b(?:siapa|sapa|sopo|sinten)(?: \w+){0,2} (?:nyuruh|ngongkon|ngutus)\b|\b(?:nyuruh|disuruh|suruhan|suruhane|ngongkon|dikongkon|kongkonane|utusan|utusane)(?: \w+){0,2} (?:siapa|sapa|sopo|sinten)\b|\bini (?:orang|manusia|petugas|admin|asli orang)\b.*\?/,
  ],
  [
    'safety',
    /\b(?:siapa|sapa|sopo|sinten)(?: \w+){0,3} (?:liat|lihat|melihat|baca|buka|pegang|ndelok|deleng|nyimpan|simpan|tau|tahu|pakai)\b.*\bdata|\bdata\w*\b.*\b(?:nggo|kanggo|dinggo|buat|untuk|kagem) (?:apa|opo|napa)\b|\bdata\w*\b.*\b(?:bocor\w*|disebar\w*|dijual\w*|disalahgunakan|kemana|dikemanakan|dipakai|disimpan|siapa)\b|\b(?:bocor\w*|disalahgunakan|disebar\w*|penipu\w*|nipu|ngapusi|diapusi|ditipu|aman|beneran bpjs|asli|resmi|hoax|hoaks|pinjol)\b/,
  ],
  [
    'pay_now',
    /\b(?:bayar|mbayar|dibayar|transfer|ditransfer|tf|setor|disetor|iuran)\w*\b.*\b(?:sekarang|saiki|sakniki|kemana|ke mana|nang ndi|nang endi|ning endi|ning ngendi|neng ngendi|nang ngendi|dimana|di mana|lewat apa|lewat mana|dulu|disini|di sini|rekening\w*|dateng pundi)\b|\b(?:sekarang|saiki|langsung|di sini|disini)\b.*\b(?:bayar|mbayar|dibayar|transfer)\b|\b(?:rekening|va|virtual account)\w*\b.*\b(?:mana|berapa|brp)\b/,
  ],
  ['work_death', allOf(DIED_WORKING, BORNE)],
  // Before who bears the dues: an accident and an illness are borne by others.
  ['work_accident', allOf(ACCIDENT, WORKING, BORNE)],
  ['sick', allOf(ILL, WHO_BEARS)],
  [
    'profit_share',
    /\b(?:bagi ?-?hasil|bagian hasil|sistem bagian|maro|paroan|abk|(?:anak|bocah) kapal|bidak)\b/,
  ],
  [
    'who_pays',
    /\b(?:potongan|iuran|bayaran|bayar)\w*\b.*\b(?:saya|sy|aku|kulo|kula|inyong|usaha|juragan)\b.*\b(?:apa|atau|po|opo|napa)\b.*\b(?:dia|dheweke|deweke|piyambake|karyawan\w*|orangnya|anaknya|bocahe|yang kerja|sing kerja)\b|\b(?:siapa|sapa|sopo|sinten)(?: \w+){0,3} (?:\w*bayar\w*|nanggung|menanggung)|\b\w*bayar\w*(?: \w+){0,2} (?:siapa|sapa|sopo|sinten)\b|\b\w*(?:bayar|tanggung|nanggung|iuran)\w*\b.*\b(?:saya|aku|kulo|kula|inyong|nyong|sendiri|bos|juragan|usaha|perusahaan)(?: \w+)? (?:semua|kabeh|sedaya|thok|tok|sendiri|dewe|dewek|sendirian|to|po)\b|\b(?:saya|aku|kulo|kula|inyong|nyong|semua|kabeh)\b(?: \w+){0,3} (?:sing|yang|yg|ingkang) (?:\w*bayar|nanggung)|\bdipotong\b.*\bgaji|\bgaji\w*\b.*\bdipotong|\b(?:potong|motong) (?:dari )?gaji/,
  ],
  [
    'prison',
    /\b(?:di)?(?:penjara|kunjara|pidana|bui|tangkap|tahan polisi)(?:kan|na|in|an|nya|ne|e)?\b|\bdipun ?(?:penjara|kunjara|pidana)\b|\bpolisi\b(?!.*\bpolisi tidur\b)/,
  ],
  [
    'sealed',
    /\b(?:di|dipun ?)?(?:segel|gembok)(?:na|ke|kan)?\b|\b(?:usaha|toko|warung|bengkel|laundry|konveksi|tempat|kios|pabrik|izin|ijin)\w*\b.*\b(?:ditutup|dipuntutup|dicabut|dibekukan|dipuncabut)\b/,
  ],
  // Late dues and care after arrears have fines of their own.
  [
    'fine',
    /^(?!.*\b(?:telat|terlambat|nunggak|tunggak\w*|rawat|inap|stnk|pajak|tilang|pinjaman)\b).*(?:\bdenda\w*\b.*\b(?:pira\w*|piro|pinten|berapa|brp|rupiah\w*)\b|\b(?:pira|piro|pinten|berapa|brp|rupiah)\b.*\bdenda\w*\b)/,
  ],
  [
    'sanctions',
    /\b(?:sanksi\w*|denda\w*|dihukum|hukuman\w*|penjara|dipenjara\w*|dipidana\w*|ditangkap|disegel|(?:ga|gak|tidak|nggak|ora|tdk) (?:daftar|ndaftar|didaftar\w*))\b|\b(?:kalau|kalo|klo|nek|yen|misal\w*)(?: (?:saya|sy|aku|kulo|kula|inyong|nyong|kami))? (?:ga|gak|nggak|tidak|tdk|ora|ra|emoh|mboten)(?: (?:ikut|melu|mau|gelem|purun|manut|nurut))?(?: (?:emang\w*|memang|terus|njuk|trus))* *(?:\?|,|gimana|gmn|piye|priben|pripun|kenapa|kenopo|ngapa|kena apa|kenang apa|diapakan|diapakna|arep diapa\w*)|\b(?:usaha|toko|warung|bengkel|laundry|konveksi|tempat)\w*\b.*\b(?:ditutup|dicabut)\b/,
  ],
  [
    'cheaper',
    /\b(?:keringanan|ditawar|dinego|diskon|potongan harga)\b|\b(?:lebih|luwih|rada|agak) (?:murah|ringan|enteng|mirah)\b/,
  ],
  [
    'covered',
    /\b(?:ditanggung|nanggung|ikut (?:istri|suami|anak|keluarga)|(?:istri|suami|anak|keluarga|orang tua|mertua)\w* (?:ikut|masuk|bisa|dapat|dapet))\b/,
  ],
  [
    'deadline',
    /\b(?:kapan (?:wajib\w*|mulai\w*|terakhir)|mulai kapan|batas waktu\w*|paling lambat)\b/,
  ],
  ['documents', /\b(?:berkas\w*|syarat\w*|dokumen\w*|surat apa)\b/],
  [
    'cost',
    /\b(?:iuran|biaya|bayar|mbayar|ongkos)\w*|\b(?:berapa|brp|pira|pinten)\b.*\b(?:duit|tarif|bpjs|jkn)/,
  ],
];

/** Whether a text holds all of these, in whatever order. */
function allOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(`^${patterns.map(({ source }) => `(?=.*(?:${source}))`).join('')}`);
}

/**
 * The topic of a question, or null when it is none of them for sure. The rule, the figures
 * what becomes of a free membership and family that is paid go before every other and need no question word; the rest in
 * order of `PATTERNS`.
 */
export function readTopic(text: string): Topic | null {
  const said = plain(text);
  // Who writes a NIK tells of a worker; an answer in passing would lose it.
  if (said.length > MAX_LENGTH || holdsIdentityNumber(said)) return null;
  if (LABOUR.test(said) && (HAS.test(said) || (ASKS.test(said) && COMPARES.test(said))))
    return 'labour';
  if (OTHER_PROGRAMME.test(said)) return null;
  if (INSULTS.test(said) && WANTS_PERSON.test(said)) return 'person';
  if (BASIS.test(said)) return 'basis';
  if (DETAILS.test(said)) return 'details';
  if (CHANGED.test(said) && BEFORE.test(said) && SUM.test(said)) return 'changed';
  if (MANDIRI_CHEAPER.test(said)) return 'mandiri_cheaper';
  if (FREE.test(said)) return 'pbi';
  // "1 nya abang saya, tapi digaji": whether he counts is the question.
  if (FAMILY.test(said) && familyPay(said) === 'family-paid') return 'paid_family';
  if (!ASKS.test(said)) return suspicion(said);
  return PATTERNS.find(([, pattern]) => pattern.test(said))?.[0] ?? suspicion(said);
}

function suspicion(said: string): Topic | null {
  if (ACCUSES.test(said)) return 'safety';
  return EXTORTS.test(said) ? 'pay_now' : null;
}
