import type { Flow } from '../../flows/kit/flow.ts';
import type { Office } from '../../flows/kit/question.ts';
import type { Candidate } from '../language/intent/model.ts';
import type { NewFormLink } from './form-link.ts';
import type { Joins } from './join-link.ts';
import type { Sentences } from './sentences.ts';

/** What a talk has to know of the secure form. */
export type Forms = {
  /** Where identity numbers are asked for on a channel. */
  identityOn(channel: string): 'chat' | 'form' | 'both';
  /** The address that such a link has. */
  address(link: Omit<NewFormLink, 'conversationId'>): string;
};

/** Everything a decision may know besides the talk and the message. */
export type House = {
  flows: ReadonlyMap<string, Flow>;
  sentences: Sentences;
  office: Office;
  /** What a text in the owner's own words may mean, the likeliest first. */
  intents: (text: string) => readonly Candidate[];
  forms: Forms;
  /** Left out: no link leads to another channel. */
  joins?: Joins;
};
