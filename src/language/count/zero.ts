import { FAMILY, KINDS, UNKNOWN, VAGUE, WORKERS } from './vocabulary.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const NOT =
  '(?:ga|gak|g|gk|kagak|ngga|nggak|enggak|engga|ngak|ndak|nda|dak|tidak|tdk|tak|ora|ra|ura|mboten|boten|belum|blm|blum|durung|dereng|belih|bli)';
const THERE =
  '(?:ada|ad|ana|ono|nana|nono|wonten|punya|pnya|duwe|nduwe|duweni|gadah|gadhah|kagungan|pakai|pake|pk|nganggo|mempekerjakan|memiliki|miliki|enten|onten|mawi)';

/** "ga ada", "ora ana", "belum punya", "laka" and what they stand before. */
const NONE = new RegExp(
  `(?<![a-z])(?:${NOT} ?${THERE}|laka|lakah|langka|nihil|kosong|kosongan|kothong|tanpa|zonk)(?![a-z])`,
);

const ALONE =
  /(?<![a-z])(?:sendiri|sendirian|sendirii|sndiri|sendri|seorang diri|dewekan|dhewekan|dewean|dewek|dhewek|dewe|dhewe|ijen|ijenan|piyambak|piyambakan|kiyambak|kiyambakan|sorangan|solo|single fighter|one man show)(?![a-z])|(?<![a-z])(?:cuma|cm|hanya|mung|mong|among|namung|gur) (?:saya|sy|aku|inyong|enyong|nyong|kulo|kula)(?![a-z])|^(?:saya|sy|aku|inyong|enyong|nyong|kulo|kula) (?:aja|saja|tok|thok|mawon|doang|ae|wae|bae|dewek)(?= *[.!]*$)/;

/** Words that leave "nobody" as clear as it was. */
const PLAIN = set(
  'saya sy aku ak inyong enyong nyong kulo kula dalem gw gue pemilik owner cuma cm hanya mung mong namung gur saja aja sja ae wae bae tok thok mawon doang doank pak bu mas mbak min kak bos kang yu om ya yaa yo iya nggih injih njih kok sih deh dong lah loh lho kan masih isih taksih sekarang skrg saiki sakniki saat ini iki nih blas sama sekali satupun satu pun siji pun kabeh semua semuanya sedaya di dikerjakan dikerjain kerjakan kerja kerjain ngerjain digarap garap tak jalan jalani jalankan jalanin jualan dodol dodolan jaga nyambut gawe gawene sing yang yg ngurus urus urusi handle masak untuk utk bantu mbantu ngewangi digaji dibayar ikut apa-apa siapa-siapa sapa-sapa sopo-sopo lagi malah memang emang pancen atau',
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

/** True where what follows "ga ada" is a worker, a filler or nothing. */
function aboutWorkers(after: string): boolean {
  const next = /^[^a-z]*?(?:(?<=^\s*)|[,.;!]?\s*)([a-z-]+)/.exec(after);
  if (next === null || /^\s*[,.;!\n]/.test(after)) return true;
  const word = next[1] ?? '';
  return WORKERS.has(word) || PLAIN.has(word) || OBJECT.has(word) || word === 'anak';
}

const NOBODY_NOW = new RegExp(
  `(?<![a-z])(?:sekarang|skrg|skrang|saiki|siki|sakniki|saniki) (?:udah |sudah |wis |sampun |malah )?(?:${NONE.source}|${ALONE.source})`,
);

/** "dulu 3 sekarang ga ada": the number is past and nobody is left. */
export function isNobodyNow(text: string): boolean {
  return NOBODY_NOW.test(text) && !/(?:sekarang|skrg|saiki|siki|sakniki).*\d/.test(text);
}

/**
 * Reads "nobody" from a cleaned text without numbers: `sure` when that is all it says, `likely` when
 * other words stand around it, null when it says something else (family helps, sometimes, unknown).
 */
export function readNobody(text: string): 'sure' | 'likely' | null {
  if (VAGUE.test(text) || UNKNOWN.test(text) || BLOCKS.test(text)) return null;
  if (FAMILY.test(text)) {
    return UNPAID.test(text) && !/(?<![a-z])ada (?:yang|yg)(?![a-z])/.test(text) ? 'likely' : null;
  }
  const none = NONE.exec(text);
  const alone = ALONE.exec(text);
  if (none === null && alone === null) return null;
  if (none !== null && !aboutWorkers(text.slice(none.index + none[0].length))) return null;
  const rest = text.replace(NONE, ' ').replace(ALONE, ' ').replace(ALONE, ' ').replace(NONE, ' ');
  const words = rest.match(/[a-z]+(?:-[a-z]+)?/g) ?? [];
  if (words.some((word) => KINDS.has(word)))
    return none !== null && alone !== null ? 'likely' : null;
  const unknown = words.filter((word) => !PLAIN.has(word) && !WORKERS.has(word)).length;
  if (unknown === 0) return 'sure';
  return unknown <= 6 ? 'likely' : null;
}
