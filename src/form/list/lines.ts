import { missingFields } from '../../../flows/completeness.ts';
import { givenByHimself, objects } from '../../../flows/fields/own.ts';
import { wageOf } from '../../../flows/fields/wage.ts';
import { type Part, partsOf } from '../../../flows/kit/parts.ts';
import type { FlowContext } from '../../../flows/kit/question.ts';
import { answersHimself } from '../../../flows/owners-view.ts';
import { calledIn, nikOf, presentWorkers } from '../../../flows/workers.ts';
import { maskNik } from '../../language/nik.ts';
import type { FormLink } from '../ports.ts';

/** One worker as the list shows him. What he gave by himself is not in it. */
export type WorkerLine = {
  ref: string;
  number: number;
  name: string | null;
  /** Rupiah a month. */
  wage: number | null;
  /** Masked; 'own': he gave it by himself. */
  nik: string | 'own' | null;
  /** 'asked': he was sent a link and has not answered yet. */
  state: 'complete' | 'lacking' | 'asked' | 'objects';
  /** What is missing, short words for a sentence; null where that is his own matter. */
  lacks: string | null;
  /** Whether he may still be asked to fill in his part. */
  mayBeAsked: boolean;
};

/** The lines of the list. `links`: the newest link of each worker who was sent one. */
export function linesOf(context: FlowContext, links: readonly FormLink[]): WorkerLine[] {
  const gaps = new Map<string, string[]>();
  for (const { subject, key } of missingFields(context))
    gaps.set(subject, [...(gaps.get(subject) ?? []), key]);
  const asked = new Set(
    links.flatMap((link) => (isWaiting(link, context.now) ? link.subject : [])),
  );
  return presentWorkers(context.record).map((worker, at): WorkerLine => {
    const { ref, fields } = worker;
    const against = objects(fields);
    const own = (gaps.get(ref) ?? []).map((key): Part => [`file:short_${key}`, {}]);
    const nik = nikOf(worker);
    const whole = own.length === 0;
    return {
      ref,
      number: at + 1,
      name: calledIn(context, ref).name ?? null,
      wage: wageOf(fields.wage),
      nik: givenByHimself(fields, 'nik') ? 'own' : nik && maskNik(nik),
      state: against ? 'objects' : whole ? 'complete' : asked.has(ref) ? 'asked' : 'lacking',
      lacks: whole || answersHimself(context, ref) ? null : partsOf(own),
      mayBeAsked: !against && !whole,
    };
  });
}

function isWaiting({ endedAt, usedAt, expiresAt }: FormLink, now: number): boolean {
  return endedAt === null && usedAt === null && now < expiresAt;
}
