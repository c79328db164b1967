import type { Route } from '../route.ts';
import { casesPage } from './cases.tsx';
import { download } from './download.ts';
import { figuresPage } from './page.tsx';

/** Figures: how far employers came, where they give up, how long they wait. */
export const figuresRoutes: readonly Route[] = [
  { method: 'GET', path: '/angka', right: 'see figures', handle: figuresPage },
  { method: 'GET', path: '/angka/unduh', right: 'see figures', handle: download },
  { method: 'GET', path: '/angka/kasus', right: 'see a case', handle: casesPage },
];
