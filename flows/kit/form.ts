import { type FieldSpec, isOpen, LATER, leftForLater, type Settled, subjectOf } from './field.ts';
import {
  answered,
  type Flow,
  flowBasics,
  flowSetup,
  type OldFrame,
  remember,
  writes,
} from './flow.ts';
import type { AheadField, FlowContext, FlowEvent } from './question.ts';
import { fieldsOf, type Json } from './record.ts';

export type FormSpec = { name: string; version: number; fields: readonly FieldSpec[] };

type Moment = { context: FlowContext; event: FlowEvent };

/**
 * The machine of a record's questions: asks the open fields in order, goes back one question, jumps
 * to `input.only` from the review, and asks again only what depended on a change.
 */
export function form(
  spec: FormSpec,
  migrations: Readonly<Record<number, (frame: OldFrame) => OldFrame>> = {},
): Flow {
  const states = spec.fields.flatMap((field, at) => [
    [`ask_${field.key}`, asks(spec, field, at)] as const,
    ...(field.settle ? [[`confirm_${field.key}`, confirms(field)] as const] : []),
  ]);
  const machine = flowSetup.createMachine({
    ...flowBasics,
    initial: 'begin',
    on: { noted: spec.fields.map(notes) },
    states: {
      begin: { always: [...gates(spec, ({ only }) => only), { target: 'next' }] },
      next: { always: [...gates(spec, ({ open }) => open), { target: 'done' }] },
      ...Object.fromEntries(states),
      done: { type: 'final' },
    },
    output: ({ context }) => subjectOf(context),
  });
  return { name: spec.name, version: spec.version, machine, migrations };
}

/** One transition a field, to its question, where `pass` holds. */
function gates(spec: FormSpec, pass: (is: { only: boolean; open: boolean }) => boolean) {
  return spec.fields.map((field) => ({
    guard: ({ context }: { context: FlowContext }) =>
      pass({
        only: context.input.only === field.key,
        open: isOpen(field, fieldsOf(context.record, subjectOf(context)), context),
      }),
    target: `ask_${field.key}`,
  }));
}

function asks(spec: FormSpec, field: FieldSpec, at: number) {
  const { key, ask, expects, args, hint, choices, later } = field;
  const earlier = spec.fields.slice(0, at).reverse();
  return {
    meta: {
      question: {
        ask,
        expects,
        ...(args ? { args } : {}),
        ...(hint ? { hint } : {}),
        ...(choices ? { choices } : {}),
        ...(later ? { skippable: true } : {}),
        field: (context: FlowContext) => ({ subject: subjectOf(context), key }),
        ahead: (context: FlowContext) => aheadOf(spec, context),
      },
    },
    on: {
      answer: [
        ...(field.settle ? doubts(field) : []),
        {
          target: 'next',
          actions: stores(field, (context, event) => saidNow(field, context, event)),
        },
      ],
      ...(later ? { skip: { target: 'next', actions: putsOff(key) } } : {}),
      back: earlier.map((before) => ({
        guard: ({ context }: { context: FlowContext }) => !before.when || before.when(context),
        target: `ask_${before.key}`,
      })),
    },
  };
}

/** The fields still to be asked, in order. */
function aheadOf(spec: FormSpec, context: FlowContext): AheadField[] {
  const fields = fieldsOf(context.record, subjectOf(context));
  return spec.fields
    .filter((field) => isOpen(field, fields, context))
    .map(({ key, expects, hint }) => ({ key, expects, ...(hint ? { hint: hint(context) } : {}) }));
}

/** Stores a field that was answered before it was asked; if it is the open one, the next is asked. */
function notes(field: FieldSpec) {
  return {
    guard: ({ context, event }: Moment) =>
      event.type === 'noted' &&
      event.key === field.key &&
      settle(field, event.value, context).is === 'value',
    target: '.next',
    actions: stores(field, (context, event) =>
      settledValue(settle(field, event.type === 'noted' ? event.value : null, context)),
    ),
  };
}

/** What happens to an answer that has to be shown back first, or cannot stand. */
function doubts(field: FieldSpec) {
  const settledAs =
    (kind: Settled['is']) =>
    ({ context, event }: Moment) =>
      settle(field, answered(event), context).is === kind;
  return [
    {
      guard: settledAs('confirm'),
      target: `confirm_${field.key}`,
      actions: remember((_, event) => ({ said: answered(event) })),
    },
    {
      guard: settledAs('again'),
      actions: refuses(field),
    },
  ];
}

/** Says why an answer cannot stand. */
function refuses(field: FieldSpec) {
  return {
    type: 'say' as const,
    params: ({ context, event }: Moment) => {
      const settled = settle(field, answered(event), context);
      return settled.is === 'again'
        ? { key: settled.key, ...(settled.args ? { args: settled.args } : {}) }
        : { key: `${field.ask}_again` };
    },
  };
}

/** The question that shows a settled value back before it counts. */
function confirms(field: FieldSpec) {
  const pending = (context: FlowContext) => settle(field, context.memory.said ?? null, context);
  return {
    meta: {
      question: {
        ask: `${field.ask}_confirm`,
        args: (context: FlowContext) => {
          const settled = pending(context);
          return settled.is === 'confirm' ? settled.args : {};
        },
        expects: 'yesno',
        hint: () => ({ context: 'confirm_data' }),
        orElse: (context: FlowContext) => ({
          expects: field.expects,
          ...(field.hint ? { hint: field.hint(context) } : {}),
        }),
      },
    },
    on: {
      answer: [
        {
          guard: ({ event }: Moment) => answered(event) === true,
          target: 'next',
          actions: stores(field, (context) => settledValue(pending(context))),
        },
        { guard: ({ event }: Moment) => answered(event) === false, target: `ask_${field.key}` },
        {
          guard: ({ context, event }: Moment) =>
            settle(field, answered(event), context).is === 'value',
          target: 'next',
          actions: stores(field, (context, event) => saidNow(field, context, event)),
        },
        {
          guard: ({ context, event }: Moment) =>
            settle(field, answered(event), context).is === 'again',
          target: `ask_${field.key}`,
          actions: refuses(field),
        },
        { actions: remember((_, event) => ({ said: answered(event) })) },
      ],
      back: { target: `ask_${field.key}` },
    },
  };
}

function settle(field: FieldSpec, said: Json, context: FlowContext): Settled {
  return field.settle ? field.settle(said, context) : { is: 'value', value: said };
}

function settledValue(settled: Settled): Json {
  return settled.is === 'again' ? null : settled.value;
}

function saidNow(field: FieldSpec, context: FlowContext, event: FlowEvent): Json {
  return settledValue(settle(field, answered(event), context));
}

/** Writes the value, empties what depended on an old one, and shows what was read. */
function stores(field: FieldSpec, value: (context: FlowContext, event: FlowEvent) => Json) {
  const { key, told } = field;
  const put = (at: string, of: (context: FlowContext, event: FlowEvent) => Json) =>
    writes('setField', (context, event) => ({
      subject: subjectOf(context),
      key: at,
      value: of(context, event),
    }));
  const keptUnlessChanged = (dependent: string) => (context: FlowContext, event: FlowEvent) => {
    const fields = fieldsOf(context.record, subjectOf(context));
    const same = JSON.stringify(fields[key]) === JSON.stringify(value(context, event));
    return same ? (fields[dependent] ?? null) : null;
  };
  const shown = (context: FlowContext) => fieldsOf(context.record, subjectOf(context))[key] ?? null;
  return [
    ...(field.dependents ?? []).flatMap((name) => put(name, keptUnlessChanged(name))),
    ...put(key, value),
    ...(told
      ? [{ type: 'say' as const, params: ({ context }: Moment) => told(shown(context)) }]
      : []),
  ];
}

function putsOff(key: string) {
  return [
    ...writes('setField', (context) => {
      const subject = subjectOf(context);
      const put = leftForLater(fieldsOf(context.record, subject));
      return { subject, key: LATER, value: [...new Set([...put, key])] };
    }),
    { type: 'say' as const, params: { key: 'common:left_for_later' } },
  ];
}
