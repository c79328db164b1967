/**
 * Every reason for which a reminder is skipped or comes later, as a stable code. Officers read each in
 * words (`office-reminders:reason_<code>`): a new one needs its sentence there.
 */
export const REASONS = [
  // There is nothing more to say.
  'done',
  'over',
  'stale',
  'enough',
  'erased',
  'no_plan',
  // She wants none, or cannot be reached.
  'stopped',
  'no_consent',
  'paused',
  'blocked',
  'never_wrote',
  'no_address',
  'not_delivered',
  'other_channel',
  // It is not to be said, or not yet.
  'holdout',
  'no_rule',
  'not_decreed',
  'draft',
  // Not now.
  'missed',
  'person',
  'talking',
  'talk',
  'cap_day',
  'cap_week',
  'stuck',
  'too_late',
  'budget',
  // No good time (`calendar/quiet.ts`).
  'night',
  'early',
  'not_reading',
  'friday_noon',
  'ramadan_hours',
  'idul_fitri',
  'holiday',
  'sunday',
  'owners_wish',
  'no_calendar',
] as const;
export type Reason = (typeof REASONS)[number];
