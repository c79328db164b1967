import { OFFICE_PATH } from '../path.ts';
import type { Visit } from '../visit.ts';
import { FilterForm, SearchForm } from './forms.tsx';
import { type Found, findIn, List, listAlone, noteRead } from './list.tsx';
import { lookOf, type QueueLook, queryOf, SHELVES } from './look.ts';
import { Saved } from './saved.tsx';

/** The queue: whom to contact next, and why. */
export async function queuePage(visit: Visit): Promise<Response> {
  const { say } = visit;
  const found = await findIn(visit, asked(visit));
  await noteRead(visit, found);
  const { look } = found;
  return await visit.page({
    title: say('office-queue:title'),
    at: 'queue',
    body: (
      <>
        <h1>{say('office-queue:title')}</h1>
        <div class="desk">
          <div>
            <Views visit={visit} found={found} />
            <Saved visit={visit} look={look} />
          </div>
          <div>
            <SearchForm visit={visit} cari={look.cari} />
            <FilterForm visit={visit} look={look} />
            <List visit={visit} found={found} times={0} />
            {found.total > 0 && (
              <p class="hint">
                <a href={`${OFFICE_PATH}/antrean/unduh${queryOf({ ...look, hal: 1 })}`}>
                  {say('office-queue:download')}
                </a>{' '}
                {say('office-queue:download_hint')}
              </p>
            )}
          </div>
        </div>
      </>
    ),
  });
}

/** The list alone, for a page that is open. */
export async function queueList(visit: Visit): Promise<Response> {
  return await listAlone(visit, await findIn(visit, asked(visit)));
}

function asked({ query }: Visit): QueueLook {
  return lookOf((name) => query.get(name));
}

/** All views with how many cases each has under the same filter. */
function Views({ visit: { say }, found: { look, counts } }: { visit: Visit; found: Found }) {
  return (
    <nav aria-label={say('office-queue:views')}>
      <ul class="views">
        {SHELVES.map((shelf) => (
          <li>
            <a
              href={`${OFFICE_PATH}/${queryOf({ ...look, shelf, hal: 1 })}`}
              aria-current={shelf === look.shelf ? 'page' : undefined}
            >
              <span>{say(`office-queue:view_${shelf}`)}</span>
              <span class="num">{counts[shelf]}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
