import type { AuditLine } from '../../followup/ports.ts';
import type { Officer } from '../officer.ts';
import { OFFICE_PATH } from '../path.ts';
import { Moment } from '../view/moment.tsx';
import { Badge, Table } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import { Chain } from './chain.tsx';
import { filterOf, queryOf, searchOf, type TrailFilter } from './filter.ts';
import { FilterForm } from './filter-form.tsx';
import { codesOf, wordsOf } from './words.ts';

const ROWS = 50;

/** Who did what to which record, the newest first; reading it is noted in it. */
export async function trailPage(visit: Visit): Promise<Response> {
  const { parts, query, say, now } = visit;
  const filter = filterOf(query);
  const officers = await parts.accounts.officers();
  await parts.queue.refresh(now);
  const before = query.get('sebelum') ?? undefined;
  const found = await parts.trail.lines({ ...queryOf(visit, filter), before, limit: ROWS + 1 });
  const lines = found.slice(0, ROWS);
  const last = found.length > ROWS ? lines.at(-1) : undefined;
  const checked = await parts.trail.state(now, query.get('periksa') === '1');
  await visit.reads('trail_read', 'trail', { lines: lines.length });
  const body = (
    <>
      <h1>{say('office-trail:title')}</h1>
      <Chain say={say} checked={checked} />
      <FilterForm visit={visit} officers={officers} filter={filter} />
      {lines.length === 0 ? (
        <p>{say('office-trail:nothing')}</p>
      ) : (
        <Lines visit={visit} officers={officers} lines={lines} filter={filter} />
      )}
      {last && (
        <p>
          <a href={`${OFFICE_PATH}/jejak?${searchOf(filter, { sebelum: last.id })}`}>
            {say('office-trail:older')}
          </a>
        </p>
      )}
      <p class="hint">{say('office-trail:csv_hint')}</p>
    </>
  );
  return await visit.page({ title: say('office-trail:title'), at: 'trail', body });
}

type LinesProps = {
  visit: Visit;
  officers: readonly Officer[];
  lines: readonly AuditLine[];
  filter: TrailFilter;
};

function Lines({ visit, officers, lines, filter }: LinesProps) {
  const { say } = visit;
  const words = wordsOf(visit, officers);
  const heads = ['when', 'who', 'what', 'about', 'codes'].map((head) =>
    say(`office-trail:${head}`),
  );
  return (
    <Table caption={say('office-trail:title')} heads={heads}>
      {lines.map((line) => {
        const { who, what, about, path } = words(line);
        return (
          <tr>
            <td>
              <Moment say={say} at={line.at} />
            </td>
            <td>{who}</td>
            <td>{what}</td>
            <td>
              {path === null ? about : <a href={OFFICE_PATH + path}>{about}</a>}{' '}
              {filter.perihal === '' && (
                <a href={`${OFFICE_PATH}/jejak?${searchOf({ ...filter, perihal: line.subject })}`}>
                  {say('office-trail:only_this')}
                </a>
              )}
            </td>
            <td class="muted">
              {codesOf(line)}{' '}
              {line.seq === null && <Badge tone="warn">{say('office-trail:unchained')}</Badge>}
            </td>
          </tr>
        );
      })}
    </Table>
  );
}
