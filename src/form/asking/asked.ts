import { isKeptFrom } from '../../../flows/fields/own.ts';
import type { Args } from '../../../flows/kit/effects.ts';
import type { FieldSpec } from '../../../flows/kit/field.ts';
import type { FlowContext } from '../../../flows/kit/question.ts';
import { fieldsOf, type Json } from '../../../flows/kit/record.ts';
import { settle, settledValue } from '../../../flows/kit/settle.ts';
import { fieldShown, fieldWords, targetOf, type Voice } from '../../conversation/fields.ts';
import { offered } from '../../conversation/read.ts';
import type { FormState } from '../ports.ts';
import { applies } from './specs.ts';
import { onPage } from './words.ts';

/** How an answer is given: typed, chosen, chosen or typed where nothing fits. */
export type Look = 'text' | 'choice' | 'choice or text';

/** A field as a page shows it, in the words of the chat. */
export type AskedField = {
  key: string;
  /** Short: "NIK", "Gaji". */
  label: string;
  question: string;
  look: Look;
  /** Which keyboard a phone shows. */
  keys: 'text' | 'numeric' | 'tel';
  /** Answers that can be had with one tap. */
  choices: readonly { key: string; label: string }[];
  /** What stands in the input: the stored answer. Never an identity number. */
  text: string;
  /** The choice that is the stored answer, or null. */
  chosen: string | null;
  /** It is a number that is never shown whole. */
  identity: boolean;
  /** Such a number that is stored, masked; null: none is. */
  masked: string | null;
  /** What the chat says to the stored answer (birth date and sex of a NIK), or null. */
  told: string | null;
  /** How often it was written; 0: never. */
  version: number;
  /** A worker filled it in by himself: it is not shown, nor changed by anybody else. */
  own: boolean;
  /** Whether it is asked at all as the record stands. */
  applies: boolean;
};

/** Answers that are chosen rather than typed. Sums on offer stand beside what is typed. */
export const LOOKS: Readonly<Record<string, Look>> = { choice: 'choice', family: 'choice or text' };
const KEYS: Readonly<Record<string, AskedField['keys']>> = {
  'worker-nik': 'numeric',
  kk: 'numeric',
  phone: 'tel',
  count: 'numeric',
};

/** A field of a subject as the form asks it; the context is about that subject. */
export function askedOf(
  spec: FieldSpec,
  subject: string,
  { versions }: Pick<FormState, 'versions'>,
  context: FlowContext,
  voice: Voice,
): AskedField {
  const { key, ask, args, expects, choices } = spec;
  const fields = fieldsOf(context.record, subject);
  const kept = isKeptFrom(context, key);
  const value = kept ? null : (fields[key] ?? null);
  const offers = choices
    ? offered({ question: { choices }, context }, voice.house.sentences, voice.language)
    : [];
  const chosen = chosenOf(spec, value, offers, context);
  return {
    key,
    label: labelOf(spec, subject, voice),
    question: onPage(voice, ask, named(args?.(context), voice)),
    identity: spec.identity === true,
    look: LOOKS[expects] ?? 'text',
    keys: KEYS[expects] ?? 'text',
    choices: offers.map((one) => ({ key: one.key, label: one.label })),
    ...shownOf(spec, subject, value, LOOKS[expects] && chosen, voice),
    chosen,
    told: toldOf(spec, value, voice),
    version: versions.get(`${subject}.${key}`) ?? 0,
    own: kept && context.input.own !== true,
    applies: applies(spec, context),
  };
}

/** A worker without a name yet is spoken of all the same. */
function named(args: Args | undefined, { house, language }: Voice): Args | undefined {
  return args?.name === '' ? { ...args, name: house.sentences.say(language, 'form:he') } : args;
}

/** What the chat says to a value of a field, or null where it says nothing. */
export function toldOf(
  { told }: FieldSpec,
  value: Json,
  { house, language }: Voice,
): string | null {
  if (!told || value === null) return null;
  const { key, args } = told(value);
  return house.sentences.say(language, key, args);
}

/** How owners call a field. */
export function labelOf(spec: FieldSpec, subject: string, voice: Voice): string {
  const target = targetOf(voice.house, subject, spec.key);
  const [word = ''] = target ? fieldWords(target, voice) : [];
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A value in words; identity numbers masked. */
export function valueShown(spec: FieldSpec, subject: string, value: Json, voice: Voice): string {
  const target = targetOf(voice.house, subject, spec.key);
  return value === null || !target ? '' : fieldShown(target, value, voice);
}

function shownOf(
  spec: FieldSpec,
  subject: string,
  value: Json,
  chosen: string | null | undefined,
  voice: Voice,
): Pick<AskedField, 'text' | 'masked'> {
  const shown = valueShown(spec, subject, value, voice);
  if (spec.identity) return { text: '', masked: value === null ? null : shown };
  return { text: chosen ? '' : shown, masked: null };
}

/** The choice that comes to the stored value. */
function chosenOf(
  spec: FieldSpec,
  value: Json,
  offers: readonly { key: string }[],
  context: FlowContext,
): string | null {
  if (value === null) return null;
  const same = ({ key }: { key: string }) =>
    JSON.stringify(settledValue(settle(spec, key, context))) === JSON.stringify(value);
  return offers.find(same)?.key ?? null;
}
