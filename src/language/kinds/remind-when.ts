import type { AnswerKind, Plain } from '../kind.ts';
import { withPlainParts, wordsBeside } from '../remind/words.ts';
import { type RemindWhen, readRemindWhen } from '../remind-when.ts';
import { LONGEST_ANSWER, plain } from '../words.ts';
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
 * "tidak jadi"; with `hint.offer` also true for a plain yes. Whether a calendar has the day, the flow says
 * (`resolveWhen`).
 */
export const remindWhen: AnswerKind = {
  name: 'remind-when',
  read(text, context) {
    if (text.length > LONGEST_ANSWER) return { is: 'none' };
    const when = readRemindWhen(text);
    if (when !== null && isTime(text, when))
      return { is: 'value', value: when as unknown as Plain };
    const chosen = choice.read(text, context);
    if (chosen.is === 'value') return chosen;
    const { answer, confirm } = readYesNo(text);
    if (confirm) return { is: 'none' };
    if (answer === 'no') return { is: 'value', value: false };
    const agrees = answer === 'yes' && context.hint.offer === true;
    return agrees ? { is: 'value', value: true } : { is: 'none' };
  },
  offers: [
    { key: 'ya', label: 'kinds:yes', value: true },
    { key: 'tidak', label: 'kinds:no', value: false },
  ],
  samples: ['besok sore', '31 februari', 'kemarin', '300 hari lagi', 'tidak usah'],
};

/** So many words may stand beside a time that are none of the small ones. */
const MOST_BESIDE = 3;

/** Whether a text names a time and hardly anything else: "kemarin saya sudah tanya, hapus saja" does not. */
function isTime(text: string, { said }: RemindWhen): boolean {
  const rest = withPlainParts(plain(text)).replace(said, ' ');
  return wordsBeside(rest).length <= MOST_BESIDE;
}

/** What such a value says; null where it refuses, or is none. */
export function toldWhen(value: unknown): RemindWhen | null {
  if (typeof value === 'string') return readRemindWhen(OFFERED[value] ?? '');
  const when = value as Partial<RemindWhen> | null | undefined;
  return typeof when?.said === 'string' ? (when as RemindWhen) : null;
}
