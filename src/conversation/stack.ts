import { FILE_CONSENT } from '../../flows/consent.ts';
import { givenByHimself } from '../../flows/fields/own.ts';
import type { Effect, EffectOf, FieldName, StoredEffect } from '../../flows/kit/effects.ts';
import { applyToRecord } from '../../flows/kit/effects.ts';
import type { Flow } from '../../flows/kit/flow.ts';
import type { FlowContext, FlowEvent, Question } from '../../flows/kit/question.ts';
import { type Fields, fieldsOf } from '../../flows/kit/record.ts';
import type { Supposed } from '../language/what-if.ts';
import { contextOf, type Frame, questionOf, type Step, send, start, type World } from './driver.ts';
import type { Echo } from './echo.ts';
import type { Brought, Person } from './person.ts';

/** The flow that every talk stands on. */
export const HOME = 'home';
/** Against flows that call each other forever. */
const MAX_STEPS = 100;

/** What a flow says, as it is rendered. */
function sayingOf({ kind: _, ...saying }: EffectOf<'say'>): Saying {
  return saying;
}

/** The stored state of a talk. */
export type Talk = {
  frames: Frame[];
  nextFrame: number;
  /** How often in a row an answer to the open question was not understood. */
  misses: number;
  /** The answers of the last turn that had any, newest first: what "eh salah" is about. */
  last?: readonly FieldName[];
  /** What was said of the business before it was asked, by field. */
  kept?: Fields;
  /** The last turn came to another question than the one before. */
  moved?: true;
  /** The open question was not told yet: the one before it was answered on the form, or on that channel. */
  unseen?: true | string;
  /** What was answered last, when nothing was said since: a fragment goes on from it. */
  topic?: string;
  /** What she supposed of her workers while thinking about the cost; not recorded. */
  supposed?: Supposed;
  /** That she may ask to be reminded was said to her. */
  hinted?: true;
  /** What was offered to her, by name, and how many answers ago. */
  offered?: Readonly<Record<string, number>>;
  /** What a program may be repeating. */
  echo?: Echo;
  /** Who has taken the talk over: the bot is silent. */
  person?: Person;
  /** What came while it might not be told. */
  held?: readonly Brought[];
};

/** Something to be said, as a flow or the talk itself says it. */
export type Saying = Omit<EffectOf<'say'>, 'kind'>;

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
  /** The language that was chosen in this turn. */
  language: string | null = null;
  /** Answers that were stored in this turn, newest first. */
  readonly answered: FieldName[] = [];
  #steps = 0;
  /** The open question as it was last asked for: as long as nothing changes, the same object. */
  #open: { frame: Frame; world: World; question: OpenQuestion } | null = null;

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
    if (this.#open?.frame === frame && this.#open.world === this.world) return this.#open.question;
    const context = contextOf(frame, this.world);
    const menu = `${frame.id}.${String(frame.value)}`;
    const open = { frame, question, context, menu };
    this.#open = { frame, world: this.world, question: open };
    return open;
  }

  /** The name of that question, 'flow.state'. */
  asked(): string | null {
    const frame = this.open()?.frame;
    return frame ? `${frame.flow}.${String(frame.value)}` : null;
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

  /**
   * Tells what is not about the open question, a timer or a job, to the uppermost flow that waits
   * for it; a helper above a question that is gone with it goes too. False when no flow takes it.
   */
  deliver(event: Extract<FlowEvent, { type: 'timer' | 'job' }>): boolean {
    const { frames } = this.talk;
    for (let at = frames.length - 1; at >= 0; at -= 1) {
      const above = frames.splice(at + 1);
      const before = frames[at];
      const taken = this.send(event);
      const stands = frames[at]?.id === before?.id && frames[at]?.value === before?.value;
      const first = taken && !stands ? above.findIndex(({ answers }) => !answers) : 0;
      frames.push(...(first === -1 ? [] : above.slice(first)));
      if (taken) return true;
    }
    return false;
  }

  /** Answers were filled in elsewhere: where one of them is asked for, what is still open is asked next. */
  refresh(fields: readonly FieldName[]): void {
    const open = this.open();
    const asks = open?.question.field?.(open.context);
    const isAsked = ({ subject, key }: FieldName) => subject === asks?.subject && key === asks.key;
    if (!asks || fields.some(isAsked)) this.send({ type: 'refreshed' });
  }

  /** Adds an effect of the talk's own, of no flow. */
  note(effect: StoredEffect): void {
    const { record, now } = this.world;
    this.world = { ...this.world, record: applyToRecord(record, effect, now) };
    this.effects.push(effect);
  }

  /** Gives up the top flow; the one below is told. */
  cancel(): void {
    if (this.talk.frames.length < 2) return;
    const gone = this.talk.frames.pop();
    if (!gone || gone.answers) return;
    this.send({ type: 'cancelled', from: gone.flow });
  }

  /** Gives up a flow that was begun, and all above it, without a word. */
  giveUp(flow: string): void {
    const { frames } = this.talk;
    const at = frames.findIndex((frame) => frame.flow === flow);
    if (at > 0) frames.length = at;
  }

  /** Gives up everything and opens the menu; `quiet`: unannounced. Answers are in the record and stay. */
  goHome(how: { quiet?: true } = {}): void {
    this.talk.frames.length = 0;
    this.talk.misses = 0;
    this.call(HOME, { at: 'menu', ...how });
  }

  #settle(step: Step): void {
    this.#steps += 1;
    if (this.#steps > MAX_STEPS) throw new Error('flows call each other without end');
    for (const effect of step.effects) this.#take(effect, step.frame);
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

  #take(effect: Effect, frame: Frame): void {
    switch (effect.kind) {
      case 'say':
        this.sayings.push(sayingOf(effect));
        return;
      case 'hush':
        this.hushed = true;
        return;
      case 'language':
        this.language = effect.language;
        return;
      case 'call':
        this.call(effect.flow, (effect.input as Fields | undefined) ?? {});
        return;
      default: {
        if (effect.kind === 'setField') this.#answer(effect, frame);
        if (effect.kind === 'consent') this.#consented(effect);
        this.note(effect);
      }
    }
  }

  /** Remembers a stored answer, and says so when it was put right. */
  #answer({ subject, key, value }: EffectOf<'setField'>, { flow, input }: Frame): void {
    const declared = this.#flow(flow).form?.fields.some((field) => field.key === key) === true;
    if (!declared || value === null) return;
    this.answered.unshift({ subject, key });
    if (input.correcting !== true || input.only !== key) return;
    const fields = fieldsOf(this.world.record, subject);
    const before = fields[key];
    // That she guessed what a worker filled in by himself is not told.
    const same = !givenByHimself(fields, key) && JSON.stringify(before) === JSON.stringify(value);
    const how = before === undefined ? 'added' : same ? 'same' : 'changed';
    this.sayings.push({ key: `common:correct_${how}`, about: { subject, key } });
  }

  /** What was said before the consent is kept in the hope of a yes only. */
  #consented({ purpose, given }: EffectOf<'consent'>): void {
    if (purpose === FILE_CONSENT && !given) delete this.talk.kept;
  }

  #flow(name: string): Flow {
    const flow = this.flows.get(name);
    if (!flow) throw new Error(`no flow of the name ${name}`);
    return flow;
  }
}
