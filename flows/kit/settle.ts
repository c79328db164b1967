import { type FieldSpec, LATER, leftForLater, type Settled, subjectOf } from './field.ts';
import { answered, writes } from './flow.ts';
import type { FlowContext, FlowEvent, Moment } from './question.ts';
import { fieldsOf, type Json } from './record.ts';
import { says, sets } from './several.ts';

/** Where what was said is found: in the event, or in the frame. */
export type Said = (context: FlowContext, event: FlowEvent) => Json;

/** What a reply comes to for a field; without a rule of its own it is the value. */
export function settle(field: FieldSpec, said: Json, context: FlowContext): Settled {
  return field.settle ? field.settle(said, context) : { is: 'value', value: said };
}

/** The value that stands, or would after a yes; null where none can. */
export function settledValue(settled: Settled): Json {
  return settled.is === 'again' ? null : settled.value;
}

/** The value that an answer comes to right now. */
export function saidNow(field: FieldSpec, context: FlowContext, event: FlowEvent): Json {
  return settledValue(settle(field, answered(event), context));
}

/** Says why an answer cannot stand. */
export function refuses(field: FieldSpec, said: Said = (_, event) => answered(event)) {
  return {
    type: 'say' as const,
    params: ({ context, event }: Moment) => {
      const settled = settle(field, said(context, event), context);
      return settled.is === 'again'
        ? { key: settled.key, ...(settled.args ? { args: settled.args } : {}) }
        : { key: `${field.ask}_again` };
    },
  };
}

/** Writes the value, empties what depended on an old one, and shows what was read. */
export function stores(field: FieldSpec, value: Said) {
  const { key, told, toldIsValue, spread } = field;
  const part =
    (at: string): Said =>
    (context, event) => {
      const whole = value(context, event);
      return spread ? (spread.of(whole)[at] ?? null) : whole;
    };
  const put = (at: string, of: Said) =>
    writes('setField', (context, event) => ({
      subject: subjectOf(context),
      key: at,
      value: of(context, event),
    }));
  const keptUnlessChanged = (dependent: string) => (context: FlowContext, event: FlowEvent) => {
    const fields = fieldsOf(context.record, subjectOf(context));
    const same = JSON.stringify(fields[key]) === JSON.stringify(part(key)(context, event));
    return same ? (fields[dependent] ?? null) : null;
  };
  const shown = (context: FlowContext) => fieldsOf(context.record, subjectOf(context))[key] ?? null;
  return [
    ...(field.dependents ?? []).flatMap((name) => put(name, keptUnlessChanged(name))),
    ...(spread
      ? [
          sets((context, event) =>
            spread.keys.map((name) => ({
              subject: subjectOf(context),
              key: name,
              value: part(name)(context, event),
            })),
          ),
        ]
      : []),
    ...put(key, part(key)),
    ...(told
      ? [
          says((context) =>
            toldIsValue && context.input.correcting === true ? [] : [told(shown(context))],
          ),
        ]
      : []),
  ];
}

/** Leaves a field for later. */
export function putsOff(key: string) {
  return [
    ...writes('setField', (context) => {
      const subject = subjectOf(context);
      const put = leftForLater(fieldsOf(context.record, subject));
      return { subject, key: LATER, value: [...new Set([...put, key])] };
    }),
    { type: 'say' as const, params: { key: 'common:left_for_later' } },
  ];
}
