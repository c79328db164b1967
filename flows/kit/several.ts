import { enqueueActions } from 'xstate';
import { applyToRecord, type EffectOf } from './effects.ts';
import type { FlowContext, FlowEvent } from './question.ts';
import { fieldsOf } from './record.ts';

/** One sentence to be said. */
export type Say = Omit<EffectOf<'say'>, 'kind'>;
/** One answer to be stored. */
export type Write = Omit<EffectOf<'setField'>, 'kind'>;
/** A case for the officers. */
export type Case = Omit<EffectOf<'openCase'>, 'kind'>;

/** What the moment asks for, in its order. */
type Asked<T> = (context: FlowContext, event: FlowEvent) => readonly T[];
type Enqueue = {
  (
    action:
      | { type: 'say'; params: Say }
      | { type: 'setField'; params: Write }
      | { type: 'openCase'; params: Case }
      | { type: 'joinLink'; params: { channel: string } },
  ): void;
  assign(context: Partial<FlowContext>): void;
};

/** One action of as many effects as the moment asks for. */
function several(enqueues: (context: FlowContext, event: FlowEvent, enqueue: Enqueue) => void) {
  return enqueueActions<
    FlowContext,
    FlowEvent,
    undefined,
    FlowEvent,
    never,
    never,
    never,
    never,
    never
  >(({ context, event, enqueue }) => enqueues(context, event, enqueue as unknown as Enqueue));
}

/** Says as many sentences as the record asks for. */
export function says(sentences: Asked<Say>) {
  return several((context, event, enqueue) => {
    for (const params of sentences(context, event)) enqueue({ type: 'say', params });
  });
}

/** Hands out a link to each of these channels. */
export function handsOut(channels: Asked<string>) {
  return several((context, event, enqueue) => {
    for (const channel of channels(context, event))
      enqueue({ type: 'joinLink', params: { channel } });
  });
}

/** Opens a case, where the record asks for one. */
export function opensCase(of: (context: FlowContext) => Case | null) {
  return several((context, _, enqueue) => {
    const params = of(context);
    if (params) enqueue({ type: 'openCase', params });
  });
}

/** Stores as many answers as the moment brings; the flow's own guards and prompts see them at once. */
export function writesAll(answers: Asked<Write>) {
  return several((context, event, enqueue) => {
    let { record } = context;
    for (const params of answers(context, event)) {
      enqueue({ type: 'setField', params });
      record = applyToRecord(record, { kind: 'setField', ...params }, context.now);
    }
    enqueue.assign({ record });
  });
}

/** Stores of several answers those that say something new. */
export function sets(answers: Asked<Write>) {
  return writesAll((context, event) =>
    answers(context, event).filter(
      ({ subject, key, value }) =>
        JSON.stringify(fieldsOf(context.record, subject)[key] ?? null) !== JSON.stringify(value),
    ),
  );
}
