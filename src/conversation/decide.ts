import type { StoredEffect } from '../../flows/kit/effects.ts';
import type { Flow } from '../../flows/kit/flow.ts';
import type { Office } from '../../flows/kit/question.ts';
import { readCommand } from '../language/command.ts';
import { isGreeting } from '../language/greeting.ts';
import type { Offered } from '../language/kind.ts';
import { wantsLater } from '../language/later.ts';
import { maskIdentityNumbers } from '../language/nik.ts';
import { readTopic } from '../language/topic.ts';
import type { Outbound } from '../platform/message.ts';
import { commands } from './commands.ts';
import { contextOf, type World } from './driver.ts';
import { carryOver } from './migrate.ts';
import type { Conversation, StoredInbound, TurnContent } from './ports.ts';
import { offered, pressed, type ReadReply, readReply } from './read.ts';
import { recap } from './recap.ts';
import { render, type Screen } from './render.ts';
import type { Sentences } from './sentences.ts';
import { HOME, type OpenQuestion, Stack, type Talk } from './stack.ts';

/** Texts longer than this are not read as an answer. */
const MAX_TEXT = 1000;
/** Away for longer than this, someone who comes back gets a recap first. */
const AWAY_MS = 8 * 3_600_000;
/** From this many misses on, a person is offered. */
const OFFER_PERSON_AT = 3;

/** Everything a decision may know besides the talk and the message. */
export type House = {
  flows: ReadonlyMap<string, Flow>;
  sentences: Sentences;
  office: Office;
};

export type Decision = {
  talk: Talk;
  effects: StoredEffect[];
  answer: Outbound[];
  /** What was heard, as the transcript shows it; null for what nobody said. */
  heard: string | null;
  /** A stack that could not be carried over to the flows of today; it is kept for a person. */
  parked: boolean;
};

/**
 * Decides one turn: from the talk as stored and one message to the next talk, effects and answer.
 * Pure: the same input gives the same decision. Throws only when a flow is broken.
 */
export function decide(
  conversation: Conversation,
  inbound: StoredInbound,
  now: number,
  screen: Screen,
  house: House,
): Decision {
  const { flows, sentences, office } = house;
  const world: World = { record: conversation.record, now, office };
  const carried = carryOver(flows, conversation.talk);
  const stack = new Stack(flows, carried.talk, world);
  const turn = new TurnOf(stack, conversation, now, house);

  if (carried.lost) stack.sayings.push({ key: 'common:moved' });
  const isNew = conversation.talk === null;
  if (isNew) stack.call(HOME);
  else if (carried.lost) stack.goHome();
  const before = stack.open()?.menu ?? null;
  turn.take(inbound.content, { isNew, lost: carried.lost });

  const open = stack.hushed ? null : stack.open();
  const proactive = inbound.content.kind === 'timer' || inbound.content.kind === 'job';
  const silent = inbound.content.kind === 'blocked' || (proactive && stack.sayings.length === 0);
  if (open && open.menu !== before) stack.talk.misses = 0;
  const choices = open ? offered(open, sentences, conversation.language) : [];
  const ask = open ? turn.askKey(open) : null;
  return {
    talk: stack.talk,
    effects: stack.effects,
    answer: silent
      ? []
      : render({ sayings: stack.sayings, open, ask }, choices, {
          sentences,
          language: conversation.language,
          screen,
        }),
    heard: heard(inbound.content),
    parked: carried.lost,
  };
}

/** One message meeting one talk. */
class TurnOf {
  #again = false;

  constructor(
    private readonly stack: Stack,
    private readonly conversation: Conversation,
    private readonly now: number,
    private readonly house: House,
  ) {}

  take(content: TurnContent, { isNew, lost }: { isNew: boolean; lost: boolean }): void {
    switch (content.kind) {
      case 'blocked':
        return;
      case 'timer':
        this.stack.send({ type: 'timer', key: content.key });
        return;
      case 'job':
        this.stack.send({ type: 'job', ref: content.ref, result: content.result });
        return;
      case 'choice':
        return this.#choice(content.menu, content.choice);
      case 'media':
        return this.#say(`common:media_${content.media}`);
      case 'edited':
        return this.#say('common:edited');
      case 'text':
        return this.#text(content.text, isNew || lost);
    }
  }

  /** The question's own wording, or its second one after a misunderstanding. */
  askKey(open: OpenQuestion): string {
    const again = `${open.question.ask}_again`;
    return this.#again && this.house.sentences.has(this.conversation.language, again)
      ? again
      : open.question.ask;
  }

  #choice(menu: string, choice: string): void {
    const open = this.stack.open();
    if (!open || open.menu !== menu) return this.#say('common:old_button');
    const value = pressed(choice, open, this.#choices(open));
    if (value === undefined) return this.#say('common:old_button');
    this.stack.send({ type: 'answer', value });
  }

  #text(text: string, fresh: boolean): void {
    if (text.length > MAX_TEXT) return this.#say('common:too_long');
    const open = this.stack.open();
    const away = this.#away();
    if (isGreeting(text)) return fresh ? undefined : this.#greet(away);

    const choices = open ? this.#choices(open) : [];
    const reply = open ? readReply(text, open, choices, this.now) : null;
    const command = readCommand(text);
    // A whole command goes before any answer, but for "batal", which is also a plain "tidak".
    const isAnswer = command?.command === 'cancel' && fits(reply) && reply?.kind.open !== true;
    const commandFirst = command?.whole === true && !isAnswer;
    if (command && commandFirst) return this.#command(command.command);
    if (away && !fits(reply)) this.stack.sayings.push(this.#recap());
    if (reply && open && this.#answer(reply, open)) return;
    if (open?.question.skippable === true && wantsLater(text)) {
      this.stack.send({ type: 'skip' });
      return;
    }
    if (command) return this.#command(command.command);
    const topic = readTopic(text);
    if (topic !== null) return this.stack.call('questions', { topic });
    if (fresh || away) return;
    this.#missed(text);
  }

  /** Gives the answer to the flow, or has it confirmed or chosen first; false when it is none. */
  #answer(reply: ReadReply, open: OpenQuestion): boolean {
    const { reading, kind, hint } = reply;
    switch (reading.is) {
      case 'value': {
        if (!reading.confirm) return this.stack.send({ type: 'answer', value: reading.value });
        const shown = kind.shown?.(reading.value);
        const text = shown ? this.#render(shown.key, shown.args) : String(reading.value);
        // A doubtful value instead of yes or no takes the place of the one that was asked about.
        if (open.frame.answers) this.stack.cancel();
        const input = { kind: kind.name, value: reading.value, shown: text, hint };
        this.stack.call('confirm', input, true);
        return true;
      }
      case 'options': {
        const choices = this.#choices(open);
        const options = reading.options.map((value) => {
          const shown = kind.shown?.(value);
          const label = choices.find((one) => one.key === value)?.label;
          return { value, shown: shown ? this.#render(shown.key, shown.args) : (label ?? '') };
        });
        this.stack.call('which', { options }, true);
        return true;
      }
      case 'problem':
        this.stack.sayings.push({
          key: `problems:${reading.problem}`,
          ...(reading.args ? { args: reading.args } : {}),
        });
        return true;
      case 'none':
        return false;
    }
  }

  #command(name: keyof typeof commands): void {
    this.stack.talk.misses = 0;
    commands[name](this.stack);
  }

  #missed(text: string): void {
    this.stack.talk.misses += 1;
    this.#again = true;
    if (!/[\p{L}\p{N}]/u.test(text)) return this.#say('common:only_signs');
    const many = this.stack.talk.misses >= OFFER_PERSON_AT;
    this.#say(many ? 'common:offer_person' : 'common:not_understood');
  }

  #greet(away: boolean): void {
    this.stack.sayings.push(away ? this.#recap() : { key: 'common:greeted' });
  }

  #recap() {
    const frame = this.stack.talk.frames.at(-1) ?? NO_FRAME;
    const context = contextOf(frame, this.stack.world);
    return recap(context, this.house.sentences, this.conversation.language);
  }

  #away(): boolean {
    const last = this.conversation.lastInAt;
    return last !== null && this.now - last > AWAY_MS;
  }

  #choices(open: OpenQuestion): readonly Offered[] {
    return offered(open, this.house.sentences, this.conversation.language);
  }

  #say(key: string): void {
    this.stack.sayings.push({ key });
  }

  #render(key: string, args: Record<string, string | number>): string {
    return this.house.sentences.say(this.conversation.language, key, args);
  }
}

const NO_FRAME = { id: 0, flow: HOME, v: 1, value: null, input: {}, memory: {} };

function fits(reply: ReadReply | null): boolean {
  return reply !== null && reply.reading.is !== 'none';
}

function heard(content: TurnContent): string | null {
  switch (content.kind) {
    case 'text':
    case 'edited':
      return maskIdentityNumbers(content.text);
    case 'choice':
      return `[${content.choice}]`;
    case 'media':
      return `[${content.media}]`;
    default:
      return null;
  }
}
