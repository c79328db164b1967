import type { Route } from '../route.ts';
import { trailCsv } from './download.ts';
import { trailPage } from './page.tsx';

const right = 'read the trail';

export const trailRoutes: readonly Route[] = [
  { method: 'GET', path: '/jejak', right, handle: trailPage },
  { method: 'GET', path: '/jejak/unduh', right, handle: trailCsv },
];
