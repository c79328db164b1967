import type { Route } from '../route.ts';
import { saveBusiness } from './business.ts';
import { listPage } from './page.tsx';

/** The owner's list. */
export const listRoutes: readonly Route[] = [
  { method: 'GET', path: '', purpose: 'owner', when: 'open', handle: listPage },
  { method: 'POST', path: '/usaha', purpose: 'owner', when: 'open', handle: saveBusiness },
];
