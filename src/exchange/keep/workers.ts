import type { MissingField } from '../../../flows/completeness.ts';
import { givenByHimself, objects } from '../../../flows/fields/own.ts';
import { type Part, partsOf } from '../../../flows/kit/parts.ts';
import type { FlowContext } from '../../../flows/kit/question.ts';
import { fieldsOf } from '../../../flows/kit/record.ts';
import { answersHimself, ownersView } from '../../../flows/owners-view.ts';
import { maskNik } from '../../language/nik.ts';
import { linesOf, type WorkerLine } from '../edabu/line.ts';
import { plain } from '../plain.ts';
import type { Say, Source } from '../source.ts';
import type { KeptWorker } from './kept.ts';

/** The list, with the gaps of the whole record. */
export function keptWorkers({ context, say }: Source, gaps: readonly MissingField[]): KeptWorker[] {
  return linesOf(ownersView(context)).map((line) => ({
    called: calledIn(line, say),
    ...stateOf(context, line.ref, gaps, say),
    facts: [
      [say('form-keep:worker_nik'), shown(line, 'nik', line.nik && maskNik(line.nik))],
      [say('form-keep:worker_wage'), shown(line, 'wage', wageIn(line, say))],
    ],
  }));

  function shown({ ref }: WorkerLine, key: string, known: string | null): string {
    if (givenByHimself(fieldsOf(context.record, ref), key)) return say('form-keep:by_himself');
    return known ?? say('form-keep:unknown');
  }
}

function calledIn({ name, number }: WorkerLine, say: Say): string {
  return name === null
    ? say('form-keep:worker_nameless', { number })
    : say('form-keep:worker_named', { number, name: plain(name) });
}

function wageIn({ wage }: WorkerLine, say: Say): string | null {
  return wage === null ? null : say('form-keep:rupiah', { sum: wage });
}

function stateOf(
  context: FlowContext,
  ref: string,
  gaps: readonly MissingField[],
  say: Say,
): Pick<KeptWorker, 'state' | 'stands'> {
  const own = gaps.filter(({ subject }) => subject === ref);
  if (objects(fieldsOf(context.record, ref)))
    return { state: 'objects', stands: say('form-keep:state_objects') };
  if (own.length === 0) return { state: 'complete', stands: say('form-keep:state_complete') };
  if (answersHimself(context, ref))
    return { state: 'lacking', stands: say('form-keep:state_lacking') };
  const what = partsOf(own.map(({ key }): Part => [`file:short_${key}`, {}]));
  return { state: 'lacking', stands: say('form-keep:state_lacking_what', { what }) };
}
