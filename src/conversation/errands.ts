import type { Fields } from '../../flows/kit/record.ts';
import { type Errand, readErrand } from '../language/errand.ts';
import { asksWhatIf } from '../language/what-if.ts';
import { HOME, type Stack } from './stack.ts';

const FLOWS: Readonly<Record<Errand, { flow: string; input?: Fields }>> = {
  status: { flow: 'status' },
  mydata: { flow: 'mydata' },
  documents: { flow: 'documents' },
  reminders: { flow: 'reminders' },
  reminders_on: { flow: 'reminders', input: { wish: 'on' } },
  reminders_off: { flow: 'reminders', input: { wish: 'off' } },
  officer_off: { flow: 'officer-off' },
  withdraw: { flow: 'withdraw' },
  language: { flow: 'language' },
};

/**
 * What is asked for beside the open question: its flow goes on top, and the question is asked again
 * after it. Taking the consent back gives up what was under way. False when nothing was asked for.
 */
export function runErrand(stack: Stack, text: string): boolean {
  const errand = readErrand(text);
  if (errand !== null) {
    const { flow, input = {} } = FLOWS[errand];
    if (stack.talk.frames.at(-1)?.flow === flow) return false;
    if (errand === 'withdraw') goHomeQuietly(stack);
    stack.talk.misses = 0;
    stack.call(flow, input);
    return true;
  }
  const what = asksWhatIf(text);
  if (what !== null) stack.call('whatif', { what });
  return what !== null;
}

function goHomeQuietly(stack: Stack): void {
  stack.talk.frames.length = 0;
  stack.call(HOME, { at: 'menu', quiet: true });
}
