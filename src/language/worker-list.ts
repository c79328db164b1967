import type { Plain } from './kind.ts';
import { readName } from './name.ts';
import { type NikReading, nikRegion, readNik } from './nik.ts';
import { cardIn, type ListedCard } from './worker-list/card.ts';
import { type Piece, piecesOf } from './worker-list/pieces.ts';
import { type RawRow, rowsOf } from './worker-list/rows.ts';
import { isAboutNumber, isOneMore, isToldAlone } from './worker-list/told.ts';
import { hasSum, type ListedWage, sharedWage, wageIn } from './worker-list/wages.ts';

export type { ListedWage } from './worker-list/wages.ts';

/** An identity number as it is stored, with what it says of its bearer. */
export type ListedNik = { nik: string; birth: string; sex: 'M' | 'F'; region: string };

/**
 * One worker of a list. A cell is null when it was not said, or was said so that it cannot be
 * taken: then `doubts` names it, and it has to be asked.
 */
export type WorkerRow = {
  name: string | null;
  nik: ListedNik | null;
  wage: ListedWage | null;
  doubts: readonly ('name' | 'nik' | 'wage')[];
  /** The membership that was told of in passing. */
  membership?: ListedCard;
  /** The wage, in doubt here, is that of a worker told of before: the words for him, or ''. */
  like?: string;
  /** Other fields of a worker as they are stored, which only a pasted table tells of. */
  more?: Readonly<Record<string, Plain>>;
};

/** A row with its cells as they were written, '' where nothing was said, and the sex told beside. */
export type ListedRow = {
  row: WorkerRow;
  written: Record<'name' | 'nik' | 'wage', string>;
  sex: 'M' | 'F' | null;
};

/** How many workers one list may have, and of how many characters it may be. */
export type ListLimits = { rows: number; characters: number };

/** In the chat; a longer list is told in parts, or in the form. */
const IN_CHAT: ListLimits = { rows: 50, characters: 10_000 };
const LONGEST_TALK = 2000;
/** More words than this are a sentence and not a name. */
const MOST_NAME_WORDS = 5;
/** A number put right in the same breath, and talk about one: neither is a list. */
const PUT_RIGHT =
  /(?<!\p{L})(?:eh|salah|keliru|kliru|bukan|dudu|ralat|koreksi|maksud\p{L}*|(?:yang|yg|sing) (?:benar|betul|bener))(?!\p{L})/iu;
/** "Yati, Siti Suryati jenenge nang KTP": two names of one worker. */
const ON_CARD =
  /(?<!\p{L})(?:di|nang|neng|ning|ing|sesuai|miturut|menurut) (?:e-?)?ktp(?:nya|-?ne|-?e)?(?!\p{L})/iu;
/** "y. warni 3327…": a yes before the list. */
const ASSENT = /^\s*y[.,]?\s+(?=\p{Ll})/u;
/** A question about a number that is lacking is no worker told of. */
const ASKS =
  /(?<!\p{L})(?:gimana|gmn|bagaimana|piye|pripun|priben|kepriben|boleh|oleh|apa|apakah|opo|kapan|kenapa)(?!\p{L})/iu;
/** "oh iya satu lagi …", "nah yang ketiga …". */
const OPENER =
  /^\s*(?:(?:oh|o|nah|iya|ya|iyo|yo|oke|ok|nggih)[ ,.]+)+(?=(?:ini|ada|satu|siji|yang|yg|sing|terus|trus|trs|lalu|tambah)\s)/iu;
const HEADING = /^(?:no|nomor|nama|nik|gaji|upah|ktp|kk|alamat|keterangan)$/i;

/**
 * The workers in one message (DOMAIN 4.4): numbered, by lines, by commas, pasted from a
 * spreadsheet, or run together; name, identity number and wage in any order, "gaji 2jt semua" for
 * all; or told, "yg ketiga Endang, nik nyusul, gajinya sama": a number that is not there yet is null
 * without a doubt. Empty when it is no list: at least two workers, or one with two cells, must be
 * there, and nothing that is neither. `now` (UTC ms) settles the century of births. Never throws; the time
 * grows with the length.
 */
export function readWorkers(text: string, now: number): WorkerRow[] {
  return listedWorkers(text, now, IN_CHAT).map(({ row }) => row);
}

/** The same with what was written in each cell, within other limits. */
export function listedWorkers(text: string, now: number, most: ListLimits): ListedRow[] {
  const list = withoutGaps(text).replace(ASSENT, '').replace(OPENER, '');
  const pieces = piecesOf(list.slice(0, most.characters));
  if (PUT_RIGHT.test(text.slice(0, LONGEST_TALK))) return [];
  if (text.includes('?') && !pieces.some((piece) => piece.is === 'nik')) return [];
  const raw = rowsOf(pieces).filter((row) => !isHeading(row));
  if (raw.length === 0 || raw.length > most.rows) return [];
  const shared = sharedWage(raw);
  const read: WorkerRow[] = [];
  const own = raw.filter((row) => row.name.length > 0 || row.niks.length > 0);
  if (own.length < raw.length && !(shared && own.length === raw.length - 1)) return [];
  const absent = own.some((row) => row.absent);
  if (absent && ASKS.test(text)) return [];
  for (const row of own) {
    if (row.afterWords && !isOneMore(row, read.at(-1))) return [];
    const cells = rowOf(row, shared, read, now);
    if (cells === null) return [];
    read.push(cells);
  }
  if (read.length === 2 && areBare(read) && ON_CARD.test(text)) return [];
  if (absent && areBare(read) && isAboutNumber(text)) return [];
  if (!isList(read) && !(read[0]?.name && isToldAlone(own, pieces))) return [];
  return withoutTwins(read).map((row, at) => ({ row, ...writtenIn(own[at]) }));
}

function writtenIn(row: RawRow | undefined): Omit<ListedRow, 'row'> {
  const { name = [], niks = [], wage = [], like = [], sex = null } = row ?? {};
  const nik = niks.map(({ text }) => text).join(' / ');
  return { written: { name: name.join(' '), nik, wage: [...like, ...wage].join(' ') }, sex };
}

/** Long runs of blanks tell nothing, and cost the patterns time that grows with their square. */
function withoutGaps(text: string): string {
  return text
    .trim()
    .replace(/ {4,}/g, '   ')
    .replace(/\n(?:[ \t\r]{0,3}\n){2,}/g, '\n\n');
}

/** One worker must have two cells; in a list of names alone none may be in doubt. */
function isList(rows: readonly WorkerRow[]): boolean {
  const [first] = rows;
  if (!first) return false;
  if (rows.length === 1) {
    const cells = [first.name, first.nik, first.wage].filter((cell) => cell !== null).length;
    return cells > 1;
  }
  return !areBare(rows) || rows.every((row) => row.name !== null && row.doubts.length === 0);
}

function areBare(rows: readonly WorkerRow[]): boolean {
  return rows.every((row) => row.nik === null && row.wage === null);
}

function isHeading(row: RawRow): boolean {
  return row.niks.length === 0 && row.name.every((word) => HEADING.test(word)) && !hasSum(row);
}

function rowOf(
  row: RawRow,
  shared: ListedWage | null,
  before: readonly WorkerRow[],
  now: number,
): WorkerRow | null {
  const doubts: ('name' | 'nik' | 'wage')[] = [];
  const name = nameOf(row);
  if (row.name.length > 0 && name === null) {
    if (row.name.length > MOST_NAME_WORDS || (row.niks.length === 0 && !hasSum(row))) return null;
    doubts.push('name');
  }
  const nik = nikOf(row, now);
  if (row.niks.length > 0 && nik === null) doubts.push('nik');
  const own = wageIn(row, before);
  const wage: typeof own = shared ? { wage: shared, doubt: false } : own;
  if (wage.doubt) doubts.push('wage');
  const membership = cardIn(row.card.join(' ').toLowerCase());
  const told = {
    ...(membership === null ? {} : { membership }),
    ...(wage.like === undefined ? {} : { like: wage.like }),
  };
  return { name, nik, wage: wage.doubt ? null : wage.wage, doubts, ...told };
}

function nameOf(row: RawRow): string | null {
  if (row.name.length === 0 || row.name.length > MOST_NAME_WORDS) return null;
  const { name, confirm } = readName(row.name.join(' '));
  return confirm ? null : name;
}

function nikOf(row: RawRow, now: number): ListedNik | null {
  const [piece] = row.niks;
  if (!piece || piece.doubt || row.niks.length > 1) return null;
  return takenNik(piece, row, readNik(piece.text, now));
}

function takenNik(piece: Piece, row: RawRow, reading: NikReading): ListedNik | null {
  const { nik, birth, sex, confirm } = reading;
  if (nik === null || birth === null || sex === null || confirm || nik !== piece.text) return null;
  // "Pak Slamet" with a woman's number: one of the two is mistaken.
  if (row.sex !== null && row.sex !== sex) return null;
  return { nik, birth, sex, region: nikRegion(nik) ?? '' };
}

/** One number for two people is nobody's until it is asked. */
function withoutTwins(rows: readonly WorkerRow[]): WorkerRow[] {
  const seen = new Map<string, number>();
  for (const { nik } of rows) if (nik) seen.set(nik.nik, (seen.get(nik.nik) ?? 0) + 1);
  return rows.map((row) =>
    row.nik !== null && (seen.get(row.nik.nik) ?? 0) > 1
      ? { ...row, nik: null, doubts: [...row.doubts, 'nik' as const] }
      : row,
  );
}
