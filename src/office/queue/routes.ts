import type { Route } from '../route.ts';
import { queuePage } from './page.tsx';

export const queueRoutes: readonly Route[] = [
  { method: 'GET', path: '/', right: 'see the queue', handle: queuePage },
];
