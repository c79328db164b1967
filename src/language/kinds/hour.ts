import { readHour } from '../hour.ts';
import type { AnswerKind, Plain } from '../kind.ts';
import { readYesNo } from '../yesno.ts';

/** The value is `{said, day, from, to}`, or false for "tidak usah". A bare number may be a count of something: it is shown back. */
export const hour: AnswerKind = {
  name: 'hour',
  read(text) {
    const number = /^\s*(\d{1,2})(?:[.:]\d{2})?\s*(?:an|wib)?\s*$/i.exec(text)?.[1];
    // An hour that is refused is no hour: false. The 2 of "2. Tidak" is none here.
    const { answer, confirm } = readYesNo(text);
    if (answer === 'no' && !confirm && number === undefined) return { is: 'value', value: false };
    const said = readHour(text);
    if (said !== null) return { is: 'value', value: said };
    const bare = number === undefined ? null : readHour(`jam ${text.trim()}`);
    return bare === null ? { is: 'none' } : { is: 'value', value: bare, confirm: true };
  },
  shown: (value) => ({
    key: 'kinds:hour',
    args: { said: String((value as { said: Plain }).said) },
  }),
  samples: ['jam 9', 'habis magrib'],
};
