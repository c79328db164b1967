import { readCommand } from '../language/command.ts';
import { isGreeting } from '../language/greeting.ts';
import type { Offered } from '../language/kind.ts';
import { wantsLater } from '../language/later.ts';
import { isThanks } from '../language/thanks.ts';
import { readTopic } from '../language/topic.ts';
import { commands } from './commands.ts';
import { contextOf } from './driver.ts';
import type { House } from './house.ts';
import type { Conversation, TurnContent } from './ports.ts';
import { offered, pressed, type ReadReply, readReply } from './read.ts';
import { recap } from './recap.ts';
import { HOME, type OpenQuestion, type Stack } from './stack.ts';
import { isVolunteered, takeVolunteered } from './volunteered.ts';

/** Texts longer than this are not read as an answer. */
const MAX_TEXT = 1000;
/** Away for longer than this, someone who comes back gets a recap first. */
const AWAY_MS = 8 * 3_600_000;
/** From this many misses on, a person is offered. */
const OFFER_PERSON_AT = 3;

/** One message meeting one talk. */
export class Encounter {
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
        return this.#text(content.text, isNew || lost, lost);
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

  #text(text: string, fresh: boolean, lost: boolean): void {
    if (text.length > MAX_TEXT) return this.#say('common:too_long');
    const open = this.stack.open();
    const away = this.#away();
    const choices = open ? this.#choices(open) : [];
    // What answers a question that is gone must not count for the menu she has not seen.
    const reply = open && !lost ? readReply(text, open, choices, this.now) : null;
    // "Pagi" among the choices is one of them.
    const chosen = fits(reply) && reply?.kind.name === 'choice';
    if (isGreeting(text) && !chosen) return fresh ? undefined : this.#greet(away);
    const command = readCommand(text);
    // A whole command goes before any answer, but for "batal", which is also a plain "tidak".
    const isAnswer = command?.command === 'cancel' && fits(reply) && reply?.kind.open !== true;
    const commandFirst = command?.whole === true && !isAnswer;
    if (command && commandFirst) return this.#command(command.command);
    if (away && !fits(reply)) this.stack.sayings.push(this.#recap());
    if (reply && open && this.#answer(reply, open)) {
      if (mayHoldMore(reply)) this.#volunteered(text);
      return;
    }
    if (open && wantsLater(text) && this.#putOff(open)) return;
    if (command) return this.#command(command.command);
    if (isThanks(text)) return this.#thanked();
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

  /** What the same text says to later questions; of the next one also what must be confirmed. */
  #volunteered(text: string): void {
    const at = this.stack.sayings.length;
    const noted = takeVolunteered(this.stack, text, this.now).map(({ key, args }) =>
      this.#render(key, args),
    );
    if (noted.length > 0)
      this.stack.sayings.splice(at, 0, { key: 'common:noted', args: { shown: noted.join(', ') } });
    const open = this.stack.open();
    const reply = open && isVolunteered(text, open) ? readReply(text, open, [], this.now) : null;
    if (open && reply?.reading.is === 'value') this.#answer(reply, open);
  }

  #command(name: keyof typeof commands): void {
    this.stack.talk.misses = 0;
    commands[name](this.stack);
  }

  /** Leaves the question for later, or says why that cannot be; false where it is no field. */
  #putOff(open: OpenQuestion): boolean {
    if (this.stack.send({ type: 'skip' })) return true;
    if (!open.question.field) return false;
    this.stack.talk.misses += 1;
    this.#again = true;
    this.#say('common:cannot_skip');
    return true;
  }

  /** Thanks at the menu end a talk: nothing more is asked. */
  #thanked(): void {
    const atMenu = this.stack.talk.frames.length === 1;
    this.#say(atMenu ? 'common:thanked_at_end' : 'common:thanked');
    if (atMenu) this.stack.hushed = true;
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

/** Kinds whose words are a choice of ours: the rest of the text is not about something else. */
const CHOSEN: ReadonlySet<string> = new Set(['choice', 'yesno']);

function mayHoldMore({ kind, reading }: ReadReply): boolean {
  return reading.is === 'value' && !reading.confirm && !CHOSEN.has(kind.name);
}

function fits(reply: ReadReply | null): boolean {
  return reply !== null && reply.reading.is !== 'none';
}
