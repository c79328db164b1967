import type { Piece } from './pieces.ts';

/** The pieces of one worker, by cell. */
export type RawRow = {
  name: string[];
  sex: 'M' | 'F' | null;
  niks: Piece[];
  wage: string[];
  card: string[];
  /** The words that say that the wage is like another's; none: nothing of the kind. */
  like: string[];
  /** The identity number is not there yet. */
  absent: boolean;
  /** Begins right behind such words, or behind "gajinya" without a sum, of the worker before. */
  afterWords: boolean;
  all: boolean;
};

/** A word of a sum: with digits, or a number written out. */
const SAYS_SUM = /\d|^(?:se?juta|sayuta|juta|yuta|jt|umr|umk)$/i;
/** They make no part of a list of their own. */
const SAYS_NO_CELL: ReadonlySet<string> = new Set(['mark', 'all', 'card', 'absent', 'intro']);
const isWage = (piece: Piece | undefined) => piece?.is === 'money' || piece?.is === 'unit';

/**
 * Gathers pieces to rows. A worker begins at a list mark, at "dan", and wherever a cell comes that
 * the present one has already; at a line end or comma too, where every line or part has a name.
 */
export function rowsOf(pieces: readonly Piece[]): RawRow[] {
  const byLine = eachNamed(pieces, (piece) => piece.is === 'line');
  const byComma =
    !byLine && eachNamed(pieces, (piece) => piece.is === 'comma' || piece.is === 'line');
  const rows: RawRow[] = [];
  let row: RawRow | null = null;
  let last: Piece | undefined;
  for (const piece of pieces) {
    if (piece.is === 'intro') continue;
    const parts = endsRow(piece, byLine, byComma) || (row !== null && hasAlready(row, piece, last));
    if (parts) row = null;
    const about = row ?? rows.at(-1);
    if (piece.is === 'card') about?.card.push(piece.text);
    else if (piece.is === 'absent') setAbsent(about);
    else if (!isBreak(piece)) {
      if (row === null) {
        row = emptyRow(endsInWords(rows.at(-1), last));
        rows.push(row);
      }
      put(row, piece);
    }
    last = piece;
  }
  return rows;
}

function emptyRow(afterWords: boolean): RawRow {
  const cells = { name: [], sex: null, niks: [], wage: [], card: [], like: [] };
  return { ...cells, all: false, absent: false, afterWords };
}

function endsInWords(row: RawRow | undefined, last: Piece | undefined): boolean {
  if (last?.is === 'absent') return true;
  return last?.is === 'unit' && row !== undefined && !row.wage.some((word) => SAYS_SUM.test(word));
}

function setAbsent(row: RawRow | undefined): void {
  if (row) row.absent = true;
}

function isBreak(piece: Piece): boolean {
  return ['mark', 'line', 'comma', 'and'].includes(piece.is);
}

function endsRow(piece: Piece, byLine: boolean, byComma: boolean): boolean {
  if (piece.is === 'mark' || piece.is === 'and') return true;
  if (piece.is === 'line') return byLine || byComma;
  return piece.is === 'comma' && byComma;
}

function hasAlready(row: RawRow, piece: Piece, last: Piece | undefined): boolean {
  if (piece.is === 'nik') return row.niks.length > 0;
  if (piece.is === 'name') return row.name.length > 0 && last?.is !== 'name';
  if (piece.is === 'money') return row.wage.some((word) => SAYS_SUM.test(word)) && !isWage(last);
  return false;
}

function put(row: RawRow, piece: Piece): void {
  if (piece.is === 'nik') row.niks.push(piece);
  else if (piece.is === 'all') row.all = true;
  else if (piece.is === 'like') row.like.push(piece.text);
  else if (piece.is === 'name') {
    if (piece.text !== '') row.name.push(piece.text);
    if (piece.sex) row.sex = piece.sex;
  } else row.wage.push(piece.text);
}

/** Whether a list has two parts or more, each of them with a name. */
function eachNamed(pieces: readonly Piece[], parts: (piece: Piece) => boolean): boolean {
  const named: boolean[] = [];
  let filled = false;
  let name = false;
  for (const piece of [...pieces, null]) {
    if (piece === null || parts(piece)) {
      if (filled) named.push(name);
      filled = false;
      name = false;
    } else if (!SAYS_NO_CELL.has(piece.is)) {
      filled = true;
      name ||= piece.is === 'name' && piece.text !== '';
    }
  }
  return named.length > 1 && named.every((one) => one);
}
