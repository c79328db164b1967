import { MOST_A_WEEK } from '../../flows/reminders.ts';

const DAY_MS = 86_400_000;

/** So many reminders of all kinds a day and a week; one more a week for what is urgent. */
export const CAPS = { day: 1, week: MOST_A_WEEK, urgentMore: 1 } as const;

/** How long after her last word she is taken to be in the middle of a talk. */
export const TALKING_MS = 60 * 60_000;

/**
 * Why one more may not be sent now, and when it may be, UTC ms; null: it may. `sent`: when the
 * reminders of the last week were sent.
 */
export function overCap(
  sent: readonly number[],
  urgency: 'normal' | 'urgent',
  now: number,
): { why: 'cap_day' | 'cap_week'; until: number } | null {
  const more = urgency === 'urgent' ? CAPS.urgentMore : 0;
  const last = [...sent].sort((a, b) => b - a);
  const within = (ms: number) => last.filter((at) => at > now - ms);
  const today = within(DAY_MS);
  if (today.length >= CAPS.day + more)
    return { why: 'cap_day', until: freed(today, DAY_MS, CAPS.day + more) };
  const week = within(7 * DAY_MS);
  if (week.length >= CAPS.week + more)
    return { why: 'cap_week', until: freed(week, 7 * DAY_MS, CAPS.week + more) };
  return null;
}

/** When the one leaves the window whose going makes room; `sent` newest first. */
function freed(sent: readonly number[], windowMs: number, most: number): number {
  return (sent[most - 1] ?? 0) + windowMs;
}
