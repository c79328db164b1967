import { type AnyStateMachine, assign, setup } from 'xstate';
import type { Effect, EffectOf } from './effects.ts';
import { applyToRecord } from './effects.ts';
import type { FieldSpec } from './field.ts';
import type { FlowContext, FlowEvent, Moment, Question } from './question.ts';
import type { Fields, Json } from './record.ts';

/** A stored frame as an older version of the flow wrote it. */
export type OldFrame = { value: Json; memory: Fields; input: Fields };

/** A conversation about one matter: a machine whose states are questions. */
export type Flow = {
  readonly name: string;
  /** Raised when a state is renamed or removed, or its memory changes its shape. */
  readonly version: number;
  readonly machine: AnyStateMachine;
  /** From version n to n + 1, by n. */
  readonly migrations?: Readonly<Record<number, (frame: OldFrame) => OldFrame>>;
  /** Of a form: the fields it fills, and whether they are the business's or a worker's. */
  readonly form?: { readonly about: 'business' | 'worker'; readonly fields: readonly FieldSpec[] };
};

type Params<K extends Effect['kind']> = Omit<EffectOf<K>, 'kind'>;
const nothing = () => {};

/**
 * Where every flow's machine begins: the types, and the effects as named actions. Under pure
 * transitions they are returned as data and never run.
 */
export const flowSetup = setup({
  types: {} as {
    context: FlowContext;
    events: FlowEvent;
    input: FlowContext;
    output: Json;
    meta: { question: Question };
  },
  actions: {
    say: (_, _params: Params<'say'>) => nothing(),
    call: (_, _params: Params<'call'>) => nothing(),
    hush: nothing,
    language: (_, _params: Params<'language'>) => nothing(),
    setField: (_, _params: Params<'setField'>) => nothing(),
    consent: (_, _params: Params<'consent'>) => nothing(),
    outcome: (_, _params: Params<'outcome'>) => nothing(),
    openCase: (_, _params: Params<'openCase'>) => nothing(),
    dropReason: (_, _params: Params<'dropReason'>) => nothing(),
    submitted: nothing,
    link: (_, _params: Params<'link'>) => nothing(),
    joinLink: (_, _params: Params<'joinLink'>) => nothing(),
    timer: (_, _params: Params<'timer'>) => nothing(),
    cancelTimer: (_, _params: Params<'cancelTimer'>) => nothing(),
    job: (_, _params: Params<'job'>) => nothing(),
    takeOver: (_, _params: Params<'takeOver'>) => nothing(),
    handBack: nothing,
    waits: (_, _params: Params<'waits'>) => nothing(),
    mended: (_, _params: Params<'mended'>) => nothing(),
    reminded: (_, _params: Params<'reminded'>) => nothing(),
    tip: (_, _params: Params<'tip'>) => nothing(),
    erase: nothing,
  },
});

/** Every machine starts with the context it is given. A cycle of `always` fails instead of hanging. */
export const flowBasics = {
  context: ({ input }: { input: FlowContext }): FlowContext => input,
  options: { maxIterations: 1000 },
} as const;

/** Remembers something in the frame for later states of the same flow. */
export function remember(values: (context: FlowContext, event: FlowEvent) => Fields) {
  return assign<FlowContext, FlowEvent, undefined, FlowEvent, never>(({ context, event }) => ({
    memory: { ...context.memory, ...values(context, event) },
  }));
}

type Written = 'setField' | 'consent' | 'submitted';

/**
 * An effect on the record, seen at once by the flow's own guards and prompts. The action of that
 * name must follow: the pair is what `writes` returns.
 */
export function writes<K extends Written>(
  type: K,
  params: (context: FlowContext, event: FlowEvent) => Params<K>,
) {
  const see = assign<FlowContext, FlowEvent, undefined, FlowEvent, never>(({ context, event }) => ({
    record: applyToRecord(
      context.record,
      { kind: type, ...params(context, event) } as unknown as Effect,
      context.now,
    ),
  }));
  const tell = {
    type,
    params: ({ context, event }: { context: FlowContext; event: FlowEvent }) =>
      params(context, event),
  };
  return [tell, see] as const;
}

/** Notes a consent, or that it was refused or taken back, in the wording of that version. */
export function notesConsent(purpose: string, textVersion: number) {
  return (given: boolean) => writes('consent', () => ({ purpose, textVersion, given }));
}

/** The value of an `answer` event; null for every other event. */
export function answered(event: FlowEvent): Json {
  return event.type === 'answer' ? event.value : null;
}

/** The guard of an answer that is just this value. */
export function answeredWith(value: Json) {
  return ({ event }: Pick<Moment, 'event'>) => answered(event) === value;
}

/** The output of a flow that came back; null for every other event. */
export function returned(event: FlowEvent): Json {
  return event.type === 'returned' ? event.output : null;
}

/** A state that calls another flow and is `over` when that ends. */
export const calls = (flow: string, input: Fields = {}) => ({
  entry: { type: 'call' as const, params: { flow, input } },
  on: { returned: 'over', cancelled: 'over' },
});
