import type { Route } from '../route.ts';
import { endOthersStep, endStep } from './browsers.tsx';
import { accountPage } from './page.tsx';
import { passwordStep } from './password.ts';
import { proofPage, proofStep } from './proof-page.tsx';
import { confirmStep, setUpPage, setUpStep, takeOffStep } from './totp.tsx';

const right = 'own account';

export const ownAccountRoutes: readonly Route[] = [
  { method: 'GET', path: '/akun', right, handle: (visit) => accountPage(visit) },
  { method: 'POST', path: '/akun/sandi', right, handle: passwordStep },
  { method: 'POST', path: '/akun/kode/mulai', right, handle: setUpStep },
  { method: 'GET', path: '/akun/kode', right, handle: (visit) => setUpPage(visit) },
  { method: 'POST', path: '/akun/kode', right, handle: confirmStep },
  { method: 'POST', path: '/akun/kode/lepas', right, handle: takeOffStep },
  { method: 'GET', path: '/akun/bukti', right, handle: proofPage },
  { method: 'POST', path: '/akun/bukti', right, handle: proofStep },
  { method: 'POST', path: '/akun/sesi/akhiri-lain', right, handle: endOthersStep },
  { method: 'POST', path: '/akun/sesi/:id/akhiri', right, handle: endStep },
];
