import { flows } from '../../../flows/index.ts';
import { questionSaid } from '../figures/question.ts';
import { OFFICE_PATH } from '../path.ts';
import { Table } from '../view/parts.tsx';
import type { Visit } from '../visit.ts';
import { guessSaid, Labels } from './labels.tsx';
import type { Sentence } from './ports.ts';

const PAGE = `${OFFICE_PATH}/salah-paham`;
const ROWS = 20;
const HEADS = ['text', 'label', 'count', 'asked', 'guess'] as const;

/** The sentences that wait for a label, the most frequent first. */
export async function misunderstoodPage(visit: Visit): Promise<Response> {
  const { say, parts, query } = visit;
  const number = await parts.misunderstood.waiting();
  const pages = Math.max(1, Math.ceil(number / ROWS));
  const page = Math.min(pages, Math.max(1, Math.trunc(Number(query.get('halaman'))) || 1));
  const offset = (page - 1) * ROWS;
  const sentences = await parts.misunderstood.unlabelled({ limit: ROWS, offset });
  await visit.reads('misunderstood_read', 'misunderstood', { sentences: sentences.length });
  const title = say('office-misunderstood:title');
  const body = (
    <>
      <h1>{title}</h1>
      <p>{say('office-misunderstood:lead')}</p>
      <p class="hint">{say('office-misunderstood:keep')}</p>
      {sentences.length === 0 ? (
        <p>{say('office-misunderstood:nothing')}</p>
      ) : (
        <Table
          caption={say('office-misunderstood:waiting', { number })}
          heads={HEADS.map((head) => say(`office-misunderstood:head_${head}`))}
        >
          {sentences.map((sentence) => (
            <Row visit={visit} sentence={sentence} page={page} />
          ))}
        </Table>
      )}
      {pages > 1 && <Pages visit={visit} page={page} pages={pages} />}
    </>
  );
  return await visit.page({ title, at: 'misunderstood', body });
}

type RowParts = { visit: Visit; sentence: Sentence; page: number };

function Row({ visit, sentence: { id, text, count, asked, guess }, page }: RowParts) {
  const { say, parts } = visit;
  return (
    <tr>
      <th scope="row">{text}</th>
      <td>
        <form method="post" action={`${PAGE}/${id}`} class="row">
          <input type="hidden" name="halaman" value={String(page)} />
          <Labels say={say} name={say('office-misunderstood:choose', { text })} />
          <button type="submit" class="quiet">
            {say('office-misunderstood:save')}
          </button>
        </form>
      </td>
      <td class="num">{count}</td>
      <td>{asked === null ? '–' : questionSaid(flows, parts.sentences, asked)}</td>
      <td>{guess === null ? '–' : guessSaid(visit, guess)}</td>
    </tr>
  );
}

function Pages({ visit: { say }, page, pages }: { visit: Visit; page: number; pages: number }) {
  return (
    <nav class="row no-print" aria-label={say('office-misunderstood:pages')}>
      {page > 1 && (
        <a href={`${PAGE}?halaman=${page - 1}`}>{say('office-misunderstood:earlier')}</a>
      )}
      <span>{say('office-misunderstood:page', { page, pages })}</span>
      {page < pages && (
        <a href={`${PAGE}?halaman=${page + 1}`}>{say('office-misunderstood:later')}</a>
      )}
    </nav>
  );
}
