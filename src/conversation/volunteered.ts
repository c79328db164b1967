import { BUSINESS, fieldsOf } from '../../flows/kit/record.ts';
import { excerptFor, saysPay } from '../language/excerpt.ts';
import type { Plain, ReadingContext } from '../language/kind.ts';
import type { WageReading } from '../language/wage.ts';
import { contextAbout, declaredFields, shownValue, type Voice } from './fields.ts';
import { readAs, sureOf } from './read.ts';
import type { OpenQuestion, Stack } from './stack.ts';

/** A shorter text that answered one question holds no other answer. */
const LEAST_WORDS = 4;

/** Of a text that answered another question: the part that may answer this one too, or null. */
export function volunteeredPart(text: string, { question }: OpenQuestion): string | null {
  return isLong(text) ? excerptFor(question.expects, text) : null;
}

/**
 * "3 orang di Comal, gajine 2jt": what later questions of the same form would ask is taken from the
 * same text, where it is said without doubt. `short`: also from a few words, for they answered
 * nothing else. Gives what was noted, to be shown back.
 */
export function takeVolunteered(stack: Stack, text: string, voice: Voice, short = false): string[] {
  const noted: string[] = [];
  if (!short && !isLong(text)) return noted;
  const open = stack.open();
  for (const field of open?.question.ahead?.(open.context) ?? []) {
    const read = sureValue(field, text, stack, voice);
    if (!read || !stack.send({ type: 'noted', key: field.key, value: read.value })) continue;
    if (read.shown !== null) noted.push(read.shown);
  }
  return noted;
}

/**
 * "warung bu sri di comal, 2 karyawan": what the business will be asked only later, after consent,
 * is kept in the talk until then, not in the record. `short` as above; gives what was kept.
 */
export function keepForLater(stack: Stack, text: string, voice: Voice, short = false): string[] {
  const noted: string[] = [];
  if (!short && !isLong(text)) return noted;
  const open = stack.open();
  const here = new Set(open?.question.ahead?.(open.context).map(({ key }) => key));
  const filled = fieldsOf(stack.world.record, BUSINESS);
  // Another value of the kind that is shown back is no answer to anything else.
  const shownBack = open?.frame.answers ? open.frame.input.kind : null;
  for (const { about, spec } of declaredFields(voice.house)) {
    if (about !== 'business' || !KEPT.has(spec.expects)) continue;
    if (here.has(spec.key) || filled[spec.key] !== undefined) continue;
    if (spec.expects === shownBack) continue;
    if (stack.talk.kept?.[spec.key] !== undefined) continue;
    if (spec.expects === 'wage' && !saysPay(text)) continue;
    const hint = spec.hint?.(contextAbout(BUSINESS, stack.world));
    const read = sureValue({ expects: spec.expects, hint }, text, stack, voice);
    if (!read || (spec.expects === 'wage' && !isSum(read.value))) continue;
    stack.talk.kept = { ...stack.talk.kept, [spec.key]: read.value };
    if (read.shown !== null) noted.push(read.shown);
  }
  return noted;
}

/** A wage that is a sum, or the minimum wage: a range, or the pay for a piece, will have to be asked. */
function isSum(wage: Plain): boolean {
  const { rupiah, per, special } = wage as Partial<WageReading>;
  return per !== 'piece' && (typeof rupiah === 'number' || special === 'umk');
}

const KEPT: ReadonlySet<string> = new Set(['business-name', 'place', 'village', 'wage']);

/** Answers the open question with what was said of it before it was asked; false when nothing was. */
export function takeKept(stack: Stack): boolean {
  const open = stack.open();
  const field = open?.question.field?.(open.context);
  const { kept } = stack.talk;
  if (!field || field.subject !== BUSINESS || kept?.[field.key] === undefined) return false;
  const { [field.key]: value = null, ...others } = kept;
  stack.talk.kept = others;
  if (fieldsOf(stack.world.record, BUSINESS)[field.key] !== undefined) return false;
  const at = stack.sayings.length;
  // What needs a question more ("90rb sehari": how many days?) is an answer, and brings that one.
  if (!stack.send({ type: 'noted', key: field.key, value }))
    return stack.send({ type: 'answer', value });
  stack.sayings.splice(at, 0, { key: 'common:kept', about: field });
  return true;
}

function sureValue(
  { expects, hint = {} }: { expects: string; hint?: ReadingContext['hint'] | undefined },
  text: string,
  { world: { now } }: Stack,
  voice: Voice,
): { value: Plain; shown: string | null } | null {
  const part = excerptFor(expects, text);
  if (part === null) return null;
  const { kind, reading } = readAs(expects, part, { now, choices: [], hint });
  const value = sureOf(reading);
  return value === undefined ? null : { value, shown: shownValue(kind, value, voice) };
}

/** "3 orng dimoga": few words, but a place is among them. */
const GLUED = /^\s*\d+\s+\S+\s+di[a-z]{4,}\s*$/i;

function isLong(text: string): boolean {
  if (GLUED.test(text)) return true;
  return text.trim().split(/\s+/).length >= LEAST_WORDS;
}
