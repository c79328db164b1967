import { findGroups, plainDigits } from '../nik/groups.ts';
import { findNumbers } from '../nik/numbers.ts';
import { SELF, sameWord } from '../words.ts';
import { absentIn, NUMBER } from './absent.ts';
import { beginsCard } from './card.ts';
import { namedColumns } from './table.ts';
import {
  ADDRESSED,
  BETWEEN,
  FILLER,
  FOR_ALL,
  INTRODUCES,
  LIKE_BEFORE,
  LIKENING,
  OF_WAGE,
  WAGE_ITSELF,
} from './vocabulary.ts';

/**
 * What a piece of a list is. `nik`: a number as long as an identity number, or nearly; `money`: a
 * sum; `unit`: a word of the wage; `mark`: "2." before a worker; `line`, `comma`: what sets cells
 * apart; `and` always sets workers apart; `card`: a word about a membership; `absent`: a word that
 * says that the identity number is not there yet; `intro`: a word that brings in one more worker.
 */
export type Piece = {
  is:
    | 'nik'
    | 'money'
    | 'unit'
    | 'name'
    | 'mark'
    | 'line'
    | 'comma'
    | 'and'
    | 'all'
    | 'like'
    | 'card'
    | 'absent'
    | 'intro';
  text: string;
  /** Of a nik: something about it needs the owner's word. */
  doubt?: true;
  /** Of a name: what its form of address says. */
  sex?: 'M' | 'F';
};

/** Fewer digits are a sum or a telephone number, more are no identity number. */
const NIK_LIKE = { least: 13, most: 18 };
const CARD = /(?:^|[^\p{L}])(?:kk|kartu keluarga)(?:[ -]?(?:nya|ne|e))?\W*$/iu;
const STANDS_FOR = '\ue000';
const NUMBERED = new RegExp(`${STANDS_FOR}([a-j]+)${STANDS_FOR}`);
/** Stands before a sum, which must not be joined to the number beside it. */
const APART = '\ue001';
const SUM = /(?<![\d.,])\d{1,3}(?:[.,]\d{1,3}){0,3} ?(?:jt|juta|rb|ribu|ewu|yt|yuta|k)(?!\p{L})/giu;
/** All but a few digits in one run, the others beside it: perhaps two numbers. */
const NEARLY_WHOLE = /\d{13,15}\D+\d|\d\D+\d{13,15}/;
const NUMBER_WORD =
  /^(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|rong|telung|patang|limang|nem|pitung|wolung|sangang|setengah|stengah)$/;
const OF_MONEY = /^(?:jt|juta|yuta|yt|rb|ribu|ewu|setengah|stengah)$/i;
/** "nomor 3 Sri Rejeki", "yg ke 3". */
const PLACED = /^(?:no|nomor|nomer|ke)\.?$/i;
const KIN = /^(?:anak|adik|adek|kakak|ponakan|keponakan|sepupu|tetangga|istri|bojo|suami)$/i;
const DATE = /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d{2}(?![\d.,])/g;
const PHONE = /(?<![\d.,])(?:\+?62|0)[ .-]?8\d(?:[ .-]?\d){6,11}(?!\d)/g;
const WHOLE_NIK = /(?<!\d)(?<!\d[.,-])\d{16}(?![.,-]?\d)/g;
const SPLIT_BY_EXCEL = /(?<![\d.,])\d[.,]\d{1,8}[eE]\+?\d{2}(?!\d)/g;
const BREAK = /^[\n,;|]$/;
/** What follows explains, up to the next comma. */
const BECAUSE = /^(?:karena|krn|soal(?:nya|e)|sebab|amarga|merg[ao]|supaya|biar)$/i;
const SIGNS = new RegExp(
  `${STANDS_FOR}[a-j]+${STANDS_FOR}|\\n|[;|]|,(?!\\d)|(?<!\\d),|\\d+(?:[.,/]\\d+)*[.)]?|[^\\s,;|${STANDS_FOR}]+`,
  'g',
);

/** Cuts a message into the pieces of a list of workers. Linear. */
export function piecesOf(text: string): Piece[] {
  const clean = plainDigits(namedColumns(text))
    .replace(/[\ue000\ue001]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ; ')
    .replace(/(?<!\p{L})(no|nomor|nomer|ke)\.(?=\d{1,2} ?\p{L})/giu, '$1 ')
    .replace(/[_*~"“”«»<>•●▪([\]]|(?<!\d)\)/g, ' ')
    .replace(/(?<=\p{L}{3}) *\/ *(?=\p{L}{3})/gu, ' , ')
    .replace(/^[ ]*[-–—]+[ ]*/gm, '')
    .replace(/ [-–—:=]+ /g, ' , ')
    .replace(/[:=]/g, ' ');
  const { masked, niks } = withoutNumbers(clean);
  const pieces: Piece[] = [];
  let lineStart = true;
  let aside: 'because' | 'card' | 'like' | null = null;
  const words: readonly string[] = masked.match(SIGNS) ?? [];
  const absent = absentIn(words);
  words.forEach((word, at) => {
    const next = words[at + 1] ?? '';
    if (endsAside(word, aside) || (absent[at] && aside !== 'because')) aside = null;
    else if (BECAUSE.test(word)) aside = 'because';
    else if (aside === null && beginsCard(sameWord(word), sameWord(next))) aside = 'card';
    if (aside === 'card' || aside === 'like') pieces.push({ is: aside, text: word });
    if (INTRODUCES.has(sameWord(word))) pieces.push({ is: 'intro', text: word });
    if (aside !== null) return;
    const around = { before: words[at - 1] ?? '', next, lineStart };
    const found: Piece[] = absent[at]
      ? [{ is: 'absent', text: word }]
      : pieceOf(word, around, niks);
    for (const piece of found) pieces.push(piece);
    if (found[0]?.is === 'like' && comparesWage(around)) aside = 'like';
    lineStart = word === '\n';
  });
  return pieces;
}

/** A comma, the next worker's number or his place in the list; of a likeness also a sum. */
function endsAside(word: string, aside: string | null): boolean {
  if (aside === 'like' && (/^\d/.test(word) || OF_WAGE.has(sameWord(word)))) return true;
  return BREAK.test(word) || NUMBERED.test(word) || /^\d{1,2}[.)]$/.test(word);
}

/** "gajinya sama …", "sama kaya …": what follows says whose wage it is like. */
function comparesWage({ before, next }: Around): boolean {
  return WAGE_ITSELF.has(sameWord(before)) || LIKENING.has(sameWord(next));
}

/** The text with its long numbers named, and telephone numbers and dates left out. */
function withoutNumbers(text: string): { masked: string; niks: Piece[] } {
  const niks: Piece[] = [];
  const named = (piece: Piece) => ` ${STANDS_FOR}${letters(niks.push(piece) - 1)}${STANDS_FOR} `;
  const bare = text
    .replace(WHOLE_NIK, (digits, at: number) =>
      CARD.test(text.slice(Math.max(0, at - 24), at)) ? ' ' : named({ is: 'nik', text: digits }),
    )
    .replace(DATE, ' ')
    .replace(SUM, (sum) => APART + sum);
  const lines = bare.split('\n').map((line) => {
    const found = findNumbers(line, findGroups(line)).filter(
      ({ digits }) => digits.length >= NIK_LIKE.least && digits.length <= NIK_LIKE.most,
    );
    let out = '';
    let at = 0;
    for (const { digits, doubt, start, end } of [...found].sort((a, b) => a.start - b.start)) {
      if (start < at) continue;
      const isCard = CARD.test(line.slice(Math.max(0, start - 24), start));
      const unsure = doubt || NEARLY_WHOLE.test(line.slice(start, end));
      const piece: Piece = { is: 'nik', text: digits, ...(unsure ? { doubt: true } : {}) };
      out += line.slice(at, start) + (isCard ? ' ' : named(piece));
      at = end;
    }
    return out + line.slice(at);
  });
  const masked = lines
    .join('\n')
    .replaceAll(APART, ' ')
    .replace(PHONE, ' ')
    .replace(SPLIT_BY_EXCEL, (said) => named({ is: 'nik', text: said, doubt: true }));
  return { masked, niks };
}

/** A place in a list written in letters: digits would be read as part of a number beside them. */
function letters(place: number): string {
  return String(place).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
}

function placeOf(written: string): number {
  return Number(written.replace(/[a-j]/g, (letter) => String('abcdefghij'.indexOf(letter))));
}

type Around = { before: string; next: string; lineStart: boolean };

function pieceOf(word: string, around: Around, niks: readonly Piece[]): Piece[] {
  const { before, next, lineStart } = around;
  if (word === '\n') return [{ is: 'line', text: word }];
  if (/^[,;|]$/.test(word)) return [{ is: 'comma', text: word }];
  const numbered = NUMBERED.exec(word);
  if (numbered) {
    const nik = niks[placeOf(numbered[1] ?? '')];
    return nik ? [nik] : [];
  }
  const letters = /^[\p{L}']/u.test(next) || next.startsWith(STANDS_FOR);
  if (/^\d{1,2}[.)]$/.test(word) && letters) return [{ is: 'mark', text: word }];
  if (PLACED.test(before) && /^\d{1,2}$/.test(word) && letters && !OF_WAGE.has(sameWord(next)))
    return [{ is: 'mark', text: word }];
  const alone = BREAK.test(next) && next !== '\n';
  if (lineStart && /^\d{1,2}$/.test(word) && (letters || alone) && !OF_WAGE.has(sameWord(next)))
    return [{ is: 'mark', text: word }];
  if (/^\d/.test(word)) return [{ is: 'money', text: word }];
  return ofWord(word, around);
}

function ofWord(word: string, { before, next }: Around): Piece[] {
  const bare = word.replace(/[.)!]+$/, '');
  const same = sameWord(bare.replace(/-(?:nya|ne|e)$/i, ''));
  if (NUMBER_WORD.test(same) && OF_MONEY.test(next)) return [{ is: 'money', text: word }];
  const sex = ADDRESSED[word.toLowerCase().replace(/\W+$/, '')];
  if (same === 'sama' || same === 'sm')
    return ofSama(sameWord(next), WAGE_ITSELF.has(sameWord(before)));
  if (/^ke-?\d{1,2}$/i.test(word)) return [{ is: 'mark', text: word }];
  if (BETWEEN.has(same)) return [{ is: 'and', text: word }];
  if (FOR_ALL.has(same)) return [{ is: 'all', text: word }];
  if (LIKE_BEFORE.has(same)) return [{ is: 'like', text: word }];
  if (/\d/.test(word)) return [{ is: 'money', text: word }];
  if (OF_WAGE.has(same)) return [{ is: 'unit', text: word }];
  // "anak saya Fajar": the name reader knows whose he is.
  if (KIN.test(before) && SELF.has(same) && /^\p{L}/u.test(next) && !FILLER.has(sameWord(next)))
    return [{ is: 'name', text: word }];
  if (FILLER.has(same)) return sex ? [{ is: 'name', text: '', sex }] : [];
  if (!/\p{L}/u.test(word)) return [];
  // "Kusniyati, Pak.": said to us.
  if (sex && (BREAK.test(next) || next === '' || OF_WAGE.has(sameWord(next)))) return [];
  return [{ is: 'name', text: word, ...(sex ? { sex } : {}) }];
}

/** "Slamet sama Warni" are two; "Warni sama" or "sama kayak" is a wage. */
function ofSama(next: string, ofWage: boolean): Piece[] {
  if (
    !ofWage &&
    /^[\p{L}']/u.test(next) &&
    !LIKE_WHOM.has(next) &&
    !FOR_ALL.has(next) &&
    !NUMBER.has(next)
  )
    return [{ is: 'and', text: 'sama' }];
  return FOR_ALL.has(next) ? [] : [{ is: 'like', text: 'sama' }];
}

const LIKE_WHOM: ReadonlySet<string> = new Set([
  ...LIKENING,
  ...['saja', 'aja', 'wae', 'bae', 'tadi', 'juga', 'ya'].map(sameWord),
]);
