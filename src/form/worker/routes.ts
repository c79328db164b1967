import type { Route } from '../route.ts';
import { askHim } from './ask-him.ts';
import { restoreStep, takeOutStep } from './leaving.ts';
import { newPage, saveNew, saveStep, workerPage } from './page.tsx';

/** One worker of the list; and a new one. */
export const workerRoutes: readonly Route[] = [
  { method: 'GET', path: '/p/baru', purpose: 'owner', when: 'open', handle: newPage },
  { method: 'POST', path: '/p/baru', purpose: 'owner', when: 'open', handle: saveNew },
  { method: 'GET', path: '/p/:ref', purpose: 'owner', when: 'open', handle: workerPage },
  { method: 'POST', path: '/p/:ref', purpose: 'owner', when: 'open', handle: saveStep },
  { method: 'POST', path: '/p/:ref/keluar', purpose: 'owner', when: 'open', handle: takeOutStep },
  { method: 'POST', path: '/p/:ref/kembali', purpose: 'owner', when: 'open', handle: restoreStep },
  { method: 'POST', path: '/minta', purpose: 'owner', when: 'open', handle: askHim },
];
