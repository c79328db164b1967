/** What a word means inside a number. Values of `scale` are 1e3, 1e6 or 1e9. */
export type NumberPart =
  | { kind: 'digit'; value: number }
  | { kind: 'small'; value: number; loose: boolean }
  | { kind: 'times'; value: 10 | 100 }
  | { kind: 'plus'; value: 10 | 20 }
  | { kind: 'scale'; value: number; loose: boolean }
  | { kind: 'slang'; value: number }
  | { kind: 'half' };

const list = (words: string): string[] => words.split(' ');

/** One to nine: Indonesian with chat spellings, Javanese ngoko, bound forms, and krama. */
const DIGITS: readonly (readonly [number, string])[] = [
  [1, 'satu stu atu siji sidji setunggal satunggal setunggil satoe sawiji'],
  [2, 'dua duwa loro kalih duo dwa rong'],
  [3, 'tiga tga tgia tiag telu tlu tigo telung tigang'],
  [4, 'empat mpat ampat empt emapt emoat papat sekawan patang'],
  [5, 'lima lma lmia liam limo limang gangsal gansal'],
  [6, 'enam enm nem enem nenem nemang'],
  [7, 'tujuh tjuh tuju pitu pitung'],
  [8, 'delapan dlapan dlpn dlpan delapn delpan lapan wolu wolung'],
  [9, 'sembilan smbilan smblan sembiln sembilang sanga songo sangang'],
];

/** Only the first half of another word ("kawan dasa", "patbelas"); "kawan" alone is a friend. */
export const BOUND_DIGITS: ReadonlyMap<string, number> = new Map([
  ['se', 1],
  ['sa', 1],
  ['sak', 1],
  ['kawan', 4],
  ['pat', 4],
  ['ro', 2],
  ['nam', 6],
]);

const SMALL: readonly (readonly [number, string])[] = [
  [0, 'nol'],
  [10, 'sepuluh spuluh spluh sepulu sedasa sadasa sepulh'],
  [11, 'sebelas sblas sbls seblas sewelas sewlas swelas setunggalwelas'],
  [21, 'selikur'],
  [25, 'selawe slawe'],
  [50, 'seket'],
  [60, 'sewidak suwidak sawidak'],
];

const SCALES: readonly (readonly [number, string, string])[] = [
  [
    1e3,
    'rb rbu ribu rebu riibu rbiu ewu ewune ebu ewon ribuh rbh',
    'ribuan rbuan rban rbn rebuan ewuan ewonan',
  ],
  [
    1e6,
    'jt jta juta jutaa jutah jut juat jtua juto jutane jutanya yuta yuto yutane yt yta jeti jete jetong joeta tiao',
    'jutaan jtan jtaan jutan yutaan yutan ytan',
  ],
  [1e9, 'miliar milyar miliyar milyard', 'miliaran milyaran'],
];

/** Hokkien-Betawi money words as markets use them; the short ones leave out the thousand. */
const SLANG: readonly (readonly [number, string])[] = [
  [25, 'jigo'],
  [50, 'gocap'],
  [100, 'cepek'],
  [150, 'pego'],
  [200, 'nopek'],
  [500, 'gopek'],
  [1e3, 'seceng ceceng'],
  [2e3, 'noceng'],
  [5e3, 'goceng'],
  [1e4, 'ceban'],
  [2e4, 'noban'],
  [5e4, 'goban'],
  [1e5, 'cepekceng'],
  [1e6, 'cetiao setiao'],
];

const HUNDRED: NumberPart = { kind: 'times', value: 100 };
const ENDINGS: readonly (readonly [NumberPart, string])[] = [
  [{ kind: 'times', value: 10 }, 'puluh pulu plh dasa doso ndasa ndoso'],
  [HUNDRED, 'ratus atus rts ratos'],
  [{ kind: 'plus', value: 10 }, 'belas blas bls welas'],
  [{ kind: 'plus', value: 20 }, 'likur'],
];

function build(): ReadonlyMap<string, readonly NumberPart[]> {
  const lexicon = new Map<string, readonly NumberPart[]>();
  const firsts: [string, number][] = [...BOUND_DIGITS];
  for (const [value, words] of DIGITS) {
    for (const word of list(words)) {
      firsts.push([word, value]);
      lexicon.set(word, [{ kind: 'digit', value }]);
    }
  }
  const endings: [string, NumberPart][] = [];
  for (const [part, words] of ENDINGS) for (const word of list(words)) endings.push([word, part]);
  for (const [value, exact, loose] of SCALES) {
    for (const word of list(exact)) endings.push([word, { kind: 'scale', value, loose: false }]);
    for (const word of list(loose)) endings.push([word, { kind: 'scale', value, loose: true }]);
  }
  for (const [word, part] of endings) lexicon.set(word, [part]);
  for (const [first, value] of firsts) {
    for (const [ending, part] of endings) {
      lexicon.set(first + ending, [{ kind: 'digit', value }, part]);
    }
  }
  // "rolas", "telulas", "limalas": -las is bound to these stems only.
  for (const [stem, value] of list('ro telu lima limo pitu wolu sanga songo').map(
    (stem, at) => [stem, [2, 3, 5, 5, 7, 8, 9, 9][at] ?? 0] as const,
  )) {
    lexicon.set(`${stem}las`, [{ kind: 'small', value: 10 + value, loose: false }]);
    lexicon.set(`${stem}lasan`, [{ kind: 'small', value: 10 + value, loose: true }]);
  }
  for (const [value, words] of SMALL) {
    for (const word of list(words)) lexicon.set(word, [{ kind: 'small', value, loose: false }]);
  }
  for (const [value, words] of SLANG) {
    for (const word of list(words)) lexicon.set(word, [{ kind: 'slang', value }]);
  }
  for (const word of list('satus sratus srts stus setus nyatus')) {
    lexicon.set(word, [{ kind: 'digit', value: 1 }, HUNDRED]);
  }
  for (const word of list('sewu sewon nyewu sribu')) {
    lexicon.set(word, [
      { kind: 'digit', value: 1 },
      { kind: 'scale', value: 1e3, loose: false },
    ]);
  }
  for (const word of list('setengah stgh stngh stengah setengahan separo separuh')) {
    lexicon.set(word, [{ kind: 'half' }]);
  }
  return lexicon;
}

/** Every number word, fused ones taken apart ("limangatus" is five times a hundred). */
export const NUMBER_WORDS: ReadonlyMap<string, readonly NumberPart[]> = build();

/** Numbers below a hundred that are one word, by the word: how people are counted. */
export const SPOKEN: ReadonlyMap<string, number> = new Map(
  [...NUMBER_WORDS].flatMap(([word, parts]) => {
    const value = below(parts);
    return value === null ? [] : [[word, value] as const];
  }),
);

function below([first, second, ...more]: readonly NumberPart[]): number | null {
  if (first?.kind === 'small' && !first.loose && !second) return first.value;
  if (first?.kind !== 'digit' || more.length > 0) return null;
  if (!second) return first.value;
  if (second.kind === 'plus') return first.value + second.value;
  return second.kind === 'times' && second.value === 10 ? first.value * 10 : null;
}
