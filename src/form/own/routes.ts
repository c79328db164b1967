import { SENT_PATH } from '../path.ts';
import type { Route } from '../route.ts';
import type { Visit } from '../visit.ts';
import { landingPage, openOwn } from './landing.tsx';
import { objectStep, takeBackStep } from './objecting.ts';
import { objectPage } from './objecting-page.tsx';
import { saveSheet, sheetPage } from './page.tsx';
import { OBJECT_PATH, SEND_PATH, SHEET_PATH, TAKE_BACK_PATH } from './paths.ts';
import { lackingPage, sendStep } from './send.tsx';
import { sentPage } from './sent-page.tsx';

type Handle = (visit: Visit) => Promise<Response>;

const route = (
  method: Route['method'],
  path: string,
  when: Route['when'],
  handle: Handle,
): Route => ({ method, path, purpose: 'worker', when, handle: (visit) => handle(visit) });

/** A worker's own link. His fields are saved as the owner's are (../save/routes.ts). */
export const ownRoutes: readonly Route[] = [
  route('GET', '', 'unopened', landingPage),
  route('POST', '/buka', 'unopened', openOwn),
  route('GET', '', 'open', sheetPage),
  route('POST', SHEET_PATH, 'open', saveSheet),
  route('GET', OBJECT_PATH, 'open', objectPage),
  route('POST', OBJECT_PATH, 'open', objectStep),
  route('POST', TAKE_BACK_PATH, 'open', takeBackStep),
  route('GET', SEND_PATH, 'open', lackingPage),
  route('POST', SEND_PATH, 'open', sendStep),
  route('GET', SENT_PATH, 'kept', sentPage),
];
