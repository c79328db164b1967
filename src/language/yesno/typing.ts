/** The keys beside each key, where a hasty thumb lands. */
const BESIDE: Readonly<Record<string, string>> = {
  a: 'qsz',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'wr',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  j: 'hk',
  k: 'jl',
  l: 'k',
  m: 'n',
  n: 'bm',
  o: 'ip',
  p: 'o',
  r: 'et',
  s: 'ad',
  t: 'ry',
  u: 'yi',
  y: 'tu',
};

/** Words long enough that one letter may be missing. */
const LEAVES_OUT = 5;
/** Words long enough that two neighbouring letters may have changed places. */
const SWAPS = 3;

/**
 * The usual slips of the finger in `words`: two letters swapped ("setjuu"), one left out ("lanju"),
 * a neighbouring key ("iys"). Maps each slip to its word; what `isWord` knows is no slip.
 */
export function slipsOf(
  words: Iterable<string>,
  isWord: (word: string) => boolean,
): Map<string, string> {
  const slips = new Map<string, string>();
  const note = (slip: string, word: string) => {
    if (!isWord(slip) && !slips.has(slip)) slips.set(slip, word);
  };
  for (const word of words) {
    for (let at = 0; at < word.length; at++) {
      const before = word.slice(0, at);
      const letter = word.charAt(at);
      const after = word.slice(at + 1);
      for (const key of BESIDE[letter] ?? '') note(before + key + after, word);
      if (word.length >= LEAVES_OUT) note(before + after, word);
      if (word.length >= SWAPS && at > 0 && after !== '') {
        note(before + after.charAt(0) + letter + after.slice(1), word);
      }
    }
  }
  return slips;
}
