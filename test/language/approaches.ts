import { type Features, wordsIn } from '../../src/language/intent/features.ts';
import {
  learn,
  scoresOf,
  type Vector,
  vectorOf,
  vocabularyOf,
} from '../../src/language/intent/learning.ts';
import { meaningOf } from '../../src/language/intent/meanings.ts';

/** A sentence of the training data as an approach is shown it. */
export type Shown = { text: string; intent: string; features: Features };

/** One way to tell intents apart: taught by some sentences, it names the likeliest for another. */
export type Approach = { name: string; teach(shown: readonly Shown[]): (one: Shown) => string };

const PARTS = 0;

/** Logistic regression on some of the groups of features. */
function regression(name: string, groups: (features: Features) => Features): Approach {
  return {
    name,
    teach(shown) {
      const seen = shown.map(({ features }) => groups(features));
      const vocabulary = vocabularyOf(seen);
      const examples = shown.map(({ intent }, at) => ({
        vector: vectorOf(seen[at] as Features, vocabulary),
        label: intent,
      }));
      const weights = learn(examples, vocabulary.telling.length);
      return ({ features }) => {
        const scores = scoresOf(vectorOf(groups(features), vocabulary), weights);
        return weights.labels[scores.indexOf(Math.max(...scores))] ?? '';
      };
    },
  };
}

/** Naive Bayes on the meanings of words. */
const bayes: Approach = {
  name: 'naive Bayes, words brought to one meaning',
  teach(shown) {
    const counts = new Map<string, Map<string, number>>();
    const sizes = new Map<string, number>();
    const lines = new Map<string, number>();
    const known = new Set<string>();
    for (const { text, intent } of shown) {
      const of = counts.get(intent) ?? new Map<string, number>();
      counts.set(intent, of);
      lines.set(intent, (lines.get(intent) ?? 0) + 1);
      for (const word of wordsIn(text).map(meaningOf)) {
        known.add(word);
        of.set(word, (of.get(word) ?? 0) + 1);
        sizes.set(intent, (sizes.get(intent) ?? 0) + 1);
      }
    }
    const SMOOTH = 0.3;
    return ({ text }) => {
      const words = wordsIn(text)
        .map(meaningOf)
        .filter((word) => known.has(word));
      const scored = [...counts].map(([intent, of]) => {
        const size = (sizes.get(intent) ?? 0) + SMOOTH * known.size;
        const each = words.map((word) => Math.log(((of.get(word) ?? 0) + SMOOTH) / size));
        const prior = Math.log(lines.get(intent) ?? 1);
        return [intent, each.reduce((sum, one) => sum + one, prior)] as const;
      });
      return scored.sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
    };
  },
};

const NEIGHBOURS = 7;

/** The nearest sentences by all features, weighted by how telling they are. */
const nearest: Approach = {
  name: `the ${NEIGHBOURS} nearest sentences`,
  teach(shown) {
    const vocabulary = vocabularyOf(shown.map(({ features }) => features));
    const holders: [number, number][][] = [];
    for (const [at, { features }] of shown.entries()) {
      const { rows, values }: Vector = vectorOf(features, vocabulary);
      for (const [one, row] of rows.entries()) {
        const of = holders[row] ?? [];
        holders[row] = of;
        of.push([at, values[one] ?? 0]);
      }
    }
    return ({ features }) => {
      const near = new Float64Array(shown.length);
      const { rows, values } = vectorOf(features, vocabulary);
      for (const [one, row] of rows.entries())
        for (const [at, value] of holders[row] ?? [])
          near[at] = (near[at] ?? 0) + value * (values[one] ?? 0);
      const votes = new Map<string, number>();
      const order = [...near.keys()].sort((a, b) => (near[b] ?? 0) - (near[a] ?? 0));
      for (const at of order.slice(0, NEIGHBOURS)) {
        const intent = shown[at]?.intent ?? '';
        votes.set(intent, (votes.get(intent) ?? 0) + (near[at] ?? 0));
      }
      return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
    };
  },
};

export const approaches: readonly Approach[] = [
  bayes,
  regression('logistic regression, parts of words only', (features) => [
    features[PARTS] ?? new Map(),
  ]),
  regression('logistic regression, words and meanings only', (features) => features.slice(1, 2)),
  regression('logistic regression, parts of words, meanings, concepts', (features) => features),
  nearest,
];
