import type { Route } from '../route.ts';
import { officersPage } from './list-page.tsx';
import { officerPage } from './officer-page.tsx';
import {
  addStep,
  changeStep,
  disableStep,
  enableStep,
  endSessionsStep,
  linkStep,
  takeOffStep,
} from './steps.ts';

const right = 'manage officers';

export const officersRoutes: readonly Route[] = [
  { method: 'GET', path: '/petugas', right, handle: (visit) => officersPage(visit) },
  { method: 'POST', path: '/petugas', right, handle: addStep },
  { method: 'GET', path: '/petugas/:id', right, handle: (visit) => officerPage(visit) },
  { method: 'POST', path: '/petugas/:id/ubah', right, handle: changeStep },
  { method: 'POST', path: '/petugas/:id/undangan', right, handle: linkStep },
  { method: 'POST', path: '/petugas/:id/nonaktif', right, handle: disableStep },
  { method: 'POST', path: '/petugas/:id/aktif', right, handle: enableStep },
  { method: 'POST', path: '/petugas/:id/akhiri', right, handle: endSessionsStep },
  { method: 'POST', path: '/petugas/:id/lepas-kode', right, handle: takeOffStep },
];
