import { givenByHimself } from '../../../flows/fields/own.ts';
import type { FieldSpec } from '../../../flows/kit/field.ts';
import type { FlowContext } from '../../../flows/kit/question.ts';
import { type Json, withField } from '../../../flows/kit/record.ts';
import { settle } from '../../../flows/kit/settle.ts';
import type { Planned } from '../../../flows/list-plan.ts';
import { bearerOf, nameOf } from '../../../flows/workers.ts';
import { shownValue } from '../../conversation/fields.ts';
import { answerKinds } from '../../language/kinds/index.ts';
import type { TableCell, TableField, TableRow } from '../../language/worker-table.ts';
import { onPage } from '../asking/words.ts';
import type { Visit } from '../visit.ts';

/** Why a cell has to be asked. */
export type CellDoubt = {
  code: string;
  sentence: string;
  /** Left as it is, the value stands; otherwise the cell stays empty and is asked later. */
  stands: boolean;
};

/** Doubts of a table; every other one is a problem of its answer kind. */
const OWN: ReadonlySet<string> = new Set([
  'lost_digits',
  'zero_end',
  'child',
  'differs_birth',
  'twin',
]);

type Asked = { field: TableField; spec: FieldSpec; row: TableRow; planned: Planned };

/** What is not clear about a cell: in itself, beside the others of the list, or in the record. */
export function doubtOf(visit: Visit, asked: Asked): CellDoubt | null {
  const { field, row, planned } = asked;
  const cell = row.cells[field];
  if (!cell) return null;
  if (cell.doubt !== null) return ofTable(visit, cell, cell.doubt, asked);
  return field === 'nik' && planned.doubts.includes('taken')
    ? ofTaken(visit, cell, planned.ref)
    : ofRecord(visit, cell, asked);
}

function ofTable(
  visit: Visit,
  { value, args }: TableCell,
  code: string,
  { spec, planned }: Asked,
): CellDoubt {
  const { say, voice } = visit;
  const stands = value !== null && code !== 'twin';
  const sentence = (): string => {
    if (code === 'unread') return again(visit, spec, planned);
    if (code === 'differs_sex') return say(`form-paste:doubt_differs_sex_${args?.said}`);
    if (code === 'unsure') {
      const shown = shownValue(answerKinds.get(spec.expects), value, voice);
      return shown === null
        ? say('form-paste:doubt_odd')
        : say('form-paste:doubt_unsure', { shown });
    }
    const { birth = '' } = (value ?? {}) as { birth?: string };
    if (OWN.has(code)) return say(`form-paste:doubt_${code}`, { birth, said: '', ...args });
    return onPage(voice, `problems:${code}`, args);
  };
  return { code, sentence: sentence(), stands };
}

/** Whose number it is, is not said where he gave it by himself. */
function ofTaken({ say, state: { record } }: Visit, { value }: TableCell, ref: string): CellDoubt {
  const { nik = '' } = (value ?? {}) as { nik?: string };
  const bearer = bearerOf(record, nik, ref);
  const named = bearer !== undefined && !givenByHimself(bearer.fields, 'nik');
  const other = named ? nameOf(record, bearer.ref) : '';
  const sentence =
    other === '' ? say('form-paste:doubt_taken') : say('worker:nik_taken', { other });
  return { code: 'taken', sentence, stands: false };
}

/** What the field itself says to the value: as when it is typed in the chat. */
function ofRecord(
  visit: Visit,
  { value }: TableCell,
  { field, spec, planned }: Asked,
): CellDoubt | null {
  const { voice } = visit;
  if (field === 'nik' || (field === 'name' && planned.known)) return null;
  const open = field === 'wage' && planned.doubts.includes('wage');
  // A wage that was brought to a month is shown in its cell, and so is one that is like another's.
  if (field === 'wage' && !open) return null;
  if (value === null)
    return open ? { code: 'unread', sentence: again(visit, spec, planned), stands: false } : null;
  const settled = settle(spec, value as Json, aboutRow(visit, planned));
  if (settled.is === 'value') return null;
  if (settled.is === 'again')
    return { code: 'again', sentence: onPage(voice, settled.key, settled.args), stands: false };
  const sentence = onPage(voice, `${spec.ask}_confirm`, settled.args);
  return { code: 'confirm', sentence, stands: true };
}

function again(visit: Visit, spec: FieldSpec, planned: Planned): string {
  return onPage(visit.voice, `${spec.ask}_again`, spec.args?.(aboutRow(visit, planned)));
}

/** What a flow sees that asks about the worker of a row: he has the name of the row already. */
export function aboutRow({ about, state }: Visit, { ref, row }: Planned): FlowContext {
  return about(ref, withField(state.record, ref, 'name', row.name));
}
