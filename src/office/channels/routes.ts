import type { Route } from '../route.ts';
import { channelsPage, linkPage } from './page.tsx';

export const channelsRoutes: readonly Route[] = [
  { method: 'GET', path: '/saluran', right: 'see the channels', handle: channelsPage },
  { method: 'GET', path: '/saluran/:id/pasang', right: 'link a phone', handle: linkPage },
];
