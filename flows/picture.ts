import { maskNik } from '../src/language/nik.ts';
import { nationalForm } from '../src/language/phone.ts';
import { missingFields, openMore, workersLeft } from './completeness.ts';
import { businessFields } from './fields/business.ts';
import { businessMoreFields } from './fields/business-more.ts';
import { shownFamily } from './fields/family.ts';
import { givenByHimself, objects } from './fields/own.ts';
import type { StoredPlace } from './fields/place.ts';
import { wageOf } from './fields/wage.ts';
import { workerFields } from './fields/worker.ts';
import { workerMoreFields } from './fields/worker-more.ts';
import type { Args } from './kit/effects.ts';
import { type Part, partsOf } from './kit/parts.ts';
import type { ChoiceSpec, FlowContext } from './kit/question.ts';
import { BUSINESS, fieldsOf, type Json, type Worker } from './kit/record.ts';
import { presentWorkers, removedWorkers } from './workers.ts';

/** So many missing things of a worker are named in his line. */
const NAMED = 2;
/** And so many of all that is open. */
const NAMED_AT_ONCE = 4;

/** Of one line of the picture: whose field it is; `open` is the worker himself. */
export function lineTarget(choice: string): { subject: string; key: string } | null {
  const [subject, key] = choice.split('.');
  return subject && key ? { subject, key } : null;
}

/** The numbered picture of the file: the business, a line a worker, then what to do. */
export function picture(context: FlowContext): ChoiceSpec[] {
  const { business } = context.record;
  const gaps = missingFields(context);
  const told = businessMoreFields.filter(({ key }) => business[key] !== undefined);
  const removed = removedWorkers(context.record);
  const lacking = gaps.length > 0 || openMore(context).length > 0;
  return [
    ...[...businessFields, ...told].map(({ key }) => lineOf(BUSINESS, key, business)),
    ...presentWorkers(context.record).map((worker, at) => workerLine(worker, at + 1, gaps)),
    ...(workersLeft(context) > 0 ? [{ key: 'add', label: 'file:choice_add' }] : []),
    ...(lacking ? [{ key: 'complete', label: 'file:choice_complete' }] : []),
    ...removed.map(({ ref, fields }) => ({
      key: `restore.${ref}`,
      label: 'file:choice_restore',
      args: { name: String(fields.name), first: firstOf(fields.name) },
    })),
    { key: 'send', label: 'file:choice_send' },
  ];
}

/** The picture of one worker, a line a field, then what can be done with him. */
export function pictureOf(context: FlowContext, ref: string): ChoiceSpec[] {
  const fields = fieldsOf(context.record, ref);
  const shown = [...workerFields, ...workerMoreFields].filter(({ key }) => isShown(key, fields));
  return [
    ...shown.map(({ key }) => lineOf(ref, key, fields)),
    { key: 'remove', label: 'file:choice_remove' },
    { key: 'back', label: 'file:choice_back' },
  ];
}

/** Arrears would tell how one is a member who told it himself; a clinic is not asked for. */
function isShown(key: string, fields: Worker['fields']): boolean {
  if (key === 'arrears')
    return fields.membership === 'mandiri' && !givenByHimself(fields, 'membership');
  return key !== 'clinic' || fields.clinic !== undefined;
}

function workerLine(
  { ref, fields }: Worker,
  number: number,
  gaps: readonly { subject: string; key: string }[],
): ChoiceSpec {
  const lacks = gaps.filter(({ subject }) => subject === ref);
  const wage = wageOf(fields.wage);
  const what = shortly(new Set(lacks.map(({ key }) => key)), NAMED);
  const parts: Part[] = [
    ...(wage === null ? [] : [['file:worker_wage', { wage }] as Part]),
    ...(objects(fields) ? [['file:worker_objects', {}] as Part] : []),
    lacks.length === 0 ? ['file:worker_done', {}] : ['file:worker_lacks', { what }],
  ];
  const { name } = fields;
  return {
    key: `${ref}.open`,
    label: typeof name === 'string' ? 'file:worker_named' : 'file:worker',
    args: { name: String(name ?? ''), first: firstOf(name), number, parts: partsOf(parts) },
  };
}

/** What a worker is called by: "Endang" of "Endang Susilowati". */
function firstOf(name: Json | undefined): string {
  return String(name ?? '').split(' ')[0] ?? '';
}

function lineOf(subject: string, key: string, fields: Worker['fields']): ChoiceSpec {
  const value = fields[key];
  if (value !== undefined && givenByHimself(fields, key)) {
    const args = { what: partsOf([[`file:short_${key}`, {}]]) };
    return { key: `${subject}.${key}`, label: 'file:line_own', args };
  }
  const args = value === undefined || value === null ? null : shown(key, value);
  const label = args === null ? `file:line_${key}_missing` : `file:line_${key}`;
  return { key: `${subject}.${key}`, label, args: args ?? {} };
}

/** A stored value as its line shows it; identity numbers masked. */
function shown(key: string, value: Json): Args {
  switch (key) {
    case 'wage':
      return { value: wageOf(value) ?? 0 };
    case 'nik':
      return { value: maskNik((value as { nik: string }).nik) };
    case 'kk':
      return { value: maskNik(String(value)) };
    case 'phone':
      return { value: nationalForm(String(value)) };
    case 'place':
    case 'home':
      return { value: (value as StoredPlace).label };
    case 'membership':
      return { value: partsOf([[`more:member_${String(value)}`, {}]]) };
    case 'arrears':
      return { value: partsOf([[`more:arrears_${String(value)}`, {}]]) };
    case 'status':
      return { value: partsOf([[`more:status_${String(value)}`, {}]]) };
    case 'family':
      return { value: shownFamily(value) };
    case 'nib':
      return value === 'none' ? { value: '', context: 'none' } : { value: String(value) };
    default:
      return { value: String(value) };
  }
}

/** What is still open in the second round, in a few words. */
export function openedShort(context: FlowContext): string {
  const open = openMore(context);
  const workers = open.filter(({ subject }) => subject !== BUSINESS);
  const keys = new Set([...workers, ...open].map(({ key }) => key));
  return shortly(keys, NAMED_AT_ONCE);
}

function shortly(keys: ReadonlySet<string>, most: number): string {
  const named = [...keys].slice(0, most).map((key): Part => [`file:short_${key}`, {}]);
  const more: Part[] = keys.size > most ? [['file:short_more', { count: keys.size - most }]] : [];
  return partsOf([...named, ...more]);
}
