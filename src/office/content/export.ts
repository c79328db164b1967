import { dayOf } from '../../../flows/kit/month.ts';
import { csvAnswer } from '../csv.ts';
import type { Visit } from '../visit.ts';
import { filterOf } from './filter.ts';
import { allRows, byGroup, groupTitle, signers } from './rows.ts';

const HEADS = [
  ...['id', 'group', 'content', 'basis', 'status', 'doubt'],
  ...['signer', 'letter', 'letter_date', 'at'],
];

/** What the page shows, as a table to work with. */
export async function contentCsv(visit: Visit): Promise<Response> {
  const { say, query, now } = visit;
  const filter = filterOf((name) => query.get(name));
  const groups = byGroup(await allRows(visit), filter);
  const signer = await signers(visit);
  const rows = [...groups.values()].flat().map((row) => {
    const { item, status } = row;
    const signature = row.withdrawn ? null : row.signature;
    return [
      ...[item.id, groupTitle(visit, item.group), row.lines.join(' '), item.basis ?? ''],
      ...[say(`office-content:status_${status}`), row.doubt ?? ''],
      ...(signature
        ? [signer(signature.officerId), signature.letter, signature.letterDate, dayOf(signature.at)]
        : ['', '', '', '']),
    ];
  });
  return csvAnswer(`isi-${dayOf(now)}`, [
    HEADS.map((head) => say(`office-content:head_${head}`)),
    ...rows,
  ]);
}
