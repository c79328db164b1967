import { ADDRESS, PARTICLES, POLITE, plain, SELF, wordSet, wordsOf } from './words.ts';

const LONGEST = 140;

/** A thing not at hand, or not known: what is missing follows. */
const LACK =
  /\b(?:belum|belom|blm|blum|bln|durung|dereng|drg|(?:ga|gak|g|gk|nggak|ngga|enggak|engga|ndak|tidak|tdk|ora|ra|mboten|boten|bli|belih|tak|kurang) (?:tak )?(?:tau|tahu|weruh|reti|ngerti|ngertos|sumerep|hafal|apal|hapal|punya|duwe|nduwe|gadhah|gadah|ada|ana|ono|enten|wonten|inget|ingat|eling|kelingan|kemutan|bawa|gawa|nggawa|mbeta|ngasta|pegang|megang|memegang|nyekel|ngasto|mendet|hapal|sempat|sempet|simpan|nyimpen|dibawa|digawa|kebawa|kegawa)|gada|gaada|gatau|gatahu|gtw|lupa|lali|klalen|kelalen|kesupen|kesupean|embuh|mbuh|keting+al(?:an)?|terting+al|kari|hilang|ilang)\b/;

/** "ktpnya dibawa istri", "KTP ning omah": the thing is somewhere else. */
const ELSEWHERE =
  /\b(?:ktp|kk|kartu|berkas|surat|data|foto|nik)(?:nya|-?ne|-?e)?(?: (?:ne|e|nya))?(?: (?:masih|msh|esih|tasih|lagi|ana|ono|ada|wonten|ketinggal|nang))* ?(?:(?:di|ke)bawa|digawa|digowo|dipegang|dicekel|di|ning|neng|nang|kari)\b/;

/** The answer is promised for another time. */
const TIME =
  /\b(?:nanti(?:-nanti)?|nti|ntar|tar|mengko|mangke|besok(?:-besok)?|sesuk|(?:minggu|bulan|wulan|sasi) (?:depan|dpn|ngarep|ngajeng)|mbenjing|benjing|lusa|menyusul|nyusul|susulan|kapan-kapan|lain kali|lain waktu|lewati|lewat|lewatin|dilewati|skip|lompati|kosongi|kosongkan|kosongin|dikosongi|tunda|ditunda|(?:tak|saya|aku|kulo|kula|inyong|nyong|mau|harus|kudu)(?: \p{L}+)? (?:tanya|takon|tanyakan|tanyain|takokna|takokno|takokne|takokke|takoke|mintakan|mintain|jalukna|jalukke|jaluke|jalukne|jaluk|cek|golek|goleki|cari|carikan|carinya|tanyakno|tanyake)|(?:tanya|takon|cek|cari|golek|minta)(?:kan|in)? \p{L}*(?: \p{L}+)? ?(?:dulu|sik|sit|disit|dl|riyin|rumiyin))\b/u;

/** Asking, refusing, fearing, or answering after all. */
const OTHERWISE =
  /[?]|\d{3}|\d ?(?:jt|juta|rb|ribu|k)\b|\b(?:apa|apakah|opo|berapa|brp|pira|pinten|siapa|sapa|kenapa|kok|gimana|gmn|bagaimana|priben|kepriben|piye|pripun|kemana|dimana|caranya|carane|maksud\p{L}*|paham|mudeng|jangan|jgn|ojo|batal|emoh|ogah|wegah|mau daftar|mau ikut|(?:belum|blm|durung|dereng) (?:mau|gelem|purun|minat|perlu)|minat|gaji\p{L}*|gajian|upah|bayar\p{L}*|mbayar|denda|sanksi|ditagih|takut|wedi|mahal|larang|petugas\p{L}*|robot|juta|yuta|sejuta|ewu|setuju|sudah ada|terdaftar|daftar|hapus)\b/u;

/** What is put off, and the small words around it. */
const THING = wordSet(
  `ktp nik kk kartu keluarga data nomor nomer no nomere foto fotokopi fc berkas dokumen surat nama jeneng alamat tanggal tgl lahir lair npwp nib kis hp angka`,
);
const AROUND = wordSet(
  `nya ne e ada ana ono enten wonten punya duwe gadhah gadah nduwe tau tahu weruh reti ngerti ngertos sumerep hafal apal hapal inget ingat eling kelingan bawa gawa nggawa mbeta pegang megang memegang nyekel
   saja aja ae bae wae mawon dulu dl dlu sik sit disit riyin rumiyin ya yo yah nggih lagi maning meneh baru lg sebentar bentar masih esih tasih agak sekarang saiki sakniki ini iki niki itu kuwi kuwe iku tadi wau
   tanya takon tanyakan tanyain takokna takokno takokke takoke tanyakno mintakan mintain minta jaluk jalukna jalukke jalukne jaluke takokne pasar jalan ladang sawah bocah digowo dipegang dicekel ketingal nunggu ngenteni njaluk cek dicek golek goleki cari carikan lihat deleng ambil jupuk jukut kirim kirimkan tak kirimi susulkan isi lengkapi ketik tulis sampaikan kabari kasih wehi
   pak bu mas orang orangnya wong karyawan pekerja pegawai karyawane istri suami bojo anak tukang ibu bapak dia dewek dewe sendiri masing-masing
   di ning neng nang ing ke dari saking seko saka rumah omah griya kampung desa mobil dompet lemari almari kantor tempat sana kono dibawa digawa beta simpan disimpan
   pagi siang sore malam malem bengi esuk hari minggu senin selasa rabu kamis jumat sabtu depan ngarep jam sok lusa soalnya karena lagi keluar lungo lunga pulang bali mulih kerja libur
   lanjut lanjutkan lanjutin lanjutke dilanjut dilanjutkan dilanjutin nglanjut terusno terusna terusne teruske terusaken diteruske diterusno diterusna diteruskan teruskan sambung disambung bulan wulan sasi ngajeng
   lain liya liyan sisa sama karo kalih dan untuk buat nggo kagem yang yg sing semua kabeh sementara dong sekalian kalau kalo nek sudah wis dapat dapet entuk ketemu mau arep semuanya lengkap
   susul susulan menyusul nyusul tidak ga gak nggak ora mboten harus kudu bisa iso saged banget pas persis pasti terus ok oke siap maaf monggo`,
);

/** Unknown words a text may hold beside a thing that is lacking: a worker's name, a place. */
const STRAY_WORDS = 2;

/** Somebody else is asked, or something looked up, before the answer comes. */
const ASKS_FIRST =
  /\b(?:tanya|takon|tanyakan|tanyain|tanyake|takokna|takokno|takokne|takokke|takoke|tanglet|rembug|rembugan|rundingan|runding|musyawarah|diskusi|izin|ijin|ngomong|matur)(?: (?:sama|karo|kalih|dengan|ke|nang|ning|maring|dulu|dl|sik|pak|bu|mas|mbak))* (?:bojo\w*|istri\w*|suami\w*|garwa\w*|anak\w*|bapak\w*|ibu\w*|orangnya|wonge|orange|bocah\w*|karyawan\w*|krywn\w*|pegawai\w*|mandor\w*|keluarga\w*|saudara\w*|kakak\w*|adik\w*|adi|juragan\w*|bos\w*|dia|slirane|tukang\w*)\b|\b(?:(?:nanti|mengko|mangke|tak|saya|aku|kulo|mau|arep|badhe) )+(?:cek|dicek|ngecek|lihat|liat|deleng|tingali)(?:kan|in)?(?: dulu| dl| sik| disit)?$|\b(?:cek|lihat|liat|deleng|pikir(?:-pikir|2)?|mikir(?:-mikir)?|pikirkan|pikirke|pikirne|timbang(?:-timbang)?)(?: \p{L}+){0,2} (?:dulu|dl|sik|sek|disit|riyin)\b/u;
/** "Ora wani ngomong karo juragan" asks nobody. */
const FEARS_TO = /\b(?:takut|wedi|ajrih|khawatir|kuatir|dipecat|berani|wani|wantun)\b/;
/** What was asked is being fetched: "bentar, ngumpulin ktp dulu". */
const FETCHES =
  /^(?:ok |oke |ya |iya )?(?:bntar|bentar|sebentar|sbntar|sbentar|bntr|bentr|sek|sik|sit|tunggu|tungguin|wait|ntar) (?:\p{L}+ ){0,4}(?:dulu|dl|dlu|dlo|ya|yo|yah|sik|sek|disit|min|pak|bu|mas|mbak)$|^(?:saya |aku |gw |tak |mau )*(?:ngumpulin|kumpulin|kumpulkan|ngambil|njupuk|nyari|nyariin|nggolek) (?:\p{L}+ ){0,3}(?:dulu|dl|dlu|dlo|sik|sek|disit|riyin)$/u;
/** The answer itself is not known. */
const UNKNOWN =
  /\b(?:lupa|lali|klalen|kelalen|kesupen|kesupean|embuh|mbuh|gatau|gatahu|gtw|bingung|(?:ga|gak|g|gk|nggak|ngga|enggak|engga|ndak|tidak|tdk|ora|ra|mboten|boten|bli|belih|tak|kurang|belum|blm|durung|dereng) (?:tak )?(?:tau|tahu|weruh|reti|ngerti|ngertos|sumerep|hafal|apal|hapal|inget|ingat|eling|kelingan|kemutan))\b/;

/** Why a question waits: it is left for later, its answer is not known, or somebody is asked first. */
export type Delay = 'later' | 'unknown' | 'asking';

/** Which kind of waiting a text tells of, or null when it tells of none (see `wantsLater`). */
export function readDelay(text: string): Delay | null {
  const said = wordsOf(text).join(' ');
  if (
    said.length <= LONGEST &&
    !/[?]|\d{3}/.test(said) &&
    !FEARS_TO.test(said) &&
    (ASKS_FIRST.test(said) || FETCHES.test(said))
  )
    return 'asking';
  if (!wantsLater(text)) return null;
  return UNKNOWN.test(said) ? 'unknown' : 'later';
}

/**
 * Whether the question may wait because the answer is not at hand or not known: "nanti saja",
 * "lupa bawa ktp", "KTP-ne ora tak gawa, ana ning omah", "besok saya mintakan". False for
 * questions, refusals, wages, names, and talk of other things.
 */
export function wantsLater(text: string): boolean {
  const said = plain(text);
  if (said.length > LONGEST || OTHERWISE.test(said)) return false;
  const words = wordsOf(text.replace(/-(?=(?:nya|ne|e)\b)/giu, '')).filter((word) => word !== ',');
  const joined = words.join(' ');
  const lacks = LACK.test(joined) || ELSEWHERE.test(joined);
  const waits = TIME.test(joined);
  if (!lacks && !waits) return false;
  const stems = words.map((word) => word.replace(/^(.{2,}?)(?:nya|ne|e|ku|nipun)$/, '$1'));
  const things = words.some((word, at) => THING.has(word) || THING.has(stems[at] ?? ''));
  const strays = words.filter((word, at) => !isKnown(word) && !isKnown(stems[at] ?? '')).length;
  return strays === 0 || (lacks && things && strays <= STRAY_WORDS);
}

/** To go on with what was begun. */
const GOES_ON =
  /\b(?:(?:di|ng)?lanjut(?:kan|in|ke|aken)?|(?:di)?terus(?:no|na|ne|ke|aken|kan)|(?:di)?sambung|lagi|lg|maning|meneh|maneh|malih)\b/;

/** Whether somebody means to go on another time: "besok lagi ya", "nanti malam saya lanjut". */
export function pauses(text: string): boolean {
  return wantsLater(text) && GOES_ON.test(plain(text));
}

function isKnown(word: string): boolean {
  return (
    [THING, AROUND, ADDRESS, PARTICLES, POLITE, SELF].some((set) => set.has(word)) ||
    LACK.test(word) ||
    TIME.test(word)
  );
}
