import { isRefusal } from '../language/refusal.ts';
import type { Stack } from './stack.ts';

/**
 * A refusal that is no answer to what was asked, respected without asking on: a question that may
 * wait is left, any other ends in the menu, and at the menu nothing more is asked. False for other texts.
 */
export function runRefusal(stack: Stack, text: string): boolean {
  if (!isRefusal(text)) return false;
  if (stack.talk.frames.length === 1) {
    stack.sayings.push({ key: 'common:declined' });
    stack.hushed = true;
  } else if (!stack.send({ type: 'skip' })) stack.goHome();
  return true;
}
