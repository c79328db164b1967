import { workersLeft } from '../../../flows/completeness.ts';
import { partsOf } from '../../../flows/kit/parts.ts';
import { linesOf } from '../edabu/line.ts';
import type { Source } from '../source.ts';
import { fields, paragraph, signatures, small, title } from './blocks.ts';
import { businessOf } from './business.ts';
import type { Pages } from './pages.ts';
import { table } from './table.ts';

const COLUMNS = [
  ['number', 4],
  ['name', 26],
  ['nik', 17],
  ['kk', 17],
  ['status', 11],
  ['since', 12],
  ['wage', 13],
] as const;
/** More lines than these are not written by hand. */
const MOST_LEFT = 20;

/** The list of all workers, which the employer signs; those who are not in it yet have a line each. */
export function workerList(pages: Pages, { context, say }: Source): void {
  const business = businessOf(context);
  const left = workersLeft(context);
  const rows = linesOf(context).map(({ number, name, nik, kk, status, since, wage }) => [
    String(number),
    name,
    nik,
    kk,
    status === null
      ? null
      : say('exchange:list_value', { value: partsOf([[`more:status_${status}`, {}]]) }),
    since === null ? null : say('exchange:list_since_value', { since }),
    wage === null ? null : say('exchange:list_wage_value', { wage }),
  ]);
  const open = Array.from({ length: Math.min(left, MOST_LEFT) }, (_, at) => [
    String(rows.length + at + 1),
  ]);
  pages.begin('landscape');
  title(pages, say('exchange:list_title'));
  fields(pages, [
    [say('exchange:business_name'), business.name],
    [say('exchange:business_place'), business.place],
  ]);
  table(
    pages,
    COLUMNS.map(([head, share]) => ({ head: say(`exchange:list_${head}`), share })),
    [...rows, ...open],
  );
  if (left > 0) paragraph(pages, say('exchange:list_left', { count: left }));
  signatures(pages, {
    statement: say('exchange:list_statement'),
    dated: say('exchange:dated'),
    signers: [{ who: say('exchange:sign_head'), name: business.owner }],
  });
  small(pages, say('exchange:list_private'));
}
