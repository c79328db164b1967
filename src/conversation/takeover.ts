import { hoursSaid } from '../../flows/kit/hours.ts';
import { BUSINESS } from '../../flows/kit/record.ts';
import { PERSON_ASKED } from '../../flows/officer.ts';
import { isStopped } from '../../flows/reminders.ts';
import { type Command, readCommand } from '../language/command.ts';
import { readErrand } from '../language/errand.ts';
import type { InboundContent } from '../platform/message.ts';
import { beneathOf } from './beneath.ts';
import type { Joined } from './join-link.ts';
import { type Brought, type OfficerAct, type Person, PHONE, type Reminding } from './person.ts';
import type { TurnContent } from './ports.ts';
import type { Saying, Stack } from './stack.ts';

/** An owner who waits so long for a person is answered by the bot again. */
const PATIENCE_MS = 30 * 60_000;
/** So long without a word from anybody, the person has gone. */
const SILENCE_MS = 2 * 3_600_000;
/** The timer that hands a talk back. */
const TIMER = 'takeover';

/** The word by which who answers on the phone lets the bot go on. */
const RESUMES = /^\s*#?(?:bot|lanjut bot|bot lanjut)\s*[.!]?\s*$/i;

/**
 * What is left to do with a message. `heard`: nothing; `said`: these words of a person are sent;
 * `asked`: what was said is told, with the open question; `open`: the talk goes on as ever.
 */
export type Met =
  | { is: 'heard' | 'asked' }
  | { is: 'open'; content: InboundContent | Joined }
  | { is: 'said'; name: string; text: string | null };

/**
 * A talk that a person has taken over: the bot is silent, no flow is touched, and what the program
 * itself brings is kept until the talk is handed back. Rights that are claimed in plain words (to
 * be left alone, to be forgotten, to take the consent back) are never kept waiting.
 */
export class Takeover {
  readonly #stack: Stack;

  constructor(stack: Stack) {
    this.#stack = stack;
  }

  meet(content: TurnContent): Met {
    switch (content.kind) {
      case 'officer':
        return this.#officer(content);
      case 'timer':
        return content.key === TIMER ? this.#timeIsUp() : this.#brought(content);
      case 'job':
      case 'news':
        return this.#brought(content);
      case 'reminder':
        return this.#reminded(content);
      case 'filled':
        this.#stack.refresh(content.fields);
        return { is: 'heard' };
      case 'blocked':
        if (content.blocked && this.#person) this.#handBack('blocked', null);
        return { is: 'open', content };
      case 'joined':
        // The bot tells this itself, also while a person has the talk.
        if (this.#person) this.#stack.hushed = true;
        return { is: 'open', content };
      case 'by_hand':
        return this.#onPhone(content.text);
      case 'text':
        if (this.#person && claimsRight(content.text)) this.#handBack('owner', null);
    }
    return this.#person ? this.#hears() : { is: 'open', content };
  }

  /** Brings the news that were kept, once they may be told. */
  catchUp(): void {
    const { talk } = this.#stack;
    const { held = [] } = talk;
    if (held.length === 0 || !this.#mayTell()) return;
    delete talk.held;
    for (const one of held) this.#bring(one);
  }

  /** Not while a person writes, nor to who wants silence, nor above the question that ends all. */
  #mayTell(): boolean {
    const { talk, world } = this.#stack;
    const ends = talk.frames.at(-1)?.flow === 'erase';
    return !talk.person && !ends && !isStopped(world);
  }

  get #person(): Person | undefined {
    return this.#stack.talk.person;
  }

  #officer(act: OfficerAct): Met {
    const person = this.#person;
    // Who came first stays; what another does meanwhile comes too late.
    const isHis = person === undefined || person.by === act.by;
    switch (act.does) {
      case 'join':
        if (person || !this.#mayJoin()) return { is: 'heard' };
        this.#join(act);
        return { is: 'said', name: act.name, text: null };
      case 'say':
        if (!isHis || (!person && !this.#mayJoin())) return { is: 'heard' };
        // Handed back while it was written: nothing that a person writes is lost.
        if (!person) this.#join(act);
        this.#waits(act, null);
        return { is: 'said', name: act.name, text: act.text };
      case 'leave':
        if (!person) return { is: 'heard' };
        this.#handBack('left', { key: 'takeover:left', args: { name: person.name } });
        return { is: 'asked' };
    }
  }

  /** Who wants silence is left alone, unless she asked for a person since. */
  #mayJoin(): boolean {
    const { world } = this.#stack;
    return !isStopped(world) || world.record.business[PERSON_ASKED] !== undefined;
  }

  /** Somebody answers on the phone itself: she reads it already, so that nothing is said of it. */
  #onPhone(text: string): Met {
    const person = this.#person;
    if (person?.by === PHONE && RESUMES.test(text)) this.#handBack('left', null);
    else if (person) this.#waits(person, null);
    else if (!RESUMES.test(text)) this.#joined({ by: PHONE, name: PHONE });
    return { is: 'heard' };
  }

  /** A request for a person is answered by one; who asked for him waits for his first words. */
  #join({ by, name }: { by: string; name: string }): void {
    this.#joined({ by, name });
    const { operator } = this.#stack.world.office;
    this.#stack.sayings.push(
      operator === null
        ? { key: 'takeover:joined_trial', args: { name } }
        : { key: 'takeover:joined', args: { name, operator } },
    );
  }

  #joined({ by, name }: { by: string; name: string }): void {
    const { talk, world } = this.#stack;
    const { record, now } = world;
    const asked = record.business[PERSON_ASKED] !== undefined;
    talk.person = { by, name, since: now, waits: null, until: now };
    this.#stack.note({ kind: 'takeOver', by });
    this.#stack.note({ kind: 'outcome', outcome: 'person_joined', by });
    if (asked) this.#personAsked(null);
    // On the phone he has written already.
    this.#waits({ by, name }, asked && by !== PHONE ? now : null);
  }

  /** Somebody wrote: from now on the owner waits, or does not. */
  #waits({ by, name }: { by: string; name: string }, since: number | null): void {
    const { talk, world } = this.#stack;
    const inMs = since === null ? SILENCE_MS : PATIENCE_MS;
    const { since: joined = world.now } = talk.person ?? {};
    talk.person = { by, name, since: joined, waits: since, until: world.now + inMs };
    this.#stack.note({ kind: 'waits', since });
    this.#stack.note({ kind: 'timer', key: TIMER, inMs });
  }

  #hears(): Met {
    const person = this.#person;
    if (person && person.waits === null) this.#waits(person, this.#stack.world.now);
    return { is: 'heard' };
  }

  /** A timer that was moved meanwhile may still fire at its old time. */
  #timeIsUp(): Met {
    const person = this.#person;
    const { now, office } = this.#stack.world;
    if (!person) return { is: 'heard' };
    const left = person.until - now;
    if (left > 0) {
      this.#stack.note({ kind: 'timer', key: TIMER, inMs: left });
      return { is: 'heard' };
    }
    const { name, waits } = person;
    const on = this.#person?.by === PHONE ? '_phone' : '';
    if (waits === null) {
      this.#handBack('silence', { key: `takeover:left_silent${on}`, args: { name } });
      return { is: 'asked' };
    }
    const hours = hoursSaid(office.hours);
    this.#handBack('unanswered', { key: `takeover:left_alone${on}`, args: { name, hours } });
    this.#personAsked(waits);
    this.#stack.note({ kind: 'openCase', stage: 'DIHUBUNGI', reasons: ['wants_person'] });
    return { is: 'asked' };
  }

  /** `reason`: why the person is not in the talk any more. What came meanwhile comes now. */
  #handBack(
    reason: 'left' | 'owner' | 'blocked' | 'silence' | 'unanswered',
    saying: Saying | null,
  ): void {
    const { talk } = this.#stack;
    const by = talk.person?.by ?? '';
    delete talk.person;
    talk.misses = 0;
    this.#stack.note({ kind: 'handBack' });
    this.#stack.note({ kind: 'cancelTimer', key: TIMER });
    this.#stack.note({ kind: 'outcome', outcome: 'person_left', reason, by });
    if (saying) this.#stack.sayings.push(saying);
    const { held = [] } = talk;
    talk.held = held.filter(({ kind }) => kind === 'news');
    for (const one of held) if (one.kind !== 'news') this.#bring(one);
  }

  /** A timer or a job's result waits for the person alone, news for all that forbids them. */
  #brought(one: Brought): Met {
    const { talk } = this.#stack;
    if (one.kind === 'news' ? this.#mayTell() : !talk.person) {
      this.#bring(one);
      return { is: 'asked' };
    }
    talk.held = [...(talk.held ?? []), one];
    return { is: 'heard' };
  }

  /** A reminder is not kept for later: where it may not be said, it is judged anew another time. */
  #reminded({ kind: _, ...input }: Reminding): Met {
    if (this.#stack.talk.person || !this.#mayTell()) return { is: 'heard' };
    this.#stack.giveUp('reminded');
    const filing = this.#stack.talk.frames.some(({ flow }) => flow === 'file');
    const beneath = beneathOf(this.#stack.open(), []);
    this.#stack.call('reminded', { ...input, filing, ...beneath }, true);
    return { is: 'asked' };
  }

  #bring(one: Brought): void {
    switch (one.kind) {
      case 'timer':
        this.#stack.deliver({ type: 'timer', key: one.key });
        return;
      case 'job':
        this.#stack.deliver({ type: 'job', ref: one.ref, result: one.result });
        return;
      case 'news':
        this.#stack.hushed = false;
        // The same again takes in what was told before.
        this.#stack.giveUp(one.flow);
        // Sent from the form, the file is taken up anew from where it stands.
        if (one.flow === 'form-sent') this.#stack.giveUp('file');
        this.#stack.call(one.flow, one.input);
    }
  }

  #personAsked(value: number | null): void {
    this.#stack.note({ kind: 'setField', subject: BUSINESS, key: PERSON_ASKED, value });
  }
}

/** Words that are obeyed at once, whoever writes in the talk. */
const RIGHTS: ReadonlySet<Command> = new Set<Command>(['stop', 'erase']);

function claimsRight(text: string): boolean {
  const command = readCommand(text);
  return (
    (command?.whole === true && RIGHTS.has(command.command)) || readErrand(text) === 'withdraw'
  );
}
