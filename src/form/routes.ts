import { keepRoutes } from './keep/routes.ts';
import { landingRoutes } from './landing/routes.ts';
import { listRoutes } from './list/routes.ts';
import { ownRoutes } from './own/routes.ts';
import { pasteRoutes } from './paste/routes.ts';
import type { Route } from './route.ts';
import { saveRoutes } from './save/routes.ts';
import { sendRoutes } from './send/routes.ts';
import { workerRoutes } from './worker/routes.ts';

/** Every address of the form. A new page is a file with its routes and a line here. */
export const routes: readonly Route[] = [
  ...landingRoutes,
  ...listRoutes,
  ...workerRoutes,
  ...saveRoutes,
  ...sendRoutes,
  ...keepRoutes,
  ...pasteRoutes,
  ...ownRoutes,
];
