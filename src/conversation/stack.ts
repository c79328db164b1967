import type { Args, Effect, StoredEffect } from '../../flows/kit/effects.ts';
import { applyToRecord } from '../../flows/kit/effects.ts';
import type { Flow } from '../../flows/kit/flow.ts';
import type { FlowContext, FlowEvent, Question } from '../../flows/kit/question.ts';
import type { Fields } from '../../flows/kit/record.ts';
import { contextOf, type Frame, questionOf, type Step, send, start, type World } from './driver.ts';

/** The flow that every talk stands on. */
export const HOME = 'home';
/** Against flows that call each other forever. */
const MAX_STEPS = 100;

/** The stored state of a talk. */
export type Talk = {
  frames: Frame[];
  nextFrame: number;
  /** How often in a row an answer to the open question was not understood. */
  misses: number;
};

export type Saying = { key: string; args?: Args };

export type OpenQuestion = { frame: Frame; question: Question; context: FlowContext; menu: string };

/**
 * A talk while one message is decided: the stack of flows and what they brought about. Pure but for
 * its own fields; throws only when a flow is broken.
 */
export class Stack {
  readonly talk: Talk;
  readonly sayings: Saying[] = [];
  readonly effects: StoredEffect[] = [];
  world: World;
  hushed = false;
  #steps = 0;

  constructor(
    private readonly flows: ReadonlyMap<string, Flow>,
    talk: Talk | null,
    world: World,
  ) {
    this.world = world;
    this.talk = talk
      ? { ...talk, frames: [...talk.frames] }
      : { frames: [], nextFrame: 1, misses: 0 };
  }

  /** The question that waits for an answer. */
  open(): OpenQuestion | null {
    const frame = this.talk.frames.at(-1);
    if (!frame) return null;
    const question = questionOf(this.#flow(frame.flow), frame);
    if (!question) return null;
    const context = contextOf(frame, this.world);
    return { frame, question, context, menu: `${frame.id}.${String(frame.value)}` };
  }

  /** Starts a flow on top. `answers`: its output answers the question below. */
  call(flow: string, input: Fields = {}, answers?: true): void {
    const id = this.talk.nextFrame;
    this.talk.nextFrame += 1;
    const begun = start(
      this.#flow(flow),
      { id, input, ...(answers ? { answers } : {}) },
      this.world,
    );
    this.talk.frames.push(begun.frame);
    this.#settle(begun);
  }

  /** Tells the top flow an event; false when its state does not take it. */
  send(event: FlowEvent): boolean {
    const frame = this.talk.frames.at(-1);
    if (!frame) return false;
    const next = send(this.#flow(frame.flow), frame, event, this.world);
    if (!next.handled) return false;
    this.talk.frames[this.talk.frames.length - 1] = next.frame;
    this.#settle(next);
    return true;
  }

  /** Gives up the top flow; the one below is told. */
  cancel(): void {
    if (this.talk.frames.length < 2) return;
    const gone = this.talk.frames.pop();
    if (!gone || gone.answers) return;
    this.send({ type: 'cancelled', from: gone.flow });
  }

  /** Gives up everything and opens the menu. Answers are in the record and stay. */
  goHome(): void {
    this.talk.frames.length = 0;
    this.talk.misses = 0;
    this.call(HOME, { at: 'menu' });
  }

  #settle(step: Step): void {
    this.#steps += 1;
    if (this.#steps > MAX_STEPS) throw new Error('flows call each other without end');
    for (const effect of step.effects) this.#take(effect);
    if (!step.done) return;
    const done = this.talk.frames.at(-1);
    // A call made in the last step stands above the finished frame: it settles by itself first.
    if (!done || done.id !== step.frame.id) return;
    this.talk.frames.pop();
    if (done.answers) {
      if (step.output !== null) this.send({ type: 'answer', value: step.output });
    } else if (this.talk.frames.length > 0) {
      this.send({ type: 'returned', from: done.flow, output: step.output });
    }
  }

  #take(effect: Effect): void {
    switch (effect.kind) {
      case 'say':
        this.sayings.push({ key: effect.key, ...(effect.args ? { args: effect.args } : {}) });
        return;
      case 'hush':
        this.hushed = true;
        return;
      case 'call':
        this.call(effect.flow, (effect.input as Fields | undefined) ?? {});
        return;
      default: {
        const { record, now } = this.world;
        this.world = { ...this.world, record: applyToRecord(record, effect, now) };
        this.effects.push(effect);
      }
    }
  }

  #flow(name: string): Flow {
    const flow = this.flows.get(name);
    if (!flow) throw new Error(`no flow of the name ${name}`);
    return flow;
  }
}
