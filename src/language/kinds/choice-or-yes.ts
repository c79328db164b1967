import type { AnswerKind } from '../kind.ts';
import { wantsLater } from '../later.ts';
import { choice } from './choice.ts';
import { listReading } from './workers.ts';
import { counts, yesno } from './yesno.ts';

/**
 * A choice of which one is a yes: `hint.yes` and `hint.no` name the choices that a plain yes and no
 * stand for. With `hint.lists` a list of workers (`{rows}`) may come in place of a choice.
 */
export const choiceOrYes: AnswerKind = {
  name: 'choice-or-yes',
  read(text, context) {
    const { hint, now } = context;
    const list = hint.lists === true ? listReading(text, now) : null;
    if (list) return list;
    const chosen = choice.read(text, context);
    // "Nanti saja, yang lain saya lengkapi besok": put off, whatever choice it speaks of.
    if (chosen.is === 'options' && typeof hint.no === 'string' && wantsLater(text))
      return { is: 'value', value: hint.no };
    const isYes = chosen.is === 'value' && chosen.value === hint.yes;
    if (isYes && !counts(text, hint)) return { is: 'none' };
    if (chosen.is !== 'none') return chosen;
    const said = yesno.read(text, context);
    if (said.is !== 'value') return said;
    // A doubtful yes has no choice of ours to show back: the question is asked again.
    if (said.confirm) return { is: 'none' };
    const key = said.value === true ? hint.yes : hint.no;
    return typeof key === 'string' ? { is: 'value', value: key } : { is: 'none' };
  },
  samples: ['ya', 'Slamet 2jt, Warni 1,8jt'],
};
