import { sameWord } from '../words.ts';
import type { Piece } from './pieces.ts';
import type { RawRow } from './rows.ts';
import { FILLER } from './vocabulary.ts';
import { hasSum } from './wages.ts';

const NUMBER_WORD = /(?<!\p{L})(?:nik|ktp)/iu;

/**
 * Whether a row that begins behind "nik nyusul" or "gajinya", with no comma between, is the next
 * worker: a cell of his follows, and it cannot be meant of the one before.
 */
export function isOneMore(
  row: RawRow,
  before: { readonly wage: object | null } | undefined,
): boolean {
  if (row.name.length === 0) return true;
  const clear = before?.wage !== null || /^\p{Lu}/u.test(row.name[0] ?? '');
  return clear && (row.niks.length > 0 || row.absent || hasSum(row));
}

/** Whether a text begins with the number: "nik Endang lupa, nik Budi juga" is of workers who were told of before. */
export function isAboutNumber(text: string): boolean {
  const before = text.slice(0, Math.max(0, text.search(NUMBER_WORD))).match(/\p{L}+/gu) ?? [];
  return before.every((word) => FILLER.has(sameWord(word)));
}

/**
 * Whether this is one worker with a name and, in words, another cell: a wage like somebody's, or that the identity
 * number is not there yet. The latter must bring him in: "Slamet nik nyusul" puts off an answer.
 */
export function isToldAlone(own: readonly RawRow[], pieces: readonly Piece[]): boolean {
  const [row] = own;
  if (!row || own.length > 1 || row.name.length === 0) return false;
  if (row.like.length > 0) return row.wage.length > 0;
  const first = pieces.findIndex((piece) => piece.is === 'name');
  return row.absent && pieces.slice(0, first).some((piece) => piece.is === 'intro');
}
