import type { Route } from '../route.ts';
import { contentCsv } from './export.ts';
import { contentPage } from './page.tsx';
import { sign } from './sign.ts';

export const contentRoutes: readonly Route[] = [
  { method: 'GET', path: '/isi', right: 'see the content', handle: (visit) => contentPage(visit) },
  { method: 'GET', path: '/isi.csv', right: 'see the content', handle: contentCsv },
  { method: 'POST', path: '/isi', right: 'sign the content', handle: sign },
];
