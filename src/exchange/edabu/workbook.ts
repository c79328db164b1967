import type { Sheet } from 'write-excel-file/node';
import type { Source } from '../source.ts';
import { rowOf } from './cells.ts';
import { EDABU_COLUMNS } from './columns.ts';
import { gapsOf } from './gaps.ts';
import { linesOf } from './line.ts';
import { notesOf } from './notes.ts';

type XlsxCell = NonNullable<Sheet<never>['data'][number][number]>;

/** As Excel's "text": what is typed or corrected later stays text too, digits and "=" alike. */
const TEXT = '@';
const INTEGER = '0';

/**
 * The employer's workbook: a row a worker in e-Dabu's shape, what is still missing, and what the
 * columns and figures are. Every text is a string cell: none is ever a number or a formula.
 */
export async function edabuWorkbook(source: Source): Promise<Buffer> {
  const { context, say } = source;
  const headers = EDABU_COLUMNS.value.map(({ header }) => header);
  const gapHeads = [say('exchange:gap_who'), say('exchange:gap_what'), say('exchange:gap_how')];
  const sheets: Sheet<never>[] = [
    {
      sheet: say('exchange:sheet_workers'),
      data: [
        headers.map(heading),
        ...linesOf(context).map((line) => rowOf(line).map(({ type, value }) => cell(value, type))),
      ],
      columns: headers.map((header) => ({ width: Math.max(10, Math.min(header.length + 2, 24)) })),
      stickyRowsCount: 1,
    },
    {
      sheet: say('exchange:sheet_gaps'),
      data: [
        gapHeads.map(heading),
        ...gapsOf(source).map(({ who, what, how }) => [cell(who), cell(what), cell(how)]),
      ],
      columns: [{ width: 28 }, { width: 34 }, { width: 90 }],
      stickyRowsCount: 1,
    },
    {
      sheet: say('exchange:sheet_notes'),
      data: notesOf(source).map((row) => row.map((value) => cell(value))),
      columns: [{ width: 30 }, { width: 38 }, ...Array.from({ length: 6 }, () => ({ width: 20 }))],
    },
  ];
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  return await writeXlsxFile(sheets).toBuffer();
}

function heading(value: string): XlsxCell {
  return { value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' };
}

function cell(
  value: string | number | null,
  type = typeof value === 'number' ? 'integer' : 'text',
): XlsxCell {
  const whole = type === 'integer';
  const look = whole ? { type: Number, format: INTEGER } : { type: String, format: TEXT };
  return value === null ? look : { ...look, value };
}
