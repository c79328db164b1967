import { TOO_LATE, UNASKED } from '../platform/put-aside.ts';
import type { Reminder, ReminderReader, ReminderTx } from './ports.ts';

const MOST_MOVES = 3;
const DAY_MS = 86_400_000;

export type WatchParts<Tx extends ReminderTx> = {
  reader: Pick<ReminderReader, 'stuck'>;
  store: { write<T>(work: (tx: Tx) => Promise<T>): Promise<T> };
  /** Nothing of ours reaches this owner: an officer calls. In the same transaction. */
  unreached(employerId: string, tx: Tx, now: number): Promise<void>;
};

/**
 * Looks after reminders that did not come where they should: lost between us and the talk, held up past
 * their hours, or refused by the channel. They are judged anew; where a channel refused, by the owner's
 * other one, and where she has none an officer gets her on the list. `now`: UTC ms; gives how many.
 */
export async function watch<Tx extends ReminderTx>(
  { reader, store, unreached }: WatchParts<Tx>,
  now: number,
): Promise<number> {
  const stuck = await reader.stuck(now);
  for (const { how, code, others, ...reminder } of stuck)
    await store.write(async (tx) => {
      if (!(await isAsItWas(reminder, tx))) return;
      if (how === 'brought') return tx.move(reminder.id, now, 'stuck');
      if (code === TOO_LATE) return tx.move(reminder.id, now, 'too_late');
      if (others > 0) return tx.elsewhere(reminder.id, now);
      // Tomorrow the number may send again; that is not worth a call yet.
      if (code?.startsWith(UNASKED) && reminder.moves < MOST_MOVES)
        return tx.move(reminder.id, now + DAY_MS, 'budget');
      await tx.skip(reminder.id, 'not_delivered', now);
      await unreached(reminder.employerId, tx, now);
    });
  return stuck.length;
}

async function isAsItWas({ id, state }: Reminder, tx: ReminderTx): Promise<boolean> {
  return (await tx.reminderOf(id))?.state === state;
}
