import { BUSINESS } from '../../flows/kit/record.ts';
import { type Correction, readCorrection } from '../language/correction.ts';
import { excerptFor } from '../language/excerpt.ts';
import type { Offered } from '../language/kind.ts';
import { nikOf } from './field-storage.ts';
import { fieldLabel, shownValue, targetOf, type Voice } from './fields.ts';
import { offered, type ReadReply, readReply, sureOf } from './read.ts';
import { findElsewhere } from './repair/elsewhere.ts';
import { findRepair, type Repair } from './repair/find.ts';
import { findPointed } from './repair/pointed.ts';
import { takeRepair } from './repair/take.ts';
import { HOME, type OpenQuestion, type Stack } from './stack.ts';
import { keepForLater, takeKept, takeVolunteered, volunteeredPart } from './volunteered.ts';

/** Asks which of two meanings something had. */
const MEANT = 'meant';
/** Kinds whose words are a choice of ours: the rest of the text is not about something else. */
const CHOSEN: ReadonlySet<string> = new Set(['choice', 'yesno']);

/** What a text does as an answer: to the open question, to others, or to one answered before. */
export class Replying {
  constructor(
    private readonly stack: Stack,
    private readonly voice: Voice,
  ) {}

  /** The answers on offer with a question. */
  choices(open: OpenQuestion): readonly Offered[] {
    return offered(open, this.voice.house.sentences, this.voice.language);
  }

  /** A text read as the answer to a question. */
  read(text: string, open: OpenQuestion): ReadReply {
    return readReply(text, open, this.choices(open));
  }

  /** Gives the answer to the flow, or has it confirmed or chosen first; false when it is none. */
  answer(reply: ReadReply, open: OpenQuestion): boolean {
    const { reading, kind, hint } = reply;
    // What is meant for the question beneath takes the place of the one above it.
    const beneath = open.frame.answers === true && kind.name !== open.question.expects;
    switch (reading.is) {
      case 'value': {
        if (!reading.confirm) return this.stack.send({ type: 'answer', value: reading.value });
        const text = shownValue(kind, reading.value, this.voice) ?? String(reading.value);
        if (beneath) this.stack.cancel();
        const input = {
          kind: kind.name,
          value: reading.value,
          shown: this.#whose(open, text),
          hint,
        };
        this.stack.call('confirm', input, true);
        return true;
      }
      case 'options': {
        const choices = this.choices(open);
        const options = reading.options.map((value) => {
          const label = choices.find((one) => one.key === value)?.label;
          return { value, shown: shownValue(kind, value, this.voice) ?? label ?? '' };
        });
        if (beneath) this.stack.cancel();
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

  /** What the text that was just taken says to later questions; of the next one also with doubt. */
  more(text: string, reply: ReadReply): void {
    const { reading, kind } = reply;
    if (sureOf(reading) === undefined) return;
    // "ya saya kasih sejuta sebulan" chooses, and tells the wage besides.
    if (kind.name !== 'yesno') keepForLater(this.stack, text, this.voice);
    if (CHOSEN.has(kind.name)) return;
    this.#noted(text);
    const open = this.stack.open();
    const part = open && volunteeredPart(text, open);
    const next = open && part ? readReply(part, open, []) : null;
    if (open && next?.reading.is === 'value') this.answer(next, open);
  }

  /**
   * What a text that does not answer the open question says to another: to one still to be asked,
   * or, shown back first, to one that was answered. While something is shown back, it is only kept
   * for its question. False when it says nothing to any.
   */
  elsewhere(text: string, open: OpenQuestion): boolean {
    if (text.includes('?')) return false;
    if (open.frame.flow === 'confirm')
      return this.#tells(keepForLater(this.stack, text, this.voice, true));
    if (open.frame.flow === MEANT && this.#named(text)) return true;
    if (open.frame.answers) return false;
    if (this.#named(text) || this.#begins(text)) return true;
    if (this.#noted(text, true)) return true;
    const repair = findElsewhere(text, this.stack, this.voice);
    if (repair) takeRepair(repair, this.stack, this.voice);
    return repair !== null;
  }

  /** Answers questions with what was said before they were asked. */
  kept(): void {
    while (takeKept(this.stack));
  }

  /** Puts right what the text says was wrong; false when it says nothing of the kind. */
  repaired(text: string, reply: ReadReply, open: OpenQuestion): boolean {
    const correction = readCorrection(text);
    if (!correction && open.question.reviews) return this.#pointed(text, reply);
    const repair = correction && findRepair(correction, this.stack, this.voice);
    if (!correction || !repair) return false;
    const slip = this.#slip(correction, open);
    if (slip) return this.answer(slip, open);
    const { candidates, bare } = repair;
    const own = open.question.field?.(open.context);
    const shownBack = open.frame.answers === true || (own && open.question.expects === 'yesno');
    const denies = candidates[0]?.text === null && CHOSEN.has(reply.kind.name);
    const fits = reply.reading.is !== 'none';
    if (fits && (correction.weak || (bare && (shownBack || denies)))) return false;
    // The open question itself: what is meant as its answer.
    const [{ target, text: said } = { target: null, text: null }] = candidates;
    if (own && target?.subject === own.subject && target.spec.key === own.key && !shownBack)
      return !fits && said !== null && this.answer(this.read(said, open), open);
    this.#take(repair);
    return true;
  }

  /** At the review: an answer that is named alone is gone to, unless what is named is a line of it. */
  #pointed(text: string, { reading }: ReadReply): boolean {
    const other = reading.is === 'value' && !String(reading.value).endsWith('.open');
    if (reading.is === 'options' || other) return false;
    const pointed = findPointed(text, this.stack, this.voice);
    const [one] = pointed?.candidates ?? [];
    const line = pointed?.candidates.length === 1 && one?.target.subject === BUSINESS;
    if (!pointed || !one || line) return false;
    this.#take(pointed);
    return true;
  }

  /** At the menu: an answer of one worker, named with him: "nik Wardi 3327…". */
  #named(text: string): boolean {
    const { frames } = this.stack.talk;
    const top = frames.at(-1)?.flow;
    const atMenu = top === HOME || (top === MEANT && frames.at(-2)?.flow === HOME);
    if (!atMenu) return false;
    const pointed = findPointed(text, this.stack, this.voice);
    const [one, ...others] = pointed?.candidates.map(({ target }) => target.subject) ?? [];
    if (!pointed || !one || one === BUSINESS || others.some((other) => other !== one)) return false;
    // A doubt of ours about what she meant before gives way.
    if (top === MEANT) this.stack.cancel();
    this.#take(pointed);
    return true;
  }

  #take(repair: Repair): void {
    const rest = takeRepair(repair, this.stack, this.voice);
    const asked = this.stack.open();
    if (rest && asked) this.answer(rest, asked);
  }

  /** "NIK-nya …32, maaf salah ketik, yang benar …33": the number asked for, twice in one breath. */
  #slip({ about, value }: Correction, open: OpenQuestion): ReadReply | null {
    if (value === null || open.question.expects !== 'worker-nik') return null;
    const mistyped = nikIn(this.read(about, open));
    const { workers } = this.stack.world.record;
    const stored = workers.some(({ fields }) => nikOf(fields.nik) === mistyped);
    const right = mistyped === null || stored ? null : this.read(value, open);
    return right && nikIn(right) !== null ? right : null;
  }

  /** People spoken of at the menu, while the check is what it offers first, begin that check. */
  #begins(text: string): boolean {
    const menu = this.stack.open();
    if (menu?.frame.flow !== HOME || excerptFor('people', text) === null) return false;
    if (this.choices(menu)[0]?.key !== 'check') return false;
    this.stack.send({ type: 'answer', value: 'check' });
    const open = this.stack.open();
    const reply = open && this.read(text, open);
    if (open && reply && this.answer(reply, open)) this.more(text, reply);
    return true;
  }

  /** Says what was kept beside a value that is shown back. */
  #tells(noted: readonly string[]): boolean {
    if (noted.length === 0) return false;
    this.stack.sayings.push({ key: 'common:noted_first', args: { shown: noted.join(', ') } });
    return true;
  }

  #noted(text: string, short = false): boolean {
    const at = this.stack.sayings.length;
    const noted = takeVolunteered(this.stack, text, this.voice, short);
    if (short) noted.push(...keepForLater(this.stack, text, this.voice, short));
    if (noted.length === 0) return false;
    // The form has told it in its own words.
    if (this.stack.sayings.length > at) return true;
    const key = short ? 'common:noted_first' : 'common:noted';
    this.stack.sayings.splice(at, 0, { key, args: { shown: noted.join(', ') } });
    return true;
  }

  /** In a correction the question that says whose value it is has not been read: it says so itself. */
  #whose({ frame, question, context }: OpenQuestion, shown: string): string {
    const own = frame.input.correcting === true ? question.field?.(context) : undefined;
    const target = own && targetOf(this.voice.house, own.subject, own.key);
    if (!target) return shown;
    const what = fieldLabel(target, this.stack.world.record, this.voice);
    return this.#render('correct:shown_of', { what, shown });
  }

  #render(key: string, args: Record<string, string | number>): string {
    return this.voice.house.sentences.say(this.voice.language, key, args);
  }
}

function nikIn({ reading }: ReadReply): string | null {
  return reading.is === 'value' ? nikOf(reading.value) : null;
}
