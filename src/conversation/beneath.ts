import type { Fields } from '../../flows/kit/record.ts';
import type { Offered } from '../language/kind.ts';
import type { OpenQuestion } from './stack.ts';

/** What an aside is told, so that the question beneath it can still be answered. */
export function beneathOf(open: OpenQuestion | null, choices: readonly Offered[]): Fields {
  if (!open || open.frame.answers) return {};
  const { question, context } = open;
  return {
    beneath: {
      kind: question.expects,
      hint: question.hint?.(context) ?? {},
      choices: [...choices],
    },
  } as unknown as Fields;
}
