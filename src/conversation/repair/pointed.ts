import { BUSINESS } from '../../../flows/kit/record.ts';
import { presentWorkers } from '../../../flows/workers.ts';
import { contextAbout, type Target, type Voice } from '../fields.ts';
import type { Stack } from '../stack.ts';
import { findRepair, type Repair } from './find.ts';
import { mentioned } from './mentioned.ts';
import { vocabularyOf } from './vocabulary.ts';

/** "nik Wardi 3327…": a name before such a number would be one worker of a list. */
const NUMBERED = /^(\D+?)[\s:=]*((?:\d[ .-]?){16})$/u;

/** A longer text says more than which answer is meant. */
const LONGEST = 80;

/**
 * Where the record is looked through: the answers that are pointed at by their name, with a new
 * value or without: "gaji", "hp Warni", "gaji Warni 1,9". Of several workers all, for it is asked
 * whose. Null where a word is not known, no answer is named, or the text is a question or long.
 */
export function findPointed(text: string, stack: Stack, voice: Voice): Repair | null {
  if (text.length > LONGEST || text.includes('?')) return null;
  const { record } = stack.world;
  const about = mentioned(text, vocabularyOf(voice), record);
  if (about.fields.size === 0 || about.strange) return null;
  if (about.workers.size > 0) {
    const [, head = text, number] = NUMBERED.exec(text) ?? [];
    const said = number ? { value: number } : { value: null, inside: true as const };
    return findRepair({ about: head, ...said }, stack, voice);
  }
  if (!about.onlyLead) return null;
  const own = [...about.fields].filter((field) => field.about === 'worker');
  const workers = presentWorkers(record).map(({ ref }) => ref);
  const targets = [...(own.length > 0 ? own : about.fields)].flatMap((field): Target[] =>
    (field.about === 'worker' ? workers : [BUSINESS]).map((subject) => ({ ...field, subject })),
  );
  const applying = targets.filter(({ subject, spec }) => {
    const context = contextAbout(subject, stack.world);
    return spec.when?.({ ...context, input: { subject, only: spec.key } }) ?? true;
  });
  const candidates = applying.map((target) => ({ target, reply: null, text: null }));
  return candidates.length > 0 ? { candidates, bare: false } : null;
}
