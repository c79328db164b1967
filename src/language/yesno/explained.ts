import { plain, wordsOf } from '../words.ts';
import { type Cut, signsOf } from './cut.ts';
import { type Sign, worth, type YesNoContext, type YesNoReading } from './signs.ts';
import { weigh } from './weigh.ts';

/** Questions of fact. Consent is none: there what follows a yes may be a reserve. */
const FACTS: ReadonlySet<YesNoContext | undefined> = new Set<YesNoContext | undefined>([
  'has_workers',
  'more_workers',
  'next_worker',
  'has_family',
  'already_registered',
  'confirm_data',
]);

/** Where an answer may end and what is told of it begin. */
const BREAK =
  /[,;!\n]+|(?<!(?<!\p{L})(?:no|moh|muh|a|n|an|st|jl|dr))\.+| (?=(?:pak|bu|mas|mbak|mba|min|kak|bos|namanya|jenenge|asmane|asmanipun|yang|yg|sing|ingkang|soal(?:nya|e)?|karena|krn|merga(?:ne)?|mergo|amargi|kan|wong|cuma|mung|namung|masih|isih|tasih|baru|lagi nunggu|takut|wedi)(?!\p{L}))/gu;
const NAMED = /(?<!\p{L})(?:nama|jeneng|asma|nami|si)(?:nya|ne|e|nipun|ipun)?(?!\p{L})/u;
/** In krama "kula kalih" is "I and", no two. */
const I_AND = /(?<=(?<!\p{L})kul[ao]) (?:kalih|kaliyan)(?!\p{L})/gu;

/** What spoils neither answer, though it is no answer itself: not knowing how, no time, fear. */
const REASONS =
  /^(?:baru|kan|repot|sibuk|susah|sulit|capek|pusing|bingung|wajib|harus|bilang|biasa|lupa|klalen|kelalen|kesupen|nanti|besok|tidak (?:tahu|ngerti)|belum tahu|kurang (?:tahu|paham)|tidak harus|tidak wajib)$/;
/** "gak ngerti harus kemana": what one does not know. */
const ASKED =
  /^(?:kemana|dimana|mana|gimana|bagaimana|bgmn|gmn|priben|kepriben|pripun|piye|kapan|apa|siapa|apa apa)$/;
/** "kurang tepat, alamatnya pindah" */
const MOVED = /^(?:pindah|keluar|mundur|tutup|mati)$/;
const RELATIVES: ReadonlySet<Sign> = new Set<Sign>(['spouse', 'child', 'relative', 'kin']);
const HELPERS: ReadonlySet<Sign> = new Set<Sign>([...RELATIVES, 'helping', 'casual']);
/** "sudah semua, kecuali Tini" */
const EXCEPTS: ReadonlySet<Sign> = new Set<Sign>(['fault', 'not_all', 'edit', 'left']);
const CHILDLESS: ReadonlySet<Sign> = new Set<Sign>(['childless', 'not_yet', 'not_exists', 'no']);
const LONGEST_TOLD = 14;

/**
 * A firm answer to a question of fact with what is told of it: "belum pak saya baru dengar", "ada
 * lagi, namanya Warsini", "ada, suami saja anaknya belum". What is told changes nothing unless it
 * pulls the other way, asks, doubts or sets a condition. Helpers who may be family or casual make
 * it doubtful. Null when the text is built otherwise.
 */
export function explained(text: string, context: YesNoContext | undefined): YesNoReading | null {
  if (!FACTS.has(context)) return null;
  const line = plain(text.replace(/\n/g, ', ')).replace(I_AND, ' karo');
  if (line.includes('?')) return null;
  for (const { index } of line.matchAll(BREAK)) {
    const tail = line.slice(index).replace(/^[^\p{L}\p{N}]+/u, '');
    const told = signsOf(wordsOf(tail), context);
    if (told.length === 0 || told.length > LONGEST_TOLD) continue;
    const said = signsOf(wordsOf(line.slice(0, index)), context);
    const head = weigh(said, context);
    if (head.answer === 'unclear' || head.confirm) continue;
    if (said.every(({ sign }) => sign === 'number')) continue;
    // "tidak ada yang tetap" says no less than all of it.
    if (head.answer === 'no' && /^ (?:yang|yg|sing|ingkang)(?!\p{L})/u.test(line.slice(index)))
      continue;
    const stands =
      head.answer === 'no'
        ? standsAsNo(told, tail, context)
        : context !== 'confirm_data' && standsAsYes(told, context);
    if (!stands) continue;
    const helped = context === 'has_workers' && told.some(({ sign }) => HELPERS.has(sign));
    // "sudah mas, Slamet Riyadi" may be one more.
    const done = said.every(({ sign }) => sign === 'done') && told[0]?.sign === 'unknown';
    const doubtful = helped || (done && head.answer === 'no');
    return doubtful ? { answer: head.answer, confirm: true } : head;
  }
  return null;
}

function standsAsNo(
  told: readonly Cut[],
  tail: string,
  context: YesNoContext | undefined,
): boolean {
  // "sudah, namanya Budi" may go on with one more.
  if (context !== 'confirm_data' && NAMED.test(tail)) return false;
  // "ora, sing 5 harian 85rb": the right value is read by whoever asked.
  if (context === 'confirm_data' && told.some(({ sign }) => sign === 'number' || sign === 'some')) {
    return false;
  }
  const ignorant = told.some(({ words }) =>
    /^(?:tidak|belum|kurang) (?:tahu|ngerti)/.test(words.join(' ')),
  );
  return told.every((cut) => {
    // "belum, kemarin mau daftar tapi bingung"
    if (cut.sign === 'but') return context === 'already_registered';
    if (ignorant && ASKED.test(cut.words.join(' '))) return true;
    if (context !== 'confirm_data' && EXCEPTS.has(cut.sign)) return false;
    if (cut.sign === 'unclear')
      return isReason(cut) || (context === 'confirm_data' && MOVED.test(cut.words.join(' ')));
    return !['Y', 'y'].includes(worth(cut.sign, context));
  });
}

function standsAsYes(told: readonly Cut[], context: YesNoContext | undefined): boolean {
  const ofFamily = context === 'has_family' && told.some(({ sign }) => RELATIVES.has(sign));
  return told.every((cut) => {
    if (ofFamily && CHILDLESS.has(cut.sign)) return true;
    if (context === 'has_workers' && HELPERS.has(cut.sign)) return true;
    if (context !== 'has_workers' && RELATIVES.has(cut.sign)) return context === 'has_family';
    if (cut.sign === 'unclear') return /^(?:baru|biasa)$/.test(cut.words.join(' '));
    return !['N', 'n', '?'].includes(worth(cut.sign, context));
  });
}

function isReason({ words }: Cut): boolean {
  return REASONS.test(words.join(' '));
}
