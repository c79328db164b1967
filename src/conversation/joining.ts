import { hasFile } from '../../flows/completeness.ts';
import { BUSINESS } from '../../flows/kit/record.ts';
import { hasVerdict } from '../../flows/menu.ts';
import { familyOf } from '../../flows/other-channel.ts';
import { contextAbout } from './fields.ts';
import type { Joined } from './join-link.ts';
import type { TurnContent } from './ports.ts';
import type { Saying, Stack } from './stack.ts';

/** Whether a message joins its talk to the record that she has on another channel. */
export function isJoined(content: TurnContent): boolean {
  return content.kind === 'joined' && 'from' in content;
}

/**
 * She came by a link from another channel. Joined, she hears that, what is recorded, and is led to what
 * is open there; else why not, and the open question stays. `isNew`: the talk has just begun, at the
 * menu where it was joined.
 */
export function runJoined(
  stack: Stack,
  content: Joined,
  isNew: boolean,
  recap: () => Saying,
): void {
  if (!('from' in content)) {
    if (content.not === 'apart') stack.note({ kind: 'twoRecords', other: content.other });
    stack.sayings.push({ key: `other-channel:${content.not}` });
    return;
  }
  // What this talk was about was about nobody yet; its menus keep their numbers.
  if (!isNew) stack.goHome({ quiet: true });
  for (const key of ['kept', 'last', 'supposed', 'topic'] as const) delete stack.talk[key];
  const { operator } = stack.world.office;
  stack.sayings.push(
    operator === null
      ? { key: 'other-channel:who_trial' }
      : { key: 'other-channel:who', args: { operator } },
    { key: `other-channel:joined_${familyOf(content.from)}` },
  );
  goOn(stack, recap);
}

/** What is recorded, and from the menu to what she was at: what is asked next there is asked here too. */
function goOn(stack: Stack, recap: () => Saying): void {
  const context = contextAbout(BUSINESS, stack.world);
  if (hasFile(context)) stack.sayings.push(recap());
  else if (hasVerdict(context)) return stack.call('status');
  else stack.send({ type: 'answer', value: 'check' });
  if (hasFile(context) && context.record.submittedAt === null)
    stack.send({ type: 'answer', value: 'file' });
}
