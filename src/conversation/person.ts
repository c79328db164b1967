import type { FieldName } from '../../flows/kit/effects.ts';
import type { Fields, Json } from '../../flows/kit/record.ts';

/** What an officer does in a talk from the console. `by`: the officer's id; the text goes as it is. */
export type OfficerAct =
  | { kind: 'officer'; does: 'join'; by: string; name: string }
  | { kind: 'officer'; does: 'say'; by: string; name: string; text: string }
  | { kind: 'officer'; does: 'leave'; by: string };

/** Who writes on the phone itself, by our own number: no officer that the program knows by name. */
export const PHONE = 'phone';

/** What the office has to tell or to ask: the flow is started above the open question. */
export type News = {
  kind: 'news';
  flow: 'mend' | 'enrolled' | 'form-sent' | 'worker-link' | 'worker-told' | 'other-channel';
  input: Fields;
};

/**
 * Answers came by the secure form, or in the talk of the same record that she has `on` that channel.
 * Nothing is told; what the talk asks may be answered.
 */
export type Filled = { kind: 'filled'; fields: readonly FieldName[]; on?: string };

/**
 * A reminder (`id`) that is to be said: of which plan and step, what it asks, what fills its sentence.
 * `until`: UTC ms after which it must not reach her any more, for it would be night, or too late.
 */
export type Reminding = {
  kind: 'reminder';
  id: string;
  plan: string;
  step: number;
  asks: string;
  args: Fields;
  until: number;
};

/** What the program itself brings; it is kept while it may not be told. */
export type Brought =
  | { kind: 'timer'; key: string }
  | { kind: 'job'; ref: string; result: Json }
  | News;

/** The person who has taken a talk over. Times are UTC ms. */
export type Person = {
  by: string;
  name: string;
  since: number;
  /** Since when the owner waits for an answer; null: she does not. */
  waits: number | null;
  /** When the talk is handed back unless somebody writes. */
  until: number;
};
