import { plain } from '../words.ts';
import type { YesNoContext, YesNoReading } from './signs.ts';

type Read = (text: string, context: YesNoContext | undefined) => YesNoReading;
type Frame = (text: string, context: YesNoContext | undefined, read: Read) => YesNoReading | null;

/**
 * Sentences in which one part decides and the rest does not count: a correction, "formerly …, now
 * …", another programme beside ours, an answer with a question behind it. Null when the text is
 * built otherwise; then all its words are weighed together. `read` reads a part. `text` may hold
 * line ends.
 */
export function framed(
  text: string,
  context: YesNoContext | undefined,
  read: Read,
): YesNoReading | null {
  for (const frame of FRAMES) {
    const reading = frame(text, context, read);
    if (reading !== null) return reading;
  }
  return null;
}

const CORRECTION = /^(.+?)[\s,.;]+(?:eh+|ralat|ding|maksud(?:ku|nya|e|te)?)[\s,.:]+(.+)$/iu;

/** "tidak eh iya betul": the last word counts, and is shown back. */
const correction: Frame = (text, context, read) => {
  const [, before, after] = CORRECTION.exec(plain(text)) ?? [];
  if (before === undefined || after === undefined) return null;
  const wrong = read(before, context);
  const { answer } = read(after, context);
  return wrong.answer === 'unclear' || answer === 'unclear' ? null : { answer, confirm: true };
};

const FORMER =
  /^(?:dulu(?:nya)?|dl|dlu|kemarin|tadinya|awalnya|biyen|mbiyen|ndisit|riyin|rumiyin) .+?\b(?:sekarang|skrg|skr|saiki|sekarange|sakniki|sakmenika|sekarang ini) +(?:mah |sih |ini |ya |wis |udah |sudah |sdh )?(.+)$/u;

/** "dulu ada sekarang enggak": what is true now counts. Once registered may still be registered. */
const nowadays: Frame = (text, context, read) => {
  if (context === 'already_registered' || context === undefined) return null;
  const now = FORMER.exec(plain(text).replace(/,/g, ' ').replace(/ +/g, ' '))?.[1];
  return now === undefined ? null : read(now, context);
};

const FORMERLY =
  'dulu(?:nya)?|dl|dlu|kemarin|tadinya|awalnya|biyen|mbiyen|ndisit|riyin|rumiyin|pernah';
const LEFT =
  'keluar|berhenti|brenti|metu|mandeg|mundur|resign|bubar|pulang(?: kampung)?|mudik|pindah|medal|mandek|libur terus|tutup';
const GONE = new RegExp(
  `^(?:(?:saya|aku|kulo) )?(?:${FORMERLY}) (.+?)(?:[ ,.]+(?:tapi|tp|ning|nanging))?[ ,.]+(?:(?:sekarang|skrg|skr|saiki|sakniki)[ ,]+)?(?:(?:sudah|udah|udh|sdh|wis|wes|sampun|pada|podo|do|ya|semua|semuanya|kabeh) )+(?:${LEFT})(?: (?:semua|semuanya|kabeh|sedaya|lagi|pak|bu|mas|mbak))*[ .!]*$`,
  'u',
);

/** "dulu ada, udah keluar": there were some, and they left; of "yang satu udah keluar" others stay. */
const gone: Frame = (text, context) => {
  if (context !== 'has_workers') return null;
  const was = GONE.exec(plain(text))?.[1];
  if (was === undefined || /\?|(?<!\p{L})(?:yang|yg|sing|tinggal|kari)(?!\p{L})/u.test(was))
    return null;
  // "dulu ada tiga, satu udah keluar"
  const numbers = was.match(new RegExp(NUMBER_SAID, 'gu')) ?? [];
  return numbers.length > 1 ? null : { answer: 'no', confirm: true };
};

const HEARSAY =
  /^(?:kata|kate|jare(?:ne)?|ngendikane|dawuhe|kandane) (?:pak |bu |mas |mbak )?\p{L}+(?: saya| sy| ku| nyong)? (.+)$/u;

/** "kata istri boleh": somebody else's answer, likely the owner's too. */
const hearsay: Frame = (text, context, read) => {
  const said = HEARSAY.exec(plain(text))?.[1];
  if (said === undefined) return null;
  const { answer } = read(said, context);
  return answer === 'unclear' ? { answer } : { answer, confirm: true };
};

const LABOUR =
  /\b(?:tk|bpjstk|naker|tenaga ?kerja|ketenaga ?kerjaan|ktnagakerjaan|jamsostek|bpjamsostek)\b/u;
const HEALTH = /\b(?:kesehatan|kes|kesehatane|kesehatannya|jkn|kis)\b/u;
const CLAUSE =
  /[,.;\n]+| (?:tapi|tp|tpi|dan|sedangkan|sedang|namun|kalau|kalo|nek|cuma|ning) | (?=(?:yang |yg )?kesehatan\b)/u;

/** "BPJS TK sudah, yang kesehatan belum": only the health programme is asked about. */
const programmes: Frame = (text, context, read) => {
  if (context !== 'already_registered') return null;
  const clauses = plain(text).split(CLAUSE);
  const health = clauses.filter((clause) => HEALTH.test(clause) && !LABOUR.test(clause));
  const [ours] = health;
  if (ours === undefined || health.length > 1) return null;
  return clauses.some((clause) => LABOUR.test(clause) && !HEALTH.test(clause))
    ? read(ours, context)
    : null;
};

const OPEN_QUESTION =
  /^(?:(?:btw|oh ya|terus|trus|lalu|lha|la|nah|tanya|mau tanya|trs|teros|min|mas|mbak|pak|bu)[ ,]+)*(?=.*\b(?:gimana|gmn|bagaimana|bgmn|berapa|brp|pinten|pira|kapan|dimana|di mana|kemana|ke mana|nang ndi|priben|priwe|pripun|piye|kepriben|kepriwe|primen|siapa|apa saja|apa aja|apa wae|apa bae|apa syarat\p{L}*|caranya)\b)\p{L}/u;
const OPENS_WITH_DOUBT =
  /\b(?:kalau|kalo|klo|nek|menawi|kan|gratis|bayar ga|tapi|tp|ya\?$|mbok|aman|wajib)\b/u;

/** Questions that may be answered firmly and followed by another matter. Not consent: there the
 * question may be what it hangs on. */
const ASKS_ON: ReadonlySet<YesNoContext | undefined> = new Set<YesNoContext | undefined>([
  'proceed',
  'confirm_data',
  'already_registered',
  'has_workers',
  'has_family',
  'next_worker',
]);

/** "belum. caranya gimana?": an answer, then a question about something else. */
const answerThenQuestion: Frame = (text, context, read) => {
  if (!ASKS_ON.has(context)) return null;
  const line = plain(text.replace(/\n/g, '. '));
  const at = /[,.;!]/.exec(line)?.index;
  if (at === undefined) return null;
  const tail = line.slice(at).replace(/^[^\p{L}\p{N}]+/u, '');
  if (!OPEN_QUESTION.test(tail) || OPENS_WITH_DOUBT.test(tail) || tail.length > 80) return null;
  if (!/ /.test(tail)) return null;
  const head = read(line.slice(0, at), context);
  return head.answer === 'unclear' || head.confirm ? null : head;
};

const COUNTED: ReadonlySet<YesNoContext | undefined> = new Set<YesNoContext | undefined>([
  'has_workers',
]);
const NUMBER_SAID =
  /\d|\b(?:satu|siji|dua|loro|kalih|tiga|telu|empat|papat|lima|enam|nem|tujuh|pitu|delapan|wolu|sepuluh|berdua|bertiga|berempat|berlima)\b/u;

/** "punya 4, yang 1 baru masuk": once a number of workers is said, the details change nothing. */
const counted: Frame = (text, context, read) => {
  if (!COUNTED.has(context)) return null;
  const line = plain(text.replace(/\n/g, ', '));
  const [, before = '', after = ''] = /^(.+?)(?:[,.;]+| (?:yang|yg|sing) )(.*)$/u.exec(line) ?? [];
  const first = /^(.+?[,.;]+ *[^,.;]+)[,.;]+(.+)$/u.exec(line);
  for (const [head, tail] of [
    [before, after],
    [first?.[1] ?? '', first?.[2] ?? ''],
  ] as const) {
    if (head === '' || !NUMBER_SAID.test(head) || /\?|\b(?:tapi|tp|kalau|kalo|kan)\b/.test(tail))
      continue;
    const reading = read(head, context);
    if (reading.answer === 'yes') return reading;
  }
  return null;
};

const SPOILS =
  /\?|\b(?:tapi|tp|kalau|kalo|klo|nek|kayaknya|kayake|mungkin|sepertinya|insya ?allah|salah|keliru|bukan|belum|blm|tidak|nggak|enggak|gak|ga|ora|mboten|jangan|lupa|ragu|bingung)\b/u;

/** Talk that ends in a plain sentence of agreement: "… tadi warung ramai. Sudah betul semua". */
const lastSentence: Frame = (text, context, read) => {
  const sentences = text.split(/(?<=\p{L}{2})[.!]+\s+|\n+/u).filter((one) => /\p{L}/u.test(one));
  const last = sentences.at(-1);
  if (sentences.length < 2 || last === undefined || context === 'consent') return null;
  const talk = plain(sentences.slice(0, -1).join(' '));
  if (talk.length < 40 || SPOILS.test(talk) || last.trim().split(/\s+/).length < 2) return null;
  const reading = read(last, context);
  return reading.answer === 'unclear' || reading.confirm ? null : reading;
};

const FRAMES: readonly Frame[] = [
  programmes,
  correction,
  gone,
  nowadays,
  hearsay,
  answerThenQuestion,
  counted,
  lastSentence,
];
