import { cookieAt, findSession } from '../accounts/session.ts';
import { type CaseFile, caseOf } from '../case/case-file.ts';
import { Refused } from '../route.ts';
import { isWithin } from '../scope.ts';
import type { Visit } from '../visit.ts';
import { Compose } from './compose.tsx';
import { after, type Cursor, cursorText, readCursor } from './cursor.ts';
import { eventOf } from './event.ts';
import { Lines } from './lines.tsx';
import { composeParts, noteRead } from './panel.tsx';
import { stateMark } from './state.ts';

/** What is said from now on in the chat of a case, and who writes there, as it happens. */
export async function live(visit: Visit): Promise<Response> {
  const { parts, session, request, query } = visit;
  const file = await caseOf(visit);
  const { employerId } = file.facts;
  // The header is the browser's own and newer: the address stays as it was first asked for.
  const asked = request.headers.get('last-event-id') || (query.get('sejak') ?? '');
  const cursor = readCursor(asked);
  if (!cursor) throw new Refused(400, 'chat_cursor');
  if (!parts.chatStreams.isNoted(session.id, employerId)) await noteRead(visit, file);
  const next = follow(visit, file, cursor);
  const stream = parts.chatStreams.open({ session: session.id, employerId, next });
  if (!stream) throw new Refused(429, 'chat_streams');
  return new Response(stream, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' },
  });
}

/** Looks what is new each time it is called; null once the browser may not see it any more. */
function follow(visit: Visit, first: CaseFile, from: Cursor): () => Promise<string | null> {
  const { parts, say } = visit;
  let cursor = from;
  // What the page showed; a page that comes back has been told of changes since.
  const isBack = visit.request.headers.has('last-event-id');
  let mark = isBack ? null : visit.query.get('keadaan');
  return async () => {
    const file = await stillSeen(visit, first);
    if (!file) return null;
    const turns = await parts.chat.since(first.facts.employerId, cursor.seq);
    const { day } = cursor;
    cursor = after(cursor, turns);
    const lines = turns.some((turn) => turn.lines.length > 0)
      ? eventOf(String(Lines({ say, turns, day })), cursorText(cursor))
      : '';
    const compose = await composeParts({ ...visit, now: parts.clock.now() }, file, {
      alone: visit.query.get('dari') === 'obrolan',
    });
    const before = mark;
    mark = stateMark(compose.state);
    if (before === null || before === mark) return lines;
    return lines + eventOf(String(Compose({ ...compose, instead: true })));
  };
}

/** The case as it is now, or null when the sign-in is over or the case is not the officer's to see. */
async function stillSeen(visit: Visit, { facts }: CaseFile): Promise<CaseFile | null> {
  const { parts, request } = visit;
  const now = parts.clock.now();
  const token = cookieAt(parts.publicUrl).read(request);
  const found = token === null ? null : await findSession(parts.accounts, token, now);
  const current = parts.queue.byId(facts.id);
  if (!found || !current || !isWithin(found.officer, current, parts.region)) return null;
  return await caseOf({ ...visit, now }).catch(() => null);
}
