import type { InboxPort } from '../../delivery/channel.ts';
import { fromOwnPage } from '../../platform/origin.ts';
import { newToken, type TokenCookie } from '../../platform/token-cookie.ts';
import type { Answers } from './answers.ts';
import type { Page } from './page.ts';
import { type ReceiveParts, receive } from './receive.ts';
import type { Streams } from './streams.ts';

/** The page; everything else of the channel lies below it. */
export const PAGE_PATH = '/chat';

export type RouteParts = Omit<ReceiveParts, 'kept'> & {
  publicUrl: string;
  answers: Answers;
  cookie: TokenCookie;
  page: Page;
  streams: Streams;
  /** The user name of the Telegram bot, if it is known. */
  telegram(): string | null;
  /** Where messages go; null before the start and after the stop. */
  inbox(): InboxPort | null;
  /** The last message could be stored, or could not. */
  stored(): void;
  failed(error: unknown): void;
};

/** Answers every request at and below the page. */
export function createRoutes(parts: RouteParts): (request: Request) => Promise<Response> {
  const { answers, cookie, page, streams, publicUrl } = parts;
  const wrongMethod = (right: string) => answers.json(405, 'method', { allow: right });

  function visit(request: Request): Response {
    const token = cookie.read(request) ?? newToken();
    return answers.page(page.html(parts.telegram()), cookie.give(token));
  }

  /** Whoever may not speak here, and why; otherwise her token. */
  function owner(request: Request): string | Response {
    if (!fromOwnPage(request, publicUrl)) return answers.json(403, 'origin');
    return cookie.read(request) ?? answers.json(401, 'no-cookie');
  }

  function listen(request: Request): Response {
    const token = owner(request);
    if (typeof token !== 'string') return token;
    if (parts.inbox() === null) return answers.json(503, 'stopped');
    const asked = new URL(request.url).searchParams.get('after');
    // The header is the browser's own and newer: the address stays as it was first asked for.
    const after = request.headers.get('last-event-id') ?? asked;
    const stream = streams.open(token, after);
    return stream ? answers.events(stream) : answers.json(429, 'too-many', { 'retry-after': '30' });
  }

  async function speak(request: Request): Promise<Response> {
    const token = owner(request);
    if (typeof token !== 'string') return token;
    const inbox = parts.inbox();
    if (inbox === null) return answers.json(503, 'stopped');
    try {
      const answer = await receive(request, token, inbox, { ...parts, kept: streams.wake });
      parts.stored();
      return answer;
    } catch (error) {
      parts.failed(error);
      return answers.json(503, 'not-stored');
    }
  }

  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const name = pathname.slice(PAGE_PATH.length);
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (name === '/messages')
      return request.method === 'POST' ? await speak(request) : wrongMethod('POST');
    if (name === '/stream') return request.method === 'GET' ? listen(request) : wrongMethod('GET');
    const part = page.part(name.slice(1));
    if (name !== '' && name !== '/' && part === null) return answers.json(404, 'not-found');
    if (!reads) return wrongMethod('GET, HEAD');
    if (part !== null) return answers.part(part, searchParams.get('v') === page.version);
    // Its parts are named relative to it, so that it may be served below another path.
    return name === '/' ? answers.redirect('../chat') : visit(request);
  };
}
