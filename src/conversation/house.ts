import type { Flow } from '../../flows/kit/flow.ts';
import type { Office } from '../../flows/kit/question.ts';
import type { Candidate } from '../language/intent/model.ts';
import type { Sentences } from './sentences.ts';

/** Everything a decision may know besides the talk and the message. */
export type House = {
  flows: ReadonlyMap<string, Flow>;
  sentences: Sentences;
  office: Office;
  /** What a text in the owner's own words may mean, the likeliest first. */
  intents: (text: string) => readonly Candidate[];
};
