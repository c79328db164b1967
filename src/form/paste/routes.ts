import { BUSINESS } from '../../../flows/kit/record.ts';
import { fillIn } from '../fill-in.ts';
import { Refused, type Route } from '../route.ts';
import { markOf } from '../save/standing.ts';
import type { Visit } from '../visit.ts';
import { donePage } from './done-page.tsx';
import { PASTE_PATH, pastePage } from './paste-page.tsx';
import { type Pasted, postedList } from './posted.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { sheetPage } from './sheet-page.tsx';

const DONE_PATH = `${PASTE_PATH}/selesai`;

/** A list that is pasted: shown as a table, put right, and taken on a yes. */
export const pasteRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: PASTE_PATH,
    purpose: 'owner',
    when: 'open',
    handle: (visit) => pastePage(visit),
  },
  { method: 'POST', path: PASTE_PATH, purpose: 'owner', when: 'open', handle: step },
  { method: 'GET', path: DONE_PATH, purpose: 'owner', when: 'open', handle: donePage },
];

async function step(visit: Visit): Promise<Response> {
  const pasted = postedList(await visit.form());
  const { text } = pasted.source;
  if (pasted.wants === 'back') return await pastePage(visit, { text });
  if (pasted.wants === 'save')
    return await visit.memory.inTurn(visit.link.employerId, () => saved(visit, pasted));
  return await shown(visit, pasted, sheetOf(visit, pasted));
}

async function shown(visit: Visit, pasted: Pasted, sheet: Sheet, moved = false): Promise<Response> {
  const { text } = pasted.source;
  if (sheet.rows.length > 0) return await sheetPage(visit, pasted, sheet, moved);
  const problem = visit.say(text.trim() === '' ? 'form-paste:empty_text' : 'form-paste:no_list');
  return await pastePage(visit, { text, problem });
}

/** Writes all of it or nothing: what is still in doubt, or changed elsewhere meanwhile, is shown first. */
async function saved(visit: Visit, pasted: Pasted): Promise<Response> {
  const { parts, link } = visit;
  const now = await current(visit);
  const sheet = sheetOf(now, pasted);
  const { change, count, open, later } = sheet;
  if (open > 0 || sheet.rows.length === 0) return await shown(now, pasted, sheet);
  if (change) {
    if (pasted.mark !== markOf(now.state)) return await shown(now, pasted, sheet, true);
    const { moved } = await fillIn(parts, link, now.about(BUSINESS), [change]);
    if (moved.length > 0) {
      const after = await current(visit);
      return await shown(after, pasted, sheetOf(after, pasted), true);
    }
  }
  return visit.go(`${DONE_PATH}?baru=${count.new}&ubah=${count.changed}&nanti=${later}`);
}

/** The same request on the record as it is now. */
async function current(visit: Visit): Promise<Visit> {
  const { parts, link, about } = visit;
  const state = await parts.reader.state(link);
  if (!state) throw new Refused(410, 'erased');
  return { ...visit, state, about: (subject, record = state.record) => about(subject, record) };
}
