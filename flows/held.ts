import { maskIdentityNumbers } from '../src/language/nik.ts';
import { FILE_CONSENT } from './consent.ts';
import { givenByOwner, objects, SELF } from './fields/own.ts';
import { HELD_OF_BUSINESS, HELD_OF_WORKER, type Shown, TOLD_OTHERWISE } from './held-fields.ts';
import { dayOf } from './kit/month.ts';
import type { FlowContext } from './kit/question.ts';
import { type Fields, type Json, REMOVED } from './kit/record.ts';
import type { Say } from './kit/several.ts';
import { PERSON_ASKED } from './officer.ts';
import { isStopped, remindersOn } from './reminders.ts';

/** Everything that is kept about her, sentence by sentence, identity numbers masked. */
export function heldData(context: FlowContext): Say[] {
  const { business, workers } = context.record;
  const own = linesOf(business, HELD_OF_BUSINESS);
  return [
    { key: own.length > 0 || workers.length > 0 ? 'held:business' : 'held:nothing' },
    ...own,
    ...workers.flatMap(({ fields }, at) => [
      head(fields, at + 1),
      ...linesOf(givenByOwner(fields), HELD_OF_WORKER),
      ...(fields[SELF] === undefined ? [] : [{ key: 'held:worker_own' }]),
      ...(objects(fields) ? [{ key: 'held:worker_objects' }] : []),
    ]),
    { key: 'held:marks' },
    ...marks(context),
  ];
}

function head(fields: Fields, number: number): Say {
  const key = fields[REMOVED] === undefined ? 'held:worker' : 'held:removed';
  const name = typeof fields.name === 'string' ? { name: fields.name, context: 'named' } : {};
  return { key, args: { number, ...name } };
}

/** One line a field, in the order of the table; a field that is not in it is shown as it is. */
export function linesOf(fields: Fields, known: ReadonlyMap<string, Shown>): Say[] {
  const others = Object.keys(fields).filter((key) => !known.has(key) && !TOLD_OTHERWISE.has(key));
  return [...known.keys(), ...others].flatMap((key) => {
    const value = fields[key];
    if (value === undefined || value === null) return [];
    return (known.get(key) ?? asItIs(key))(value).map((say) => ({ ...say, under: true as const }));
  });
}

function asItIs(name: string): Shown {
  return (value: Json) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return [{ key: 'held:other', args: { name, value: maskIdentityNumbers(text) } }];
  };
}

/** What was agreed, sent and asked for, and when. */
function marks(context: FlowContext): Say[] {
  const { record } = context;
  const consent = record.consents[FILE_CONSENT];
  const person = record.business[PERSON_ASKED];
  const on = (key: string, at: number): Say => under(key, { date: dayOf(at) });
  return [
    ...(consent ? [on(consent.given ? 'held:agreed' : 'held:not_agreed', consent.at)] : []),
    ...(record.submittedAt === null ? [] : [on('held:sent', record.submittedAt)]),
    ...(typeof person === 'number' ? [on('held:person', person)] : []),
    under(remindersOn(context) ? 'held:reminders_on' : 'held:reminders_off', {}),
    ...(isStopped(context) ? [under('held:stopped', {})] : []),
    under('held:talk', {}),
  ];
}

function under(key: string, args: Record<string, string | number>): Say {
  return { key, args, under: true };
}
