import { type AnyMachineSnapshot, type AnyStateMachine, createActor } from 'xstate';
import type { Effect } from '../../flows/kit/effects.ts';
import type { Flow } from '../../flows/kit/flow.ts';
import type { FlowContext, FlowEvent, Question } from '../../flows/kit/question.ts';
import type { Fields, Json } from '../../flows/kit/record.ts';

/** One flow in progress, as it is stored: plain JSON, without the record and the time. */
export type Frame = {
  /** Unique within the talk; part of the name of its menus. */
  id: number;
  flow: string;
  v: number;
  value: Json;
  input: Fields;
  memory: Fields;
  /** The called flow's output is the answer to the question below, not a `returned`. */
  answers?: true;
};

/** What is put into a flow's context before an event and taken out before it is stored. */
export type World = Pick<FlowContext, 'record' | 'now' | 'office' | 'identity' | 'channels'>;

export type Step = {
  frame: Frame;
  effects: Effect[];
  done: boolean;
  output: Json;
  handled: boolean;
};

type Action = { type: string; params?: object };

const KINDS: ReadonlySet<string> = new Set<Effect['kind']>([
  'say',
  'call',
  'hush',
  'language',
  'setField',
  'consent',
  'outcome',
  'openCase',
  'dropReason',
  'submitted',
  'link',
  'joinLink',
  'timer',
  'cancelTimer',
  'job',
  'takeOver',
  'handBack',
  'waits',
  'mended',
  'reminded',
  'tip',
  'erase',
]);

/** Starts a flow. XState is known to nothing else: moving to another version of it is this file. */
export function start(
  flow: Flow,
  frame: Pick<Frame, 'id' | 'input' | 'answers'>,
  world: World,
): Step {
  const context: FlowContext = { ...world, input: frame.input, memory: {} };
  const { scope, actions } = scopeOf(flow.machine);
  const snapshot = flow.machine.getInitialSnapshot(scope, context as never);
  if (snapshot.status === 'error') throw snapshot.error;
  return step(
    { ...frame, flow: flow.name, v: flow.version, value: null, memory: {} },
    snapshot,
    actions,
  );
}

/** Tells a flow an event. An event that its state does not take is not `handled` and changes nothing. */
export function send(flow: Flow, frame: Frame, event: FlowEvent, world: World): Step {
  const before = restore(flow, frame, world);
  const { scope, actions } = scopeOf(flow.machine);
  const after = before.status === 'active' ? flow.machine.transition(before, event, scope) : before;
  // An event that no state takes gives back the very snapshot, and makes nothing.
  if (after === before && actions.length === 0)
    return { frame, effects: [], done: before.status !== 'active', output: null, handled: false };
  return step(frame, after, actions);
}

/** What a frame asks now, or null while it waits for another flow. */
export function questionOf(flow: Flow, frame: Frame): Question | null {
  if (typeof frame.value !== 'string') return null;
  const state = flow.machine.states[frame.value];
  if (!state) throw new Error(`flow ${flow.name} has no state of the stored name`);
  return (state.meta as { question?: Question } | undefined)?.question ?? null;
}

/** The context in which a frame's question is asked. */
export function contextOf(frame: Frame, world: World): FlowContext {
  return { ...world, input: frame.input, memory: frame.memory };
}

type Scope = Parameters<AnyStateMachine['transition']>[2];

const scopes = new WeakMap<AnyStateMachine, Scope>();

/**
 * What `initialTransition` and `transition` give a machine for one pure step, and where its actions
 * are collected. Those make a new actor for every step, which costs more than the step; one that is
 * never started serves them all, for flows have no children.
 */
function scopeOf(machine: AnyStateMachine): { scope: Scope; actions: Action[] } {
  let scope = scopes.get(machine);
  if (!scope) {
    const self = createActor(machine);
    const none = () => {};
    scope = {
      self,
      system: self.system,
      id: '',
      sessionId: '',
      logger: none,
      defer: none,
      stopChild: none,
      emit: none,
      actionExecutor: none,
    } as Scope;
    scopes.set(machine, scope);
  }
  const actions: Action[] = [];
  return {
    scope: { ...scope, actionExecutor: (action) => actions.push(action as Action) },
    actions,
  };
}

function restore(flow: Flow, frame: Frame, world: World): AnyMachineSnapshot {
  return flow.machine.resolveState({
    value: frame.value as never,
    context: contextOf(frame, world),
  });
}

function step(frame: Frame, after: AnyMachineSnapshot, actions: readonly Action[]): Step {
  const context = after.context as FlowContext;
  return {
    frame: { ...frame, value: after.value as Json, memory: context.memory },
    effects: actions.filter((action) => action.type !== 'xstate.raise').map(effect),
    done: after.status === 'done',
    output: (after.output as Json | undefined) ?? null,
    handled: true,
  };
}

function effect(action: Action): Effect {
  if (!KINDS.has(action.type)) throw new Error(`effect ${action.type} has no handler`);
  return { kind: action.type, ...action.params } as Effect;
}
