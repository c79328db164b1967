import type { Classifier, Model } from './model.ts';

/** A weight is kept in a byte: its label's greatest is 127. */
const MOST = 127;
/** Places of the table for each feature: half of them stay empty. */
const ROOM = 2;
/** A place of the table without a feature. */
const EMPTY = -1;
/** Numbers of four bytes begin at a multiple of four. */
const WORD = 4;

type PackedClassifier = {
  labels: readonly string[];
  /** What 1 stands for, by label. */
  scales: readonly number[];
  rows: number;
  /** Places of the table of features. */
  places: number;
};
type Head = {
  /** Of all that the model was made from. */
  mark: string;
  intents: PackedClassifier;
  finer: readonly (readonly [string, PackedClassifier])[];
  single: readonly (readonly [string, string])[];
};

/** A model as the bytes of a file. `mark`: of what it was made from. */
export function pack(model: Model, mark: string): Uint8Array {
  const intents = packOne(model.intents);
  const finer = [...model.finer].map(([name, one]) => [name, packOne(one)] as const);
  const head: Head = {
    mark,
    intents: intents.head,
    finer: finer.map(([name, one]) => [name, one.head] as const),
    single: [...model.single],
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const parts = [intents, ...finer.map(([, one]) => one)].flatMap(({ parts }) => parts);
  const size = parts.reduce((sum, part) => sum + padded(part.length), WORD + padded(text.length));
  const out = new Uint8Array(size);
  new DataView(out.buffer).setUint32(0, text.length);
  out.set(text, WORD);
  let at = WORD + padded(text.length);
  for (const part of parts) {
    out.set(part, at);
    at += padded(part.length);
  }
  return out;
}

function packOne({ vocabulary, weights: { labels, weights } }: Classifier) {
  const width = labels.length;
  const scales = labels.map((_, one) => {
    let most = 0;
    for (let at = one; at < weights.length; at += width)
      most = Math.max(most, Math.abs(weights[at] ?? 0));
    return most / MOST || 1;
  });
  const bytes = Int8Array.from(weights, (weight, at) =>
    Math.round(weight / (scales[at % width] ?? 1)),
  );
  const { rows, telling } = vocabulary;
  if (!(rows instanceof Map)) throw new Error('a model that was read from a file');
  const { features, found } = tableOf(rows);
  return {
    head: { labels, scales, rows: telling.length, places: features.length },
    parts: [features, found, telling, bytes].map(
      ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
    ),
  };
}

/** An open table: each feature at its own place or the next free one. */
function tableOf(rows: ReadonlyMap<number, number>) {
  let places = 1;
  while (places < rows.size * ROOM) places *= 2;
  const features = new Uint32Array(places);
  const found = new Int32Array(places).fill(EMPTY);
  for (const [feature, row] of rows) {
    let place = feature & (places - 1);
    while (found[place] !== EMPTY) place = (place + 1) & (places - 1);
    features[place] = feature;
    found[place] = row;
  }
  return { features, found };
}

/** The model of packed bytes; nothing is built, the bytes themselves are looked into. */
export function unpack(file: Uint8Array): Model {
  // A Buffer of Node is a view into a larger one: here numbers begin where they must.
  const bytes = new Uint8Array(file);
  const length = new DataView(bytes.buffer).getUint32(0);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(WORD, WORD + length))) as Head;
  let at = WORD + padded(length);
  const part = (size: number): number => {
    const from = at;
    at += padded(size);
    return from;
  };
  const next = ({ labels, scales, rows, places }: PackedClassifier): Classifier => {
    const features = new Uint32Array(bytes.buffer, part(places * WORD), places);
    const found = new Int32Array(bytes.buffer, part(places * WORD), places);
    const telling = new Float32Array(bytes.buffer, part(rows * WORD), rows);
    const count = (rows + 1) * labels.length;
    const weights = new Int8Array(bytes.buffer, part(count), count);
    return {
      vocabulary: { rows: { get: (feature) => rowIn(features, found, feature) }, telling },
      weights: { labels, weights, scales },
    };
  };
  const intents = next(head.intents);
  const finer = new Map(head.finer.map(([intent, one]) => [intent, next(one)] as const));
  return { intents, finer, single: new Map(head.single) };
}

function rowIn(features: Uint32Array, found: Int32Array, feature: number): number | undefined {
  const last = features.length - 1;
  let place = feature & last;
  while (found[place] !== EMPTY) {
    if (features[place] === feature) return found[place];
    place = (place + 1) & last;
  }
  return undefined;
}

function padded(size: number): number {
  return Math.ceil(size / WORD) * WORD;
}
