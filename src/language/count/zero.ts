import { lex } from '../numbers/lex.ts';
import { findMentions } from './numbers.ts';
import { FAMILY, KINDS, UNKNOWN, VAGUE, WORKERS } from './vocabulary.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const NOT =
  '(?:ga|gak|g|gk|kagak|ngga|nggak|enggak|engga|ngak|ndak|nda|dak|tidak|tdk|tak|ora|ra|ura|mboten|boten|belum|blm|blum|durung|dereng|belih|bli)';
const THERE =
  '(?:ada|ad|ana|ono|nana|nono|wonten|punya|pnya|duwe|nduwe|duweni|gadah|gadhah|kagungan|pakai|pake|pk|nganggo|mempekerjakan|menggunakan|gunakan|memakai|ngangge|mempunyai|memiliki|miliki|enten|onten|mawi)';

/** "ga ada", "ora ana", "belum punya", "laka" and what they stand before. */
const NONE = new RegExp(
  `(?<![a-z])(?:${NOT} ?${THERE}|laka|lakah|langka|nihil|kosong|kosongan|kothong|tanpa|zonk)(?: (?:melompong|mlompong|plong|blong|blas|banget))?(?![a-z])`,
);

const ALONE =
  /(?<![a-z])(?:sendiri|sendirian|sendirii|sndiri|sendri|seorang diri|dewekan|dhewekan|dewean|dewek|dhewek|dewe|dhewe|ijen|ijenan|piyambak|piyambakan|kiyambak|kiyambakan|sorangan|solo|single fighter|one man show)(?![a-z])|(?<![a-z])(?:cuma|cm|hanya|mung|mong|among|namung|gur) (?:saya|sy|aku|inyong|enyong|nyong|kulo|kula)(?![a-z])|^(?:saya|sy|aku|inyong|enyong|nyong|kulo|kula) (?:aja|saja|tok|thok|mawon|doang|ae|wae|bae|dewek)(?= *[.!]*$)/;

const NONE_AT_ALL = new RegExp(
  `${NONE.source}(?: (?:karyawan|pegawai|pekerja|siapa-siapa|sapa-sapa))? ?[,.;]`,
);
const ALL_MYSELF =
  /(?<![a-z])(?:cuma|hanya|mung|cm) (?:saya|sy|aku|kula|kulo|inyong) (?:sendiri |dewek |yang |sing )?(?:me|nge|ng)?rangkap(?![a-z])/;

/** Words that leave "nobody" as clear as it was. */
const PLAIN = set(
  'saya sy aku ak inyong enyong nyong kulo kula dalem gw gue pemilik owner cuma cm hanya mung mong namung gur saja aja sja ae wae bae tok thok mawon doang doank pak bu mas mbak min kak bos kang yu om ya yaa yo iya nggih injih njih kok sih deh dong lah loh lho kan masih isih taksih sekarang skrg saiki sakniki saat ini iki nih blas sama sekali satupun satu pun siji pun kabeh semua semuanya sedaya di dikerjakan dikerjain kerjakan kerja kerjain ngerjain digarap garap tak jalan jalani jalankan jalanin jualan dodol dodolan jaga nyambut gawe gawene sing yang yg ngurus urus urusi handle masak untuk utk bantu melu mbantu ngewangi digaji dibayar ikut apa-apa siapa-siapa sapa-sapa sopo-sopo lagi malah memang emang pancen atau kecil kecil-kecilan kecilan cilik cilik-cilikan rumahan',
);

/** After "ga ada": only workers, or the end, make it nobody ("ga ada NIB" says nothing). */
const OBJECT = set(
  'yang yg sing ingkang sama blas satupun siapa-siapa sapa-sapa sopo-sopo apa-apa siapa lagi untuk di',
);

const BLOCKS =
  /(?<![a-z])(?:dibantu|dibantuin|panggil|nyuruh|nyeluk|borong|kalau|kalo|nek|yen|orang lain|tetangga|tonggo|teman|kanca|konco|rencana|mau nambah|nyari|golek|cari|sambilan|resign|keluar|bpjs|nib|ktp|kk|gaji ?nya berapa|usaha sendiri punya)(?![a-z])|\?|¤/;

const UNPAID = new RegExp(
  `(?<![a-z])${NOT} (?:di ?|tak |ana |ada )?(?:gaji|digaji|dibayar|bayar|upah|diupah)(?![a-z])`,
);

/** "kami berdua suami istri, ga ada karyawan" */
export const NO_WORKERS = new RegExp(
  `(?<![a-z])(?:${NOT} ?(?:ada|ana|punya|duwe|nduwe|wonten|gadhah|pakai|pake)|tanpa|laka) (?:karyawan|pegawai|pekerja|buruh|orang lain|wong liya)(?! lain)|(?<![a-z])(?:karyawan|pegawai|pekerja)(?:nya|e|ne)? (?:ya |sih |memang )?(?:${NOT} ?(?:ada|ana|punya|duwe|wonten|gadhah)|laka|nihil)(?! (?:yang|yg|sing|ingkang))`,
);

/** They were there and all are gone. */
const ALL_GONE =
  /(?<![a-z])(?:sudah|udah|udh|sdh|dah|wis|wes|sampun) (?:pada |podo |do )?(?:keluar|resign|berhenti|metu|bubar|mudun|saya berhentikan|diberhentikan|pulang kampung) (?:semua|semuanya|kabeh|sedaya)(?![a-z])/;

/** "belum ada yang daftar": about what they do, not whether there are any. */
const NONE_WHO = new RegExp(
  `${NONE.source} (?:yang|yg|sing|ingkang) (?!(?:kerja|nyambut|ikut kerja|digaji|dibayar|bantu|mbantu|bantuin|ngewangi|jaga|tak gaji|saya gaji|melu|tetap|tetep|mau kerja|gelem kerja|gelem)(?![a-z]))`,
);

/** "saya sendiri yang mau daftar", "hitung aja sendiri": not alone at work. */
const NOT_ALONE =
  /(?<![a-z])(?:sendiri|dewek|dewe|piyambak) (?:yang|yg|sing|ingkang) (?:mau|akan|arep|bakal|badhe|daftar|ndaftar|mendaftar|isi|ngisi|datang|teka|bayar|mbayar|tanggung|nanggung|jawab)|(?<![a-z])(?:hitung|itung|cek|cari|lihat|liat|tebak|pikir|baca|urus|jawab|isi)(?:en|in|o)?(?: [a-z]{2,6})? (?:sendiri|dewek|dewe)(?![a-z])/;

/** True where what follows "ga ada" is a worker, a filler or nothing. */
function aboutWorkers(after: string): boolean {
  const next = /^[^a-z]*?(?:(?<=^\s*)|[,.;!]?\s*)([a-z-]+)/.exec(after);
  if (next === null || /^\s*[,.;!\n]/.test(after)) return true;
  const word = next[1] ?? '';
  return WORKERS.has(word) || PLAIN.has(word) || OBJECT.has(word) || word === 'anak';
}

const NOBODY_NOW = new RegExp(
  `(?<![a-z])(?:sekarang|skrg|skrang|saiki|siki|sakniki|saniki) (?:udah |sudah |wis |sampun |malah |tinggal |kari |cuma |mung |saya |aku |ya |lagi |masih |pada |memang )*(?:${NONE.source}|${ALONE.source})`,
);

/** "dulu 3 sekarang ga ada": the number is past and nobody is left. */
export function isNobodyNow(text: string): boolean {
  const now = text.replace(FORMERLY, ' ');
  return NOBODY_NOW.test(now) && !/(?:sekarang|skrg|saiki|siki|sakniki).*\d/.test(now);
}

/** "sekarang kosong, dulu ada 2": what was before, said last. */
const FORMERLY =
  /(?<=[a-z].*)(?<![a-z])(?:dulu(?:nya)?|tadinya|awalnya|biyen|mbiyen|sebelumnya|kemarin|rumiyin) (?!sekarang).*$/;

/** "tinggal 1", "sekarang 3": after what was before, what is. */
const STILL =
  /(?<![a-z])(?:sekarang|skrg|skrang|saiki|siki|sakniki|saniki|tinggal|tggl|kari|kantun|sisa|jadi|dadi|masih|isih|jawab|bilang|isi|tulis|ngomong)(?![a-z])/;

/** "kosong pak, tadinya ada 2 udah pada keluar": nobody is left, and every number is past. */
export function isNobodyLeft(text: string): boolean {
  const now = text.replace(FORMERLY, ' ');
  if (now === text || STILL.test(text.slice(now.length - 1))) return false;
  return findMentions(lex(now)).mentions.length === 0 && readNobody(now) !== null;
}

const NO_ONE_ELSE = new RegExp(
  `${NONE.source} (?:(?:tenaga|bantuan) )?(?:orang|wong|tiyang|yang|sing) (?:lain|liya|sanes)(?![a-z])`,
);

const unknownIn = (words: readonly string[]): number =>
  words.filter((word) => !PLAIN.has(word) && !WORKERS.has(word)).length;

/**
 * Reads "nobody" from a cleaned text without numbers: `sure` when that is all it says, `likely` when
 * other words stand around it, null when it says something else (family helps, sometimes, unknown).
 */
export function readNobody(said: string): 'sure' | 'likely' | null {
  const text = said.replace(NO_ONE_ELSE, 'tidak ada');
  if (ALL_GONE.test(text)) return 'likely';
  if (VAGUE.test(text) || UNKNOWN.test(text) || BLOCKS.test(text)) return null;
  if (NONE_WHO.test(text) || NOT_ALONE.test(text)) return null;
  if (FAMILY.test(text)) {
    if (NO_WORKERS.test(text)) return 'likely';
    return UNPAID.test(text) && !/(?<![a-z])ada (?:yang|yg)(?![a-z])/.test(text) ? 'likely' : null;
  }
  const none = NONE.exec(text);
  const alone = ALONE.exec(text);
  if (none === null && alone === null) return null;
  if (none !== null && !aboutWorkers(text.slice(none.index + none[0].length))) return null;
  const rest = text.replace(NONE, ' ').replace(ALONE, ' ').replace(ALONE, ' ').replace(NONE, ' ');
  const words = rest.match(/[a-z]+(?:-[a-z]+)?/g) ?? [];
  if (ALL_MYSELF.test(text)) return 'sure';
  const first = none?.index === 0 && unknownIn(words) <= 6;
  if (none !== null && (alone !== null || first) && NONE_AT_ALL.test(text)) return 'sure';
  if (words.some((word) => KINDS.has(word)))
    return none !== null && alone !== null ? 'likely' : null;
  const unknown = unknownIn(words);
  // Said in two ways, or "cuma saya merangkap semuanya", it is clear whatever else is told.
  const twice = none !== null && alone !== null && unknown <= 3;
  if (unknown === 0 || twice) return 'sure';
  return unknown <= 6 ? 'likely' : null;
}
