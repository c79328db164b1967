import { caseNumber } from '../../followup/number.ts';
import { caseOf } from '../case/case-file.ts';
import type { Route } from '../route.ts';
import type { Visit } from '../visit.ts';
import { live } from './live.tsx';
import { chatSection, noteRead } from './panel.tsx';
import { composed, leave, send, take } from './steps.tsx';

/** The chat alone: also what was said long ago, and a reply filled in where there is no script. */
async function chatPage(visit: Visit): Promise<Response> {
  const { say, query } = visit;
  const file = await caseOf(visit);
  await noteRead(visit, file);
  const { id, businessName } = file.facts;
  const name = businessName ?? caseNumber(file.facts);
  const [, before] = /^(\d{1,15})$/.exec(query.get('sebelum') ?? '') ?? [];
  const seq = before === undefined ? undefined : Number(before);
  const title = say('office-chat:page_title', { name });
  return await visit.page({
    title,
    at: 'queue',
    body: (
      <>
        <h1>{title}</h1>
        <p>
          <a href={`/office/kasus/${id}`}>{say('office-chat:back')}</a>
        </p>
        {await chatSection(visit, file, { alone: true, before: seq })}
      </>
    ),
  });
}

/** The part for writing with a reply in it, for a page with script. */
async function chosenReply(visit: Visit): Promise<Response> {
  return await composed(visit, await caseOf(visit), {});
}

const AT = '/kasus/:id/obrolan';

export const chatRoutes: readonly Route[] = [
  { method: 'GET', path: AT, right: 'see a case', handle: chatPage },
  { method: 'GET', path: `${AT}/aliran`, right: 'see a case', handle: live },
  { method: 'GET', path: `${AT}/tulis`, right: 'work on a case', handle: chosenReply },
  { method: 'POST', path: `${AT}/ambil`, right: 'work on a case', handle: take },
  { method: 'POST', path: `${AT}/kirim`, right: 'work on a case', handle: send },
  { method: 'POST', path: `${AT}/serahkan`, right: 'work on a case', handle: leave },
];
