const DIGIT_WORDS: readonly (readonly [string, string])[] = [
  ['0', 'nol kosong'],
  ['1', 'satu siji setunggal'],
  ['2', 'dua loro kalih'],
  ['3', 'tiga telu tigo'],
  ['4', 'empat papat sekawan'],
  ['5', 'lima limo gangsal'],
  ['6', 'enam enem nem'],
  ['7', 'tujuh pitu'],
  ['8', 'delapan wolu lapan'],
  ['9', 'sembilan sanga songo'],
  ['10', 'sepuluh'],
  ['11', 'sebelas sewelas'],
];
const BY_WORD = new Map(
  DIGIT_WORDS.flatMap(([digits, words]) => words.split(' ').map((word) => [word, digits] as const)),
);
const JOINING = 'belas|welas|puluh|dobel|double|dabel|tripel|triple';
const ANY = `(?:${[...BY_WORD.keys(), JOINING].join('|')})(?!\\p{L})`;
const RUN = new RegExp(`(?<!\\p{L})${ANY}(?:[\\s,.-]{1,3}${ANY})*`, 'gu');
const WORD = /\p{L}+/gu;
/** So many in a row, or in all, are digits and no count beside the number. */
const FEWEST_IN_ROW = 3;
const FEWEST = 6;

/** A lower-case text with digits that are said one after the other written as digits. */
export function saidInDigits(text: string): string {
  const runs = text.match(RUN) ?? [];
  const all = runs.reduce((sum, run) => sum + lengthOf(run), 0);
  return text.replace(RUN, (run) =>
    all >= FEWEST || lengthOf(run) >= FEWEST_IN_ROW ? inDigits(run) : run,
  );
}

function lengthOf(run: string): number {
  return run.match(WORD)?.length ?? 0;
}

/** "delapan dua belas" is 8 12, "lima puluh tiga" 53, "dobel dua" 22. */
function inDigits(run: string): string {
  return run
    .replace(WORD, (word) => BY_WORD.get(word) ?? word)
    .replace(/(\d) ?[bw]elas/g, '1$1')
    .replace(/(\d) ?puluh (\d)(?!\d| ?(?:puluh|belas))/g, '$1$2')
    .replace(/(\d) ?puluh/g, '$10')
    .replace(/(?:dobel|double|dabel) (\d)/g, '$1$1')
    .replace(/(?:tripel|triple) (\d)/g, '$1$1$1');
}
