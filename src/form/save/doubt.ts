import type { Doubt } from '../asking/doubt.ts';
import type { Reply, Taken } from '../asking/take.ts';
import { newMark } from '../memory.ts';
import type { Visit } from '../visit.ts';

type Where = Pick<Visit, 'memory' | 'link' | 'now'>;

/** What is to be asked back of a reply that is not stored yet. */
export function doubtOf(where: Where, key: string, taken: Exclude<Taken, { is: 'stored' }>): Doubt {
  if (taken.is === 'problem') return taken;
  const { sentence } = taken;
  if (taken.is === 'confirm')
    return { is: 'confirm', sentence, yes: keep(where, key, { agreed: taken.said }) };
  const options = taken.options.map(({ label, said }) => ({
    label,
    yes: keep(where, key, { agreed: said }),
  }));
  return { is: 'options', sentence, options };
}

/** Keeps a reply for the moment it is agreed to, and gives its name. */
export function keep({ memory, link, now }: Where, key: string, reply: Reply): string {
  const name = newMark();
  memory.waiting.put(`${link.id} ${key} ${name}`, reply, now);
  return name;
}

/** The reply of this name that waits for a yes; undefined when it waited too long. */
export function kept({ memory, link, now }: Where, key: string, name: string): Reply | undefined {
  return memory.waiting.get(`${link.id} ${key} ${name}`, now);
}
