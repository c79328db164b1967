import { PHONE } from '../../conversation/person.ts';
import type { CaseFile } from '../case/case-file.ts';
import type { Panel } from '../case/panel.ts';
import { filled } from '../replies/fields.ts';
import { repliesOf } from '../replies/stored.ts';
import { Section } from '../view/parts.tsx';
import type { Html, Visit } from '../visit.ts';
import { Compose, type ComposeParts } from './compose.tsx';
import { after, cursorText, START } from './cursor.ts';
import { Lines } from './lines.tsx';
import { chatState, stateMark } from './state.ts';

/** So many lines are shown at once; older ones by a link. */
const LINES = 200;

/** The talk as the owner sees it, live, and what can be done in it. */
export const chatPanel: Panel = {
  name: 'chat',
  right: 'see a case',
  place: 'talk',
  async render(visit, file) {
    if (file.employer.erasedAt !== null) return null;
    await noteRead(visit, file);
    return await chatSection(visit, file, {});
  },
};

/** Reading a chat is noted once a page; the stream that belongs to the page is no reading of its own. */
export async function noteRead(visit: Visit, { facts }: CaseFile): Promise<void> {
  const { parts, session } = visit;
  await visit.reads('chat_read', facts.employerId);
  parts.chatStreams.noted(session.id, facts.employerId);
}

/** `alone`: on its own page. `before`: only what was said before that turn, and nothing is live. */
export async function chatSection(
  visit: Visit,
  file: CaseFile,
  { alone = false, before }: { alone?: boolean; before?: number | undefined },
): Promise<Html> {
  const { say, parts } = visit;
  const { id, employerId } = file.facts;
  const { turns, more } = await parts.chat.last(employerId, LINES, before);
  const path = `/office/kasus/${id}/obrolan`;
  const compose = before === undefined ? await composeParts(visit, file, { alone }) : null;
  const query = new URLSearchParams({
    sejak: cursorText(after(START, turns)),
    ...(compose ? { keadaan: stateMark(compose.state) } : {}),
    ...(alone ? { dari: 'obrolan' } : {}),
  });
  const live = compose
    ? {
        'hx-sse:connect': `${path}/aliran?${query}`,
        'hx-config': 'sse.pauseOnBackground:false',
        'hx-swap': 'beforeend',
      }
    : {};
  return (
    <Section id="obrolan" title={say('office-chat:title')}>
      {more && (
        <p>
          <a href={`${path}?sebelum=${turns[0]?.seq ?? 0}`}>{say('office-chat:older')}</a>
        </p>
      )}
      {turns.length === 0 && <p class="muted">{say('office-chat:none')}</p>}
      <div role="log" aria-labelledby="obrolan-judul">
        <ol class="chat" id="obrolan-isi" tabindex={0} data-ends {...live}>
          <Lines say={say} turns={turns} day="" />
        </ol>
      </div>
      {compose ? (
        <Compose {...compose} />
      ) : (
        <p>
          <a href={path}>{say('office-chat:newest')}</a>
        </p>
      )}
    </Section>
  );
}

/** Who has a talk, as it is told: an officer's name, or that somebody answers on the phone itself. */
async function nameOf({ parts, say }: Pick<Visit, 'parts' | 'say'>, by: string | null) {
  if (by === PHONE) return say('office-chat:on_phone');
  return by === null ? '' : ((await parts.accounts.officer(by))?.name ?? '');
}

/** All that the part for writing shows, as things now are. */
export async function composeParts(
  visit: Pick<Visit, 'say' | 'officer' | 'may' | 'parts' | 'now' | 'query'>,
  { facts, employer, context }: CaseFile,
  more: Pick<ComposeParts, 'alone' | 'text' | 'problem'>,
): Promise<ComposeParts> {
  const { parts, officer, query } = visit;
  const state = await chatState(parts, employer);
  const replies = state.by === officer.id ? await repliesOf(visit) : [];
  const chosen = replies.find(({ id }) => id === query.get('balasan'));
  const values = { say: visit.say, context, officer: officer.name };
  const name = await nameOf(visit, state.by);
  const text = chosen ? filled(chosen.body, values) : undefined;
  return { visit, caseId: facts.id, state, replies, name, ...(text ? { text } : {}), ...more };
}
