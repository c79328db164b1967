import { corrects, dependsOn, formOutput, settledAbove } from './correcting.ts';
import {
  type FieldSpec,
  isForFormAlone,
  isMissing,
  isOpen,
  type Settled,
  subjectOf,
} from './field.ts';
import {
  answered,
  answeredWith,
  type Flow,
  flowBasics,
  flowSetup,
  type OldFrame,
  remember,
} from './flow.ts';
import type { AheadField, FlowContext, Moment } from './question.ts';
import { fieldsOf } from './record.ts';
import { putsOff, refuses, saidNow, settle, settledValue, stores } from './settle.ts';

/** `about`: whose fields they are; of the business unless told otherwise. */
export type FormSpec = {
  name: string;
  version: number;
  fields: readonly FieldSpec[];
  about?: 'worker';
};

/**
 * The machine of a record's questions: asks the open fields in order, and goes back one question.
 * With `input.only`, from the review or as a correction, it asks nothing but that field and what
 * depended on a change of it.
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
    on: {
      noted: spec.fields.map(notes),
      refreshed: { guard: ({ context }) => !isAboutOne(context), target: '.next' },
    },
    states: {
      begin: {
        always: [
          ...spec.fields.flatMap(corrects),
          ...spec.fields.filter(({ identity }) => identity).map(goesToForm),
          ...gates(spec, ({ only }) => only),
          { target: 'next' },
        ],
      },
      next: { always: [...gates(spec, ({ open }) => open), { target: 'done' }] },
      ...Object.fromEntries(states),
      ...(spec.fields.some(({ identity }) => identity) ? { by_form: byForm } : {}),
      done: { type: 'final' },
    },
    output: ({ context }) => formOutput(context),
  });
  const { name, version, fields, about = 'business' } = spec;
  return { name, version, machine, migrations, form: { about, fields } };
}

/** One transition a field, to its question, where `pass` holds. */
function gates(spec: FormSpec, pass: (is: { only: boolean; open: boolean }) => boolean) {
  return spec.fields.map((field) => ({
    guard: ({ context }: { context: FlowContext }) =>
      pass({
        only: context.input.only === field.key,
        open:
          isOpen(field, fieldsOf(context.record, subjectOf(context)), context) &&
          isInTurn(spec, field.key, context),
      }),
    target: `ask_${field.key}`,
  }));
}

/** Gone to for an identity number that may not be asked for here, a form hands out a link. */
function goesToForm(field: FieldSpec) {
  return {
    guard: ({ context }: { context: FlowContext }) =>
      context.input.only === field.key && isForFormAlone(field, context),
    target: 'by_form',
  };
}

const byForm = {
  entry: { type: 'call' as const, params: { flow: 'secure-form' } },
  on: { returned: 'done', cancelled: 'done' },
};

/** Gone to for one field, by the review or a correction, a form asks that and what depended on it. */
function isInTurn({ fields }: FormSpec, key: string, context: FlowContext): boolean {
  const { only } = context.input;
  return !isAboutOne(context) || only === key || dependsOn(fields, only, key);
}

function isAboutOne({ input: { only } }: FlowContext): boolean {
  return only !== undefined && only !== null;
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
      skip: {
        guard: ({ context }: Moment) => later === true || context.input.mending === true,
        target: 'next',
        actions: putsOff(key),
      },
      back: earlier.map((before) => ({
        guard: ({ context }: Moment) =>
          !isAboutOne(context) && (!before.when || before.when(context)),
        target: `ask_${before.key}`,
      })),
      returned: settledAbove(key),
    },
  };
}

/** The fields still to be asked, in order. */
function aheadOf(spec: FormSpec, context: FlowContext): AheadField[] {
  const fields = fieldsOf(context.record, subjectOf(context));
  return spec.fields
    .filter(
      (field) =>
        isInTurn(spec, field.key, context) &&
        (isOpen(field, fields, context) ||
          (isForFormAlone(field, context) && isMissing(field, fields, context))),
    )
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
        field: (context: FlowContext) => ({ subject: subjectOf(context), key: field.key }),
        orElse: (context: FlowContext) => ({
          expects: field.expects,
          ...(field.hint ? { hint: field.hint(context) } : {}),
        }),
      },
    },
    on: {
      answer: [
        {
          guard: answeredWith(true),
          target: 'next',
          actions: stores(field, (context) => settledValue(pending(context))),
        },
        { guard: answeredWith(false), target: `ask_${field.key}` },
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
      returned: settledAbove(field.key),
    },
  };
}
