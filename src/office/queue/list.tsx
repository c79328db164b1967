import { createHash } from 'node:crypto';
import type { Counts, Ranked } from '../../followup/queue-index.ts';
import { namesOf } from '../case/names.ts';
import { OFFICE_PATH } from '../path.ts';
import type { Visit } from '../visit.ts';
import { filterOf, type QueueLook, queryOf, SHELF_WORDS } from './look.ts';
import { Row, type Shown } from './row.tsx';

export const ROWS = 50;
const REFRESH = 'every 30s';
/** A page that is left open stops to ask after twenty minutes. */
const MOST_REFRESHES = 40;

/** A page of the queue as it now is. */
export type Found = {
  look: QueueLook;
  rows: readonly Shown[];
  total: number;
  pages: number;
  counts: Counts;
};

/** What a look finds; a page beyond the last is the last. */
export async function findIn(visit: Visit, look: QueueLook): Promise<Found> {
  const { parts, officer, now } = visit;
  await parts.queue.refresh(now);
  const filter = filterOf(look, visit);
  const at = (hal: number) =>
    parts.queue.page(look.shelf, officer.id, filter, { from: (hal - 1) * ROWS, size: ROWS });
  const first = at(look.hal);
  const pages = Math.max(1, Math.ceil(first.total / ROWS));
  const hal = Math.min(look.hal, pages);
  const { rows, total, counts } = hal === look.hal ? first : at(hal);
  return { look: { ...look, hal }, rows: await held(visit, rows), total, pages, counts };
}

/** The cases of some rows with their leases as they now are. */
export async function held({ parts }: Visit, rows: readonly Ranked[]): Promise<Shown[]> {
  const leases = await parts.followup.leasesOf(rows.map(({ facts }) => facts.id));
  return rows.map(({ facts }) => ({ facts, lease: leases.get(facts.id) ?? null }));
}

/** The cases on a page, and the way to the pages beside it. `times`: how often it asked by itself. */
export async function List({ visit, found, times }: ListParts) {
  const { say } = visit;
  const { look, rows, total, pages } = found;
  const { of: name } = await namesOf(visit);
  const first = (look.hal - 1) * ROWS;
  const more = { lihat: markOf(rows), kali: String(times + 1) };
  const refreshes = times < MOST_REFRESHES && {
    'hx-get': `${OFFICE_PATH}/antrean/daftar${queryOf(look, more)}`,
    'hx-trigger': REFRESH,
    'hx-swap': 'outerMorph',
  };
  return (
    <div id="daftar" {...refreshes}>
      <p class="muted">
        {rows.length === 0
          ? say('office-queue:none')
          : say('office-queue:shown', { from: first + 1, to: first + rows.length, total })}
        {!refreshes && (
          <>
            {' '}
            <a href={`${OFFICE_PATH}/${queryOf(look)}`}>{say('office-queue:stopped')}</a>
          </>
        )}
      </p>
      <Rows visit={visit} rows={rows} name={name} />
      {pages > 1 && (
        <nav class="pager" aria-label={say('office-queue:pages')}>
          <Turn visit={visit} look={look} hal={look.hal - 1} pages={pages} rel="prev" />
          <span class="muted">{say('office-queue:page', { page: look.hal, pages })}</span>
          <Turn visit={visit} look={look} hal={look.hal + 1} pages={pages} rel="next" />
        </nav>
      )}
    </div>
  );
}

type ListParts = { visit: Visit; found: Found; times: number };

export function Rows({ visit, rows, name }: RowsParts) {
  return rows.length === 0 ? null : (
    <ol class="queue">
      {rows.map((one) => (
        <Row visit={visit} {...one} name={name} />
      ))}
    </ol>
  );
}

type RowsParts = { visit: Visit; rows: readonly Shown[]; name: (id: string) => string };

type TurnParts = { visit: Visit; look: QueueLook; hal: number; pages: number; rel: string };

function Turn({ visit: { say }, look, hal, pages, rel }: TurnParts) {
  if (hal < 1 || hal > pages) return <span />;
  return (
    <a rel={rel} href={`${OFFICE_PATH}/${queryOf({ ...look, hal })}`}>
      {say(`office-queue:turn_${rel}`)}
    </a>
  );
}

/** Stands for the cases of a page, whatever their order: who was shown them reads nothing new. */
function markOf(rows: readonly Shown[]): string {
  const ids = rows.map(({ facts }) => facts.id).sort();
  return createHash('sha256').update(ids.join()).digest('base64url').slice(0, 16);
}

/** The list alone, as an open page asks for it. Noted only when it has cases that the page had not. */
export async function listAlone(visit: Visit, found: Found): Promise<Response> {
  const times = Math.max(0, Math.floor(Number(visit.query.get('kali')) || 0));
  if (visit.query.get('lihat') !== markOf(found.rows)) await noteRead(visit, found);
  const html = await (await List({ visit, found, times })).toString();
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** Notes which page of which view was read. */
export async function noteRead(visit: Visit, { look, rows }: Found): Promise<void> {
  const view = SHELF_WORDS[look.shelf];
  await visit.reads('queue_read', 'queue', { view, page: look.hal, count: rows.length });
}
