import { MINIMUM_WAGES, type MinimumWageRow } from './minimum-wage-rows.ts';
import { type Month, yearOf } from './month.ts';
import { inForce, type Missing, type Status } from './rule.ts';
import { toRupiah } from './rupiah.ts';

/**
 * A minimum wage found for a place and month. `rupiah`: a month, cents cut off; `decreed`: with its
 * cents; `from`: the first month it counts.
 */
export type MinimumWage = {
  rupiah: number;
  decreed: number;
  kind: 'UMK' | 'UMP';
  area: string;
  name: string;
  from: Month;
  basis: string;
  status: Status;
  doubt?: string;
};

/**
 * The regency or province that a region code lies in, in the table's writing: '3327', '33.27.08'
 * and '33.27' are all '33.27'; '33' is the province. Null where it is no region code.
 */
export function wageArea(code: string): string | null {
  const parts = /^(\d{2})(?:\.?(\d{2})(?:\.?\d{2}(?:\.?\d{4})?)?)?$/.exec(code.trim());
  if (!parts) return null;
  return parts[2] === undefined ? (parts[1] ?? null) : `${parts[1]}.${parts[2]}`;
}

/**
 * The minimum wage that counts at a workplace in a month (Perpres 64/2020 Ps 32). A regency without
 * rows is missing and never gets its province's figure, for it may have a UMK that we do not know;
 * '33' asks for the province's own. A year that is not decreed yet is missing too.
 */
export function minimumWage(
  area: string | undefined,
  month: Month,
  rows: readonly MinimumWageRow[] = MINIMUM_WAGES,
): MinimumWage | Missing {
  const key = area === undefined ? null : wageArea(area);
  const known = rows.filter((row) => row.area === key);
  const row = inForce(known, month);
  if (row) return found(row);
  const name = known[0]?.name;
  if (name === undefined) {
    const message = area
      ? 'No minimum wage is recorded for this region; give the code of a regency in the table.'
      : 'The region of the workplace is not given; the minimum wage depends on it.';
    return { missing: 'area', message };
  }
  const message = `The minimum wage of ${name} for ${yearOf(month)} is not decreed yet or not recorded.`;
  return { missing: 'month', message };
}

function found(row: MinimumWageRow): MinimumWage {
  const { area, name, kind, from, status, doubt } = row;
  const wage = { rupiah: toRupiah(row.value, row.rounding), decreed: row.value, basis: row.cite };
  return { ...wage, area, name, kind, from, status, ...(doubt === undefined ? {} : { doubt }) };
}
