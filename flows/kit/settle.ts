import { type FieldSpec, laterWith, type Settled, subjectOf } from './field.ts';
import { answered, writes } from './flow.ts';
import type { FlowContext, FlowEvent, Moment } from './question.ts';
import { type Fields, fieldsOf, type Json } from './record.ts';
import { says, writesAll } from './several.ts';

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
  const { key, spread, told, toldIsValue } = field;
  const written = writesAll((context, event) => {
    const subject = subjectOf(context);
    const before = fieldsOf(context.record, subject);
    const whole = value(context, event);
    const now: Fields = spread ? spread.of(whole) : { [key]: whole };
    const differs = (name: string) =>
      JSON.stringify(before[name] ?? null) !== JSON.stringify(now[name] ?? null);
    const stale = differs(key) ? (field.dependents ?? []) : [];
    return [
      ...stale
        .filter((name) => (before[name] ?? null) !== null)
        .map((name) => [name, null] as const),
      ...(spread?.keys ?? []).filter(differs).map((name) => [name, now[name] ?? null] as const),
      [key, now[key] ?? null] as const,
    ].map(([name, one]) => ({ subject, key: name, value: one }));
  });
  const shown = (context: FlowContext) => fieldsOf(context.record, subjectOf(context))[key] ?? null;
  const tells = told
    ? [
        says((context) =>
          toldIsValue && context.input.correcting === true ? [] : [told(shown(context))],
        ),
      ]
    : [];
  return [written, ...tells];
}

/** Leaves a field for later. */
export function putsOff(key: string) {
  return [
    ...writes('setField', (context) => laterWith(context.record, subjectOf(context), key)),
    { type: 'say' as const, params: { key: 'common:left_for_later' } },
  ];
}
