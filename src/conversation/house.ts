import type { Flow } from '../../flows/kit/flow.ts';
import type { Office } from '../../flows/kit/question.ts';
import type { Sentences } from './sentences.ts';

/** Everything a decision may know besides the talk and the message. */
export type House = {
  flows: ReadonlyMap<string, Flow>;
  sentences: Sentences;
  office: Office;
};
