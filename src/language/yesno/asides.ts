import { plain, wordsOf } from '../words.ts';
import { type Cut, signsOf } from './cut.ts';
import { worth, type YesNoContext, type YesNoReading } from './signs.ts';
import { weigh } from './weigh.ts';

const ASIDE_CONTEXTS: ReadonlySet<YesNoContext | undefined> = new Set<YesNoContext | undefined>([
  'proceed',
  'consent',
  'reminder_ok',
  'next_worker',
]);

/** Words that start the reason for an answer. */
const REASON =
  /(?<=\S) (?:takut(?:nya|e)?|takute|wedi(?:ne)?|soal(?:nya|e)|karena|krn|mergo|merga(?:ne)?|amarga|amargi|(?:nanti|ntar|mengko) (?:malah|ndak|mundak|malahan)|mundak|ndak kena|nek kena)\b/g;

/** What an owner who has agreed goes on to tell unasked. */
const DATA =
  /^(?:(?:ini|iki|niki|kiye|kalau|untuk) )?(?:nama|nma|jeneng|asma|usaha|toko|warung|konveksi|bengkel|nik|ktp|gaji|upah|karyawan|pegawai|pekerja|alamat)(?:ku|nya|e|ne|nipun)?\b/;
const KEPT_BACK = /rahasia|sebar|sembunyi|samar|inisial|sensor|\b(?:aman|asal|cuma|hanya)/;

const LONGEST_ASIDE = 10;

/**
 * Reads an answer that is followed by a clause which changes nothing: a no with its reason
 * ("enggak dulu, nanti malah kena denda") or a yes with data told unasked ("setuju. nama usaha
 * Mukti Jaya"). Questions, conditions and whatever pulls the other way are not such clauses. Null
 * when the text is built otherwise. Only for questions where a no is easily taken up again.
 */
export function withAside(text: string, context: YesNoContext | undefined): YesNoReading | null {
  if (!ASIDE_CONTEXTS.has(context)) return null;
  const marked = plain(text).replace(REASON, (reason) => `,${reason}`);
  const at = /[,.;!\n]/.exec(marked)?.index;
  if (at === undefined || marked.includes('?')) return null;
  const tail = marked.slice(at).replace(/^[^\p{L}\p{N}]+/u, '');
  const rest = signsOf(wordsOf(tail), context);
  if (rest.length === 0 || rest.length > LONGEST_ASIDE) return null;
  const head = weigh(signsOf(wordsOf(marked.slice(0, at)), context), context);
  if (head.confirm) return null;
  if (head.answer === 'no') return rest.every((cut) => explains(cut, context)) ? head : null;
  if (head.answer !== 'yes' || !DATA.test(tail) || KEPT_BACK.test(tail)) return null;
  return rest.every((cut) => cut.sign === 'unknown' || cut.sign === 'number') ? head : null;
}

/** Whether a word may stand in the reason of a no: it neither agrees nor asks nor sets a condition. */
function explains(cut: Cut, context: YesNoContext | undefined): boolean {
  if (cut.sign === 'but') return false;
  if (cut.sign !== 'unclear') return !['Y', 'y'].includes(worth(cut.sign, context));
  return FEARS.test(cut.words.join(' '));
}

const FEARS =
  /^(?:nanti|besok|repot|sibuk|susah|sulit|capek|pusing|ragu(?:-ragu)?|bingung|bimbang|dulu|wajib|harus|kudu|lihat|pikir(?:-pikir)?|dipikir|baru|mikir)$/;
