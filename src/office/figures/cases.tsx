import type { CaseFacts } from '../../followup/facts.ts';
import { caseNumber } from '../../followup/number.ts';
import { reasonsOf } from '../../followup/reasons.ts';
import { OFFICE_PATH } from '../path.ts';
import { isWithin } from '../scope.ts';
import { Table } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import { lookOf, searchOf } from './look.ts';
import { aboutOf, type Selection, selectionOf } from './selection.ts';
import type { Showing } from './showing.ts';
import { timeSaid, whole } from './words.ts';

const ROWS = 50;

/** The cases behind a figure: those that are the reader's to see, and how many others there are. */
export async function casesPage(visit: Visit): Promise<Response> {
  const { say, parts, now, query } = visit;
  const { look } = lookOf(query, parts.region, now);
  await parts.queue.refresh(now);
  const showing: Showing = { visit, look, figures: await parts.figures.of(look, now) };
  const selection = await selectionOf(showing);
  const { cases, others, caseless } = sorted(visit, selection);
  const page = Math.max(1, Math.floor(Number(query.get('hal')) || 1));
  const rows = cases.slice((page - 1) * ROWS, page * ROWS);
  await visit.reads('figures_read', 'figures', { rows: rows.length });
  const body = (
    <>
      <h1>{selection.title}</h1>
      <p>
        <a href={`${OFFICE_PATH}/angka?${searchOf(look)}`}>{say('office-figures:back')}</a>
      </p>
      <p class="hint">{aboutOf(showing).join(' · ')}</p>
      {rows.length === 0 ? (
        <p>{say('office-figures:no_cases')}</p>
      ) : (
        <Cases visit={visit} rows={rows} selection={selection} />
      )}
      <Pages visit={visit} page={page} pages={Math.ceil(cases.length / ROWS)} />
      {others > 0 && <p>{say('office-figures:others', { number: whole(others) })}</p>}
      {caseless > 0 && <p>{say('office-figures:caseless', { number: whole(caseless) })}</p>}
    </>
  );
  return await visit.page({ title: selection.title, at: 'figures', body });
}

/**
 * Which employers are shown. Who is in another's area is counted only; so is who has no case: she
 * has agreed to nothing yet, and officers do not see her.
 */
function sorted({ parts, officer }: Visit, { employers }: Selection) {
  const found = employers.map((id) => parts.queue.ofEmployer(id));
  const known = found.filter((one) => one !== null);
  const cases = known.filter((one) => isWithin(officer, one, parts.region));
  return {
    cases,
    others: known.length - cases.length,
    caseless: found.length - known.length,
  };
}

type CasesProps = { visit: Visit; rows: readonly CaseFacts[]; selection: Selection };

function Cases({ visit: { say, now }, rows, selection: { title, lasted } }: CasesProps) {
  const heads = ['business', 'place_of', 'why', ...(lasted ? ['time'] : [])];
  return (
    <Table caption={title} heads={heads.map((head) => say(`office-figures:${head}`))}>
      {rows.map((facts) => (
        <tr>
          <th scope="row">
            <a href={`${OFFICE_PATH}/kasus/${facts.id}`}>
              {facts.businessName ?? caseNumber(facts)}
            </a>
          </th>
          <td>{facts.place ?? '–'}</td>
          <td>
            {facts.closedAt === null
              ? reasonsOf(facts, now)
                  .map(({ key, args }) => say(key, args))
                  .join(' · ')
              : say('office-figures:closed')}
          </td>
          {lasted && <td class="num">{timeSaid(say, lasted.get(facts.employerId) ?? 0)}</td>}
        </tr>
      ))}
    </Table>
  );
}

type PagesProps = { visit: Visit; page: number; pages: number };

function Pages({ visit: { say, query }, page, pages }: PagesProps) {
  if (pages <= 1) return null;
  const at = (number: number) => {
    const search = new URLSearchParams(query);
    search.set('hal', String(number));
    return `${OFFICE_PATH}/angka/kasus?${search}`;
  };
  return (
    <nav class="row no-print" aria-label={say('office-figures:pages')}>
      {page > 1 && <a href={at(page - 1)}>{say('office-figures:earlier')}</a>}
      <span>{say('office-figures:page', { page, pages })}</span>
      {page < pages && <a href={at(page + 1)}>{say('office-figures:later')}</a>}
    </nav>
  );
}
