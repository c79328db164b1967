import { BUSINESS, fieldsOf } from '../../flows/kit/record.ts';
import type { Plain } from '../language/kind.ts';
import { excerptFor } from './excerpt.ts';
import { contextAbout, declaredFields, type Voice } from './fields.ts';
import { readAs } from './read.ts';
import type { OpenQuestion, Stack } from './stack.ts';

/** A shorter text that answered one question holds no other answer. */
const LEAST_WORDS = 4;

type Shown = { key: string; args: Record<string, string | number> };

/** Of a text that answered another question: the part that may answer this one too, or null. */
export function volunteeredPart(text: string, { question }: OpenQuestion): string | null {
  return isLong(text) ? excerptFor(question.expects, text) : null;
}

/**
 * "3 orang di Comal, gajine 2jt": what later questions of the same form would ask is taken from the
 * same text, where it is said without doubt. `short`: also from a few words, for they answered
 * nothing else. Gives what was noted, to be shown back.
 */
export function takeVolunteered(stack: Stack, text: string, now: number, short = false): Shown[] {
  const noted: Shown[] = [];
  if (!short && !isLong(text)) return noted;
  const open = stack.open();
  for (const field of open?.question.ahead?.(open.context) ?? []) {
    const read = sureValue(field.expects, text, now, field.hint);
    if (!read || !stack.send({ type: 'noted', key: field.key, value: read.value })) continue;
    if (read.shown) noted.push(read.shown);
  }
  return noted;
}

/**
 * "warung bu sri di comal, 2 karyawan": what the business will be asked only later, after consent,
 * is kept in the talk until then, not in the record. `short` as above; gives what was kept.
 */
export function keepForLater(
  stack: Stack,
  text: string,
  { house }: Voice,
  now: number,
  short = false,
): Shown[] {
  const noted: Shown[] = [];
  if (!short && !isLong(text)) return noted;
  const ahead = stack.open()?.question.ahead;
  const open = stack.open();
  const here = new Set(open && ahead ? ahead(open.context).map(({ key }) => key) : []);
  const filled = fieldsOf(stack.world.record, BUSINESS);
  for (const { about, spec } of declaredFields(house)) {
    if (about !== 'business' || !KEPT.has(spec.expects)) continue;
    if (here.has(spec.key) || filled[spec.key] !== undefined) continue;
    if (spec.expects === 'wage' && !PAYS.test(text)) continue;
    const hint = spec.hint?.(contextAbout(BUSINESS, stack.world));
    const read = sureValue(spec.expects, text, now, hint);
    if (!read || stack.talk.kept?.[spec.key] !== undefined) continue;
    stack.talk.kept = { ...stack.talk.kept, [spec.key]: read.value };
    if (read.shown) noted.push(read.shown);
  }
  return noted;
}

const KEPT: ReadonlySet<string> = new Set(['business-name', 'place', 'village', 'wage']);
/** A sum that is paid to somebody, not a turnover. */
const PAYS =
  /\b(?:di|tak |saya |aku |kula )?(?:gaji|upah|bayar|kasih|wenehi|paringi|ongkosi)\w*\b/i;

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
  if (!stack.send({ type: 'noted', key: field.key, value })) return false;
  stack.sayings.splice(at, 0, { key: 'common:kept', about: field });
  return true;
}

function sureValue(
  expects: string,
  text: string,
  now: number,
  hint: Readonly<Record<string, Plain>> = {},
): { value: Plain; shown: Shown | undefined } | null {
  const part = excerptFor(expects, text);
  if (part === null) return null;
  const { kind, reading } = readAs(expects, part, { now, choices: [], hint });
  if (reading.is !== 'value' || reading.confirm) return null;
  return { value: reading.value, shown: kind.shown?.(reading.value) };
}

/** "3 orng dimoga": few words, but a place is among them. */
const GLUED = /^\s*\d+\s+\S+\s+di[a-z]{4,}\s*$/i;

function isLong(text: string): boolean {
  if (GLUED.test(text)) return true;
  return text.trim().split(/\s+/).length >= LEAST_WORDS;
}
