import type { Say as Saying } from '../../../flows/kit/several.ts';
import { plain } from '../plain.ts';
import type { Say } from '../source.ts';
import type { KeptBlock } from './kept.ts';

const POINT = /^[-•] /;

/** Sentences of the talk as they stand in a file: a line with a dash or a bullet is a point. */
export function toldIn(say: Say, sayings: readonly Saying[]): KeptBlock[] {
  const blocks: KeptBlock[] = [];
  let points: string[] | null = null;
  for (const line of sayings.flatMap(({ key, args }) => say(key, args).split('\n'))) {
    const text = plain(line.replace(POINT, ''));
    if (!POINT.test(line)) {
      points = null;
      blocks.push({ kind: 'text', text });
    } else if (points === null) {
      points = [text];
      blocks.push({ kind: 'points', texts: points });
    } else points.push(text);
  }
  return blocks;
}
