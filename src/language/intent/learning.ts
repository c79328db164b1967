import type { Features } from './features.ts';

/** A text's features as rows of a model, each with its value. */
export type Vector = { rows: Int32Array; values: Float32Array };

/** The features of one model: the row of each, and how telling it is (idf). */
export type Vocabulary = {
  readonly rows: { get(feature: number): number | undefined };
  readonly telling: Float32Array;
};

/**
 * Rows of weights, one a label; the last row is the bias. `scales`: what 1 stands for, by label, where
 * the weights are bytes.
 */
export type Weights = {
  readonly labels: readonly string[];
  readonly weights: Float32Array | Int8Array;
  readonly scales?: readonly number[];
};

export type Settings = { rounds: number; rate: number; decay: number };
export const SETTINGS: Settings = { rounds: 12, rate: 0.45, decay: 1e-5 };
/** A feature that only one sentence shows teaches nothing. */
const LEAST = 2;
const BIAS = 0.3;

/** The vocabulary of some texts. */
export function vocabularyOf(shown: readonly Features[]) {
  const counts = new Map<number, number>();
  for (const features of shown)
    for (const found of features)
      for (const feature of found.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rows = new Map<number, number>();
  const telling: number[] = [];
  for (const [feature, count] of counts) {
    if (count < LEAST) continue;
    rows.set(feature, telling.length);
    telling.push(1 + Math.log((1 + shown.length) / (1 + count)));
  }
  return { rows, telling: Float32Array.from(telling) };
}

/** A text as a model sees it: each group of length one. */
export function vectorOf(features: Features, { rows, telling }: Vocabulary): Vector {
  const ids: number[] = [];
  const values: number[] = [];
  for (const found of features) {
    const from = values.length;
    let squares = 0;
    for (const [feature, count] of found) {
      const row = rows.get(feature);
      if (row === undefined) continue;
      const value = (1 + Math.log(count)) * (telling[row] ?? 0);
      ids.push(row);
      values.push(value);
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = from; at < values.length; at += 1) values[at] = (values[at] ?? 0) / length;
  }
  return { rows: Int32Array.from(ids), values: Float32Array.from(values) };
}

/**
 * Multinomial logistic regression by stochastic steps that shrink for each weight by its own history
 * (AdaGrad). The same examples give the same weights, bit for bit.
 */
export function learn(
  examples: readonly { vector: Vector; label: string }[],
  size: number,
  { rounds, rate, decay }: Settings = SETTINGS,
): Weights {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const width = labels.length;
  const keep = 1 - decay;
  const weights = new Float32Array((size + 1) * width);
  const history = new Float32Array(size + 1).fill(1e-3);
  const wanted = examples.map(({ label }) => labels.indexOf(label));
  const random = numbersFrom(20_261_123);
  const order = examples.map((_, at) => at);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const at of order) {
      const vector = examples[at]?.vector as Vector;
      const slopes = scoresOf(vector, { labels, weights });
      softmax(slopes);
      const right = wanted[at] ?? 0;
      slopes[right] = (slopes[right] ?? 0) - 1;
      const steep = slopes.reduce((sum, slope) => sum + slope * slope, 0);
      const move = (row: number, value: number) => {
        const seen = (history[row] ?? 0) + steep * value * value;
        history[row] = seen;
        const step = (rate * value) / Math.sqrt(seen);
        const from = row * width;
        for (let one = 0; one < width; one += 1)
          weights[from + one] = keep * (weights[from + one] ?? 0) - step * (slopes[one] ?? 0);
      };
      for (let one = 0; one < vector.rows.length; one += 1)
        move(vector.rows[one] ?? 0, vector.values[one] ?? 0);
      move(size, BIAS);
    }
  }
  return { labels, weights };
}

/** The score of each label for a text, in the order of `labels`. */
export function scoresOf(
  { rows, values }: Vector,
  { labels, weights, scales }: Weights,
): Float64Array {
  const width = labels.length;
  const scores = new Float64Array(width);
  const bias = weights.length - width;
  for (let one = 0; one < width; one += 1) scores[one] = BIAS * (weights[bias + one] ?? 0);
  for (let at = 0; at < rows.length; at += 1) {
    const from = (rows[at] ?? 0) * width;
    const value = values[at] ?? 0;
    for (let one = 0; one < width; one += 1)
      scores[one] = (scores[one] ?? 0) + value * (weights[from + one] ?? 0);
  }
  if (scales)
    for (let one = 0; one < width; one += 1) scores[one] = (scores[one] ?? 0) * (scales[one] ?? 1);
  return scores;
}

/** Scores into shares of one, in place. */
export function softmax(scores: Float64Array): void {
  const most = Math.max(...scores);
  let sum = 0;
  for (let one = 0; one < scores.length; one += 1) {
    scores[one] = Math.exp((scores[one] ?? 0) - most);
    sum += scores[one] ?? 0;
  }
  for (let one = 0; one < scores.length; one += 1) scores[one] = (scores[one] ?? 0) / sum;
}

/** Numbers from 0 to 1 from a seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}
