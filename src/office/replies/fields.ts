import { missingFields, workersLeft } from '../../../flows/completeness.ts';
import { hoursSaid } from '../../../flows/kit/hours.ts';
import type { FlowContext } from '../../../flows/kit/question.ts';
import { missingLines } from '../../../flows/missing.ts';
import { presentWorkers } from '../../../flows/workers.ts';
import type { Asked } from '../visit.ts';

/** What can stand in a reply, in braces; each is filled in when the reply is chosen. */
export const FIELDS = [
  'nama_usaha',
  'nama_petugas',
  'jumlah_pekerja',
  'kurang',
  'jam_layanan',
] as const;
type Field = (typeof FIELDS)[number];

const BRACES = /\{([^{}]*)\}/g;

/** The first thing in braces that is no field, or null. */
export function unknownField(body: string): string | null {
  const names = [...body.matchAll(BRACES)].map(([, name = '']) => name);
  return names.find((name) => !FIELDS.some((field) => field === name)) ?? null;
}

type Values = { say: Asked['say']; context: FlowContext; officer: string };

/** A reply with its fields filled in, for one case. */
export function filled(body: string, values: Values): string {
  return body.replace(BRACES, (whole, name: string) => {
    const field = FIELDS.find((one) => one === name);
    return field ? wordsOf(field, values) : whole;
  });
}

function wordsOf(field: Field, { say, context, officer }: Values): string {
  const { record, office } = context;
  switch (field) {
    case 'nama_usaha': {
      const { businessName } = record.business;
      return typeof businessName === 'string' ? businessName : say('office-replies:no_name');
    }
    case 'nama_petugas':
      return officer;
    case 'jumlah_pekerja':
      return String(presentWorkers(record).length);
    case 'kurang':
      return lacking(say, context);
    case 'jam_layanan':
      return say('office-replies:hours', { hours: hoursSaid(office.hours) });
  }
}

function lacking(say: Asked['say'], context: FlowContext): string {
  const left = workersLeft(context);
  const lines = missingLines(context, missingFields(context)).map(({ key, args }) =>
    say(key, args).replace(/^- /, ''),
  );
  if (left > 0) lines.push(say('office-replies:workers_left', { count: left }));
  return lines.length === 0 ? say('office-replies:nothing_missing') : lines.join('; ');
}
