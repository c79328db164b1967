import { wageOf } from '../../../flows/fields/wage.ts';
import type { FieldSpec } from '../../../flows/kit/field.ts';
import type { Json } from '../../../flows/kit/record.ts';
import type { Planned } from '../../../flows/list-plan.ts';
import { maskNik } from '../../language/nik.ts';
import type { TableCell, TableField } from '../../language/worker-table.ts';
import { valueShown } from '../asking/asked.ts';
import type { Visit } from '../visit.ts';
import type { CellDoubt } from './doubts.ts';

type Cell = {
  field: TableField;
  spec: FieldSpec;
  cell: TableCell;
  planned: Planned;
  doubt: CellDoubt | null;
};

/** What a cell of the table says: its value in words, numbers masked; what was written where it has none. */
export function shownCell(visit: Visit, { field, spec, cell, planned, doubt }: Cell): string {
  const { say, voice } = visit;
  const { ref, row, wage } = planned;
  if (field === 'name') return row.name ?? cell.raw;
  if (field === 'wage' && wage !== null) return wageShown(visit, planned);
  if (field === 'nik' && cell.value !== null) {
    const { nik, birth, sex } = cell.value as { nik: string; birth: string; sex: string };
    return say(`form-paste:nik_${sex}`, { nik: maskNik(nik), birth });
  }
  const value = (row.more?.[field] ?? (field === 'membership' ? row.membership : null)) as Json;
  return value === null || value === undefined || doubt?.stands === false
    ? cell.raw
    : valueShown(spec, ref, value, voice);
}

function wageShown({ say }: Visit, { wage, reckoned, like }: Planned): string {
  const monthly = wageOf(wage) ?? 0;
  if (like !== undefined) return say('list:wage_like', { monthly, name: like });
  return reckoned === ''
    ? say('list:wage', { monthly })
    : say('list:wage_reckoned', { monthly, how: reckoned });
}
