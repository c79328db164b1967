import type { Route } from '../route.ts';
import { remindersPage } from './page.tsx';

/** What becomes of reminders. */
export const remindersRoutes: readonly Route[] = [
  { method: 'GET', path: '/pengingat', right: 'see figures', handle: remindersPage },
];
