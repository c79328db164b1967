import { assign, enqueueActions } from 'xstate';
import { applyToRecord, type EffectOf } from './effects.ts';
import type { FlowContext, FlowEvent } from './question.ts';

/** One answer to be stored. */
export type Write = Omit<EffectOf<'setField'>, 'kind'>;

/** Stores as many answers as the record asks for; the flow's own guards and prompts see them. */
export function writesAll(of: (context: FlowContext, event: FlowEvent) => readonly Write[]) {
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
  >(({ context, event, enqueue }) => {
    const all = of(context, event);
    for (const params of all) enqueue({ type: 'setField', params } as never);
    enqueue(
      assign(({ context: now }: { context: FlowContext }) => ({
        record: all.reduce(
          (record, one) => applyToRecord(record, { kind: 'setField', ...one }, now.now),
          now.record,
        ),
      })) as never,
    );
  });
}
