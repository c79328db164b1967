import { SPOKEN } from './numbers/lexicon.ts';
import { readWorkDays, type WorkDays, withoutWorkDays } from './wage/days.ts';
import { readWage, type WageReading } from './wage.ts';
import { plain } from './words.ts';

/** A wage as said, with the days that are worked where it is a day's; null where none was said. */
type Said =
  | (Pick<WageReading, 'rupiah' | 'per' | 'special'> & { times?: number; weekly?: number })
  | null;

/** What is supposed of those who are there: how many they are (null: not said), at which wage. */
export type Supposed = { count: number | null; wage: Said };

/**
 * A change somebody thinks about. `add` and `remove`: so many workers more or fewer; `all`: so many
 * in all (`count` null: as many as now) at a wage; `raise`: everybody's wage `to` a sum, or `by` it.
 * `base`: what the same text supposes of the others ("yang 6 gajinya 2jt, tambah 1 lagi 1,8").
 */
export type WhatIf =
  | { change: 'add'; count: number; wage: Said; base?: Supposed }
  | { change: 'remove'; count: number }
  | { change: 'all'; count: number | null; wage: Said }
  | { change: 'raise'; how: 'to' | 'more' | 'less'; wage: Said };

/** A question that is known to be about money may be told at more length than a change thought aloud. */
const LONGEST = 300;
const LONGEST_ALOUD = 160;
const MOST = 500;

/** "Seorang" counts in the word for people. */
const NUMBERS: ReadonlyMap<string, number> = new Map([...SPOKEN, ['seorang', 1], ['se', 1]]);
const NUMBER = `(?:\\d{1,3}|${[...NUMBERS.keys()].join('|')})`;
const PEOPLE =
  '(?:orang|org|wong|tiyang|karyawan|karyawane|pegawai|pekerja|pembantu|tenaga|anak buah|rencang|lagi)';
const COUNTED = new RegExp(`(?<![\\p{L}\\d.,])(${NUMBER}) ?(${PEOPLE})(?!\\p{L})`, 'u');
/** "Wong telu", "sing ngrewangi telu": in Javanese the number follows. */
const BEHIND_PEOPLE = new RegExp(
  `(?<!\\p{L})(?:${PEOPLE}(?:e|ne|nya|ipun)?|(?:sing|yang|yg) (?:ngrewangi|nyambut gawe|kerja|nyambut)) (${NUMBER})(?! ?(?:juta|jt|yuta|ribu|rb|ewu|atus|ratus|puluh))(?![\\p{L}\\d]|[.,]\\d)`,
  'u',
);
const MORE =
  /\b(?:nambah|tambah|nambahi|ditambah|ditambahi|menambah|tambahin|tambahane|rekrut|ngrekrut|terima|nrima|ambah)\b/;
const FEWER =
  /\b(?:kurang|ngurangi|dikurangi|berkurang|dikurang|kurangi|kurangin|keluar|metu|medal|berhenti|mandheg|pamit|resign)\b/;
/** "Salah satu berhenti", "satu orang keluar": so many stand before the verb. */
const BEFORE_FEWER = new RegExp(
  `(?:^|[ ,])(?:salah |yang |yg |sing |ada )?(${NUMBER})(?: ${PEOPLE})?(?: saya)? (?:mau |jadi |pada |sudah |udah |juga )?(?=(?:keluar|metu|medal|berhenti|mandheg|pamit|resign)(?!\\p{L}))`,
  'u',
);
const behind = (verb: RegExp) => new RegExp(`${verb.source} (${NUMBER})(?![\\p{L}\\d.,])`, 'u');
const BEHIND_MORE = behind(MORE);
const BEHIND_FEWER = behind(FEWER);
/** A word between the verb and the people that is no number known to us may be one. */
const STRANGE = new RegExp(
  `${MORE.source} (?!(?:lagi|maneh|malih) )\\p{L}+ ${PEOPLE}(?!\\p{L})`,
  'u',
);
const ANYBODY = new RegExp(`(?<!\\p{L})${PEOPLE}(?!\\p{L})`, 'u');
const RAISE =
  /\b(?:naik|dinaikkan|dinaikin|naikkan|naikin|munggah|mundhak|mundak|diunggahke|ditambah|turun|mudhun|mudun|diturunkan|turunin|jadi|dadi|menjadi|dados)\b/;
const DOWN = /\b(?:turun|mudhun|mudun|diturunkan|turunin|dikurangi)\b/;
const TO = /\b(?:jadi|dadi|menjadi|dados|ke|dadine|jadinya)\b/;
const WAGE = /\b(?:gaji|gajine|gajinya|gajih|gajinipun|upah|upahe|upahnya|bayaran|bayarane)\b/;
/** "Yg 6 gajinya 2jt": those who are there, by their number alone. */
const THOSE = new RegExp(
  `(?<!\\p{L})(?:sing|yang|yg) (${NUMBER})(?= (?:itu |kuwi |tadi |aja |saja |wae |bae )*(?:gaji|upah|bayar|\\d))`,
  'u',
);
/** "Ga jadi nambah orang", "bukan semua 1,8": not what is thought of. */
const DENIED =
  /^(?:(?:lho|lah|lha|eh|oh|maaf|mas|mbak|pak|bu|min) ?,? )*(?:(?:bukan|dudu|sanes)(?!\p{L})(?!.*(?<!\p{L})(?:tapi|tp|tetapi|ning|nanging|melainkan)(?!\p{L}))|(?:ga|gak|nggak|ngga|enggak|tidak|tdk|ora|mboten|batal|urung|wurung) (?:jadi |sido |sida |usah |perlu )?(?=nambah|tambah|rekrut|terima|nrima))/u;
const CLAUSES = /[.;!]+(?!\d)\s*|,(?!\d)\s*/;
/** Without a word for wage a bare number is people; "1,8" are none. */
const MONEY =
  /(?<![\d.,])\d{1,2}[.,]\d{1,2}(?![\d.,])|\d ?(?:jt|juta|rb|ribu|k|yuta|ewu)|\b(?:juta|sejuta|yuta|ribu|ewu|umr|umk)|\d{3}[.,]?\d{3}/;
const SUPPOSE =
  /^(?:(?:mas|mbak|pak|bu|min|terus|trus|lha|lah|eh|la|tanya|mau tanya|takon|nanya|coba|hitung|hitungkan|itung|etung) ?,? )*(?:kalau|kalo|klo|kl|nek|menawi|yen|misal|misalnya|misale|misalkan|umpama|umpamane|umpami|seumpama|seandainya|andai|andaikan)\b/;
const ASKS =
  /\?|\b(?:berapa|brp|pira|piro|pinten|gimana|gmn|bagaimana|piye|priben|kepriben|pripun|iuran|iurane|iurannya|bayarnya|bayare|mbayare|jadinya)\b/;
const ASKING = new RegExp(ASKS.source, 'g');
/** A rise below this, said without "jadi", is what comes on top. Rupiah a month. */
const BY_BELOW = 1_000_000;

/**
 * The change in a text, however it is put: "5 orang gaji 2jt", "nambah 1 orang gaji 1,8", "gajinya
 * naik 3jt", "keluar satu". Null when there is none for sure. Never throws.
 */
export function readWhatIf(text: string): WhatIf | null {
  if (text.length > LONGEST) return null;
  const whole = plain(text);
  const clauses = whole.split(CLAUSES);
  const meant = clauses.filter((clause) => !DENIED.test(clause));
  const said = meant.length === clauses.length ? whole : meant.join(', ');
  const more = MORE.exec(said);
  const base = more ? supposedIn(said.slice(0, more.index)) : null;
  const found = changeIn(base && more ? said.slice(more.index) : said);
  return base && found?.change === 'add' ? { ...found, base } : found;
}

/** What is supposed of those who are there, in what stands before "tambah …": their wage has to be said. */
function supposedIn(said: string): Supposed | null {
  const those = THOSE.exec(said) ?? COUNTED.exec(said);
  const rest = those ? said.replace(those[0], ' ') : said;
  const wage = wageIn(rest);
  if (wage === null) return null;
  const count = numbered(those?.[1]);
  return { count: fits(count) ? count : null, wage };
}

function changeIn(said: string): WhatIf | null {
  const counted = COUNTED.exec(said) ?? BEHIND_PEOPLE.exec(said) ?? THOSE.exec(said);
  const named = numbered(counted?.[1]);
  const rest = counted ? said.replace(counted[0], ' ') : said;
  const wage = wageIn(rest);
  const isWage = WAGE.test(rest);
  if (FEWER.test(said) && wage === null) {
    // Somebody leaves: without a number that is a question about reporting it, not about money.
    const before = BEFORE_FEWER.exec(said)?.[1];
    const count =
      before === undefined
        ? numberOf(named, said, BEHIND_FEWER, Number.NaN)
        : (NUMBERS.get(before) ?? Number(before));
    return fits(count) ? { change: 'remove', count } : null;
  }
  if (MORE.test(said) && !(isWage && counted === null && !ANYBODY.test(rest))) {
    const count = numberOf(named, said, BEHIND_MORE);
    return fits(count) ? { change: 'add', count, wage } : null;
  }
  if (RAISE.test(rest) && wage !== null && !counted) return raise(rest, wage);
  if (counted) return fits(named) ? { change: 'all', count: named, wage } : null;
  return isWage && wage !== null ? { change: 'all', count: null, wage } : null;
}

/**
 * Whether a text thinks aloud about a change instead of answering: "kalau nambah 1 orang?". At
 * another question only this counts; at the question for it, `readWhatIf` alone does.
 */
export function asksWhatIf(text: string): WhatIf | null {
  if (text.length > LONGEST_ALOUD) return null;
  const said = plain(text);
  const supposes = SUPPOSE.test(said);
  if (!supposes && !ASKS.test(said)) return null;
  const found = readWhatIf(text);
  if (found === null) return null;
  // "Nambah 1 orang gaji 1,8?" needs no "kalau".
  if (!supposes && !(found.change === 'add' && found.wage !== null)) return null;
  const changes = found.change === 'add' || found.change === 'raise';
  return ASKS.test(said) || (changes && !TO.test(said)) ? found : null;
}

function raise(rest: string, wage: Exclude<Said, null>): WhatIf {
  const small = wage.per === 'month' && wage.rupiah !== null && wage.rupiah < BY_BELOW;
  if (TO.test(rest) || !small) return { change: 'raise', how: 'to', wage };
  return { change: 'raise', how: DOWN.test(rest) ? 'less' : 'more', wage };
}

/** The number beside the people, else the one right behind the verb, else `single` for a person. */
function numberOf(named: number, said: string, behindVerb: RegExp, single = 1): number {
  if (Number.isFinite(named)) return named;
  const behind = behindVerb.exec(said)?.[1];
  if (behind !== undefined) return NUMBERS.get(behind) ?? Number(behind);
  return ANYBODY.test(said) && !STRANGE.test(said) ? single : Number.NaN;
}

function wageIn(rest: string): Said {
  const named = WAGE.exec(rest);
  const from = named ? rest.slice(named.index) : rest;
  const days = readWorkDays(from);
  const sum = days === null ? from : withoutWorkDays(from);
  const { rupiah, per, special } = readWage(sum.replace(ASKING, ' ').trim());
  const known = special === 'umk' || (special === null && rupiah !== null && rupiah > 0);
  if (!known || (!named && !MONEY.test(rest))) return null;
  const worked: WorkDays | null = per === 'day' ? days : null;
  return { rupiah, per, special, ...worked };
}

function numbered(word: string | undefined): number {
  return NUMBERS.get(word ?? '') ?? Number(word ?? Number.NaN);
}

function fits(count: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= MOST;
}
