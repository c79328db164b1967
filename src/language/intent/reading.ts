import type { Candidate } from './model.ts';

/**
 * What a text was understood as. `sure`: it may be acted on. `between`: one of these is to be asked
 * for. `unknown`: none of them likely enough.
 */
export type Meaning =
  | { is: 'sure'; found: Candidate }
  | { is: 'between'; found: readonly Candidate[] }
  | { is: 'unknown'; found: readonly Candidate[] };

/** From here on a meaning is acted on (docs/decisions/0016). */
const SURE = 0.55;
/** Two or three that make up so much together are asked between. */
const TOGETHER = 0.65;
/** A candidate below this is not worth a question. */
const WORTH_ASKING = 0.15;
const MOST_ASKED = 2;
/** The rest of life is never offered as what was meant. */
const NOT_OURS = 'out_of_scope';

/** How sure the candidates of a text, likeliest first, make us. */
export function judge(candidates: readonly Candidate[]): Meaning {
  const [first] = candidates;
  if (!first) return { is: 'unknown', found: [] };
  if (first.share >= SURE) return { is: 'sure', found: first };
  const likely = candidates
    .slice(0, MOST_ASKED)
    .filter(({ intent, share }) => share >= WORTH_ASKING && intent !== NOT_OURS);
  const together = likely.reduce((sum, { share }) => sum + share, 0);
  if (likely.length === MOST_ASKED && together >= TOGETHER) return { is: 'between', found: likely };
  return { is: 'unknown', found: candidates.slice(0, MOST_ASKED) };
}

/** Below this a meaning is no better than a guess: what was said is taken for none of ours. */
const GUESS = 0.4;

/** What `siap understand intent` prints: an intent, how sure, and others worth asking about. */
export type IntentReading = { intent: string; confidence: number; topic: string; also: string[] };

/** The intent of a text. What is a mere guess is out of scope: the bot would not act on it. */
export function readIntent(candidates: readonly Candidate[]): IntentReading {
  const [first] = candidates;
  if (!first) return { intent: NOT_OURS, confidence: 1, topic: 'chat', also: [] };
  const near = candidates.slice(1, 1 + MOST_ASKED).filter(({ share }) => share >= WORTH_ASKING);
  const also = near.map(({ intent }) => intent);
  const confidence = Math.round(first.share * 1000) / 1000;
  if (first.intent === NOT_OURS || first.share >= GUESS)
    return { intent: first.intent, confidence, topic: first.topic, also };
  const rest = 1 - first.share;
  return {
    intent: NOT_OURS,
    confidence: Math.round(rest * 1000) / 1000,
    topic: 'chat',
    also: [first.intent, ...also.filter((intent) => intent !== NOT_OURS)],
  };
}
