import type { Signatures } from '../../src/jkn/signatures.ts';
import type { Offered } from '../../src/language/kind.ts';
import type { ServiceHours } from '../../src/platform/service-hours.ts';
import type { Args } from './effects.ts';
import type { EmployerRecord, Fields, Json } from './record.ts';

/** Who runs this, from the settings. Without an operator it is a trial and says so. */
export type Office = {
  readonly operator: string | null;
  readonly contact: string | null;
  /** The regency, '33.27'. */
  readonly region: string;
  /** When officers answer. */
  readonly hours: ServiceHours;
  /** Which rules BPJS has signed; left out, none is, and figures are estimates. */
  readonly signatures?: Signatures;
};

/**
 * What a flow sees. The driver puts `record`, `now` and `office` in before each event and takes
 * them out before the frame is stored; `input` and `memory` are the flow's own and stay.
 */
export type FlowContext = {
  readonly record: EmployerRecord;
  /** UTC ms. */
  readonly now: number;
  readonly office: Office;
  /**
   * Where identity numbers are asked for on the talk's channel: `form` by the secure form alone, `both`
   * also in the chat; left out, in the chat.
   */
  readonly identity?: 'form' | 'both';
  readonly channels?: Channels;
  readonly input: Fields;
  readonly memory: Fields;
};

/**
 * The channel that she is met `here`, those that a link can lead her `to`, and those `on` which this
 * record is met already.
 */
export type Channels = {
  readonly here: string;
  readonly to: readonly string[];
  readonly on: readonly string[];
};

/** What a flow can be told. */
export type FlowEvent =
  /** The open question was answered; `value` is what its answer kind makes of it. */
  | { type: 'answer'; value: Json }
  /** "lewati", "nanti saja" where the question may be skipped. */
  | { type: 'skip' }
  /** One question back. */
  | { type: 'back' }
  /** A called flow is done. */
  | { type: 'returned'; from: string; output: Json }
  /** A called flow was given up. */
  | { type: 'cancelled'; from: string }
  /** A question of the same form was answered in passing; what is still open is asked next. */
  | { type: 'noted'; key: string; value: Json }
  /** What is asked was filled in elsewhere meanwhile. */
  | { type: 'refreshed' }
  | { type: 'timer'; key: string }
  | { type: 'job'; ref: string; result: Json };

/** One of several answers. `words` in the language file (`<label>_words`) lists what also means it. */
export type ChoiceSpec = {
  key: string;
  /** Language key of what is shown. */
  label: string;
  args?: Args;
};

/** A second way to read a reply; `first`: before the question's own, where it is sure. */
export type OrElse = {
  expects: string;
  hint?: Fields;
  choices?: readonly Offered[];
  first?: true;
};

/** A field that is still to be asked. */
export type AheadField = { key: string; expects: string; hint?: Fields };

/** What a state asks. A pure function of the state and the context: it can be asked again at any time. */
export type Question = {
  /** Language key of the question. `<ask>_again` is another way of asking, with an example. */
  ask: string;
  args?: (context: FlowContext) => Args;
  /** The answer kind that reads the reply (`src/language/kinds`). */
  expects: string;
  choices?: (context: FlowContext) => readonly ChoiceSpec[];
  /** What the answer kind should know: the yes/no context, the minimum wage … */
  hint?: (context: FlowContext) => Fields;
  /** May be skipped ("nanti saja"). */
  skippable?: boolean;
  /** Which field it fills, for the review screen and for corrections. */
  field?: (context: FlowContext) => { subject: string; key: string };
  /** Shown as a numbered picture on every channel, also where there are buttons. */
  picture?: boolean;
  /** An offer, which stands: it is not made again under each answer to a question of hers. */
  offers?: true;
  /** The record is looked through: an answer that is named ("gaji Warni") is gone to. */
  reviews?: true;
  /** What the same form still asks, this question included; one text may answer several. */
  ahead?: (context: FlowContext) => readonly AheadField[];
  /** A second way to read the reply: a confirmation refused by saying the right value at once. */
  orElse?: (context: FlowContext) => OrElse | undefined;
};

/** What a guard or an action of a flow is given. */
export type Moment = { context: FlowContext; event: FlowEvent };
