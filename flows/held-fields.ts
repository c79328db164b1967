import { maskNik } from '../src/language/nik.ts';
import { nationalForm } from '../src/language/phone.ts';
import { CALL_AT } from './callback.ts';
import { ENROLLED, enrolledOf } from './enrolled.ts';
import { shownFamily } from './fields/family.ts';
import { GIVEN_BY, OBJECTS, SELF } from './fields/own.ts';
import type { Work } from './fields/people.ts';
import { wageOf } from './fields/wage.ts';
import { type WageGroup, wageGroups } from './fields/wages.ts';
import type { Args } from './kit/effects.ts';
import { LATER } from './kit/field.ts';
import { dayOf } from './kit/month.ts';
import { partsOf } from './kit/parts.ts';
import { type Json, REMOVED } from './kit/record.ts';
import type { Say } from './kit/several.ts';
import { PBI_NOTICE, PBI_TOLD } from './notice.ts';
import { NOTES } from './offer.ts';
import { PERSON_ASKED } from './officer.ts';
import { REFUSED } from './refused.ts';
import { hoursOf, REMIND_HOURS, type RemindHours, remindHoursSaid } from './remind-hours.ts';
import { HINDRANCE } from './reminded.ts';
import { PAUSED_UNTIL, REMIND_AT, REMINDERS_HELD } from './reminders.ts';

/** How a stored field is shown to her whose data it is: its lines. */
export type Shown = (value: Json) => readonly Say[];

const one =
  (key: string, args: (value: Json) => Args = (value) => ({ value: String(value) })): Shown =>
  (value) => [{ key, args: args(value) }];
const phoned = (value: Json) => ({ value: nationalForm(String(value)) });
const masked = (number: Json | undefined) => ({ value: maskNik(String(number ?? '')) });

/** The business's fields in the order in which they are shown. */
export const HELD_OF_BUSINESS: ReadonlyMap<string, Shown> = new Map<string, Shown>([
  ['businessName', one('held:business_name')],
  ['place', one('held:business_place', (value) => ({ value: labelOf(value) }))],
  ['village', one('held:business_village')],
  ['contactName', one('held:business_contact')],
  ['nib', (value) => (value === 'none' ? [] : one('held:business_nib')(value))],
  ['workerCount', one('held:business_workers')],
  ['work', (value) => (Array.isArray(value) ? (value as readonly Work[]).map(workLine) : [])],
  ['standing', one('held:business_standing')],
  ['card', one('held:business_card')],
  ['cards', (value) => (Array.isArray(value) ? value : []).flatMap(one('held:business_card'))],
  ['registered', one('held:business_registered')],
  ['typicalWage', wages],
  [ENROLLED, one('held:business_enrolled', (value) => ({ ...enrolledOf(value) }))],
  [CALL_AT, one('held:business_call', (value) => ({ value: saidOf(value) }))],
  ['phone', one('held:business_phone', phoned)],
  [REMIND_AT, remindedAt],
  [REMIND_HOURS, (value) => hoursLine(hoursOf(value))],
  [PAUSED_UNTIL, (value) => [{ key: 'held:remind_paused', args: { date: dayOf(Number(value)) } }]],
  [HINDRANCE, hindered],
  [NOTES, (value) => (Array.isArray(value) ? value : []).flatMap(one('held:business_note'))],
]);

/** A worker's fields; his name is the head of his lines. */
export const HELD_OF_WORKER: ReadonlyMap<string, Shown> = new Map<string, Shown>([
  ['nik', one('held:worker_nik', (value) => masked((value as { nik?: Json } | null)?.nik))],
  ['kk', one('held:worker_kk', masked)],
  ['wage', one('held:worker_wage', (value) => ({ value: wageOf(value) ?? 0 }))],
  ['membership', one('held:worker_membership')],
  ['arrears', one('held:worker_arrears')],
  ['family', one('held:worker_family', (value) => ({ value: shownFamily(value) }))],
  ['phone', one('held:worker_phone', phoned)],
  ['since', one('held:worker_since')],
  ['status', one('held:worker_status')],
  ['home', one('held:worker_home', (value) => ({ value: labelOf(value) }))],
  ['clinic', one('held:worker_clinic')],
]);

/** Told in sentences of their own, or nothing about anybody. */
export const TOLD_OTHERWISE: ReadonlySet<string> = new Set([
  'name',
  'stopped',
  PBI_NOTICE,
  PBI_TOLD,
  PERSON_ASKED,
  REFUSED,
  REMINDERS_HELD,
  REMOVED,
  LATER,
  SELF,
  GIVEN_BY,
  OBJECTS,
]);

function workLine({ kind, count }: Work): Say {
  const args = { kind: kind.replaceAll('-', '_') };
  return { key: 'held:work', args: count === null ? args : { ...args, count, context: 'counted' } };
}

function wages(value: Json): readonly Say[] {
  const groups = (value as { groups?: readonly WageGroup[] } | null)?.groups;
  const count = groups?.reduce((sum, group) => sum + group.count, 0) ?? 0;
  return groups
    ? wageGroups(value, count).map((group) => ({ key: 'held:wage_of', args: { ...group } }))
    : [{ key: 'held:business_wage', args: { value: wageOf(value) ?? 0 } }];
}

/** The day and her own words, the hour among them. */
function remindedAt(value: Json): readonly Say[] {
  const { at, said } = (value ?? {}) as { at?: Json; said?: Json };
  if (typeof at !== 'number') return [];
  return [{ key: 'held:remind_at', args: { date: dayOf(at), said: String(said ?? '') } }];
}

function hoursLine(hours: RemindHours): readonly Say[] {
  if (Object.keys(hours).length === 0) return [];
  return [{ key: 'held:remind_hours', args: { hours: remindHoursSaid(hours) } }];
}

function labelOf(value: Json): string {
  return String((value as { label?: string } | null)?.label ?? '');
}

/** An hour for a call, as it was said. */
function saidOf(value: Json): string {
  return typeof value === 'string' ? value : String((value as { said?: Json } | null)?.said ?? '');
}

function hindered(value: Json): Say[] {
  const { why } = (value ?? {}) as { why?: string };
  return [
    { key: 'held:business_hindrance', args: { value: partsOf([[`reminding:why_${why}`, {}]]) } },
  ];
}
