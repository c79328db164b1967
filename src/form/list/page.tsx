import { missingFields, workersLeft } from '../../../flows/completeness.ts';
import { businessFields } from '../../../flows/fields/business.ts';
import { BUSINESS } from '../../../flows/kit/record.ts';
import { openHere } from '../save/open.ts';
import { fieldsShown } from '../save/standing.ts';
import { CostView } from '../view/cost.tsx';
import { FieldsForm } from '../view/fields-form.tsx';
import type { Visit } from '../visit.ts';
import { LineView } from './line.tsx';
import { linesOf, type WorkerLine } from './lines.ts';
import { TakenOut } from './taken-out.tsx';

/** Without these nothing can be done: while one lacks, the business stands open. */
const FIRST: ReadonlySet<string> = new Set(businessFields.map(({ key }) => key));

/** The owner's list: her business, her workers a line each, what it costs, and sending it. */
export async function listPage(visit: Visit): Promise<Response> {
  const { say, at, parts, link, about } = visit;
  const context = about(BUSINESS);
  const links = await parts.reader.workerLinks(link.employerId);
  const lines = linesOf(context, links);
  const gaps = missingFields(context).filter(
    ({ subject, key }) => subject === BUSINESS && FIRST.has(key),
  );
  const open = openHere(visit, BUSINESS);
  const body = (
    <>
      <h1>{say('form:list_title')}</h1>
      <details class="card" open={open.size > 0 || gaps.length > 0}>
        <summary>{say('form:business')}</summary>
        <FieldsForm
          visit={visit}
          action="/usaha"
          subject={BUSINESS}
          fields={fieldsShown(visit, BUSINESS)}
          open={open}
        >
          <button type="submit">{say('form:save')}</button>
        </FieldsForm>
      </details>
      <Workers visit={visit} lines={lines} left={workersLeft(context)} />
      <TakenOut visit={visit} />
      <CostView visit={visit} />
      <form method="post" action={at('/kirim')}>
        <button type="submit" class="primary wide">
          {say('form:send')}
        </button>
        <p class="muted">{say('form:send_hint')}</p>
      </form>
    </>
  );
  return await visit.page({ title: say('form:title_list'), body, live: true });
}

type WorkersProps = { visit: Visit; lines: readonly WorkerLine[]; left: number };

function Workers({ visit, lines, left }: WorkersProps) {
  const { say, at, query } = visit;
  const open = lines.filter(({ state }) => state !== 'complete');
  const onlyOpen = query.get('belum') === '1' && open.length > 0;
  const done = lines.length - open.length;
  return (
    <section class="card" data-list aria-labelledby="karyawan">
      <h2 id="karyawan">{say('form:workers')}</h2>
      <p>
        {lines.length === 0
          ? say('form:no_workers')
          : say('form:done_of', { done, count: lines.length })}
        {left > 0 && ` ${say('form:workers_left', { count: left })}`}
      </p>
      {open.length > 0 && done > 0 && (
        <p>
          {onlyOpen ? (
            <a href={at('')}>{say('form:show_all')}</a>
          ) : (
            <a href={at('?belum=1')}>{say('form:show_open')}</a>
          )}
        </p>
      )}
      <form method="post" action={at('/minta')}>
        <ol class="workers">
          {(onlyOpen ? open : lines).map((line) => (
            <LineView visit={visit} line={line} />
          ))}
        </ol>
      </form>
      <p class="actions">
        <a class="button" href={at('/p/baru')}>
          {say('form:add')}
        </a>
        <a class="button" href={at('/tempel')}>
          {say('form:paste')}
        </a>
      </p>
    </section>
  );
}
