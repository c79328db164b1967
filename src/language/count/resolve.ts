import type { Token } from '../numbers/lex.ts';
import { MASK } from '../numbers/masks.ts';
import type { Mention } from './numbers.ts';
import { ownerPart } from './owner.ts';
import { divisionOf, isLedByWorkers } from './trade.ts';
import { SELF } from './vocabulary.ts';

/** One number of workers; `unsure` when it must be confirmed. */
export type Resolved = { count: number; unsure: boolean; mentions: readonly Mention[] };

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const SLIPS = set(
  'eh ehh salah slh maksud maksudnya maksude mksd ralat koreksi revisi keliru klru oh sori sorry maaf harusnya seharusnya mestinya kudune sebenarnya aslinya tepatnya',
);
const HEDGED = set('ga gak g gk tidak tdk nggak ngga ora mboten');
const DENIED = set('bukan bkn dudu dede sanes');
const NOW = set(
  'sekarang skrg skrang saiki siki sakniki saniki tinggal tggl kari kantun jadi dadi sisa',
);
const BEFORE = set(
  'dulu dulunya tadinya awalnya biyen mbiyen sebelumnya kemarin wingi rumiyin mulanya',
);
const RANGE = set(
  '- / ~ sampai sampe sampek hingga nganti tekan sd s d atau ato atw apa utawa utowo opo to',
);
const SUM = set('+ plus tambah ditambah dan sama karo lan kalih & ditambahi');
const HENCE = set('jadi dadi berarti brarti artinya');
const PART = set('yang yg sing ingkang seng');

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** "sehari-harinya 4" beside a number for the season; the day's number is the usual one. */
const USUALLY = /^(?:harinya|hari|biasanya|biasane|normalnya|padatan)$/;
const TODAY = set('sekarang skrg skrang saiki siki sakniki saniki');

/** "bukan 3 tapi 4", "gak cuma 1, ada 3" */
function isDenied(tokens: readonly Token[], mention: Mention): boolean {
  const before = word(tokens, mention.from - 1);
  const only = before === 'cuma' || before === 'hanya' || before === 'mung' || before === 'cuman';
  const lead = only ? word(tokens, mention.from - 2) : before;
  return DENIED.has(lead) || (only && HEDGED.has(lead));
}

/** Drops numbers that were denied, corrected or true only in the past. */
function current(tokens: readonly Token[], all: readonly Mention[]): Mention[] {
  let kept = all.filter((mention) => !isDenied(tokens, mention));
  const isCut = (at: number): boolean => {
    const text = word(tokens, at);
    const slip = SLIPS.has(text) && !HEDGED.has(word(tokens, at - 1));
    const past =
      tokens.some((token) => BEFORE.has(token.text)) ||
      ['tinggal', 'kari', 'kantun'].includes(text);
    const daily = text !== 'hari' || word(tokens, at - 1) === '-';
    const usual =
      (daily && USUALLY.test(text)) ||
      (TODAY.has(text) && tokens.some((token) => token.text === MASK));
    return slip || usual || (NOW.has(text) && past);
  };
  for (let at = tokens.length - 1; at > 0; at -= 1) {
    if (!isCut(at)) continue;
    const after = kept.filter((mention) => mention.from > at);
    if (after.length > 0 && after.length < kept.length) kept = after;
  }
  const then = tokens.findIndex((token) => BEFORE.has(token.text));
  const earlier = kept.filter((mention) => mention.to <= then);
  return then > 0 && earlier.length > 0 ? earlier : kept;
}

const between = (tokens: readonly Token[], a: Mention, b: Mention): string[] =>
  tokens.slice(a.to, b.from).map((token) => token.text);

/** "5-6", "3 atau 4", "telu papat": either of two, so no number. */
function isRange(tokens: readonly Token[], a: Mention, b: Mention): boolean {
  const words = between(tokens, a, b);
  if (words.length === 0) return !a.kind && !isPart(tokens, b);
  return words.length <= 3 && words.some((text) => RANGE.has(text)) && !a.kind;
}

const STATE = set(
  'diantaranya antaranya antarane sudah udah sdh dah udh wis sampun baru belum blm blum masih durung dereng isih',
);

const AWAY = set(
  'sakit cuti libur hamil sekolah kuliah izin ijin pulang off lahiran keluar resign berhenti metu mati meninggal magang baru anyar',
);

/** "5 orang, yang 2 harian", "10 karyawan, 2 sudah punya BPJS": a part of those already counted. */
function isPart(tokens: readonly Token[], mention: Mention): boolean {
  const near = word(tokens, mention.to);
  const next = near === 'di' ? word(tokens, mention.to + 1) : near;
  if (next === 'lagi' && AWAY.has(word(tokens, mention.to + 1))) return true;
  if (STATE.has(/^(?:orang|org|wong)$/.test(next) ? word(tokens, mention.to + 1) : next))
    return true;
  if (PART.has(word(tokens, mention.from - 1))) return true;
  return toldOf(tokens, mention)?.some((text) => STATE.has(text) || MEMBER.has(text)) ?? false;
}

const MEMBER = set('punya duwe terdaftar kedaftar didaftarkan');
const LONGEST_TOLD = 4;

/** What "yang …" right before a number tells of those it counts; null where nothing does. */
function toldOf(tokens: readonly Token[], mention: Mention): string[] | null {
  const told: string[] = [];
  for (let at = mention.from - 1; at >= 0 && told.length <= LONGEST_TOLD; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (PART.has(token.text)) return told;
    told.unshift(token.text);
  }
  return null;
}

const LEFT = set('keluar berhenti resign metu mandeg mundur pulang pindah brenti');

/** "tadinya tiga, yang satu sudah keluar" */
function hasLeft(tokens: readonly Token[], mention: Mention): boolean {
  const behind = [0, 1, 2].map((step) => word(tokens, mention.to + step));
  const at = behind.findIndex((text) => LEFT.has(text));
  return (
    at >= 0 &&
    behind.slice(0, at).every((text) => STATE.has(text) || /^(?:orang|org|wong)$/.test(text))
  );
}

const NOT_HIRED = set('anak balita bayi cucu tamu pelanggan pembeli langganan saya');

const REPEATING = set(
  '( ) , . ! ana itu ya iya yo nggih pak bu mas mbak orang wong org deh ada yaitu alias',
);

type Counted = { count: number; unsure: boolean };

function several(tokens: readonly Token[], mentions: readonly Mention[]): Counted | null {
  const [first, second] = mentions;
  if (first === undefined || second === undefined) return null;
  for (let at = 1; at < mentions.length; at += 1) {
    const [a, b] = [mentions[at - 1], mentions[at]];
    if (a !== undefined && b !== undefined && isRange(tokens, a, b)) return null;
  }
  const rest = mentions.slice(1);
  const sumOfRest = rest.reduce((sum, mention) => sum + mention.value, 0);
  const strange = mentions.some((mention) => mention.strange);
  if (mentions.every((mention) => mention.value === first.value && !mention.kind)) {
    // "3 (tiga) orang", "ada tiga bu tiga orang"
    const again = mentions.slice(1).every((mention, at) => {
      const words = between(tokens, mentions[at] ?? first, mention);
      return words.length > 0 && words.every((text) => REPEATING.has(text));
    });
    if (again || mentions.some((mention) => !isPart(tokens, mention) && !mention.worker)) {
      return { count: first.value, unsure: !again };
    }
  }
  // "3, sama saya jadi 4"
  const withSelf = between(tokens, first, second).some((text) => SELF.has(text));
  if (mentions.length === 2 && withSelf && second.value === first.value + 1) {
    return { count: first.value, unsure: false };
  }
  // "berdua sama saya, jadi karyawan 1"
  const hence = between(tokens, first, second).some((text) => HENCE.has(text));
  if (mentions.length === 2 && withSelf && hence && second.value === first.value - 1) {
    return { count: second.value, unsure: true };
  }
  // "5 orang: 3 laki 2 perempuan", and the sum said last.
  const byWork = mentions.filter((mention) => isByWork(tokens, mention));
  const whole = !first.kind && !byWork.includes(first) && first.value === sumOfRest;
  if (whole && rest.length > 1) {
    return { count: first.value, unsure: strange || !rest.every((mention) => mention.kind) };
  }
  const last = mentions.at(-1);
  const front = mentions.slice(0, -1).reduce((sum, mention) => sum + mention.value, 0);
  if (
    last !== undefined &&
    mentions.length > 2 &&
    last.value === front &&
    !last.kind &&
    !byWork.includes(last)
  ) {
    return { count: front, unsure: strange };
  }
  // "tukang masak 2 sama yang nganter 1"; but "karyawan 4, yang masak 2" are four.
  const each = mentions.every((mention) => mention.kind || byWork.includes(mention));
  if (each && byWork.length > 0) {
    const known = mentions.every((mention) => mention.kind);
    return { count: first.value + sumOfRest, unsure: !known };
  }
  if (tokens.some((token) => BEFORE.has(token.text)) && rest.every((one) => hasLeft(tokens, one))) {
    return { count: first.value - sumOfRest, unsure: true };
  }
  if (rest.every((mention) => isPart(tokens, mention)) && sumOfRest <= first.value) {
    return { count: first.value, unsure: false };
  }
  if (rest.every((mention) => byWork.includes(mention)) && sumOfRest <= first.value) {
    return { count: first.value, unsure: true };
  }
  const total = first.value + sumOfRest;
  const divisions = new Set(mentions.map((mention) => divisionOf(tokens, mention)));
  if (mentions.every((mention) => mention.kind)) {
    return { count: total, unsure: strange || divisions.size > 1 };
  }
  const joined = rest.every((mention, at) => {
    const before = mentions[at];
    return before !== undefined && between(tokens, before, mention).some((text) => SUM.has(text));
  });
  const told = mentions.filter((mention) => mention.kind || mention.worker).length;
  const plus = tokens.some(
    (token) => token.text === '+' || token.text === 'plus' || token.text === 'tambah',
  );
  if (told === mentions.length || (joined && (told > 0 || plus)))
    return { count: total, unsure: true };
  const listed = told > 0 && isList(tokens, mentions);
  return listed || arePlaces(tokens, mentions) ? { count: total, unsure: true } : null;
}

/** "yang jahit 4 yang setrika 2", "sing njaga toko 1": so many each, by what they do. */
function isByWork(tokens: readonly Token[], mention: Mention): boolean {
  const does = toldOf(tokens, mention) ?? [];
  return (
    does.length > 0 && !does.some((text) => STATE.has(text) || AWAY.has(text) || MEMBER.has(text))
  );
}

/** "bagian produksi 5, gosok 1", "1 jaga toko, 2 bungkus-bungkus": all numbers end, or begin, their clause. */
function isList(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  const bare = (at: number) => {
    const token = tokens[at];
    return (
      token === undefined || token.kind === 'sign' || token.kind === 'line' || SUM.has(token.text)
    );
  };
  const idle = (at: number) => [STATE, AWAY, NOT_HIRED].some((one) => one.has(word(tokens, at)));
  const behind = mentions.every(({ from, to }) => bare(to) && !bare(from - 1) && !idle(from - 1));
  const ahead = mentions.every(({ from, to }) => bare(from - 1) && !bare(to) && !idle(to));
  return behind || ahead;
}

/** "cabang Comal 2, Randudongkal 3": each number ends its clause, behind a name. */
function arePlaces(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  const places = /^(?:cabang|toko|outlet|gerai|lapak|lokasi|tempat|warung|kios)(?:nya|e|ne)?$/;
  if (!tokens.some((token) => places.test(token.text))) return false;
  return mentions.every((mention) => {
    const next = tokens[mention.to];
    const ends = next === undefined || next.kind === 'sign' || SUM.has(next.text);
    return ends && !mention.strange && tokens[mention.from - 1]?.kind === 'word';
  });
}

/** "ga ada 5", "ora ana telu": fewer than that, nobody knows how many. */
function isLacking(tokens: readonly Token[], mention: Mention): boolean {
  const there = /^(?:ada|ana|ono|wonten|sampai|sampe|nyampe|tekan|nganti)$/;
  return there.test(word(tokens, mention.from - 1)) && HEDGED.has(word(tokens, mention.from - 2));
}

const REST = /^(?:sisa(?:nya|ne)|selebih(?:nya|e)|lainnya|liyane|turahane)$/;

/** "2 itu aja yang bantu di laundry": people who work are counted. */
const HELPS =
  /^(?:(?:mem|m)?bantu(?:in)?(?:-?bantu|2)?|kerja|kerjo|nyambut|jaga|njaga|ngewangi|digaji|melu|ikut)$/;

/** Makes one count of the numbers in a message, without the owner; null when it stays open. */
export function resolve(tokens: readonly Token[], all: readonly Mention[]): Resolved | null {
  const mentions = current(tokens, all);
  const [only] = mentions;
  if (only === undefined) return null;
  if (mentions.some((mention) => isLacking(tokens, mention))) return null;
  // "1 tetap, sisanya harian": how many the others are nobody knows, unless all were counted first.
  if (tokens.some((token) => REST.test(token.text))) {
    const whole = mentions.length > 1 && mentions.every((one) => one.value <= only.value);
    return whole ? { count: only.value, unsure: only.kind, mentions } : null;
  }
  const resolved: Counted | null =
    mentions.length === 1 ? { count: only.value, unsure: only.strange } : several(tokens, mentions);
  if (resolved === null) return null;
  const marker = mentions.length === 1 ? only : (mentions.at(-1) ?? only);
  const part = ownerPart(tokens, marker, all[0] === marker);
  const words = tokens.filter((token) => token.kind === 'word').length;
  const past = mentions.length === all.length && tokens.some((token) => BEFORE.has(token.text));
  const putRight = mentions.length < all.length || tokens.some((token) => SLIPS.has(token.text));
  const who = tokens.some(({ text }, at) => PART.has(text) && HELPS.test(word(tokens, at + 1)));
  const told = only.worker || who || putRight || isLedByWorkers(tokens, only);
  const stray = mentions.length === 1 && !told && words > 7;
  // "yang belum 1": of how many?
  const state = STATE.has(word(tokens, only.from - 1)) && PART.has(word(tokens, only.from - 2));
  const unsure = resolved.unsure || stray || past || (state && mentions.length === 1);
  if (part === 'inside') return { count: resolved.count - 1, unsure, mentions };
  if (part === 'maybe') return { count: resolved.count - 1, unsure: true, mentions };
  // "bertiga" alone may or may not hold the owner.
  const open = only.group && part !== 'excluded';
  return { count: resolved.count, unsure: unsure || open, mentions };
}
