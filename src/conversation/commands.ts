import { STOP } from '../../flows/stop.ts';
import type { Command } from '../language/command.ts';
import type { Stack } from './stack.ts';

/** What a global command does, at whatever state it is given. */
export const commands: Readonly<Record<Command, (stack: Stack) => void>> = {
  menu: (stack) => stack.goHome(),
  help: (stack) => say(stack, 'common:help'),
  repeat: () => {},
  back(stack) {
    if (stack.send({ type: 'back' })) return;
    if (stack.talk.frames.length > 1) back(stack);
    else say(stack, 'common:nothing_before');
  },
  cancel: (stack) => stack.goHome(),
  officer(stack) {
    // A person is on offer already: that is a yes to it.
    if (stack.open()?.frame.flow === 'offer') stack.send({ type: 'answer', value: true });
    else stack.call('officer');
  },
  stop(stack) {
    // Said once more at the question what to stop: everything.
    if (stack.open()?.frame.flow === STOP) stack.send({ type: 'answer', value: 'all' });
    // What is written next may still answer the question beneath.
    else stack.call(STOP, {}, true);
  },
  start: (stack) => stack.call('resume'),
  erase(stack) {
    if (stack.talk.frames.at(-1)?.flow !== 'erase') stack.call('erase');
  },
};

/** The flow below asks again, or the one below that, until one has a question. */
function back(stack: Stack): void {
  stack.cancel();
  const open = stack.open();
  if (!open && stack.talk.frames.length > 1) back(stack);
}

function say(stack: Stack, key: string): void {
  stack.sayings.push({ key });
}
