/**
 * A pasted spreadsheet range as rows of cells. Excel parts cells by tabs and puts a cell with a line
 * end in it between quotes; notes and exports use ; or |.
 */

/** Wider tables are no list of workers. */
const MOST_COLUMNS = 60;
/** A cell in quotes that goes on for longer has lost its end. */
const LONGEST_QUOTED = 1000;
const LONGEST_CELL = 200;
/** The line between heading and rows of a table in notes: "|---|:--|". */
const RULE = /^[|:+= -]+$/;
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** The cells of a text, line by line, trimmed; one cell a line where nothing parts them. Linear. */
export function gridOf(text: string): string[][] {
  const plain = text.replace(/\r\n?/g, '\n').replace(UNSEEN, '');
  const sign = separatorOf(plain);
  if (sign === null) return plain.split('\n').map((line) => [cleanCell(line)]);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= plain.length) {
    const quoted = quotedAt(plain, at, sign);
    const end: number = quoted?.end ?? cellEnd(plain, at, sign);
    if (row.length < MOST_COLUMNS) row.push(cleanCell(quoted?.text ?? plain.slice(at, end)));
    if (plain[end] !== sign) {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return sign === '|' ? rows.flatMap(framed) : rows;
}

/** What parts the cells: a tab anywhere, else the sign that most lines have, or null. */
function separatorOf(text: string): string | null {
  if (text.includes('\t')) return '\t';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const having = (sign: string) => lines.filter((line) => line.includes(sign)).length;
  const [sign, count] = having(';') >= having('|') ? [';', having(';')] : ['|', having('|')];
  return count > 0 && count * 2 >= lines.length ? sign : null;
}

function cellEnd(text: string, from: number, sign: string): number {
  let end = from;
  while (end < text.length && text[end] !== sign && text[end] !== '\n') end += 1;
  return end;
}

/** A cell in quotes, with "" for a quote; null where there is none or its quote never ends. */
function quotedAt(text: string, at: number, sign: string): { text: string; end: number } | null {
  if (text[at] !== '"') return null;
  let said = '';
  for (let end = at + 1; end < text.length && end - at < LONGEST_QUOTED; end += 1) {
    const letter = text[end] ?? '';
    if (letter === '\t') return null;
    if (letter !== '"') said += letter;
    else if (text[end + 1] === '"') {
      said += '"';
      end += 1;
    } else {
      const next = text[end + 1];
      return next === undefined || next === sign || next === '\n'
        ? { text: said, end: end + 1 }
        : null;
    }
  }
  return null;
}

/** "| a | b |" has an empty cell at both ends. */
function framed(row: string[]): string[][] {
  if (RULE.test(row.join('|'))) return [];
  const from = row[0] === '' ? 1 : 0;
  const to = row.length > 1 && row.at(-1) === '' ? row.length - 1 : row.length;
  return [row.slice(from, to)];
}

/** An apostrophe before a number is how Excel is told to keep it as text. */
function cleanCell(cell: string): string {
  return cell
    .slice(0, LONGEST_CELL)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^['‘’`](?=[\d+])/, '');
}
