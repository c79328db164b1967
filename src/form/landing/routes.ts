import type { Route } from '../route.ts';
import { openStep } from './open.ts';
import { landingPage } from './page.tsx';

/** An owner's link that nobody opened yet. A messenger that previews it only gets the page. */
export const landingRoutes: readonly Route[] = [
  { method: 'GET', path: '', purpose: 'owner', when: 'unopened', handle: landingPage },
  { method: 'POST', path: '/buka', purpose: 'owner', when: 'unopened', handle: openStep },
];
