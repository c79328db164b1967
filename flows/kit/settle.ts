import { takenOver } from '../fields/own.ts';
import { type FieldSpec, laterWith, type Settled, subjectOf } from './field.ts';
import { answered, writes } from './flow.ts';
import type { FlowContext, FlowEvent, Moment } from './question.ts';
import { type Fields, fieldsOf, type Json } from './record.ts';
import { says, type Write, writesAll } from './several.ts';

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

/**
 * What is written where a field of the context's subject gets this value (null: it is emptied): what
 * depended on another value is emptied, and a value that is kept as several fields is all of them.
 * Where the owner writes what a worker had filled in by himself (`input.own`: he does), it is hers.
 */
export function writesFor(field: FieldSpec, value: Json, context: FlowContext): Write[] {
  const { key, spread, dependents = [] } = field;
  const subject = subjectOf(context);
  const before = fieldsOf(context.record, subject);
  const now: Fields = spread ? spread.of(value) : { [key]: value };
  const differs = (name: string) =>
    JSON.stringify(before[name] ?? null) !== JSON.stringify(now[name] ?? null);
  const stale = differs(key) ? dependents : [];
  const written = [
    ...stale.filter((name) => (before[name] ?? null) !== null).map((name) => [name, null] as const),
    ...(spread?.keys ?? []).filter(differs).map((name) => [name, now[name] ?? null] as const),
    [key, now[key] ?? null] as const,
  ].map(([name, one]): Write => ({ subject, key: name, value: one }));
  return context.input.own === true ? written : [...written, ...takenOver(context.record, written)];
}

/** Writes the value, empties what depended on an old one, and shows what was read. */
export function stores(field: FieldSpec, value: Said) {
  const { key, told, toldIsValue } = field;
  const written = writesAll((context, event) => writesFor(field, value(context, event), context));
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
