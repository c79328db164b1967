import type { Route } from '../route.ts';
import { invitationPage, invitationStep } from './invitation-page.tsx';
import { signInPage, signInStep } from './sign-in-page.tsx';
import { signOutStep } from './sign-out.ts';

export const accountsRoutes: readonly Route[] = [
  { method: 'GET', path: '/masuk', right: 'anyone', handle: signInPage },
  { method: 'POST', path: '/masuk', right: 'anyone', handle: signInStep },
  { method: 'GET', path: '/undangan/:token', right: 'anyone', handle: invitationPage },
  { method: 'POST', path: '/undangan/:token', right: 'anyone', handle: invitationStep },
  { method: 'POST', path: '/keluar', right: 'own account', handle: signOutStep },
];
