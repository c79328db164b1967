import { BUSINESS, type Json } from '../../../flows/kit/record.ts';
import { settle, settledValue } from '../../../flows/kit/settle.ts';
import { type Planned, planOf } from '../../../flows/list-plan.ts';
import { offered } from '../../conversation/read.ts';
import type { WorkerRow } from '../../language/worker-list.ts';
import {
  TABLE_FIELDS,
  type TableContext,
  type TableField,
  type TableRow,
  type WorkerTable,
  workerRow,
} from '../../language/worker-table.ts';
import { labelOf } from '../asking/asked.ts';
import { specOf } from '../asking/specs.ts';
import type { Change } from '../fill-in.ts';
import type { Visit } from '../visit.ts';
import { type CellDoubt, doubtOf } from './doubts.ts';
import { doubtMark, type Pasted } from './posted.ts';
import { shownCell } from './shown.ts';
import { tableOf } from './source.ts';
import { type RowWrites, writesOfRow } from './writes.ts';

/** One cell as it is shown. */
export type SheetCell = {
  field: TableField;
  label: string;
  shown: string;
  /** The text that stands in it. */
  raw: string;
  doubt: CellDoubt | null;
  /** The doubt was seen and left as it is. */
  seen: boolean;
};

/** One worker of a pasted list: who he becomes in the record, what he brings. */
export type SheetRow = {
  number: number;
  name: string;
  standing: 'new' | 'changed' | 'same' | 'dropped';
  cells: readonly SheetCell[];
};

/** A pasted list against the record as it is now. */
export type Sheet = Pick<WorkerTable, 'unused' | 'unread' | 'beyond' | 'repeated'> & {
  rows: readonly SheetRow[];
  count: Readonly<Record<SheetRow['standing'], number>>;
  /** Cells in doubt that nobody has looked at yet. */
  open: number;
  /** Cells that stay empty, to be asked later. */
  later: number;
  /** Answers that workers gave by themselves and that are left as they are. */
  himself: number;
  /** All that a yes writes; null: nothing. */
  change: Change | null;
};

const CHOSEN = ['membership', 'status', 'family'] as const;

/** What was pasted, read with what was put right in it, and what it comes to. */
export function sheetOf(visit: Visit, pasted: Pasted): Sheet {
  const { corrections, dropped } = pasted;
  const table = tableOf(pasted.source, visit.now, {
    offers: offersOf(visit),
    corrections,
    dropped,
  });
  const taken = table.rows.filter(({ number }) => !dropped.has(number));
  const planned = planOf(
    visit.about(BUSINESS),
    taken.map((row) => settled(visit, workerRow(row))),
    '',
  );
  const written = planned.map((one) => writesOfRow(visit, one));
  const rows = table.rows.map((row): SheetRow => {
    const at = taken.indexOf(row);
    const [plan, writes] = [planned[at], written[at]];
    return plan && writes ? takenRow(visit, pasted, row, plan, writes) : droppedRow(row);
  });
  const cells = rows.flatMap((row) => row.cells).filter(({ doubt }) => doubt !== null);
  const { unused, unread, beyond, repeated } = table;
  return {
    ...{ unused, unread, beyond, repeated, rows },
    change: changeOf(written),
    count: counted(rows),
    open: cells.filter(({ seen }) => !seen).length,
    later: cells.filter(({ doubt }) => doubt?.stands === false).length,
    himself: written.reduce((sum, { himself }) => sum + himself, 0),
  };
}

/** The choices that the chat offers for a field. */
function offersOf({ about, voice }: Visit): NonNullable<TableContext['offers']> {
  const { house, language } = voice;
  return Object.fromEntries(
    CHOSEN.map((field) => {
      const choices = specOf('', field)?.choices;
      const question = choices ? { choices } : {};
      return [field, offered({ question, context: about('') }, house.sentences, language)];
    }),
  );
}

/** The values as they are stored. */
function settled({ about }: Visit, row: WorkerRow): WorkerRow {
  const more = Object.entries(row.more ?? {}).map(([key, value]) => {
    const spec = specOf('', key);
    return [key, spec ? settledValue(settle(spec, value as Json, about(''))) : value] as const;
  });
  return more.length === 0 ? row : { ...row, more: Object.fromEntries(more) };
}

function takenRow(
  visit: Visit,
  { seen }: Pasted,
  row: TableRow,
  planned: Planned,
  { writes, known }: RowWrites,
): SheetRow {
  const cells = TABLE_FIELDS.flatMap((field): SheetCell[] => {
    const spec = specOf(planned.ref, field);
    const cell = row.cells[field];
    if (!spec || !cell) return [];
    const doubt = doubtOf(visit, { field, spec, row, planned });
    if (doubt === null && cell.value === null && field !== 'wage') return [];
    const left = seen.get(`${row.number}.${field}`);
    return [
      {
        field,
        label: labelOf(spec, planned.ref, visit.voice),
        shown: shownCell(visit, { field, spec, cell, planned, doubt }),
        raw: cell.raw,
        doubt,
        seen: doubt !== null && left === doubtMark(doubt.code, cell.raw),
      },
    ];
  });
  const standing = !known ? 'new' : writes.length > 0 ? 'changed' : 'same';
  return { number: row.number, name: planned.row.name ?? '', standing, cells };
}

function droppedRow({ number, cells }: TableRow): SheetRow {
  const name = String(cells.name?.value ?? cells.name?.raw ?? '');
  return { number, name, standing: 'dropped', cells: [] };
}

function counted(rows: readonly SheetRow[]): Sheet['count'] {
  const of = (standing: SheetRow['standing']) =>
    rows.filter((row) => row.standing === standing).length;
  return { new: of('new'), changed: of('changed'), same: of('same'), dropped: of('dropped') };
}

function changeOf(rows: readonly RowWrites[]): Change | null {
  const writes = rows.flatMap((row) => row.writes);
  const [first] = writes;
  if (!first) return null;
  const { subject, key } = first;
  return { field: { subject, key }, writes, fresh: rows.flatMap(({ fresh }) => fresh) };
}
