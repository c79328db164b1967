import type { Route } from '../route.ts';
import { queueCsv } from './download.ts';
import { queueList, queuePage } from './page.tsx';
import { removeFilter, saveFilter } from './saved.tsx';
import { search } from './search.tsx';

export const queueRoutes: readonly Route[] = [
  { method: 'GET', path: '/', right: 'see the queue', handle: queuePage },
  { method: 'GET', path: '/antrean/daftar', right: 'see the queue', handle: queueList },
  { method: 'GET', path: '/antrean/unduh', right: 'see the queue', handle: queueCsv },
  { method: 'POST', path: '/cari', right: 'see the queue', handle: search },
  { method: 'POST', path: '/saringan', right: 'see the queue', handle: saveFilter },
  { method: 'POST', path: '/saringan/:id/hapus', right: 'see the queue', handle: removeFilter },
];
