import type { TimelineItem } from '../case/ports.ts';
import { moment } from '../case/when.ts';
import { worded } from '../case/words.ts';
import type { Asked } from '../visit.ts';

type Sayer = Pick<Asked, 'say' | 'parts'>;
type Told = Extract<TimelineItem, { kind: 'reminder' }>;

/** A kind of reminder, by its code. */
export function kindSaid(visit: Sayer, kind: string): string {
  return worded(visit, kind, `office-reminders:kind_${kind}`);
}

/** Why one was skipped or put off, by its code. */
export function reasonSaid(visit: Sayer, reason: string): string {
  return worded(visit, reason, `office-reminders:reason_${reason}`);
}

/** What an owner answered, by its code. */
export function answerSaid(visit: Sayer, answer: string): string {
  return worded(visit, answer, `office-reminders:answer_${answer}`);
}

/** A reminder of the history: what it was, what became of it, and what she answered. */
export function reminderLine(item: Told, visit: Sayer): string {
  const { say } = visit;
  const { plan, step, answer, led } = item;
  return [
    say('office-reminders:step', { kind: kindSaid(visit, plan), step }),
    ...stateSaid(item, visit),
    ...(answer === null
      ? []
      : [say('office-reminders:answered', { what: answerSaid(visit, answer) })]),
    ...(led === null
      ? []
      : [say(`office-reminders:led_${led.kind}`, { when: moment(say, led.at) })]),
  ].join(' · ');
}

function stateSaid({ state, at, reason, message }: Told, visit: Sayer): string[] {
  const { say } = visit;
  const why = reason === null ? '' : reasonSaid(visit, reason);
  switch (state) {
    case 'planned':
      return [
        say('office-reminders:planned_for', { when: moment(say, at) }),
        ...(why === '' ? [] : [say('office-reminders:put_off', { why })]),
      ];
    case 'skipped':
      return [say('office-reminders:not_sent', { why })];
    case 'sent':
      return [messageSaid(message, visit)];
    default:
      return [say('office-reminders:brought')];
  }
}

function messageSaid(message: Told['message'], visit: Sayer): string {
  const { say } = visit;
  if (message === null) return say('office-reminders:was_sent');
  const { state, channel, code } = message;
  const by = worded(visit, channel, `office-channels:name_${channel}`);
  const args = { channel: by, code: code ?? '' };
  return say(`office-reminders:message_${state}`, args);
}
