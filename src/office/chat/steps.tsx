import type { OfficerAct } from '../../conversation/person.ts';
import { type CaseFile, caseOf } from '../case/case-file.ts';
import type { OfficeParts } from '../parts.ts';
import { Refused } from '../route.ts';
import type { Visit } from '../visit.ts';
import { Compose } from './compose.tsx';
import { composeParts } from './panel.tsx';
import { type ChatState, chatState } from './state.ts';
import { LONGEST_TEXT, textProblem, typedText } from './words.ts';

/** A step is shown once its turn is written, or when it takes longer than this without it. */
const PATIENCE_MS = 1_000;
const ONCE = /^[\w-]{8,64}$/;

type Code = 'chat_take' | 'chat_say' | 'chat_leave';

/** Takes a chat over; who has it already keeps it. */
export async function take(visit: Visit): Promise<Response> {
  const file = await caseOf(visit);
  const state = await reachable(visit, file);
  const { id: by, name } = visit.officer;
  if (state.by !== null && state.by !== by) throw new Refused(409, 'chat_taken');
  await post(visit, file, state, 'chat_take', { kind: 'officer', does: 'join', by, name });
  return await back(visit, file, 'chat_taken');
}

/** Sends a text in a chat that was taken over. */
export async function send(visit: Visit): Promise<Response> {
  const file = await caseOf(visit);
  const text = typedText((await visit.form()).teks);
  const problem = textProblem(text);
  if (problem) return await notSent(visit, file, problem, text);
  const state = await chatState(visit.parts, file.employer);
  const { id: by, name } = visit.officer;
  if (state.unreachable) return await notSent(visit, file, `chat_${state.unreachable}`, text);
  if (state.by !== by) return await notSent(visit, file, 'chat_not_yours', text);
  await post(visit, file, state, 'chat_say', { kind: 'officer', does: 'say', by, name, text });
  return await back(visit, file, 'chat_said');
}

/** Hands a chat back to the bot: one's own, or for somebody else where one leads. */
export async function leave(visit: Visit): Promise<Response> {
  const file = await caseOf(visit);
  const state = await chatState(visit.parts, file.employer);
  const { id: by } = visit.officer;
  if (state.by !== null && state.by !== by && !visit.may('assign a case'))
    throw new Refused(403, 'chat_not_yours');
  if (state.by !== null)
    await post(visit, file, state, 'chat_leave', { kind: 'officer', does: 'leave', by });
  return await back(visit, file, 'chat_left');
}

async function reachable({ parts }: Visit, { employer }: CaseFile): Promise<ChatState> {
  const state = await chatState(parts, employer);
  if (state.unreachable) throw new Refused(409, `chat_${state.unreachable}`);
  return state;
}

/** Puts it into the talk and into the trail, once, and waits until the talk has taken it up. */
async function post(
  visit: Visit,
  { facts }: CaseFile,
  { talk }: ChatState,
  action: Code,
  content: OfficerAct,
): Promise<void> {
  const { parts, officer, now } = visit;
  const messageId = (await visit.form()).sekali ?? '';
  if (!ONCE.test(messageId)) throw new Refused(400, 'no_mark');
  const { employerId } = facts;
  const conversationId = talk?.conversationId ?? '';
  const written = turnOf(parts, employerId);
  const fresh = await parts.store.write(async (tx) => {
    const posted = await tx.postOffice({ conversationId, messageId, content, now });
    if (posted) await tx.audit({ actor: officer.id, action, subject: employerId, at: now });
    return posted;
  });
  if (fresh) await written.done;
  else written.stop();
}

/** The next turn that is written in the talk of an employer. */
function turnOf({ feed }: Pick<OfficeParts, 'feed'>, employerId: string) {
  let stop = () => {};
  const done = new Promise<void>((resolve) => {
    const timer = setTimeout(() => stop(), PATIENCE_MS);
    const unwatch = feed.watch(employerId, { wake: () => stop(), close: () => stop() });
    stop = () => {
      clearTimeout(timer);
      unwatch();
      resolve();
    };
  });
  return { done, stop };
}

/** To the page that it came from; a page with script gets only the part for writing, anew. */
async function back(visit: Visit, file: CaseFile, told: string): Promise<Response> {
  const { dari } = await visit.form();
  if (fromScript(visit)) return await composed(visit, file, {});
  const page = dari === 'obrolan' ? '/obrolan' : '';
  return visit.go(`/kasus/${file.facts.id}${page}?kabar=${told}#obrolan`);
}

/** What was typed is kept where that can be. */
async function notSent(
  visit: Visit,
  file: CaseFile,
  code: string,
  text: string,
): Promise<Response> {
  const args = { most: LONGEST_TEXT, length: text.length };
  if (!fromScript(visit)) throw new Refused(code === 'chat_not_yours' ? 409 : 400, code, args);
  const problem = visit.say(`office-refusal:${code}`, args);
  return await composed(visit, file, { text, problem });
}

function fromScript({ request }: Visit): boolean {
  return request.headers.get('hx-request') === 'true';
}

/** The part for writing as things now are. */
export async function composed(
  visit: Visit,
  file: CaseFile,
  more: { text?: string; problem?: string },
): Promise<Response> {
  const isPost = visit.request.method === 'POST';
  const from = isPost ? (await visit.form()).dari : visit.query.get('dari');
  const parts = await composeParts(visit, file, { alone: from === 'obrolan', ...more });
  const html = String(Compose(parts));
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
