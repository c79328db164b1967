import type { Plain } from '../language/kind.ts';
import { readAs } from './read.ts';
import type { OpenQuestion, Stack } from './stack.ts';

/** Kinds of answers that are recognised also where something else was asked. */
const VOLUNTEERED: ReadonlySet<string> = new Set(['place', 'wage']);
/** A shorter text holds one answer. */
const LEAST_WORDS = 4;

type Shown = { key: string; args: Record<string, string | number> };

/** Without one of these a number in a text about something else is no wage. */
const WAGE_WORDS = /\b(gaji|upah|bayar|umr|umk)|\d\s*(jt|juta|rb|ribu|yt|yuta|ewu)/i;

/** Whether a text that answered another question may answer this one too. */
export function isVolunteered(text: string, { question }: OpenQuestion): boolean {
  return mayAnswer(text, question.expects);
}

function mayAnswer(text: string, expects: string): boolean {
  if (!VOLUNTEERED.has(expects) || text.trim().split(/\s+/).length < LEAST_WORDS) return false;
  return expects !== 'wage' || WAGE_WORDS.test(text);
}

/**
 * "3 orang di Comal, gajine 2jt": what later questions of the same form would ask is taken from the
 * same text, where it is said without doubt. Gives what was noted, to be shown back.
 */
export function takeVolunteered(stack: Stack, text: string, now: number): Shown[] {
  const noted: Shown[] = [];
  const open = stack.open();
  for (const field of open?.question.ahead?.(open.context) ?? []) {
    if (!mayAnswer(text, field.expects)) continue;
    const { kind, reading } = readAs(field.expects, text, {
      now,
      choices: [],
      hint: field.hint ?? {},
    });
    if (reading.is !== 'value' || reading.confirm) continue;
    const value: Plain = reading.value;
    if (!stack.send({ type: 'noted', key: field.key, value })) continue;
    const shown = kind.shown?.(value);
    if (shown) noted.push(shown);
  }
  return noted;
}
