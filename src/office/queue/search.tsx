import { namesOf } from '../case/names.ts';
import { OFFICE_PATH } from '../path.ts';
import { isWithin } from '../scope.ts';
import type { Visit } from '../visit.ts';
import { SearchForm } from './forms.tsx';
import { held, ROWS, Rows } from './list.tsx';
import { queryOf, tidied } from './look.ts';
import { hasNumber, readNumber } from './number.ts';

/**
 * Looks for what was typed. Words lead to an address. A person's number is looked for by its hash
 * and answered at once: it stands in no address, log or trail, and not in the answer.
 */
export async function search(visit: Visit): Promise<Response> {
  const cari = tidied((await visit.form()).cari ?? '');
  if (cari === '') return visit.go('/');
  if (!hasNumber(cari)) return visit.go(`/${queryOf({ shelf: 'all', cari })}`);
  return await numberPage(visit, cari);
}

async function numberPage(visit: Visit, cari: string): Promise<Response> {
  const { parts, officer, say, now } = visit;
  const number = readNumber(cari);
  if (!number) {
    const problem = say('office-queue:not_whole');
    return await shown(visit, <SearchForm visit={visit} cari="" problem={problem} />, 400);
  }
  await parts.queue.refresh(now);
  const employers = new Set(await parts.followup.employersWith(number.key, number.value));
  const within = (one: Parameters<typeof isWithin>[1]) => isWithin(officer, one, parts.region);
  const page = { size: ROWS };
  const { rows } = parts.queue.page('all', officer.id, { employers, within }, page);
  await visit.reads('queue_searched', 'queue', { by: number.key, count: rows.length });
  return await shown(
    visit,
    <>
      <SearchForm visit={visit} cari="" />
      <p role="status">
        {say(rows.length === 0 ? 'office-queue:nobody_has' : 'office-queue:who_has', {
          what: say(`office-queue:number_${number.key}`),
          count: rows.length,
        })}
      </p>
      <Rows visit={visit} rows={await held(visit, rows)} name={(await namesOf(visit)).of} />
      <p class="hint">{say('office-queue:not_kept')}</p>
    </>,
  );
}

function shown(visit: Visit, body: unknown, status = 200): Promise<Response> {
  const { say } = visit;
  return visit.page(
    {
      title: say('office-queue:found_title'),
      at: 'queue',
      body: (
        <>
          <h1>{say('office-queue:found_title')}</h1>
          {body as object}
          <p>
            <a href={`${OFFICE_PATH}/`}>{say('office-queue:back')}</a>
          </p>
        </>
      ),
    },
    status,
  );
}
