import { givenByHimself } from '../../../flows/fields/own.ts';
import { fieldsOf } from '../../../flows/kit/record.ts';
import { excerptFor } from '../../language/excerpt.ts';
import { contextAbout, fieldShown, shownValue, targetOf, type Voice } from '../fields.ts';
import { readAs, sureOf } from '../read.ts';
import type { Stack } from '../stack.ts';
import type { Repair } from './find.ts';

/** Kinds of which a text alone tells what it is. */
const TELLING: ReadonlySet<string> = new Set(['place', 'nik', 'worker-nik', 'phone']);

/**
 * A text that would answer a question of the same form again, with another value: "Taman" at the
 * wage when the place is Comal. It is never taken without asking. Null when it is nothing of the
 * kind, or says what is known already.
 */
export function findElsewhere(text: string, stack: Stack, voice: Voice): Repair | null {
  const open = stack.open();
  const own = open?.question.field?.(open.context);
  const form = open && voice.house.flows.get(open.frame.flow)?.form;
  if (!own || !form) return null;
  for (const { key, expects, hint } of form.fields) {
    const fields = fieldsOf(stack.world.record, own.subject);
    const stored = givenByHimself(fields, key) ? undefined : fields[key];
    const target = targetOf(voice.house, own.subject, key);
    const part = TELLING.has(expects) && key !== own.key ? excerptFor(expects, text) : null;
    if (stored === undefined || !target || part === null) continue;
    const context = contextAbout(own.subject, stack.world);
    const reply = readAs(expects, part, {
      now: context.now,
      choices: [],
      hint: hint?.(context) ?? {},
    });
    const value = sureOf(reply.reading);
    // A list is of others, not another value for this one.
    if (value === undefined || (value as { rows?: unknown } | null)?.rows !== undefined) continue;
    const said = shownValue(reply.kind, value, voice);
    if (said === null || said === fieldShown(target, stored, voice)) continue;
    return { candidates: [{ target, reply, text: part }], bare: false, unsure: true };
  }
  return null;
}
