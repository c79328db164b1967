import type { FlowContext, Question } from '../../flows/kit/question.ts';
import type { AnswerKind, Offered, Plain, ReadingContext } from '../language/kind.ts';
import { answerKinds } from '../language/kinds/index.ts';
import type { Reading } from '../language/reading.ts';
import type { Voice } from './fields.ts';
import type { Sentences } from './sentences.ts';
import type { OpenQuestion } from './stack.ts';

/** A reply read as the answer to the open question: by which kind, and what came of it. */
export type ReadReply = { kind: AnswerKind; reading: Reading<Plain>; hint: ReadingContext['hint'] };

/** Where answers can be offered: the open question, or what is like it. */
type Offering = { question: Pick<Question, 'choices'>; context: FlowContext };

/** What was rendered for a question: several readers and the answer itself ask for it. */
const rendered = new WeakMap<Offering, { language: string; choices: readonly Offered[] }>();

/** The answers on offer with a question, rendered, with all that may be typed for each. */
export function offered(
  open: Offering,
  sentences: Sentences,
  language: string,
): readonly Offered[] {
  const known = rendered.get(open);
  if (known?.language === language) return known.choices;
  const { question, context } = open;
  const choices = (question.choices?.(context) ?? []).map(({ key, label, args }) => ({
    key,
    label: sentences.say(language, label, args),
    words: sentences.has(language, `${label}_words`)
      ? sentences.say(language, `${label}_words`, args).split('|')
      : [],
  }));
  rendered.set(open, { language, choices });
  return choices;
}

/** What a button of the open question says, or null when it has no such button. */
export function shownLabel(choice: string, open: OpenQuestion, { house, language }: Voice) {
  const { sentences } = house;
  const one = offered(open, sentences, language).find(({ key }) => key === choice);
  if (one) return one.label;
  const offer = answerKinds.get(open.question.expects)?.offers?.find(({ key }) => key === choice);
  return offer ? sentences.say(language, offer.label) : null;
}

/** Reads a text as the open question expects, else in its second way. */
export function readReply(
  text: string,
  open: OpenQuestion,
  choices: readonly Offered[],
): ReadReply {
  const { question, context } = open;
  const { now } = context;
  const first = readAs(question.expects, text, {
    now,
    choices,
    hint: question.hint?.(context) ?? {},
  });
  const other = question.orElse?.(context);
  const doubtful = first.reading.is === 'value' && first.reading.confirm === true;
  if (!other || (first.reading.is !== 'none' && !other.first && !doubtful)) return first;
  const second = readAs(other.expects, text, {
    now,
    choices: other.choices ?? choices,
    hint: other.hint ?? {},
  });
  if (first.reading.is !== 'none') return sureOf(second.reading) === undefined ? first : second;
  return second.reading.is === 'value' || second.reading.is === 'problem' ? second : first;
}

/** Reads a text as one kind of answer. */
export function readAs(name: string, text: string, context: ReadingContext): ReadReply {
  const kind = answerKinds.get(name);
  if (!kind) throw new Error(`no answer kind of the name ${name}`);
  return { kind, reading: kind.read(text, context), hint: context.hint };
}

/** The value that was read without doubt; undefined where there is none. */
export function sureOf(reading: Reading<Plain>): Plain | undefined {
  return reading.is === 'value' && !reading.confirm ? reading.value : undefined;
}

/** The value of a pressed button, or undefined when the question does not offer it. */
export function pressed(
  choice: string,
  open: OpenQuestion,
  choices: readonly Offered[],
): Plain | undefined {
  const kind = answerKinds.get(open.question.expects);
  const offer = kind?.offers?.find((one) => one.key === choice);
  if (offer) return offer.value;
  return choices.some((one) => one.key === choice) ? choice : undefined;
}
