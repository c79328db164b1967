import type { Args } from '../../flows/kit/effects.ts';
import type { FlowContext } from '../../flows/kit/question.ts';

/** A sentence of the language files. */
export type Say = (key: string, args?: Args) => string;

/** What a file is made of: the record at a time, and the sentences that stand in the file. */
export type Source = { readonly context: FlowContext; readonly say: Say };
