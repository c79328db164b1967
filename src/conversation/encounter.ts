import { BUSINESS } from '../../flows/kit/record.ts';
import { NOTES } from '../../flows/offer.ts';
import { asksForCall } from '../language/call-wish.ts';
import { readCommand } from '../language/command.ts';
import { asksSomething } from '../language/follow-up.ts';
import { isGreeting } from '../language/greeting.ts';
import { type HourReading, readCallWish } from '../language/hour.ts';
import { type Delay, readDelay } from '../language/later.ts';
import { isThanks } from '../language/thanks.ts';
import { readTopic } from '../language/topic.ts';
import type { InboundContent } from '../platform/message.ts';
import { alsoAsked, runAnswerAndQuestion } from './answering-and-asking.ts';
import { asksInstead } from './asking.ts';
import { beneathOf } from './beneath.ts';
import { commands } from './commands.ts';
import { runErrand } from './errands.ts';
import { contextAbout, type Voice } from './fields.ts';
import { beginning, fits, isDoubtful, mayGoOn, standsFirst } from './hearing.ts';
import type { Joined } from './join-link.ts';
import { runJoined } from './joining.ts';
import { isLate } from './late.ts';
import { hearAgain, hearMachine } from './loop.ts';
import { misunderstoodEffect, unheard } from './misunderstood.ts';
import { leaveOffer, runPause, waitFor } from './pausing.ts';
import type { Conversation } from './ports.ts';
import { answersOld } from './quoting.ts';
import { pressed, type ReadReply } from './read.ts';
import { recap } from './recap.ts';
import { runRefusal } from './refusing.ts';
import { Replying } from './replying.ts';
import type { OpenQuestion, Stack } from './stack.ts';
import { leaveStopping } from './stopping.ts';
import { runQuestions } from './two-questions.ts';

/** Of texts longer than this only the beginning is read, unless they are a list. */
const MAX_TEXT = 1000;
/** Away for longer than this, someone who comes back gets a recap first. */
const AWAY_MS = 8 * 3_600_000;
/** From this many misses on, a person is offered. */
const OFFER_PERSON_AT = 3;

/** One message meeting one talk. */
export class Encounter {
  /** The question that was not understood; it is asked another way. */
  #again: string | null = null;
  /** Whether what was said fitted nothing. */
  missed = false;
  /** Whether what was said may go on in the next message. */
  tentative = false;
  readonly #replying: Replying;

  constructor(
    private readonly stack: Stack,
    private readonly conversation: Pick<Conversation, 'lastInAt'>,
    private readonly voice: Voice,
  ) {
    this.#replying = new Replying(stack, voice);
  }

  /** `at`: when it was written, UTC ms. */
  take(
    content: InboundContent | Joined,
    at: number,
    { isNew, lost }: { isNew: boolean; lost: boolean },
  ): void {
    leaveStopping(this.stack, content, this.voice);
    leaveOffer(this.stack, content, this.#pause());
    this.#take(content, at, isNew, lost);
    this.#replying.kept();
  }

  #take(content: InboundContent | Joined, at: number, isNew: boolean, lost: boolean): void {
    switch (content.kind) {
      case 'blocked':
      case 'by_hand':
        return;
      case 'choice':
        return this.#choice(content.menu, content.choice);
      case 'call':
        return this.#say('common:call');
      case 'joined':
        return runJoined(this.stack, content, isNew, () => this.#recap());
      case 'media':
        if (content.media === 'voice') return this.#spoken();
        // Something else is sent instead of an hour: the question beneath is asked again.
        if (this.stack.open()?.frame.flow === 'callback') this.stack.cancel();
        return this.#say(`common:media_${content.media}`);
      case 'edited':
        return this.#say('common:edited');
      case 'text':
        if (answersOld(content, this.stack, this.#replying)) return this.#say('common:old_button');
        return this.#heard(content.text, at, isNew || lost, lost);
    }
  }

  /** The question's own wording, or its second one after a misunderstanding. */
  askKey(open: OpenQuestion): string {
    const again = `${open.question.ask}_again`;
    const { house, language } = this.voice;
    return this.#again === open.menu && house.sentences.has(language, again)
      ? again
      : open.question.ask;
  }

  #choice(menu: string, choice: string): void {
    const open = this.stack.open();
    if (!open || open.menu !== menu) return this.#say('common:old_button');
    const value = pressed(choice, open, this.#replying.choices(open));
    if (value === undefined) return this.#say('common:old_button');
    this.stack.send({ type: 'answer', value });
  }

  /** A text, unless it comes from another program that is not to be answered any more. */
  #heard(text: string, at: number, fresh: boolean, lost: boolean): void {
    const hearing = hearMachine(this.stack.talk, text, this.#pause());
    if (hearing === 'hush' || hearing === 'silence') return this.#hush(hearing);
    if (hearing === 'machine') return fresh ? undefined : this.#notUnderstood(text);
    // What answers a question that is gone must not count for the menu she has not seen.
    const open = lost ? null : this.stack.open();
    const reply = open && this.#replying.read(text, open);
    // A list of workers may be long.
    if (text.length > MAX_TEXT && !fits(reply)) return this.#long(text, open);
    this.#text(text, reply, at, fresh, lost);
    if (!this.missed) delete this.stack.talk.echo;
  }

  #text(text: string, reply: ReadReply | null, at: number, fresh: boolean, lost: boolean): void {
    const open = this.stack.open();
    const away = this.#away();
    const before = this.stack.talk.topic ?? null;
    delete this.stack.talk.topic;
    // "Pagi" among the choices is one of them, and an hour.
    const chosen = fits(reply) && OFFERED.has(reply?.kind.name ?? '');
    if (isGreeting(text) && !chosen) return fresh ? undefined : this.#greet(away);
    if (runErrand(this.stack, text, chosen, this.voice)) return;
    const command = readCommand(text);
    // A whole command goes before any answer, but for "batal", which is also a plain "tidak".
    const isAnswer = command?.command === 'cancel' && fits(reply) && reply?.kind.open !== true;
    const hour = chosen ? null : readCallWish(text);
    const calls = hour !== null || (!chosen && asksForCall(text));
    const commandFirst = command?.whole === true && !isAnswer && !calls;
    if (command && commandFirst) return this.#command(command.command);
    if (away && !fits(reply)) this.stack.sayings.push(this.#recap());
    if (calls) return this.#calls(hour);
    const delay = readDelay(text);
    if (open && delay === 'asking' && !lost) return waitFor(open, text, this.#around(open, null));
    if (reply && open && this.#replying.repaired(text, reply, open)) return;
    const written = { text, at, lastInAt: this.conversation.lastInAt };
    if (chosen && open && isLate(written, this.stack, open)) return this.#say('common:late_number');
    const around = this.#around(open, before);
    if (reply && runAnswerAndQuestion(text, reply, this.#replying, around)) return;
    const instead = isDoubtful(reply) && asksInstead(text, this.voice);
    if (reply && open && !instead && this.#replying.answer(reply, open)) {
      this.tentative = mayGoOn(text, reply);
      // An answer that could not stand leaves its question open: it is not read a second time.
      if (this.stack.open()?.menu !== open.menu) this.#replying.more(text, reply);
      if (!chosen) alsoAsked(text, reply, this.#replying, around);
      return;
    }
    if (open && runPause(text, around)) return;
    if (open && delay !== null && this.#putOff(delay, open)) return;
    if (command) return this.#command(command.command);
    if (isThanks(text)) return this.#thanked();
    if (open && runRefusal(this.stack, text)) return;
    const tells = open && !lost && !asksSomething(text);
    if (tells && readTopic(text) === null && this.#replying.elsewhere(text, open)) return;
    const asked = runQuestions(text, around);
    if (asked.is === 'answered') return;
    if (open && !lost && !tells && this.#replying.elsewhere(text, open)) return;
    if (fresh || away) return;
    if (asked.is !== 'unknown') return asked.is === 'greeted' ? this.#greet(away) : this.#thanked();
    this.#missed(text, asked.guess);
  }

  /** Of a very long text the beginning, where that is an answer without doubt. */
  #long(text: string, open: OpenQuestion | null): void {
    const head = beginning(text);
    const reply = open && head !== '' ? this.#replying.read(head, open) : null;
    if (!open || !reply || !standsFirst(reply, text)) return this.#say('common:too_long');
    this.#replying.answer(reply, open);
    this.#replying.more(head, reply);
    this.#say('common:too_long_taken');
  }

  /** A voice message: written, or an officer calls at an hour of her choice. */
  #spoken(): void {
    const open = this.stack.open();
    if (open?.frame.flow === 'callback') return this.#say('common:media_voice');
    this.stack.call('callback', { voice: true, ...this.#beneath(open) }, true);
  }

  /** An officer is to call: at the hour she told, else it is asked; a person on offer is accepted so. */
  #calls(hour: HourReading | null): void {
    if (this.stack.open()?.frame.flow === 'offer') this.stack.cancel();
    const open = this.stack.open();
    if (hour !== null) return this.stack.call('callback', { hour });
    if (open?.frame.flow !== 'callback') this.stack.call('callback', this.#beneath(open), true);
  }

  /** How the open question can still be answered under an aside. */
  #beneath(open: OpenQuestion | null) {
    return beneathOf(open, open ? this.#replying.choices(open) : []);
  }

  /** What the answering of her questions is told. */
  #around(open: OpenQuestion | null, before: string | null) {
    const atMenu = open !== null && this.stack.talk.frames.length === 1;
    const menu = atMenu ? this.#replying.choices(open).map(({ key }) => key) : [];
    const { stack, voice } = this;
    return { stack, voice, open, menu, beneath: () => this.#beneath(open), before };
  }

  #command(name: keyof typeof commands): void {
    this.stack.talk.misses = 0;
    commands[name](this.stack);
  }

  /** Leaves the question for later, or says why that cannot be; false where it is no field. */
  #putOff(delay: Delay, open: OpenQuestion): boolean {
    if (this.stack.send({ type: 'skip' })) return true;
    if (!open.question.field) return false;
    this.#missedAt(open);
    if (this.stack.talk.misses >= OFFER_PERSON_AT && this.#offered(open)) return true;
    this.#say(delay === 'unknown' ? 'common:not_known' : 'common:cannot_skip');
    return true;
  }

  /** Thanks at the menu end a talk: nothing more is asked. */
  #thanked(): void {
    const atMenu = this.stack.talk.frames.length === 1;
    this.#say(atMenu ? 'common:thanked_at_end' : 'common:thanked');
    if (atMenu) this.stack.hushed = true;
  }

  #missed(text: string, guess: string | null): void {
    const hearing = hearAgain(this.stack.talk, text, this.#pause());
    if (hearing === 'hush' || hearing === 'silence') return this.#hush(hearing);
    const kept = misunderstoodEffect(text, this.stack.world.record, this.stack.asked(), guess);
    if (kept) this.stack.note(kept);
    this.#notUnderstood(text);
  }

  #notUnderstood(text: string): void {
    const open = this.stack.open();
    this.#missedAt(open);
    if (!/[\p{L}\p{N}]/u.test(text)) return this.#say('common:only_signs');
    if (this.stack.send({ type: 'noted', key: NOTES, value: text })) return;
    const many = this.stack.talk.misses >= OFFER_PERSON_AT;
    if (many && open && this.#offered(open)) return;
    this.#say(many ? 'common:offer_person' : unheard(text, this.stack.world));
  }

  #missedAt(open: OpenQuestion | null): void {
    this.missed = true;
    this.stack.talk.misses += 1;
    this.#again = open?.menu ?? null;
  }

  /** Offers a person above the question; false where a yes would answer the question itself. */
  #offered(open: OpenQuestion): boolean {
    if (open.frame.answers || open.question.expects === 'yesno') return false;
    this.stack.call('offer', this.#beneath(open), true);
    return true;
  }

  /** Nothing more is said to a program until a person writes; the first time it is noted. */
  #hush(hearing: 'hush' | 'silence'): void {
    this.missed = true;
    this.stack.hushed = true;
    if (hearing === 'hush') this.stack.note({ kind: 'outcome', outcome: 'loop_ended' });
  }

  #greet(away: boolean): void {
    this.stack.sayings.push(away ? this.#recap() : { key: 'common:greeted' });
  }

  #recap() {
    const { house, language } = this.voice;
    return recap(contextAbout(BUSINESS, this.stack.world), house.sentences, language);
  }

  #away(): boolean {
    return this.#pause() > AWAY_MS;
  }

  /** How long she was silent before this, ms. */
  #pause(): number {
    const { now } = this.stack.world;
    return now - (this.conversation.lastInAt ?? now);
  }

  #say(key: string): void {
    this.stack.sayings.push({ key });
  }
}

/** Kinds for which a greeting's word may be an answer. */
const OFFERED: ReadonlySet<string> = new Set(['choice', 'hour']);
