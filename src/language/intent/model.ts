import { type Features, featuresOf } from './features.ts';
import { mainLabel } from './labels.ts';
import { scoresOf, softmax, type Vocabulary, vectorOf, type Weights } from './learning.ts';

/** A finer meaning less likely than this is not told from the intent's main one. */
const LIKELY = 0.3;

/** One classifier: which features it knows and what each says for each label. */
export type Classifier = { vocabulary: Vocabulary; weights: Weights };

/** The intents, and within those that have several the finer meanings. */
export type Model = {
  intents: Classifier;
  finer: ReadonlyMap<string, Classifier>;
  /** The only finer meaning of each other intent. */
  single: ReadonlyMap<string, string>;
};

/** What a text may mean. `share`: of one, among all that it may mean; `topic` is found when asked for. */
export type Candidate = { readonly intent: string; readonly topic: string; readonly share: number };

/**
 * What a text means, the likeliest first; the shares of all intents make one. Never throws, and takes
 * time by the text's first and last thousand characters only.
 */
export function candidatesFor(text: string, model: Model): Candidate[] {
  const features = featuresOf(text);
  return sharesIn(features, model.intents).map(([intent, share]) => {
    let topic: string | undefined;
    return {
      intent,
      share,
      get topic() {
        topic ??= topicIn(features, intent, model);
        return topic;
      },
    };
  });
}

/** The likeliest finer meaning; the first of the intent's labels where none is likely. */
function topicIn(features: Features, intent: string, { finer, single }: Model): string {
  const classifier = finer.get(intent);
  const [best] = classifier ? sharesIn(features, classifier) : [];
  if (best && best[1] >= LIKELY) return best[0];
  return single.get(intent) ?? mainLabel(intent) ?? intent;
}

function sharesIn(features: Features, { vocabulary, weights }: Classifier): [string, number][] {
  const shares = scoresOf(vectorOf(features, vocabulary), weights);
  softmax(shares);
  return weights.labels
    .map((label, at): [string, number] => [label, shares[at] ?? 0])
    .sort(([, a], [, b]) => b - a);
}
