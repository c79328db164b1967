import { type Features, featuresOf } from './features.ts';
import { learn, type Settings, vectorOf, vocabularyOf } from './learning.ts';
import type { Classifier, Model } from './model.ts';
import type { Utterance } from './utterances.ts';

type Shown = Utterance & { features: Features };

/** The model that some utterances teach; the same ones teach the same. Takes some seconds. */
export function train(utterances: readonly Utterance[], settings?: Settings): Model {
  const shown = utterances.map((one) => ({ ...one, features: featuresOf(one.text) }));
  const finer = new Map<string, Classifier>();
  const single = new Map<string, string>();
  for (const [intent, lines] of byIntent(shown)) {
    const labelled = lines.flatMap(({ features, label }) =>
      label === null ? [] : [{ features, label }],
    );
    const [only, ...others] = new Set(labelled.map(({ label }) => label));
    if (others.length > 0) finer.set(intent, classifier(labelled, settings));
    else if (only !== undefined) single.set(intent, only);
  }
  const all = shown.map(({ features, intent }) => ({ features, label: intent }));
  return { intents: classifier(all, settings), finer, single };
}

function classifier(
  lines: readonly { features: Features; label: string }[],
  settings?: Settings,
): Classifier {
  const vocabulary = vocabularyOf(lines.map(({ features }) => features));
  const examples = lines.map(({ features, label }) => ({
    vector: vectorOf(features, vocabulary),
    label,
  }));
  return { vocabulary, weights: learn(examples, vocabulary.telling.length, settings) };
}

function byIntent(shown: readonly Shown[]): Map<string, Shown[]> {
  const found = new Map<string, Shown[]>();
  for (const one of shown) {
    const lines = found.get(one.intent) ?? [];
    lines.push(one);
    found.set(one.intent, lines);
  }
  return found;
}
