import { SENT_PATH } from '../path.ts';
import type { Route } from '../route.ts';
import { askPage, sendStep } from './send.tsx';
import { sentPage } from './sent-page.tsx';

/** Sending the list: the chat goes on by itself, and the link is used up. */
export const sendRoutes: readonly Route[] = [
  { method: 'GET', path: '/kirim', purpose: 'owner', when: 'open', handle: askPage },
  { method: 'POST', path: '/kirim', purpose: 'owner', when: 'open', handle: sendStep },
  { method: 'GET', path: SENT_PATH, purpose: 'owner', when: 'kept', handle: sentPage },
];
