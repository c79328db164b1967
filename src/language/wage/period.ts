import type { Token } from '../numbers/lex.ts';
import { PERSON_WORDS } from '../numbers/nouns.ts';
import { readQuantity } from '../numbers/quantity.ts';

/** The time or the piece of work a wage is for. */
export type Per = 'month' | 'day' | 'week' | 'fortnight' | 'hour' | 'piece' | 'year';

/** A period named in the text, at tokens `from` up to but not including `to`. */
export type PeriodMark = {
  from: number;
  to: number;
  /** `other`: a span no wage is kept in ("tiap 10 hari"), so the wage must be asked again. */
  per: Per | 'other';
  /** Says what kind of worker it is rather than what the sum is for ("borongan", "harian"). */
  soft: boolean;
  unsure: boolean;
};

const NOUNS: readonly (readonly [Per, string])[] = [
  ['day', 'hari hr hri ari dina dino dinten day'],
  ['week', 'minggu mgg mggu mg mngg mnggu mingu pekan peken week'],
  ['month', 'bulan bln bl blan bulam sasi wulan month'],
  ['year', 'tahun thn th taun year'],
  ['hour', 'jam jm hour'],
  [
    'piece',
    'potong ptg ptong pcs pc pcsnya biji bj bji iji kodi lusin satuan set stel baju celana kathok kaos daster jaket gamis sarung lembar lbr helai meter mtr kg kilo kilogram kwintal kuintal ton karung zak bata ekor porsi unit item bungkus bks bal rit trip tarikan motor mobil dus pack galon mangkok mangkuk buah gawean garapan jahitan order orderan paket box ikat keranjang batang liter loyang adonan kain batik kantong bijian potongan lusinan kodian rumah titik',
  ],
];

const nouns = new Map<string, Per>();
const joined = new Map<string, { per: Per; soft: boolean }>();
for (const [per, words] of NOUNS) {
  for (const noun of words.split(' ')) {
    nouns.set(noun, per);
    for (const ending of ['', 'nya', 'ne', 'e', 'an']) {
      for (const first of ['per', 'se', 'sa', 'sak', 'tiap', 'saben', 's', 'p']) {
        if (first.length > 1 || noun.length > 2)
          joined.set(first + noun + ending, { per, soft: false });
      }
    }
    if (per !== 'piece') {
      for (const ending of ['an', 'anne', 'annya', 'ane', 'anya']) {
        joined.set(noun + ending, { per, soft: true });
      }
    }
  }
}
for (const word of [
  'borongan',
  'borong',
  'mborong',
  'boronganne',
  'kodian',
  'lusinan',
  'potongan',
  'satuan',
  'bijian',
  'diborong',
  'borongane',
]) {
  joined.set(word, { per: 'piece', soft: true });
}
joined.delete('sabun');

const LEADS = new Set('per / tiap setiap tip saben ben sak sa se perr'.split(' '));
const WEEKDAYS = new Set(
  'senin selasa rabu rebo kamis kemis jumat jemuah jum sabtu setu minggu ahad'.split(' '),
);
const ONCE = new Set(['sekali', 'pisan', 'skali', 'sepisan']);
const NO_PIECE = new Set('tanggal tgl sekarang ini awal akhir'.split(' '));

/** What "N days", "N weeks" … come to as a wage period. */
function spanOf(count: number, per: Per): Per | 'other' {
  if (count === 1) return per;
  if (per === 'week' && count === 2) return 'fortnight';
  if (per === 'week' && count === 4) return 'month';
  if (per === 'day' && (count === 14 || count === 15)) return 'fortnight';
  if (per === 'day' && count === 7) return 'week';
  if (per === 'day' && count === 30) return 'month';
  if (per === 'month' && count === 0.5) return 'fortnight';
  if (per === 'month' && count === 12) return 'year';
  return 'other';
}

/** "potongan" is piece-work behind these, else a deduction. */
const PIECEWORK = new Set('upah sistem borongan kerja jahit harga gaji'.split(' '));

type Span = { to: number; count: number; per: Per };

/** A number of days, weeks … at token `at`: "2 minggu", "enam hari", "setengah bulan". */
function spanAt(tokens: readonly Token[], at: number): Span | null {
  if (tokens[at]?.kind === 'half') {
    const per = nouns.get(tokens[at + 1]?.text ?? '');
    return per === 'month' || per === 'day' ? { to: at + 2, count: 0.5, per } : null;
  }
  const number = readQuantity(tokens, at);
  if (number === null || number.scale > 1 || number.decimals > 0) return null;
  const noun = tokens[number.to];
  if (noun?.kind !== 'word') return null;
  const named = joined.get(noun.text);
  const per = nouns.get(noun.text) ?? (named?.soft ? named.per : undefined);
  if (per === undefined || (per === 'piece' && number.value !== 1)) return null;
  const limit = per === 'day' ? 50 : per === 'week' ? 60 : per === 'month' ? 60 : 99;
  return number.value < limit ? { to: number.to + 1, count: number.value, per } : null;
}

const THIS = new Set('ini iki niki kemarin lalu wingi'.split(' '));

const isMoneyEnd = (token: Token | undefined): boolean =>
  token?.kind === 'scale' || token?.text === 'an' || token?.text === 'rupiah';

function markAt(tokens: readonly Token[], at: number): PeriodMark | 'skip' | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const named = token.kind === 'word' ? joined.get(token.text) : undefined;
  const deducted = token.text === 'potongan' && !PIECEWORK.has(tokens[at - 1]?.text ?? '');
  if (named !== undefined && !deducted) {
    return { from: at, to: at + 1, ...named, unsure: false };
  }
  if (LEADS.has(token.text)) return markAfterLead(tokens, at);
  if (ONCE.has(token.text)) return occasionAt(tokens, at, at + 1);
  const before = tokens[at - 1];
  const noun = token.kind === 'word' ? nouns.get(token.text) : undefined;
  if (noun !== undefined && noun !== 'piece' && THIS.has(tokens[at + 1]?.text ?? '')) {
    return { from: at, to: at + 2, per: noun, soft: false, unsure: noun !== 'month' };
  }
  if (
    noun !== undefined &&
    noun !== 'piece' &&
    (isMoneyEnd(before) || before?.kind === 'literal')
  ) {
    const sure = isMoneyEnd(before) && !WEEKDAYS.has(tokens[at + 1]?.text ?? '');
    return { from: at, to: at + 1, per: noun, soft: false, unsure: !sure };
  }
  return null;
}

function markAfterLead(tokens: readonly Token[], at: number): PeriodMark | 'skip' | null {
  const next = tokens[at + 1];
  if (next === undefined) return null;
  const mark = { from: at, soft: false, unsure: false };
  const span = spanAt(tokens, at + 1);
  if (span !== null) return { ...mark, to: span.to, per: spanOf(span.count, span.per) };
  if (next.kind !== 'word') return null;
  const noun =
    nouns.get(next.text) ??
    joined.get(next.text)?.per ??
    nouns.get(next.text.replace(/(?:nya|ne|e)$/, ''));
  const day = WEEKDAYS.has(tokens[at + 2]?.text ?? '');
  if (noun === 'day' && day) return { ...mark, to: at + 3, per: 'week' };
  if (noun !== undefined) return { ...mark, to: at + 2, per: noun };
  if (next.text === 'kali') return occasionAt(tokens, at, at + 2);
  const shift = ATTENDANCE.get(next.text);
  if (shift !== undefined) return { ...mark, to: at + 2, per: shift, unsure: shift === 'day' };
  if (WEEKDAYS.has(next.text)) return { ...mark, to: at + 2, per: 'week' };
  const known = ['per', '/'].includes(tokens[at]?.text ?? '') && next.text.length > 2;
  if (!known || PERSON_WORDS.has(next.text) || NO_PIECE.has(next.text)) return null;
  return { ...mark, to: at + 2, per: 'piece', unsure: true };
}

/** "per malam", "tiap masuk", "sekali kirim", "per panen": what one of them is paid for. */
const ATTENDANCE = new Map<string, Per | 'other'>([
  ...'malam malem wengi masuk melbu shift sif hadir kehadiran datang dinas jaga'
    .split(' ')
    .map((word) => [word, 'day'] as const),
  ...'panen musim proyek projek kontrak lebaran hajatan'
    .split(' ')
    .map((word) => [word, 'other'] as const),
]);
const TASKS = new Set(
  'kirim ngirim jalan antar nganter anter tarik narik angkut ngangkut nyupir manggung main cuci bikin masak muat bongkar setor jahit garap tanggapan event acara pijat potong'.split(
    ' ',
  ),
);

/** "sekali kirim", "tiap kali masuk": the work at token `to` is what the sum is for. */
function occasionAt(tokens: readonly Token[], from: number, to: number): PeriodMark | null {
  const word = tokens[to]?.text ?? '';
  const per = ATTENDANCE.get(word) ?? (TASKS.has(word) ? 'piece' : undefined);
  return per === undefined ? null : { from, to: to + 1, per, soft: false, unsure: true };
}

/** "kerja satu tahun" is how long, "satu tahun 18jt" for what. */
const LASTS = new Set(
  'kerja bekerja baru sudah udah wis selama masuk sekitar hampir lebih kurang umur dalam ikut tiap'.split(
    ' ',
  ),
);

const WORKED = new Set('kerja masuk melbu nyambut seminggu saminggu libur'.split(' '));

/** A span without "per" or "tiap" before it: a period when "sekali" follows, else only a length. */
function freeSpan(tokens: readonly Token[], at: number): PeriodMark | null {
  const span = spanAt(tokens, at);
  if (span === null) return null;
  const per = spanOf(span.count, span.per);
  const once = ONCE.has(tokens[span.to]?.text ?? '');
  const mark = { from: at, to: span.to, soft: false, unsure: false };
  if (once) return { ...mark, per };
  const lasts = LASTS.has(tokens[at - 1]?.text ?? '') || tokens[span.to]?.text === 'kerja';
  if (span.count === 1 && !lasts) return { ...mark, per };
  if (per === 'fortnight' || per === 'piece') return { ...mark, per };
  const times = ['x', 'kali', '*', '×'].includes(tokens[at - 1]?.text ?? '');
  if (times) return { ...mark, per: span.per, unsure: true };
  // "150rb dua hari", "setengah hari 40rb"
  const some =
    span.per === 'day' && span.count < 7 && !lasts && !WORKED.has(tokens[span.to]?.text ?? '');
  if (some && (isMoneyEnd(tokens[at - 1]) || span.count < 1)) return { ...mark, per: 'other' };
  const soft = joined.get(tokens[span.to - 1]?.text ?? '')?.soft === true;
  return soft ? { ...mark, per } : null;
}

/**
 * Finds every period named in a text, and the tokens that only tell a length of time
 * ("6 hari kerja", "kerja 3 tahun"), which hold no amount.
 */
export function findPeriods(tokens: readonly Token[]): {
  marks: PeriodMark[];
  taken: ReadonlySet<number>;
} {
  const marks: PeriodMark[] = [];
  const taken = new Set<number>();
  for (let at = 0; at < tokens.length; ) {
    // A unit word belongs to the amount before it; a span never starts inside an amount.
    const amount = readQuantity(tokens, at);
    const span = amount === null || amount.scale === 1 ? spanAt(tokens, at) : null;
    const found =
      span !== null ? freeSpan(tokens, at) : amount === null ? markAt(tokens, at) : null;
    const to = span?.to ?? amount?.to ?? at + 1;
    if (found !== null && found !== 'skip') marks.push(found);
    const end = found !== null && found !== 'skip' ? found.to : to;
    if (found !== null || span !== null) for (let i = at; i < end; i += 1) taken.add(i);
    at = end;
  }
  // "per jam 12rb, sehari 7 jam": the second tells how long the work is.
  const told = marks.map((mark) =>
    spanAt(tokens, mark.to) === null ? mark : { ...mark, soft: true },
  );
  return { marks: told, taken };
}
