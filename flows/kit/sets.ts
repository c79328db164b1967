import { enqueueActions } from 'xstate';
import { applyToRecord, type EffectOf } from './effects.ts';
import type { FlowContext, FlowEvent } from './question.ts';
import { fieldsOf } from './record.ts';

type SetField = Omit<EffectOf<'setField'>, 'kind'>;

/** Sets as many fields as differ from the record, seen at once by the flow's own guards and prompts. */
export function sets(fields: (context: FlowContext, event: FlowEvent) => readonly SetField[]) {
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
    let { record } = context;
    for (const params of fields(context, event)) {
      const before = fieldsOf(record, params.subject)[params.key] ?? null;
      if (JSON.stringify(before) === JSON.stringify(params.value)) continue;
      enqueue({ type: 'setField', params } as never);
      record = applyToRecord(record, { kind: 'setField', ...params }, context.now);
    }
    enqueue.assign({ record });
  });
}
