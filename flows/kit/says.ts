import { enqueueActions } from 'xstate';
import type { EffectOf } from './effects.ts';
import type { FlowContext, FlowEvent } from './question.ts';

/** One sentence to be said. */
export type Say = Omit<EffectOf<'say'>, 'kind'>;

/** Says as many sentences as the record asks for, in their order. */
export function says(sentences: (context: FlowContext, event: FlowEvent) => readonly Say[]) {
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
    for (const params of sentences(context, event)) enqueue({ type: 'say', params } as never);
  });
}
