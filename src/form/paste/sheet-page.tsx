import { markOf } from '../save/standing.ts';
import type { Visit } from '../visit.ts';
import { PASTE_PATH } from './paste-page.tsx';
import { inputName, type Pasted } from './posted.ts';
import { RowView } from './row-view.tsx';
import type { Sheet } from './sheet.ts';

type Shown = { visit: Visit; pasted: Pasted; sheet: Sheet };

/** Notes are read where they are few. */
const MOST_LINES = 5;
const LONGEST_LINE = 60;
/** So many cells that Excel damaged are copied anew rather than typed. */
const MANY_LOST = 3;

/** What was read of a pasted list, with a question below each worker of whom something is in doubt. */
export function sheetPage(
  visit: Visit,
  pasted: Pasted,
  sheet: Sheet,
  moved = false,
): Promise<Response> {
  const { say, at } = visit;
  const body = (
    <>
      <h1>{say('form-paste:check')}</h1>
      {moved && (
        <p class="notice" role="alert">
          {say('form-paste:moved')}
        </p>
      )}
      <Summary visit={visit} sheet={sheet} />
      <form method="post" action={at(PASTE_PATH)} autocomplete="off" novalidate>
        <Carried visit={visit} pasted={pasted} />
        <Table visit={visit} sheet={sheet} />
        <button type="submit" name="langkah" value="simpan" class="primary wide">
          {say('form-paste:yes')}
        </button>
        <p class="muted">{say('form-paste:rest_stays')}</p>
        <button type="submit" name="langkah" value="kembali" class="wide">
          {say('form-paste:back')}
        </button>
      </form>
    </>
  );
  return visit.page({ title: say('form-paste:title'), body }, moved ? 409 : 200);
}

function Table({ visit: { say }, sheet }: Pick<Shown, 'visit' | 'sheet'>) {
  const columns = ['worker', 'nik', 'wage', 'more'] as const;
  return (
    <table class="pasted">
      <caption class="unseen">{say('form-paste:table')}</caption>
      <thead>
        <tr>
          {columns.map((name) => (
            <th scope="col">{say(`form-paste:column_${name}`)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.rows.map((row) => (
          <RowView say={say} row={row} width={columns.length} />
        ))}
      </tbody>
    </table>
  );
}

/** How many there are, what is to be looked at, and what was not taken. */
function Summary({ visit: { say }, sheet }: Pick<Shown, 'visit' | 'sheet'>) {
  const { count, open, rows, himself, beyond, repeated, unused, unread } = sheet;
  const lost = rows
    .flatMap(({ cells }) => cells)
    .filter(({ doubt }) => doubt?.code === 'lost_digits');
  const columns = unused.map(({ place, heading }) =>
    heading === '' ? say('form-paste:column_number', { place }) : `“${heading}”`,
  );
  const lines = unread.slice(0, MOST_LINES).map((line) => `“${line.slice(0, LONGEST_LINE)}”`);
  const notes = [
    ...(open > 0 ? [say('form-paste:open', { count: open })] : []),
    ...(lost.length >= MANY_LOST ? [say('form-paste:many_lost')] : []),
    ...(himself > 0 ? [say('form-paste:himself', { count: himself })] : []),
    ...(columns.length > 0 ? [say('form-paste:unused', { columns: columns.join(', ') })] : []),
    ...(unread.length > 0
      ? [say('form-paste:unread', { count: unread.length, lines: lines.join(', ') })]
      : []),
    ...(repeated > 0 ? [say('form-paste:repeated', { count: repeated })] : []),
    ...(beyond > 0 ? [say('form-paste:beyond', { most: rows.length, count: beyond })] : []),
  ];
  return (
    <>
      <p role="status">
        {say(count.changed + count.same > 0 ? 'form-paste:counted' : 'form-paste:counted_new', {
          count: rows.length - count.dropped,
          added: count.new,
          changed: count.changed,
          same: count.same,
        })}
      </p>
      {notes.map((note) => (
        <p class="notice">{note}</p>
      ))}
    </>
  );
}

/** What the next page must know of this one and of those before: nothing of it is kept here. */
function Carried({ visit, pasted }: Pick<Shown, 'visit' | 'pasted'>) {
  return (
    <>
      <input type="hidden" name="teks" value={pasted.source.text} />
      <input type="hidden" name="tanda" value={markOf(visit.state)} />
      {[...pasted.corrections].map(([cell, text]) => (
        <input type="hidden" name={inputName('betul', cell)} value={text} />
      ))}
    </>
  );
}
