import type { AnswerKind, Plain } from '../kind.ts';
import { type RemindWhen, readRemindWhen } from '../remind-when.ts';
import { LONGEST_ANSWER } from '../words.ts';
import { readYesNo } from '../yesno.ts';
import { choice } from './choice.ts';

/** What the choices on offer stand for. */
const OFFERED: Readonly<Record<string, string>> = {
  tomorrow: 'besok',
  next_week: 'minggu depan',
  payday: 'habis gajian',
};
/** The choices, by their keys. */
export const REMIND_CHOICES = Object.keys(OFFERED);

/**
 * When to be reminded. The value is a `RemindWhen` as it was said, the key of a choice, or false for
 * "tidak jadi"; whether a calendar has it, the flow says (`resolveWhen`).
 */
export const remindWhen: AnswerKind = {
  name: 'remind-when',
  read(text, context) {
    if (text.length > LONGEST_ANSWER) return { is: 'none' };
    const when = readRemindWhen(text);
    if (when !== null) return { is: 'value', value: when as unknown as Plain };
    const chosen = choice.read(text, context);
    if (chosen.is === 'value') return chosen;
    const { answer, confirm } = readYesNo(text);
    return answer === 'no' && !confirm ? { is: 'value', value: false } : { is: 'none' };
  },
  samples: ['besok sore', '31 februari', 'kemarin', '300 hari lagi', 'tidak usah'],
};

/** What such a value says; null where it refuses, or is none. */
export function toldWhen(value: unknown): RemindWhen | null {
  if (typeof value === 'string') return readRemindWhen(OFFERED[value] ?? '');
  const when = value as Partial<RemindWhen> | null | undefined;
  return typeof when?.said === 'string' ? (when as RemindWhen) : null;
}
