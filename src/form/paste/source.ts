import { readTable, type TableContext, type WorkerTable } from '../../language/worker-table.ts';

/**
 * What a list of workers comes as. Files and photos come with another issue: each is one more kind
 * here, brought to the same table, and everything behind it stays as it is.
 */
export type PastedSource = { kind: 'text'; text: string };

/** The table that a source holds. `now` in UTC ms. */
export function tableOf({ text }: PastedSource, now: number, context: TableContext): WorkerTable {
  return readTable(text, now, context);
}
