import { readBirthDate } from '../date.ts';
import type { TableCell } from './cells.ts';
import { asDate } from './excel.ts';
import { sexOf } from './sex.ts';

/** What stands beside an identity number that says the same of its bearer. */
export type Beside = { birth: string; sex: string; manWoman: boolean };

type Nik = { birth: string; sex: 'M' | 'F' };

/**
 * An identity number held against the birth date and the sex beside it: where they differ it is a
 * doubt with the number kept, for a number is not given anew when a birth date is put right
 * (DOMAIN 4.1). `now` in UTC ms.
 */
export function heldAgainst(cell: TableCell, beside: Beside, now: number): TableCell {
  if (cell.value === null || cell.doubt === 'lost_digits') return cell;
  const value = cell.value as Nik;
  const sex = sexOf(beside.sex, beside.manWoman);
  if (sex !== null && sex !== value.sex) return differing(cell, 'sex', sex);
  const birth = bornIn(beside.birth, now);
  if (birth === null || birth.includes(value.birth)) return cell;
  return differing(cell, 'birth', birth[0] ?? '');
}

function differing(cell: TableCell, differs: 'sex' | 'birth', said: string): TableCell {
  const value = { ...(cell.value as object), differs };
  return { ...cell, value, doubt: `differs_${differs}`, args: { said } };
}

/** The day that a cell names, and the one it would be with the month first; null: none. */
function bornIn(cell: string, now: number): string[] | null {
  const text = asDate(cell);
  const days = [text, text.replace(/^(\d{1,2})([-/.])(\d{1,2})(?=\2)/, '$3$2$1')]
    .map((one) => readBirthDate(one, now).iso)
    .filter((iso) => iso !== null);
  return days.length === 0 ? null : days;
}
