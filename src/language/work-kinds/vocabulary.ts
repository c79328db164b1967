import { FAMILY } from '../count/vocabulary.ts';

/**
 * How somebody works, as owners say it. The names are those of the rules (`src/jkn/work-kinds.ts`),
 * and `family`: of whom it was not said whether they are paid.
 */
export type SpokenWork =
  | 'regular'
  | 'daily'
  | 'piece-rate'
  | 'part-time'
  | 'contract'
  | 'probation'
  | 'over-retirement-age'
  | 'family'
  | 'family-paid'
  | 'family-unpaid'
  | 'owner-sole'
  | 'director-on-payroll'
  | 'foreigner-six-months'
  | 'foreigner-shorter'
  | 'casual-one-off'
  | 'home-piece-work'
  | 'profit-share'
  | 'partner-or-reseller'
  | 'apprentice-pocket-money'
  | 'household-help';

/** People who work in one way; `count` null: how many was not said. */
export type WorkMention = { kind: SpokenWork; count: number | null };

/** "ga", "ora", "bukan" and their spellings, without boundaries. */
export const NOT =
  'ga|gak|g|gk|kagak|ngga|nggak|enggak|engga|ngak|ndak|tidak|tdk|tak|ora|ra|mboten|boten|belum|blm|blum|durung|dereng|belih|bli|bukan|bkn|dudu|sanes|tanpa|laka';

const I = 'saya|sy|aku|ak|inyong|enyong|nyong|kulo|kula|gw|gue|q';
const GO =
  'sendiri|sendirian|dewek|dewekan|dhewekan|dewean|dewe|dhewe|ijen|ijenan|piyambak|piyambakan';
const ONLY = 'cuma|cuman|cm|hanya|mung|mong|among|namung|gur|kari';
const HOME = 'rumah|omah|umah|griya|omahe|rumahnya';

/** A child who is family: by whose it is, by who is named beside it, or because it helps. */
const CHILD = `anak(?:ku|ne|nya)?(?= (?:${I}|sendiri|dewek|bojo|istri|lanang|wadon|mbarep|ragil|sulung|bungsu|kandung|mantu|sing (?:ngewangi|mbantu)|yang (?:bantu|membantu)))|(?<=(?:istri|bojo|suami|isteri|dibantu|dibantuin|diewangi|direwangi|ngewangi|sama|karo|dan|lan|ambi|\\+|,|cuma|mung|hanya) )anak(?! ?(?:pkl|magang|buah|smk|smp|sma|sekolah|praktek|praktik|kuliah|kampus|harian|borongan|muda|kos|orang|wong|santri|kerja|didik|lepas|part|kapal|training|baru|freelance|tukang|jahit|toko|bengkel|warung|dapur))`;

/** Each kind by the phrases that name it; where two fit, the earlier and longer one counts. */
const PHRASES: readonly (readonly [SpokenWork, string])[] = [
  [
    'owner-sole',
    `(?:${ONLY}) (?:${I})(?: (?:aja|saja|tok|thok|${GO}))?(?! (?:gaji|bayar|kasih|sama|karo|dan|lan|dibantu|\\+|dengan|ambi))|(?:${I}) (?:kerja|kerjakan|kerjain|garap|jalan|jalankan|jalani|urus|ngurus|nyambut gawe|handle|masak|jualan|dodol)? ?(?:${GO})(?! (?:sama|karo|dan|lan|yang|sing))|dewekan|dhewekan|ijenan|piyambakan|sendirian|(?:digarap|dikerjakan|dikerjain|tak garap|tak lakoni|dijalankan|dijalani|dipegang|dihandle) (?:${GO})|^(?:semua )?(?:${GO})(?: (?:aja|saja|tok|thok|wae|bae|mawon|ae))?$`,
  ],
  [
    'home-piece-work',
    `(?:di ?garap|di ?kerjakan|di ?kerjain|dikerjakno|di ?bawa|digawa|kerjanya|kerjane|kerja|garap|nggarap|njahit|jahit|jahitnya|(?:m|mem|pem)?bath?ik|menganyam|nganyam|nyulam|ngobras|borong\\w*)(?: (?:di ?bawa|digawa|pulang|semua|kabeh|borongan))* (?:di|ning|neng|nang|ing|ke|wonten) ?(?:${HOME})(?: ?(?:nya|ne|e))?(?: (?:masing-masing|masing|dewek-dewek|dewe-dewe|sendiri-sendiri|sendiri|dewek|mereka|orang|wong|tetangga|tonggo|penjahit\\w*|dhewe-dhewe|piyambak-piyambak))|(?:(?:di|ning|neng|nang|ing|teng|wonten) ?)?(?:${HOME}) (?:masing-masing|dewek-dewek|dewe-dewe|sendiri-sendiri|dhewe-dhewe)|(?:di ?)?bawa pulang|digawa (?:muleh|bali|mulih)|ma[kc]l(?:o+|u)n\\w*|mak lon|di ?makloonkan|pekerja rumahan|(?:penjahit|tenaga|buruh|karyawan) rumahan|home ?worker|kerja dari rumah|sub ?kon(?:trak)?\\w*|cmt|plasma`,
  ],
  [
    'apprentice-pocket-money',
    `pkl|p\\.k\\.l|prakerin|magang|internship|intern|nyantri|ngabdi|(?:anak|cah|siswa|murid) (?:smk|sekolah|praktek|praktik|sma)|praktek kerja|praktik kerja|(?:lagi |masih |esih |tasih )?(?:belajar|sinau) (?:kerja|jahit|mesin|bengkel|masak)`,
  ],
  [
    'household-help',
    `pembantu (?:di )?rumah(?: tangga)?|pembantu rt|asisten rumah(?: tangga)?|art|prt|p\\.?r\\.?t|baby ?sitter|bebi ?siter|pengasuh anak|momong (?:anak|bocah)|(?:sopir|supir|driver) (?:pribadi|keluarga)|tukang kebun (?:di )?rumah|(?:rewang|batur) (?:ning |neng |nang |di )?(?:omah|umah|rumah|ndalem)|bibi (?:di )?rumah|(?:di|ning|neng|nang) ?(?:rumah|omah|umah) (?:ada |ana |wonten )?(?:pembantu|rewang|batur|art|prt)(?! (?:toko|warung|usaha|produksi))`,
  ],
  [
    'profit-share',
    `bagi ?-?hasil(?:nya|an)?|bagi ?-?untung|bagi rata|bagian hasil|bagen|sistem (?:maro|paroan|bagi)|maro|paro|paroan|paron|mertelu|mrapat|mertelon|separoan|anak buah (?:kapal|perahu)|(?:bocah|cah|wong|anak|kru|crew|awak) (?:kapal|perahu|prau|jukung)|sistem(?:e|nya)? (?:bagian|bagen)|(?:dibayar|upahe|upahnya|gajine|gajinya|pakai|pake|nganggo) bagian|abk|awak kapal|awak perahu|bidak|sharing profit|profit sharing|persenan`,
  ],
  [
    'partner-or-reseller',
    `reseller|re-seller|dropship\\w*|drop ship\\w*|ojol|ojek(?: online)?|gojek|grab|go-jek|shopee ?food|kurir online|mitra|partner|agen|sales lepas|makelar|konsinyasi|titip jual|nitip (?:dagangan|jualan)|nitip|freelance|freelancer|frelance|pri ?lan`,
  ],
  [
    'casual-one-off',
    `(?:${ONLY} |kadang |panggil |manggil |nyeluk |dipanggil |diceluk |nek |kalau |kalo |klo |pas |yen |menawi |pas ada |pas ana )+(?:ada |ana |ono |wonten |enten |lagi |rame |ramai )*(?:pesenan|pesanan|orderan|order|garapan|borongan|proyek|job|hajatan|panen|panenan|rame|ramai|ada (?:kerja|kerjaan|gawean)|ada|gawean|gaweyan|perlu|butuh|lebaran|bada|musim)|musiman|serabutan|srabutan|panggilan|insidental|insidentil|sewaktu-waktu|sok-sok|(?:saat|waktu|pas) panen|sekali (?:pakai|kerja|jalan)|kadang(?:-kadang)? (?:dibantu|ada|ana|nyuruh|minta tolong|dibantuin|ngongkon)(?! (?:istri|bojo|anak|suami|keluarga))|(?:bantu|mbantu|kerja|rewang|ngewangi|datang|teka|masuk)(?:nya|ne)? (?:cuma |mung |hanya )?(?:kadang-kadang|kadang|sok-sok|sesekali|sewaktu-waktu)`,
  ],
  [
    'foreigner-six-months',
    `(?:wna|bule|(?:orang|tenaga|wong|pekerja|karyawan|pegawai|buruh) asing|tka|warga asing|ekspat\\w*)(?=.{0,30}?(?:(?:[6-9]|1\\d) ?bulan|enam bulan|nem (?:sasi|wulan)|lebih (?:dari )?6|(?:\\d+|se|satu|dua|rong|tiga|telu) ?(?:tahun|thn|th|taun)|kitas|kitap|lama|tinggal di sini))`,
  ],
  [
    'foreigner-shorter',
    'wna|bule|(?:orang|tenaga|wong|pekerja|karyawan|pegawai|buruh) asing|tka|warga (?:negara )?asing|ekspat\\w*',
  ],
  [
    'director-on-payroll',
    `(?:${I}) (?:juga )?(?:sebagai |jadi |ini )?(?:direktur|dirut|komisaris)(?=.{0,30}gaji)|(?:direktur|dirut)(?:nya|ne)? (?:juga )?(?:digaji|dapat gaji|terima gaji|ikut digaji|di gaji)|gaji direktur`,
  ],
  [
    'over-retirement-age',
    `(?:umur|usia|wis|udah|sudah|sampun) (?:umur |usia )?(?:5[6-9]|[67]\\d)(?: (?:tahun|thn|th|taun|an|lebih))?(?! ?(?:rb|ribu|jt|juta|orang|org|karyawan|wong))|(?:sudah|udah|wis) (?:sepuh|tua sekali|pensiun)|pensiunan|lansia`,
  ],
  [
    'probation',
    `(?:masih |esih |lagi |baru |tasih )*(?:masa )?(?:percobaan|probation|probasi|training|treining|trening|di ?coba|nyoba|uji coba kerja|icip-icip kerja)|masih baru|baru (?:masuk|kerja|mulai)(?= |$)|karyawan baru`,
  ],
  [
    'daily',
    `(?:tidak|tdk|ga|gak|g|ora|ra|bukan|belum|non) ?-?(?:tetap|tetep)|harian(?: ?lepas)?|hariannya|hariane|harianan|buruh lepas|tenaga lepas|pekerja lepas|freelance harian|(?:bayar|dibayar|bayaran|upah|gaji)(?:nya|ne|an)? (?:per ?hari|harian|dinten|dinanan|tiap hari|saben dina|per dina)|per ?hari|dinanan|kuli harian|bhl|phl`,
  ],
  [
    'piece-rate',
    `borong(?:an|annya|ane|o)?|sistem borong|(?:bayar\\w*|dibayar|upah\\w*|gaji\\w*|hitung\\w*|diitung)? ?(?:per|tiap|saben) ?(?:potong|pcs|biji|kodi|lusin|pasang|meter|buah|lembar|baju|celana)|potongan|kodian|satuan`,
  ],
  [
    'part-time',
    `part ?-?time\\w*|partime|paruh waktu|parttimer|separuh hari|setengah hari|sampingan|sambilan(?! (?:saya|usaha))|sore (?:saja|aja|tok)|jam-jaman|shift sore saja`,
  ],
  ['contract', 'kontrak(?:an)?(?! (?:rumah|toko|kios|tempat|ruko))|pkwt|outsourc\\w*|alih daya'],
  ['regular', 'tetap|tetep|bulanan|mingguan|karyawan tetap|pegawai tetap|permanen'],
  [
    'family',
    `${CHILD}|${FAMILY.source.replace('(?<![a-z])(?:', '(?:').replace(/\(\?!\[a-z\]\)$/, '')}`,
  ],
];

/** The kinds with what names each, to be searched through a cleaned text. */
export const KIND_PATTERNS: readonly (readonly [SpokenWork, RegExp])[] = PHRASES.map(
  ([kind, phrases]) => [kind, new RegExp(`(?<![a-z])(?:${phrases})(?![a-z])`, 'g')] as const,
);

/** Kinds that are paid workers beyond doubt; `readCount` counts them by the word that stands here. */
export const SURE: ReadonlyMap<SpokenWork, string> = new Map([
  ['regular', 'tetap'],
  ['daily', 'harian'],
  ['piece-rate', 'borongan'],
  ['part-time', 'paruh'],
  ['contract', 'kontrak'],
  ['probation', 'kontrak'],
  ['over-retirement-age', 'tua'],
  ['foreigner-six-months', 'kontrak'],
]);
