import type { FieldSpec, Settled } from './field.ts';
import { subjectOf } from './field.ts';
import { remember, returned } from './flow.ts';
import type { FlowContext, Moment } from './question.ts';
import type { Json } from './record.ts';
import { refuses, settle, settledValue, stores } from './settle.ts';

/**
 * Whether a form was started to correct one field: `input` is then `{subject, only, correcting}`,
 * and `said` where the new value came with the correction.
 */
export function isCorrecting(context: FlowContext): boolean {
  return context.input.correcting === true;
}

/** What a form gives back: after a correction, of what. */
export function formOutput(context: FlowContext): Json {
  const subject = subjectOf(context);
  return isCorrecting(context) ? { corrected: context.input.only ?? null, subject } : subject;
}

/** Whether a field is emptied, at once or by way of others, when `only` changes. */
export function dependsOn(
  fields: readonly FieldSpec[],
  only: Json | undefined,
  key: string,
): boolean {
  const { dependents = [] } = fields.find((field) => field.key === only) ?? {};
  return dependents.some((name) => name === key || dependsOn(fields, name, key));
}

/** A correction whose value was told with it is settled at once, or shown back, or refused. */
export function corrects(field: FieldSpec) {
  const said = (context: FlowContext) => context.input.said ?? null;
  const settledAs =
    (kind: Settled['is']) =>
    ({ context }: Moment) =>
      isCorrecting(context) &&
      context.input.only === field.key &&
      context.input.said !== undefined &&
      settle(field, said(context), context).is === kind;
  return [
    {
      guard: settledAs('value'),
      target: 'next',
      actions: stores(field, (context) => settledValue(settle(field, said(context), context))),
    },
    ...(field.settle
      ? [
          {
            guard: settledAs('confirm'),
            target: `confirm_${field.key}`,
            actions: remember((context) => ({ said: said(context) })),
          },
          {
            guard: settledAs('again'),
            target: `ask_${field.key}`,
            actions: refuses(field, said),
          },
        ]
      : []),
  ];
}

/** Whether the flow that came back put an answer right: what was told of it is to be told anew. */
export function hasCorrected({ event }: Moment): boolean {
  return (returned(event) as { corrected?: Json } | null)?.corrected !== undefined;
}

/**
 * What a flow above an open question did to it: its field was corrected, so it has its answer; or
 * he whom the form is about was taken out, so nothing more is asked of him.
 */
export function settledAbove(key: string) {
  return [
    {
      guard: ({ context, event }: Moment) => {
        const output = (returned(event) ?? {}) as { corrected?: Json; subject?: Json };
        return output.corrected === key && output.subject === subjectOf(context);
      },
      target: 'next',
    },
    { guard: isGone(subjectOf), target: 'done' },
  ];
}

/** Whether a flow above took out the worker whom this is about. */
export function isGone(about: (context: FlowContext) => string) {
  return ({ context, event }: Moment) =>
    (returned(event) as { gone?: Json } | null)?.gone === about(context);
}
