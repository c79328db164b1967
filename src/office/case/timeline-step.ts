import { caseNumber } from '../../followup/number.ts';
import type { Visit } from '../visit.ts';
import type { Names } from './names.ts';
import type { TimelineItem } from './ports.ts';
import { fieldName, worded } from './words.ts';

type Step = Extract<TimelineItem, { kind: 'step' }>;
type Telling = { visit: Visit; names: Names };

const DAY = /^\d{4}-\d\d-\d\d$/;
const ID = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/** A line of the trail: who did what, why, and its codes in words as far as there are any. */
export function stepLine({ action, reason, by, detail }: Step, telling: Telling): string {
  const { visit, names } = telling;
  const parts = [
    worded(visit, action, `office-trail:action_${action}`),
    ...(reason === null ? [] : [reasonSaid(visit, reason)]),
    ...Object.entries(detail ?? {}).map(([key, value]) => detailSaid(key, value, telling)),
  ];
  return `${names.of(by)}: ${parts.join(' · ')}`;
}

function reasonSaid(visit: Visit, reason: string): string {
  return worded(
    visit,
    reason,
    `office-case:why_${reason}`,
    `office-codes:reason_${reason}`,
    `office-act:snooze_${reason}`,
  );
}

function detailSaid(key: string, value: string | number, { visit, names }: Telling): string {
  const name = worded(visit, key, `office-case:detail_${key}`);
  return `${name} ${valueSaid(String(value), visit, names)}`;
}

function valueSaid(value: string, visit: Visit, names: Names): string {
  const { say } = visit;
  if (value === '-') return say('office-case:nobody');
  if (DAY.test(value)) return say('office-case:day', { date: value });
  if (!ID.test(value)) return fieldName(visit, value) ?? value;
  return names.officer(value) ?? caseNumber({ id: value });
}
