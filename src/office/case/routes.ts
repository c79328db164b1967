import type { Route } from '../route.ts';
import { hold, release } from './lease-steps.tsx';
import { casePage } from './page.tsx';
import { unmask } from './unmask.ts';

export const caseRoutes: readonly Route[] = [
  { method: 'GET', path: '/kasus/:id', right: 'see a case', handle: casePage },
  { method: 'POST', path: '/kasus/:id/pegang', right: 'work on a case', handle: hold },
  { method: 'POST', path: '/kasus/:id/lepas', right: 'work on a case', handle: release },
  { method: 'POST', path: '/kasus/:id/buka-nomor', right: 'unmask a number', handle: unmask },
];
