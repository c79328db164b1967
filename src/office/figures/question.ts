import type { Flow } from '../../../flows/kit/flow.ts';
import type { Question } from '../../../flows/kit/question.ts';
import { DEFAULT_LANGUAGE, type Sentences } from '../../conversation/sentences.ts';

/**
 * The words of an open question ('flow.state') as owners read them, with dots where a value stood;
 * its bare name when no flow of today asks it any more.
 */
export function questionSaid(
  flows: ReadonlyMap<string, Flow>,
  sentences: Sentences,
  asked: string,
): string {
  const [flow = '', state = ''] = asked.split('.');
  const meta = flows.get(flow)?.machine.states[state]?.meta as { question?: Question } | undefined;
  const key = meta?.question?.ask;
  if (key === undefined || !sentences.has(DEFAULT_LANGUAGE, key)) return asked;
  // What it is about is told to nobody here: an owner's own values are not filled in.
  const text = sentences.say(DEFAULT_LANGUAGE, key, { skipInterpolation: true });
  return text.replace(/\{\{.*?\}\}|\$t\(.*?\)/g, '…').replace(/\s+/g, ' ');
}
