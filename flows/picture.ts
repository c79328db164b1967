import { maskNik } from '../src/language/nik.ts';
import { workersLeft } from './completeness.ts';
import { businessFields } from './fields/business.ts';
import { placeOf } from './fields/place.ts';
import { wageOf } from './fields/wage.ts';
import { workerFields } from './fields/worker.ts';
import type { ChoiceSpec, FlowContext } from './kit/question.ts';
import { BUSINESS, type Json, type Worker } from './kit/record.ts';

/** Of one line of the picture: whose field it is. */
export function lineTarget(choice: string): { subject: string; key: string } | null {
  const [subject, key] = choice.split('.');
  return subject && key ? { subject, key } : null;
}

/** The numbered picture of the file: each line is an answer that can be gone to, then what to do. */
export function picture(context: FlowContext): ChoiceSpec[] {
  const { business, workers } = context.record;
  const place = placeOf(context.record)?.label ?? '';
  return [
    ...businessFields.map(({ key }) =>
      line(BUSINESS, key, key === 'place' ? place : String(business[key] ?? '')),
    ),
    ...workers.flatMap((worker, at) =>
      workerFields.map(({ key }) => line(worker.ref, key, shown(worker, key), at + 1)),
    ),
    ...(workersLeft(context) > 0 ? [{ key: 'add', label: 'file:choice_add' }] : []),
    { key: 'send', label: 'file:choice_send' },
  ];
}

function line(subject: string, key: string, value: string, number = 0): ChoiceSpec {
  const label = value === '' ? `file:line_${key}_missing` : `file:line_${key}`;
  return { key: `${subject}.${key}`, label, args: { value, number } };
}

function shown(worker: Worker, key: string): string {
  const value: Json | undefined = worker.fields[key];
  if (value === undefined || value === null) return '';
  if (key === 'wage') return String(wageOf(value) ?? '');
  if (key === 'nik') return maskNik((value as { nik: string }).nik);
  return String(value);
}
