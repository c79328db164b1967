/** So many of so many. */
export type Part = { part: number; whole: number };

/** The 97.5 % point of the normal distribution: intervals hold 95 %. */
const Z = 1.959964;

/**
 * The Wilson score interval of a proportion, 95 % (E. B. Wilson, JASA 22, 1927). `whole` is above 0.
 */
function wilson({ part, whole }: Part): { low: number; high: number } {
  const rate = part / whole;
  const middle = 2 * part + Z * Z;
  const width = Z * Math.sqrt(Z * Z + 4 * part * (1 - rate));
  const below = 2 * (whole + Z * Z);
  return { low: (middle - width) / below, high: (middle + width) / below };
}

/**
 * By how much one proportion is above another, with an interval of 95 %, from -1 to 1: the hybrid
 * score interval, method 10 of R. G. Newcombe, Statistics in Medicine 17, 1998, 873-890. It holds in
 * small groups and at 0 too, where the usual formula does not. Null where a group is empty.
 */
export function difference(
  one: Part,
  other: Part,
): { value: number; low: number; high: number } | null {
  if (one.whole === 0 || other.whole === 0) return null;
  const [a, b] = [one.part / one.whole, other.part / other.whole];
  const [ofA, ofB] = [wilson(one), wilson(other)];
  const value = a - b;
  return {
    value,
    low: value - Math.hypot(a - ofA.low, ofB.high - b),
    high: value + Math.hypot(ofA.high - a, b - ofB.low),
  };
}
