import { readFileSync } from 'node:fs';
import type { Candidate } from '../../src/language/intent/model.ts';
import { judge, readIntent } from '../../src/language/intent/reading.ts';

const NOT_OURS = 'out_of_scope';

type Line = { id: string; input: string; expect: { intent: string } };

/** How sentences that were never trained on came out; shares from 0 to 1. */
export type Unseen = {
  lines: number;
  /** The intent that `siap understand intent` prints is the expected one. */
  right: number;
  /** Of what is out of scope: not answered as if it were ours. */
  refused: number;
  /** Of all: the bot acted on a wrong meaning without asking. */
  wrongButSure: number;
  /** Of what is in scope: answered at once, or asked between two of which one is right. */
  served: number;
  asked: number;
  /** 'expected > read' and how often, the commonest first. */
  confusions: [string, number][];
  byIntent: [string, { lines: number; right: number }][];
};

/** Reads test/language/intents.jsonl as the bot would at its menu. Run from the project's root. */
export function measureUnseen(read: (text: string) => readonly Candidate[]): Unseen {
  const lines = readFileSync('test/language/intents.jsonl', 'utf8').trim().split('\n');
  const counts = { right: 0, refused: 0, wrongButSure: 0, served: 0, asked: 0, ours: 0 };
  const confusions = new Map<string, number>();
  const byIntent = new Map<string, { lines: number; right: number }>();
  for (const text of lines) {
    const { input, expect } = JSON.parse(text) as Line;
    const candidates = read(input);
    const { intent } = readIntent(candidates);
    const meaning = judge(candidates);
    const of = byIntent.get(expect.intent) ?? { lines: 0, right: 0 };
    byIntent.set(expect.intent, of);
    of.lines += 1;
    if (intent === expect.intent) {
      of.right += 1;
      counts.right += 1;
    } else {
      const pair = `${expect.intent} > ${intent}`;
      confusions.set(pair, (confusions.get(pair) ?? 0) + 1);
    }
    const acted = meaning.is === 'sure' && meaning.found.intent !== NOT_OURS;
    if (acted && meaning.found.intent !== expect.intent) counts.wrongButSure += 1;
    if (meaning.is === 'between') counts.asked += 1;
    if (expect.intent === NOT_OURS) {
      if (!acted) counts.refused += 1;
      continue;
    }
    counts.ours += 1;
    const offered =
      meaning.is === 'sure' ? [meaning.found] : meaning.is === 'between' ? meaning.found : [];
    if (offered.some((one) => one.intent === expect.intent)) counts.served += 1;
  }
  const { ours } = counts;
  return {
    lines: lines.length,
    right: counts.right / lines.length,
    refused: counts.refused / (lines.length - ours),
    wrongButSure: counts.wrongButSure / lines.length,
    served: counts.served / ours,
    asked: counts.asked / lines.length,
    confusions: [...confusions].sort(([, a], [, b]) => b - a),
    byIntent: [...byIntent].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}
