import type { Fields } from '../../flows/kit/record.ts';
import { REMIND_OFFER } from '../../flows/remind-offer.ts';
import { readRemindManner } from '../language/remind-manner.ts';
import { readRemindWish } from '../language/remind-wish.ts';
import { readYesNo } from '../language/yesno.ts';
import type { Stack } from './stack.ts';

const AT = 'remind-at';
const MANNER = 'remind-manner';
/** Asks whether she may be reminded. */
const MAY_WE = 'reminders';
/** Where an hour is asked for that is none of a reminder. */
const CALL = 'callback';

/**
 * A wish to be reminded, or of how: its flow goes on top. At the question whether she may be reminded,
 * it is the answer. False when nothing of the kind was said.
 */
export function runReminding(stack: Stack, text: string): boolean {
  const top = stack.talk.frames.at(-1)?.flow;
  const manner = top === CALL ? null : readRemindManner(text);
  if (manner !== null) {
    if (top === MAY_WE && saysYes(text)) stack.send({ type: 'answer', value: true });
    return begun(stack, MANNER, { manner: manner as unknown as Fields });
  }
  const wish = readRemindWish(text);
  if (wish === null || top === AT) return false;
  if (top === MAY_WE) {
    // "Boleh, ingatkan saja": the yes that is asked for.
    if (wish.when === null) return false;
    stack.cancel();
  }
  if (top === REMIND_OFFER) stack.cancel();
  return begun(stack, AT, { when: wish.when as unknown as Fields });
}

function begun(stack: Stack, flow: string, input: Fields): boolean {
  stack.talk.misses = 0;
  stack.call(flow, input);
  return true;
}

function saysYes(text: string): boolean {
  const [first = ''] = text.split(/[,.]|\b(?:tapi|tp|ning|nanging)\b/);
  const { answer, confirm } = readYesNo(first, 'reminder_ok');
  return answer === 'yes' && !confirm;
}
